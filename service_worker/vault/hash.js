/** Hashes: SHA-256 as text, where a text or bytes need a short name that nobody can turn back. */

/** @param {string | ArrayBuffer} content @returns {Promise<string>} 64 hexadecimal digits */
export async function sha256(content) {
  const hash = await crypto.subtle.digest('SHA-256', typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
