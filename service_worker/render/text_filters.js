/**
 * Jinja's filters that make text: each named and called as Jinja calls it, arguments in its order.
 */

import { add } from './arithmetic.js';
import { compareCodePoints, capitalize, codePointLength, lines, strip, titleWords } from './unicode.js';
import { isDict, truth } from './comparing.js';
import { iterate, keys, slice, unpack, valueAt } from './containers.js';
import { mustExist, RenderRefused, Undefined } from './errors.js';
import { alike, escapeText, isText, Markup, plain, print, softText, text } from './markup.js';
import { replaceText } from './methods.js';
import { printf } from './printf.js';

/** @import { Value } from './markup.js' */

/**
 * Makes a filter that changes the letters and keeps Markup Markup.
 *
 * @param {(text: string) => string} change
 * @returns {(value: Value) => Value}
 * @__NO_SIDE_EFFECTS__
 */
function letters(change) {
  return (value) => alike(value, change(text(value)));
}

/**
 * @param {Value} value
 * @param {Value} [otherwise]
 * @param {Value} [evenIfFalse]
 */
function defaultTo(value, otherwise = '', evenIfFalse = false) {
  const missing = value instanceof Undefined || (truth(evenIfFalse) && !truth(value));
  return missing ? otherwise : value;
}

/** @param {Value} value */
function escape(value) {
  return new Markup(print(value));
}

/** @param {Value} value */
function forceEscape(value) {
  return new Markup(escapeText(text(value)));
}

/**
 * @param {Value} value
 * @param {Value} old
 * @param {Value} replacement
 * @param {number | null} [count]
 */
function replace(value, old, replacement, count = null) {
  const escapes = old instanceof Markup || (replacement instanceof Markup && !(value instanceof Markup));
  const subject = escapes ? escape(value) : softText(value);
  const instead = subject instanceof Markup ? print(replacement) : text(replacement);
  return alike(subject, replaceText(plain(subject), text(old), instead, count ?? -1));
}

/**
 * @param {Value} value
 * @param {Value} [chars]
 */
function trim(value, chars = null) {
  return alike(value, strip(text(value), chars === null ? null : text(chars)));
}

/**
 * @param {Value} value
 * @param {number} [length]
 * @param {Value} [killWords]
 * @param {Value} [end]
 * @param {number | null} [leeway]
 */
function truncate(value, length = 255, killWords = false, end = '...', leeway = null) {
  mustExist(value);
  if (!isText(value)) throw new TypeError('only text is truncated');
  const room = length - codePointLength(plain(end));
  if (room < 0) throw new RangeError('the end mark is longer than the whole');
  if (codePointLength(plain(value)) <= length + (leeway ?? 5)) return value;
  const kept = slice(value, null, room, null);
  const lastSpace = plain(kept).lastIndexOf(' ');
  if (truth(killWords) || lastSpace < 0) return add(kept, end);
  return add(alike(value, plain(kept).slice(0, lastSpace)), end);
}

/**
 * @param {Value} value
 * @param {number | string} [width] how many spaces, or the text to put before each line
 * @param {Value} [first]
 * @param {Value} [blank]
 */
function indent(value, width = 4, first = false, blank = false) {
  mustExist(value);
  if (!isText(value)) throw new TypeError('only text is indented');
  const margin = typeof width === 'number' ? ' '.repeat(width) : text(width);
  const [head = '', ...rest] = lines(`${plain(value)}\n`);
  const moved = rest.map((line) => (line !== '' || truth(blank) ? margin + line : line));
  return alike(value, [(truth(first) ? margin : '') + head, ...moved].join('\n'));
}

/**
 * @param {Value} value
 * @param {Value} [separator]
 * @param {string | number | null} [attribute]
 */
function join(value, separator = '', attribute = null) {
  const items = iterate(value).map((item) => (attribute === null ? item : valueAt(item, attribute)));
  const html = separator instanceof Markup || items.some((item) => item instanceof Markup);
  if (html) return new Markup(items.map(print).join(print(separator)));
  return items.map(text).join(text(separator));
}

/**
 * @param {Value} value
 * @param {Value[]} values
 * @param {Record<string, Value>} named
 */
function format(value, values, named) {
  const byName = Object.keys(named).length > 0;
  return printf(softText(value), values, byName ? named : null);
}

/**
 * @param {Value} value
 * @returns {Value}
 */
function urlEncode(value) {
  mustExist(value);
  if (!Array.isArray(value) && !isDict(value)) return quote(text(value)).replaceAll('%2F', '/');
  const pairs = Array.isArray(value) ? value : entries(value);
  return pairs.map((pair) => unpack(pair, 2).map(quoteForm).join('=')).join('&');
}

/** @param {Record<string, Value>} dict */
function entries(dict) {
  return keys(dict).map((key) => [key, dict[key]]);
}

/** @param {Value} value */
function quoteForm(value) {
  return quote(text(value)).replaceAll('%20', '+');
}

/** @param {string} value */
function quote(value) {
  const hex = (/** @type {string} */ mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(value).replace(/[!'()*]/g, hex);
}

/**
 * @param {Value} value
 * @param {Value} [autospace]
 */
function xmlAttributes(value, autospace = true) {
  const given = keys(value).filter((key) => value[key] !== null && !(value[key] instanceof Undefined));
  const wrong = given.find((key) => /[ \t\n\r\f\v/>=]/.test(key));
  if (wrong !== undefined) throw new RangeError(`${wrong} cannot be an attribute name`);
  const written = given.map((key) => `${escapeText(key)}="${print(value[key])}"`).join(' ');
  return new Markup(truth(autospace) && written ? ` ${written}` : written);
}

/** @param {Value} value */
function toJson(value) {
  const escaped = (/** @type {string} */ mark) =>
    `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return new Markup(json(value).replace(/[<>&']/g, escaped));
}

/**
 * Python's `json.dumps(value, sort_keys=True)`.
 *
 * @param {Value} value
 * @returns {string}
 */
function json(value) {
  mustExist(value);
  if (isText(value)) return asciiJson(plain(value));
  if (value === null || typeof value === 'boolean') return String(value);
  if (Number.isSafeInteger(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map(json).join(', ')}]`;
  if (!isDict(value)) throw new RenderRefused('this value is not written as JSON alike');
  const sorted = Object.keys(value).sort(compareCodePoints);
  return `{${sorted.map((key) => `${asciiJson(key)}: ${json(value[key])}`).join(', ')}}`;
}

/** @param {string} value */
function asciiJson(value) {
  const unicode = (/** @type {string} */ unit) =>
    `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, unicode);
}

const lower = letters((value) => value.toLowerCase());
const upper = letters((value) => value.toUpperCase());
const capitalized = letters(capitalize);

/** @param {Value} value */
const safe = (value) => new Markup(text(value));

/** @param {Value} value */
const title = (value) => titleWords(text(value));

export {
  capitalized as capitalize,
  defaultTo as d,
  defaultTo as default,
  escape as e,
  escape,
  forceEscape as forceescape,
  format,
  indent,
  join,
  lower,
  replace,
  safe,
  softText as string,
  title,
  toJson as tojson,
  trim,
  truncate,
  upper,
  urlEncode as urlencode,
  xmlAttributes as xmlattr,
};
