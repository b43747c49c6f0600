/**
 * Python's two ways of filling in a text: `'%05.2f' % x` and `'{}'.format(x)`.
 *
 * Only the conversions whose result is the same in both languages; the others raise.
 */

import { isDict } from './comparing.js';
import { mustExist, RenderRefused } from './errors.js';
import { alike, Markup, plain, print, text } from './markup.js';
import { codePointLength } from './unicode.js';

/** @typedef {import('./markup.js').Value} Value */
/** @typedef {{ flags: string, width: number, precision: number | null, kind: string }} Conversion */

const CONVERSION = /%(?:\((?<key>[^()]*)\))?(?<flags>[-+ 0]*)(?<width>\d*)(?:\.(?<precision>\d+))?(?<kind>.?)/gsu;

/**
 * @param {string | Markup} template
 * @param {Value[]} values for `%s`
 * @param {Value} named for `%(name)s`
 * @returns {string | Markup}
 */
export function printf(template, values, named) {
  const write = template instanceof Markup ? print : text;
  let used = 0;
  /** @type {(...match: any[]) => string} */
  const fill = (...match) => {
    const { key, flags, width, precision, kind } = match.at(-1);
    if (kind === '%') return '%';
    const value = key === undefined ? next() : lookUp(named, key);
    const limit = precision === undefined ? null : Number(precision);
    return convert(value, { flags, width: Number(width), precision: limit, kind }, write);
  };
  const next = () => {
    if (used >= values.length) throw new TypeError('not enough arguments for format string');
    used += 1;
    return values[used - 1];
  };
  const filled = plain(template).replace(CONVERSION, fill);
  if (used < values.length && !isDict(named)) {
    throw new TypeError('not all arguments converted during string formatting');
  }
  return alike(template, filled);
}

/**
 * @param {Value} named
 * @param {string} key
 */
function lookUp(named, key) {
  if (isDict(named) && Object.hasOwn(named, key)) return named[key];
  throw new RangeError(`nothing is named ${key}`);
}

/**
 * @param {Value} value
 * @param {Conversion} conversion
 * @param {(value: Value) => string} write
 */
function convert(value, conversion, write) {
  if (conversion.kind === 's') {
    const points = [...write(value)].slice(0, conversion.precision ?? undefined);
    return pad(points.join(''), conversion.width, conversion.flags.includes('-'));
  }
  return padNumber(digits(realNumber(value), conversion), conversion);
}

/** @param {Value} value */
function realNumber(value) {
  mustExist(value);
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value);
  throw new TypeError(`a real number is required, not ${typeof value}`);
}

/**
 * @param {number} value
 * @param {Conversion} conversion
 */
function digits(value, { precision, kind }) {
  if ('di'.includes(kind) && kind && precision === null) return whole(Math.trunc(value)).toString();
  if (kind === 'f') return fixed(value, precision ?? 6);
  if (kind === 'x' && precision === null) return whole(value).toString(16);
  if (kind === 'X' && precision === null) return whole(value).toString(16).toUpperCase();
  throw new RenderRefused(`%${kind} is not written alike in both languages`);
}

/** @param {number} value */
function whole(value) {
  if (Number.isSafeInteger(value)) return value;
  throw new RenderRefused(`${value} is not an exact whole number`);
}

/**
 * Decimal digits, a tie going to the even neighbour as in Python; `toFixed` rounds ties up.
 *
 * @param {number} value
 * @param {number} precision
 * @returns {string}
 */
function fixed(value, precision) {
  if (!(Math.abs(value) < 1e21) || precision > 50) {
    throw new RenderRefused(`${value} has no short decimal form`);
  }
  if (Object.is(value, -0)) return `-${fixed(0, precision)}`;
  const exactly = value.toFixed(Math.min(100, precision + 50));
  const cut = exactly.indexOf('.') + 1 + precision;
  const below = exactly.slice(0, precision === 0 ? cut - 1 : cut);
  const isTie = /^50*$/.test(exactly.slice(cut));
  return isTie && /[02468]$/.test(below) ? below : value.toFixed(precision);
}

/**
 * @param {string} digitsAndMinus
 * @param {Conversion} conversion
 */
function padNumber(digitsAndMinus, { flags, width }) {
  const negative = digitsAndMinus.startsWith('-');
  const plus = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const sign = negative ? '-' : plus;
  const unsigned = negative ? digitsAndMinus.slice(1) : digitsAndMinus;
  if (flags.includes('0') && !flags.includes('-')) {
    return sign + unsigned.padStart(width - sign.length, '0');
  }
  return pad(sign + unsigned, width, flags.includes('-'));
}

/**
 * @param {string} filled
 * @param {number} width in code points
 * @param {boolean} left
 */
function pad(filled, width, left) {
  const spaces = ' '.repeat(Math.max(0, width - codePointLength(filled)));
  return left ? filled + spaces : spaces + filled;
}

const FIELD = /\{\{|\}\}|\{(?<field>\w*)\}|[{}]/gu;

/**
 * `'{} and {name}'.format(...)`: plain fields only, no conversion and no format specification.
 *
 * @param {string | Markup} template
 * @param {Value[]} values
 * @param {Record<string, Value>} named
 * @returns {string | Markup}
 */
export function format(template, values, named) {
  const write = template instanceof Markup ? print : text;
  let automatic = 0;
  /** @type {(...match: any[]) => string} */
  const fill = (...match) => {
    const [mark] = match;
    const { field } = match.at(-1);
    if (mark === '{{' || mark === '}}') return mark.charAt(0);
    if (field === undefined) throw new RenderRefused('only plain {} fields are filled in alike');
    if (/^\d*$/.test(field)) return write(pick(values, field === '' ? automatic++ : Number(field)));
    return write(lookUp(named, field));
  };
  return alike(template, plain(template).replace(FIELD, fill));
}

/**
 * @param {Value[]} values
 * @param {number} index
 */
function pick(values, index) {
  if (index < values.length) return values[index];
  throw new RangeError('not enough arguments for format string');
}
