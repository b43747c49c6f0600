/** Base64: bytes as they travel in JSON. */

const PIECE_BYTES = 8_192;

/** @param {Uint8Array} bytes @returns {string} */
export function inBase64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) text += String.fromCharCode(...bytes.subarray(at, at + PIECE_BYTES));
  return btoa(text);
}

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
export function ofBase64(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
