/**
 * The manifest that this device runs: every page, every form and the contract.
 *
 * What the pages of a piece need, and the forms, are read with that piece, when the first of them is asked for.
 */

import { manifest as compact } from './generated/manifest.js';
import { piece } from './piece.js';
import { spelledLater, spelledOut } from './spelled_out.js';

/** @typedef {Record<string, any>} Any */

const { contract, pages } = spelledOut(compact);

/** @type {{ needs: Any, forms: Any } | null} */
let read = null;

/** What stands in the piece. */
function later() {
  read ??= spelledLater(piece('pages').declared, compact.usual, contract.types);
  return read;
}

/** @param {Any} page */
function whole(page) {
  return page.piece ? Object.defineProperty(page, 'needs', { get: () => later().needs[page.name] }) : page;
}

export const manifest = {
  contract,
  pages: pages.map(whole),
  get forms() {
    return later().forms;
  },
};
