/**
 * Pieces: the further scripts of this build, which are read when something wants them. What they are: service_worker/pieces.
 *
 * Promises:
 * - All of them are taken in while this version is being installed, or it is not installed. From then on they lie beside the
 *   program itself, in the browser's own keeping of this version: they are there without signal, after the browser was
 *   killed, and while a new version waits; none is ever asked for again, and none of another version can take its place.
 * - Reading one needs no waiting, so whoever wants a piece writes as if it had been here all along.
 * - A piece is code, texts or templates; nothing of anybody's is in it.
 */

/**
 * What each piece holds, by its name.
 * @typedef {{
 *   pages: typeof import('./pieces/pages.js'),
 *   filling: typeof import('./pieces/filling.js'),
 *   sealing: typeof import('./pieces/sealing.js'),
 *   catalogue_es: typeof import('./pieces/catalogue_es.js'),
 * }} Pieces
 */

const program = /** @type {{ doorstep?: Partial<Pieces>, importScripts(...addresses: string[]): void }} */ (/** @type {unknown} */ (globalThis));

/** A piece of this program, read now if nothing has wanted it before. @template {keyof Pieces} Name @param {Name} name @returns {Pieces[Name]} */
export function piece(name) {
  if (!program.doorstep?.[name]) program.importScripts(BUILD.pieces[name]);
  return /** @type {Pieces} */ (program.doorstep)[name];
}

/** Take all of them in: only while this version is being installed. Raises where one cannot be had. */
export function takeInPieces() {
  program.importScripts(...Object.values(BUILD.pieces));
}
