/**
 * Fold: the key by which text is searched and sorted, without accents and capitals.
 *
 * Never sort by a database's or a browser's collation for display: they differ from each other and from one
 * version to the next. Twin: webapp/domain/fold.py.
 */

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

export const SEPARATORS = ' \t\n\r-_.,;:/\'’"()';
