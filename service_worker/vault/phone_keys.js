/**
 * The phone's own keys: one by which the office knows this phone, locked or not, and one with which its worker signs what is
 * written, which only an open vault gives (W1, W2).
 *
 * Promises:
 * - Both are drawn here. The phone's own cannot be exported; the writing key is stored sealed by the vault and held in memory
 *   as a key that only signs.
 * - Each signature says what it is for, so that none can stand for another.
 */

/** @import { OfficeKey, PhoneKeys, Seals } from '../types' */

import { inBase64, ofBase64 } from './base64.js';
import { unlessBroken } from './seal.js';

const ED25519 = 'Ed25519';
const encoder = new TextEncoder();

/**
 * Keys for a worker on this phone; null where the browser has no Ed25519: such a phone seals nothing and obeys nothing.
 * @param {Seals} vault
 * @param {string} worker
 * @returns {Promise<Omit<PhoneKeys, 'device' | 'office' | 'met_on'> | null>}
 */
export async function drawPhoneKeys(vault, worker) {
  try {
    const own = /** @type {CryptoKeyPair} */ (await crypto.subtle.generateKey(ED25519, false, ['sign', 'verify']));
    return { key: own.privateKey, public: await publicText(own), ...(await drawWritingKey(vault, worker)) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return null;
    throw error;
  }
}

/** Another writing key, sealed by this vault. @param {Seals} vault @param {string} worker */
export async function drawWritingKey(vault, worker) {
  const pair = /** @type {CryptoKeyPair} */ (await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']));
  const text = inBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
  return { writing: await vault.seal(text, placeOf(worker)), writing_public: await publicText(pair) };
}

/** The writing key, out of the vault. @param {Seals} vault @param {string} worker @param {Pick<PhoneKeys, 'writing'>} keys @returns {Promise<CryptoKey>} */
export async function writingKeyOf(vault, worker, { writing }) {
  const bytes = ofBase64(await vault.open(writing, placeOf(worker)));
  return crypto.subtle.importKey('pkcs8', bytes, ED25519, false, ['sign']);
}

/**
 * The same keys, with the writing key sealed by another vault; as they are where the first does not open it.
 * @param {PhoneKeys} keys
 * @param {string} worker
 * @param {Seals} from
 * @param {Seals} to
 * @returns {Promise<PhoneKeys>}
 */
export async function sealedBy(keys, worker, from, to) {
  const text = await unlessBroken(from.open(keys.writing, placeOf(worker)));
  return text === null ? keys : { ...keys, writing: await to.seal(text, placeOf(worker)) };
}

/** @param {CryptoKey} key @param {'sealed' | 'change' | 'wiped'} purpose @param {Uint8Array} content @returns {Promise<Uint8Array>} */
export async function signatureOf(key, purpose, content) {
  return new Uint8Array(await crypto.subtle.sign(ED25519, key, forPurpose(purpose, content)));
}

/** A text, signed by this phone, in base64. @param {CryptoKey} key @param {'sealed' | 'wiped'} purpose @param {string} text */
export async function signedBy(key, purpose, text) {
  return inBase64(await signatureOf(key, purpose, encoder.encode(text)));
}

/** Whether the office signed this text for this purpose. @param {OfficeKey} office @param {'order'} purpose @param {string} text @param {string} signature */
export async function isSignedByOffice({ signs }, purpose, text, signature) {
  try {
    const key = await crypto.subtle.importKey('raw', ofBase64(signs), ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, key, ofBase64(signature), forPurpose(purpose, encoder.encode(text)));
  } catch {
    return false;
  }
}

/** @param {string} purpose @param {Uint8Array} content */
function forPurpose(purpose, content) {
  const before = encoder.encode(`doorstep ${purpose} 1\n`);
  const all = new Uint8Array(before.length + content.length);
  all.set(before);
  all.set(content, before.length);
  return all;
}

/** @param {CryptoKeyPair} pair */
async function publicText({ publicKey }) {
  return inBase64(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
}

/** @param {string} worker */
const placeOf = (worker) => `settings|${worker}|writing_key`;
