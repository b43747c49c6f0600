/**
 * Marked: what an author wrote into a label, as pieces that a template can print.
 *
 * Authors write bold, italic, links and line breaks in Markdown, and paint with HTML. The first four
 * are kept, every tag is dropped, and everything else is text: nothing of an author's reaches a page
 * as markup. Twin: webapp/domain/forms/marked.py.
 */

/** @typedef {{ kind: string, text: string, href: string }} Piece */

const BREAK = /\n|<[bB][rR] *\/?>|<\/[pP]>/;
const TAG = /<\/?[a-zA-Z][^<>]{0,500}>/gu;
const HEADING = /^#{1,6} +(.*)$/;
const MARK = new RegExp(
  String.raw`\*\*([^*]{1,2000})\*\*|__([^_]{1,2000})__|\*([^ *](?:[^*]{0,2000}[^ *])?)\*` +
    String.raw`|\[([^\[\]]{1,500})\]\((https?:\/\/[^ \(\)<>"]{1,500})\)`,
  'gu',
);

/** The pieces of a label: `kind` (text, bold, italic, link, break), `text`, `href`. @param {string} text @returns {Piece[]} */
export function marked(text) {
  /** @type {Piece[]} */
  const pieces = [];
  for (const line of text.split(BREAK)) {
    if (pieces.length) pieces.push(piece('break', ''));
    const plainLine = line.replace(TAG, '');
    const heading = HEADING.exec(plainLine);
    if (heading) pieces.push(piece('bold', heading[1] ?? ''));
    else pieces.push(...piecesOf(plainLine));
  }
  return withoutBreaksAround(pieces);
}

/** A label as one line without marks, for a list, a button or somebody who listens. @param {string} text */
export function plain(text) {
  const words = marked(text).map((one) => one.text).filter((one) => one !== '');
  return words.join(' ').replace(/^ +| +$/g, '');
}

/** @param {string} line */
function piecesOf(line) {
  const pieces = [];
  let at = 0;
  for (const found of line.matchAll(MARK)) {
    pieces.push(piece('text', line.slice(at, found.index)));
    const [whole, bold, thick, italic, words, href] = found;
    if (href) pieces.push(piece('link', words ?? '', href));
    else pieces.push(piece(italic ? 'italic' : 'bold', bold || thick || italic || ''));
    at = found.index + whole.length;
  }
  pieces.push(piece('text', line.slice(at)));
  return pieces.filter((one) => one.text);
}

/** @param {Piece[]} pieces */
function withoutBreaksAround(pieces) {
  const said = pieces.flatMap((one, at) => (one.kind === 'break' ? [] : [at]));
  return said.length ? pieces.slice(said[0], /** @type {number} */ (said.at(-1)) + 1) : [];
}

/** @param {string} kind @param {string} text @param {string} [href] @returns {Piece} */
function piece(kind, text, href = '') {
  return { kind, text, href };
}
