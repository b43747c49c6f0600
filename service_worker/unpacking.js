/**
 * Unpacking: a form's definition as it travels, base64 of zlib of its JSON, becomes the object that both engines run.
 *
 * The office packs it in webapp/forms/packing.py. Nothing is checked here: only the office makes definitions, from
 * workbooks that it has checked, and the write door refuses them from anybody else.
 */

/** @param {string} packed @returns {Promise<Record<string, any>>} */
export async function unpacked(packed) {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).json();
}
