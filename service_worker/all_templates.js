/**
 * Every template of the phone: those of the first script at once, those of a piece from when a page wants it.
 */

import { runtime } from './generated/runtime.js';
import { templates as first } from './generated/templates.js';
import { piece } from './piece.js';

/** @typedef {import('./render/runtime.js').Templates} Templates */

/** @type {Templates} */
const taken = { ...first };
/** The pieces that hold templates; each may use what stands in those before it. @type {('pages' | 'filling')[]} */
const ORDER = ['pages', 'filling'];
/** How many of them have been read. */
let read = 0;

/** The templates that a page of this piece is drawn with; of none: what the first script holds. @param {'pages' | 'filling' | null} wanted @returns {Templates} */
export function templatesFor(wanted) {
  const needed = wanted === null ? 0 : ORDER.indexOf(wanted) + 1;
  for (; read < needed; read += 1) Object.assign(taken, piece(/** @type {'pages' | 'filling'} */ (ORDER[read])).templates(runtime));
  return taken;
}
