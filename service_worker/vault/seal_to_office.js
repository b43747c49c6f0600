/**
 * Sealing to the office: what only the office can open, not even this phone again.
 *
 * HPKE (RFC 9180) in base mode with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM; what a text is bound to goes into
 * HPKE's `info`. Twin: webapp/crypto.py and webapp/sync/sealed.py.
 */

/** @import { Change, OfficeCopy, OfficeKey, PhoneKeys } from '../types' */

import { piece } from '../piece.js';
import { inBase64, ofBase64 } from './base64.js';
import { signatureOf } from './phone_keys.js';

const PROTOCOL = 1;
const encoder = new TextEncoder();

/** The office's key as it is used, imported once. @type {Map<string, Promise<CryptoKey>>} */
const imported = new Map();

/**
 * A change, signed by its author and sealed to the office (W1).
 * @param {Change} change
 * @param {PhoneKeys} keys
 * @param {CryptoKey} writingKey
 * @returns {Promise<OfficeCopy>}
 */
export async function sealedCopy(change, keys, writingKey) {
  const { device, office } = keys;
  const binding = bindingOf(change, device);
  const text = encoder.encode(JSON.stringify(change));
  const signature = await signatureOf(writingKey, 'change', joined(encoder.encode(binding), text));
  const sealed = await seal(office, binding, joined(signature, text));
  return { device, key: office.key, writing_key: keys.writing_public, schema: change.schema, sealed: inBase64(sealed) };
}

/** What a sealed change is bound to: nothing else opens it. @param {Change} change @param {string} device */
export function bindingOf({ author, id, schema }, device) {
  return `doorstep change|${PROTOCOL}|${author}|${device}|${id}|${schema}`;
}

/** @param {OfficeKey} office @param {string} binding @param {Uint8Array<ArrayBuffer>} plain @returns {Promise<Uint8Array>} */
export async function seal(office, binding, plain) {
  const recipientPublicKey = await keyOf(office);
  const sender = await piece('sealing').suite.createSenderContext({ recipientPublicKey, info: encoder.encode(binding) });
  return joined(new Uint8Array(sender.enc), new Uint8Array(await sender.seal(plain)));
}

/** @param {OfficeKey} office */
function keyOf({ seals }) {
  const known = imported.get(seals) ?? piece('sealing').suite.kem.deserializePublicKey(ofBase64(seals));
  imported.set(seals, known);
  return known;
}

/** @param {Uint8Array} one @param {Uint8Array} other @returns {Uint8Array<ArrayBuffer>} */
function joined(one, other) {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
