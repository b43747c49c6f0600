/**
 * Orders of the office to delete what lies here: which is obeyed, and how a phone proves that it has (W5, W6).
 *
 * Promises: an order that is unsigned, altered, for another device, over, or an answer to another request than the one just
 * made is none. Nobody but the office can give one, and an old one does nothing.
 */

/** @import { PhoneKeys, SignedOrder } from '../types' */

import { isSignedByOffice, signedBy } from './phone_keys.js';

/**
 * The order's id, if it is one for us; otherwise null.
 * @param {SignedOrder | null | undefined} order
 * @param {PhoneKeys} keys
 * @param {{ challenge: string, heardAt: string }} asked what this phone had just drawn; the latest time it
 *   heard of the office; empty: it never did, and an order's end cannot be known
 * @returns {Promise<string | null>}
 */
export async function orderIn(order, keys, { challenge, heardAt }) {
  if (typeof order?.text !== 'string' || typeof order.signature !== 'string') return null;
  if (!(await isSignedByOffice(keys.office, 'order', order.text, order.signature))) return null;
  const said = JSON.parse(order.text);
  const isForUs = said.protocol === 1 && said.do === 'wipe' && said.device === keys.device && said.challenge === challenge;
  return isForUs && heardAt !== '' && said.expires_at > heardAt ? said.order : null;
}

/**
 * What the office is told when nothing is left, signed.
 * @param {PhoneKeys} keys
 * @param {{ order: string, at: string, kept: number }} done
 */
export async function proofOf(keys, { order, at, kept }) {
  const proof = JSON.stringify({ protocol: 1, device: keys.device, order, at, kept });
  return { proof, signature: await signedBy(keys.key, 'wiped', proof) };
}
