/**
 * Strings as Python counts, orders, strips and capitalises them: by code points, not UTF-16 units.
 */

/** What Python's `str.strip()` and `str.split()` call whitespace; `String.trim` differs. */
const SPACE =
  '\\t\\n\\v\\f\\r\\x1c-\\x1f \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const LEADING_SPACE = new RegExp(`^[${SPACE}]+`);
const TRAILING_SPACE = new RegExp(`[${SPACE}]+$`);
const SPACES = new RegExp(`[${SPACE}]+`);
const WORD_BEGINNING = new RegExp(`([-${SPACE}({[<]+)`);
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/; // biome-ignore lint: Python's own list

/**
 * @param {string} text
 * @returns {number}
 */
export function codePointLength(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * Orders two strings by code point. UTF-16 puts astral characters before U+E000; Python after.
 *
 * @param {string} left
 * @param {string} right
 * @returns {number}
 */
export function compareCodePoints(left, right) {
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i += 1) {
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(i);
    if (a === b) continue;
    const astral = Number(isSurrogate(a)) - Number(isSurrogate(b));
    return astral || a - b;
  }
  return left.length - right.length;
}

/** @param {number} unit */
function isSurrogate(unit) {
  return unit >= 0xd800 && unit < 0xe000;
}

/**
 * @param {string} text
 * @param {string | null} [chars] the characters to strip; Python's whitespace when null
 * @returns {string}
 */
export function stripStart(text, chars = null) {
  if (chars === null) return text.replace(LEADING_SPACE, '');
  const points = [...text];
  const first = points.findIndex((point) => ![...chars].includes(point));
  return first < 0 ? '' : points.slice(first).join('');
}

/**
 * @param {string} text
 * @param {string | null} [chars]
 * @returns {string}
 */
export function stripEnd(text, chars = null) {
  if (chars === null) return text.replace(TRAILING_SPACE, '');
  const points = [...text];
  const last = points.findLastIndex((point) => ![...chars].includes(point));
  return points.slice(0, last + 1).join('');
}

/**
 * @param {string} text
 * @param {string | null} [chars]
 * @returns {string}
 */
export function strip(text, chars = null) {
  return stripEnd(stripStart(text, chars), chars);
}

/**
 * Python's `str.split()` without a separator.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function words(text) {
  return text.split(SPACES).filter(Boolean);
}

/**
 * Python's `str.splitlines()`.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function lines(text) {
  const parts = text.split(LINE_END);
  if (parts.at(-1) === '') parts.pop();
  return parts;
}

/**
 * Python's `str.capitalize()`: the first letter in title case, the rest in lower case.
 *
 * @param {string} text
 * @returns {string}
 */
export function capitalize(text) {
  const [first] = text;
  if (first === undefined) return '';
  return titleCase(first) + text.toLowerCase().slice(first.toLowerCase().length);
}

/**
 * Jinja's `title` filter, which has its own idea of where a word begins.
 *
 * @param {string} text
 * @returns {string}
 */
export function titleWords(text) {
  return text.split(WORD_BEGINNING).map(raiseFirst).join('');
}

/** @param {string} word */
function raiseFirst(word) {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length).toLowerCase();
}

/** @type {Record<string, string>} letters whose title case is neither upper case nor its start */
const TITLE_CASE = { Ǆ: 'ǅ', ǅ: 'ǅ', ǆ: 'ǅ', Ǉ: 'ǈ', ǈ: 'ǈ', ǉ: 'ǈ', Ǌ: 'ǋ', ǋ: 'ǋ', ǌ: 'ǋ' };
Object.assign(TITLE_CASE, { Ǳ: 'ǲ', ǲ: 'ǲ', ǳ: 'ǲ', ŉ: 'ʼN' });

/** Greek letters with iota below have a capital of their own, found by composing. */
const IOTA_BELOW = '\u0345';

/**
 * @param {string} letter
 * @returns {string}
 */
function titleCase(letter) {
  const known = TITLE_CASE[letter];
  if (known !== undefined) return known;
  if (/[\u10d0-\u10ff]/.test(letter)) return letter; // Georgian: capitals are for whole words only
  const parts = letter.normalize('NFD');
  if (parts.endsWith(IOTA_BELOW) && parts.length > 1) return withIotaBelow(parts);
  const [first = '', ...rest] = letter.toUpperCase();
  return first + rest.join('').toLowerCase();
}

/** @param {string} parts a Greek letter taken apart, the iota last */
function withIotaBelow(parts) {
  const capital = parts.slice(0, -1).toUpperCase().normalize('NFC');
  const whole = capital + IOTA_BELOW;
  return capital.length === 1 ? whole.normalize('NFC') : whole;
}
