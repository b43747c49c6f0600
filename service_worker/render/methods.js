/**
 * The methods of Python's str and dict that templates may call.
 *
 * Each takes the value, the positional and the named arguments. Methods of Markup answer Markup, and
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

/** @param {(text: string, chars: string | null) => string} cut */
function stripping(cut) {
  /** @type {Method} */
  return (holder, [chars = null]) =>
    alike(holder, cut(string(holder), chars === null ? null : string(chars)));
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

/** @type {Record<string, Method>} */
const TEXT_METHODS = {
  endswith: (holder, [end]) => string(holder).endsWith(string(end)),
  format: (holder, values, named) => format(holder, values, named),
  join: (holder, [parts]) => join(holder, iterate(parts)),
  lower: (holder) => alike(holder, string(holder).toLowerCase()),
  lstrip: stripping(stripStart),
  replace: (holder, [old, replacement]) =>
    alike(holder, replaceText(string(holder), string(old), inside(holder, replacement))),
  rstrip: stripping(stripEnd),
  split: (holder, [separator]) => split(holder, separator),
  startswith: (holder, [start]) => string(holder).startsWith(string(start)),
  strip: stripping(strip),
  upper: (holder) => alike(holder, string(holder).toUpperCase()),
};

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

/** @type {Record<string, Method>} */
const DICT_METHODS = {
  get: (holder, [key, otherwise = null]) => {
    const name = plain(key);
    return typeof name === 'string' && Object.hasOwn(holder, name) ? holder[name] : otherwise;
  },
  items: (holder) => keys(holder).map((key) => [key, holder[key]]),
  keys: (holder) => keys(holder),
  values: (holder) => keys(holder).map((key) => holder[key]),
};

/**
 * @param {Value} holder
 * @param {string} name
 * @returns {Method | undefined}
 */
export function methodOf(holder, name) {
  if (isText(holder)) return TEXT_METHODS[name];
  return isDict(holder) ? DICT_METHODS[name] : undefined;
}
