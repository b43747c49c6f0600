/**
 * Jinja's filters over lists, dicts and numbers, arguments in Jinja's order.
 *
 * `map`, `select` and their kin get a function: the compiler writes the inner filter or test out.
 */

import { add } from './arithmetic.js';
import { contains, equal, isDict, order, truth } from './comparing.js';
import { Group, iterate, keys, length, valueAt } from './containers.js';
import { mustExist, RenderRefused, Undefined } from './errors.js';
import { isText, plain } from './markup.js';
import { strip } from './unicode.js';

/** @import { Value } from './markup.js' */
/** @typedef {string | number | null} Path */

/** @param {Value} value */
function lowered(value) {
  return isText(value) ? plain(value).toLowerCase() : value;
}

/**
 * What items are compared by: themselves or an attribute, without regard to case unless asked.
 *
 * @param {Path} path
 * @param {Value} caseSensitive
 * @returns {(item: Value) => Value}
 */
function keyOf(path, caseSensitive) {
  const fold = truth(caseSensitive) ? (/** @type {Value} */ value) => value : lowered;
  return (item) => fold(path === null ? item : valueAt(item, path));
}

/**
 * A stable sort; turned round, equal items keep their order, as with Python's `reverse=True`.
 *
 * @param {Value[]} items
 * @param {(item: Value) => Value} key
 * @param {Value} reverse
 */
function sorted(items, key, reverse) {
  const direction = truth(reverse) ? -1 : 1;
  const keyed = items.map((item) => ({ key: key(item), item }));
  if (keyed.length > 1) keyed.sort((a, b) => direction * order(a.key, b.key));
  return keyed.map(({ item }) => item);
}

/**
 * @param {Value} value
 * @param {Value} [reverse]
 * @param {Value} [caseSensitive]
 * @param {Path} [attribute] one path, or several with commas between
 */
function sort(value, reverse = false, caseSensitive = false, attribute = null) {
  const paths = typeof attribute === 'string' ? attribute.split(',') : [attribute];
  const parts = paths.map((path) => keyOf(path, caseSensitive));
  return sorted(iterate(value), (item) => parts.map((part) => part(item)), reverse);
}

/**
 * @param {Value} value
 * @param {Value} [caseSensitive]
 * @param {'key' | 'value'} [by]
 * @param {Value} [reverse]
 */
function dictSort(value, caseSensitive = false, by = 'key', reverse = false) {
  if (by !== 'key' && by !== 'value') throw new RangeError('a dict is sorted by key or by value');
  return sorted(items(value), keyOf(by === 'key' ? 0 : 1, caseSensitive), reverse);
}

/**
 * @param {Value} value
 * @param {Path} attribute
 * @param {Value} [otherwise]
 * @param {Value} [caseSensitive]
 */
function groupBy(value, attribute, otherwise = null, caseSensitive = false) {
  const grouper = (/** @type {Value} */ item) => mapAttribute([item], attribute, otherwise)[0];
  const key = (/** @type {Value} */ item) => keyOf(null, caseSensitive)(grouper(item));
  /** @type {{ key: Value, members: Value[] }[]} */
  const groups = [];
  for (const item of sorted(iterate(value), key, false)) {
    const last = groups.at(-1);
    if (last && equal(last.key, key(item))) last.members.push(item);
    else groups.push({ key: key(item), members: [item] });
  }
  return groups.map(({ members }) => Group.of(grouper(members[0]), members));
}

/**
 * @param {Value} value
 * @param {Path} attribute
 * @param {Value} [otherwise] stands in for a missing attribute
 * @returns {Value[]}
 */
function mapAttribute(value, attribute, otherwise = null) {
  return iterate(value).map((item) => {
    const found = attribute === null ? item : valueAt(item, attribute);
    return otherwise !== null && found instanceof Undefined ? otherwise : found;
  });
}

/**
 * @param {Value} value
 * @param {(item: Value) => Value} change
 */
function map(value, change) {
  return iterate(value).map((item) => change(item));
}

/**
 * @param {Value} value
 * @param {(item: Value) => boolean} passes
 */
function select(value, passes) {
  return iterate(value).filter((item) => passes(item));
}

/**
 * @param {Value} value
 * @param {(item: Value) => boolean} passes
 */
function reject(value, passes) {
  return iterate(value).filter((item) => !passes(item));
}

/**
 * @param {Value} value
 * @param {Value} [caseSensitive]
 * @param {Path} [attribute]
 */
function unique(value, caseSensitive = false, attribute = null) {
  const key = keyOf(attribute, caseSensitive);
  /** @type {Value[]} */
  const seen = [];
  return iterate(value).filter((item) => {
    const isNew = !contains(key(item), seen);
    if (isNew) seen.push(key(item));
    return isNew;
  });
}

/**
 * @param {Value} value
 * @param {Path} [attribute]
 * @param {Value} [start]
 */
function sum(value, attribute = null, start = 0) {
  return mapAttribute(value, attribute).reduce(add, start);
}

/** @__NO_SIDE_EFFECTS__ @param {1 | -1} direction */
function extreme(direction) {
  /** @type {(value: Value, caseSensitive?: Value, attribute?: Path) => Value} */
  return (value, caseSensitive = false, attribute = null) => {
    const key = keyOf(attribute, caseSensitive);
    const all = iterate(value);
    if (all.length === 0) return new Undefined('No aggregated item, sequence was empty.');
    return all.reduce((best, item) => (direction * order(key(item), key(best)) > 0 ? item : best));
  };
}

/** @param {Value} value */
function first(value) {
  const all = iterate(value);
  return all.length > 0 ? all[0] : new Undefined('No first item, sequence was empty.');
}

/** @param {Value} value */
function last(value) {
  const all = iterate(value);
  return all.length > 0 ? all.at(-1) : new Undefined('No last item, sequence was empty.');
}

/** @param {Value} value */
function items(value) {
  if (value instanceof Undefined) return iterate(value);
  if (!isDict(value)) throw new TypeError('only a dict has items');
  return keys(value).map((key) => [key, value[key]]);
}

/**
 * @param {Value} value
 * @param {number} size
 * @param {Value} [filler]
 */
function batch(value, size, filler = null) {
  const all = iterate(value);
  const rows = [];
  for (let i = 0; i < all.length; i += size) rows.push(all.slice(i, i + size));
  const short = rows.at(-1);
  if (short && filler !== null) while (short.length < size) short.push(filler);
  return rows;
}

/**
 * @param {Value} value
 * @param {number} count
 * @param {Value} [filler]
 */
function slices(value, count, filler = null) {
  const all = iterate(value);
  const longer = all.length % count;
  const size = Math.floor(all.length / count);
  return Array.from({ length: count }, (_, i) => {
    const start = i * size + Math.min(i, longer);
    const column = all.slice(start, start + size + (i < longer ? 1 : 0));
    return filler !== null && i >= longer ? [...column, filler] : column;
  });
}

/**
 * @param {Value} value
 * @param {Value} [otherwise]
 */
function int(value, otherwise = 0) {
  mustExist(value);
  if (isText(value)) return parseWhole(plain(value)) ?? otherwise;
  if (typeof value === 'number' || typeof value === 'boolean') return Math.trunc(Number(value)) + 0;
  return otherwise;
}

/** @param {string} text */
function parseWhole(text) {
  if (/(?![0-9])\p{Nd}/u.test(text)) throw new RenderRefused(`is '${text}' a number?`);
  // What strip() takes for spaces, int() does not: the separators U+001C to U+001F.
  if (/[\x1c-\x1f]/.test(text)) return undefined;
  const bare = strip(text).replace(/(?<=\d)_(?=\d)/g, '');
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(bare)) return undefined;
  const value = Math.trunc(Number(bare));
  if (!Number.isFinite(value)) return undefined;
  if (Number.isSafeInteger(value)) return value;
  throw new RenderRefused(`${text} is too large to be exact`);
}

/** @param {Value} value */
const abs = (value) => Math.abs(int(value));

/** @param {Value} value */
const list = (value) => [...iterate(value)];

/** @param {Value} value */
const reverse = (value) => [...iterate(value)].reverse();

const max = extreme(1);
const min = extreme(-1);

export {
  abs,
  batch,
  length as count,
  dictSort as dictsort,
  first,
  groupBy as groupby,
  int,
  items,
  last,
  length,
  list,
  map,
  mapAttribute,
  max,
  min,
  reject,
  reverse,
  select,
  slices as slice,
  sort,
  sum,
  unique,
};
