/**
 * The methods of Python's str and dict that templates may call.
 *
 * Each takes the value, the positional and the named arguments, and gives undefined where the value has no such
 * method. Methods of Markup answer Markup, and
 * escape what they are given, as MarkupSafe does.
 */

import { isDict } from './comparing.js';
import { iterate, keys } from './containers.js';
import { alike, isText, Markup, plain, print } from './markup.js';
import { format } from './printf.js';
import { strip, stripEnd, stripStart, words } from './unicode.js';

/** @typedef {import('./markup.js').Value} Value */
/** @typedef {(holder: any, values: Value[], named: Record<string, Value>) => Value} Method */

/**
 * @param {Value} value
 * @returns {string}
 */
function string(value) {
  if (isText(value)) return plain(value);
  throw new TypeError(`a text was expected, not ${typeof value}`);
}

/** @__NO_SIDE_EFFECTS__ @param {(text: string, chars: string | null) => string} cut */
function stripping(cut) {
  return ofText((holder, [chars = null]) =>
    alike(holder, cut(string(holder), chars === null ? null : string(chars))));
}

/**
 * @param {string | Markup} holder
 * @param {Value} separator whitespace when null
 */
function split(holder, separator = null) {
  if (separator === '') throw new RangeError('empty separator');
  const parts =
    separator === null ? words(string(holder)) : string(holder).split(string(separator));
  return parts.map((part) => alike(holder, part));
}

/**
 * Python's `str.replace`, which counts in code points between the letters when `old` is empty.
 *
 * @param {string} text
 * @param {string} old
 * @param {string} replacement
 * @param {number} [most] how many to replace; all when negative
 */
export function replaceText(text, old, replacement, most = -1) {
  const parts = old === '' ? ['', ...text, ''] : text.split(old);
  const replaced = most < 0 ? parts.length - 1 : Math.min(most, parts.length - 1);
  const head = parts.slice(0, replaced + 1).join(replacement);
  return [head, ...parts.slice(replaced + 1)].join(old);
}

/**
 * @param {string | Markup} separator
 * @param {Value[]} parts
 */
function join(separator, parts) {
  if (separator instanceof Markup) return new Markup(parts.map(print).join(separator.html));
  return parts.map(string).join(separator);
}

/**
 * A text as it goes into another: escaped when the other is Markup.
 *
 * @param {Value} holder
 * @param {Value} value
 */
function inside(holder, value) {
  return holder instanceof Markup ? print(value) : string(value);
}

/** A method that only text has. @__NO_SIDE_EFFECTS__ @param {Method} method @returns {Method} */
function ofText(method) {
  return (holder, values, named) => (isText(holder) ? method(holder, values, named) : undefined);
}

/** A method that only a dict has. @__NO_SIDE_EFFECTS__ @param {Method} method @returns {Method} */
function ofDict(method) {
  return (holder, values, named) => (isDict(holder) ? method(holder, values, named) : undefined);
}

export const endswith = ofText((holder, [end]) => string(holder).endsWith(string(end)));
const formatText = ofText(format);
const joinText = ofText((holder, [parts]) => join(holder, iterate(parts)));
export const lower = ofText((holder) => alike(holder, string(holder).toLowerCase()));
export const lstrip = stripping(stripStart);
export const replace = ofText((holder, [old, replacement]) =>
  alike(holder, replaceText(string(holder), string(old), inside(holder, replacement))));
export const rstrip = stripping(stripEnd);
const splitText = ofText((holder, [separator]) => split(holder, separator));
export const startswith = ofText((holder, [start]) => string(holder).startsWith(string(start)));
const stripBoth = stripping(strip);
export const upper = ofText((holder) => alike(holder, string(holder).toUpperCase()));

export const get = ofDict((holder, [key, otherwise = null]) => {
  const name = plain(key);
  return typeof name === 'string' && Object.hasOwn(holder, name) ? holder[name] : otherwise;
});
export const items = ofDict((holder) => keys(holder).map((key) => [key, holder[key]]));
const keysOf = ofDict(keys);
export const values = ofDict((holder) => keys(holder).map((key) => holder[key]));

export { formatText as format, joinText as join, keysOf as keys, splitText as split, stripBoth as strip };
