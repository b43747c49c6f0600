/**
 * Fold: the key by which text is searched and sorted, without accents and capitals.
 *
 * Never sort by a database's or a browser's collation for display: they differ from each other and from one
 * version to the next. Twin: webapp/domain/fold.py.
 */

const SEPARATORS = ' \t\n\r-_.,;:/\'’"()';

/** Text without accents and capitals; nothing gives the empty text. @param {unknown} value */
export function fold(value) {
  return textOf(value).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The folded words of a text. @param {unknown} value */
export function wordsOf(value) {
  const spaced = [...fold(value)].map((part) => (SEPARATORS.includes(part) ? ' ' : part)).join('');
  return spaced.split(' ').filter((word) => word);
}

/** A value as text: numbers and booleans as JSON writes them, nothing as the empty text. @param {unknown} value */
export function textOf(value) {
  const isShown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isShown ? String(value) : '';
}

/** Before, after or the same by code points: JavaScript's own order is that of UTF-16. @param {string} one @param {string} other */
export function inOrderOf(one, other) {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    if (one[at] !== other[at]) return rankAt(one, at) - rankAt(other, at);
  }
  return one.length - other.length;
}

/** Halves of astral characters come after everything else. @param {string} text @param {number} at */
function rankAt(text, at) {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
