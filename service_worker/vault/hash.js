/** Hashes: SHA-256 as text, where a text needs a short name that nobody can turn back. */

/** @param {string} text @returns {Promise<string>} 64 hexadecimal digits */
export async function sha256(text) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
