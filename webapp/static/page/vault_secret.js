/**
 * The vault's secret: what a passkey's PRF extension gives, on its way to the service worker, which alone knows what it opens.
 *
 * Nothing here looks into it, keeps it, or sends it anywhere else. The input is the same on every phone: a passkey answers it
 * with what only that passkey gives, to this place only.
 */

import { workerHere } from './worker.js';

const INPUT = new TextEncoder().encode('doorstep vault 1');

/** What is asked of a passkey beside its signature. @returns {AuthenticationExtensionsClientInputs} */
export function prfAsked() {
  return { prf: { eval: { first: INPUT } } };
}

/**
 * Hand it over; whether the worker did with it what it is for. False where the passkey gives no secret, or nobody takes it.
 * @param {'sign_in' | 'unlock' | 'add'} use
 * @param {PublicKeyCredential} found
 * @param {string} [passPhrase] which opens the vault now, where the passkey is to open it too
 * @returns {Promise<boolean>}
 */
export async function handOver(use, found, passPhrase) {
  const secret = found.getClientExtensionResults().prf?.results?.first;
  const worker = secret ? await workerHere() : null;
  if (!secret || !worker) return false;
  const { port1, port2 } = new MessageChannel();
  const heard = new Promise((resolve) => { port1.onmessage = ({ data }) => resolve(data === true); });
  worker.postMessage({ kind: 'passkey', use, secret, credential: found.id, pass_phrase: passPhrase }, [port2]);
  return heard;
}
