/** Nonces: what AES-GCM must never use twice under one key, kept in front of what was encrypted with it. */

const BYTES = 12;

/** @returns {Uint8Array<ArrayBuffer>} drawn at random */
export const freshNonce = () => crypto.getRandomValues(new Uint8Array(BYTES));

/** Nonce and ciphertext as one. @param {Uint8Array} nonce @param {ArrayBuffer} secret @returns {ArrayBuffer} */
export function joined(nonce, secret) {
  const bytes = new Uint8Array(BYTES + secret.byteLength);
  bytes.set(nonce);
  bytes.set(new Uint8Array(secret), BYTES);
  return bytes.buffer;
}

/** The two again. @param {ArrayBuffer} bytes */
export const parted = (bytes) => ({ iv: new Uint8Array(bytes, 0, BYTES), secret: new Uint8Array(bytes, BYTES) });
