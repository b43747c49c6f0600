/**
 * Looking into values: attributes, items, slices, loops over them, and how long they are.
 *
 * Jinja's lookup rules over JSON values. A missing attribute or item is Undefined, never an error.
 */

import { isDict } from './comparing.js';
import { mustBeDefined, mustExist, RenderRefused, Undefined } from './errors.js';
import { alike, isText, plain, text } from './markup.js';
import { codePointLength } from './unicode.js';

/** @typedef {import('./markup.js').Value} Value */

/** An object of the runtime that answers to attribute names: a loop, a namespace, a module. */
export class Attributes {
  /**
   * @param {string} name
   * @returns {Value} undefined when there is no such attribute
   */
  attribute(name) {
    void name;
    return undefined;
  }
}

/** One group of `groupby`: the pair (grouper, list) that also answers to those names. */
export class Group extends Array {
  get grouper() {
    return this[0];
  }

  get list() {
    return this[1];
  }
}

/**
 * `holder.first.second`: each attribute of the one before.
 *
 * @param {Value} holder
 * @param {string[]} names
 * @returns {Value}
 */
export function attribute(holder, ...names) {
  return names.reduce((held, name) => {
    mustExist(held);
    const found = held instanceof Attributes ? held.attribute(name) : ownValue(held, name);
    return found === undefined ? new Undefined(`no attribute '${name}'`) : found;
  }, holder);
}

/**
 * @param {Value} holder
 * @param {string} name
 */
function ownValue(holder, name) {
  if (holder instanceof Group && (name === 'grouper' || name === 'list')) return holder[name];
  return isDict(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
}

/**
 * @param {Value} holder
 * @param {Value} key
 * @returns {Value}
 */
export function item(holder, key) {
  mustExist(holder);
  const index = typeof key === 'boolean' ? Number(key) : plain(key);
  if (typeof index === 'number') return element(holder, index);
  return attribute(holder, index);
}

/**
 * @param {Value} holder
 * @param {number} index
 */
function element(holder, index) {
  if (!isText(holder) && !Array.isArray(holder)) return new Undefined(`no item ${index}`);
  const found = elements(holder).at(index);
  if (found === undefined) return new Undefined(`no item ${index}`);
  return isText(holder) ? alike(holder, found) : found;
}

/**
 * @param {Value} holder text or a list
 * @returns {Value[]}
 */
function elements(holder) {
  return Array.isArray(holder) ? holder : [...plain(holder)];
}

/**
 * Python's `holder[start:stop:step]`.
 *
 * @param {Value} holder
 * @param {number | null} start
 * @param {number | null} stop
 * @param {number | null} step
 * @returns {Value}
 */
export function slice(holder, start, stop, step) {
  mustExist(holder);
  if (!isText(holder) && !Array.isArray(holder)) throw new TypeError('only text and lists are sliced');
  const all = elements(holder);
  const taken = sliceIndices(all.length, start, stop, step ?? 1).map((index) => all[index]);
  return isText(holder) ? alike(holder, taken.join('')) : taken;
}

/**
 * @param {number} length
 * @param {number | null} start
 * @param {number | null} stop
 * @param {number} step
 */
function sliceIndices(length, start, stop, step) {
  if (step === 0) throw new RangeError('slice step cannot be zero');
  const lowest = step > 0 ? 0 : -1;
  const highest = step > 0 ? length : length - 1;
  /** @type {(bound: number | null, otherwise: number) => number} */
  const clamp = (bound, otherwise) => {
    if (bound === null) return otherwise;
    return Math.min(Math.max(bound < 0 ? bound + length : bound, lowest), highest);
  };
  const from = clamp(start, step > 0 ? lowest : highest);
  const to = clamp(stop, step > 0 ? highest : lowest);
  return numbers(from, to, step);
}

/**
 * Python's `range(from, to, step)`, as a list.
 *
 * @param {number} from
 * @param {number} to
 * @param {number} step
 */
export function numbers(from, to, step) {
  const result = [];
  for (let i = from; step > 0 ? i < to : i > to; i += step) result.push(i);
  return result;
}

/**
 * What a `for` loop goes through: list items, dict keys, the code points of a text.
 *
 * @param {Value} holder
 * @returns {Value[]}
 */
export function iterate(holder) {
  mustBeDefined(holder);
  if (Array.isArray(holder)) return holder;
  if (holder instanceof Undefined) return [];
  if (isText(holder)) return [...plain(holder)];
  if (isDict(holder)) return keys(holder);
  throw new TypeError(`cannot loop over ${typeof holder}`);
}

/**
 * The keys of a dict, in order. JavaScript moves keys that look like numbers to the front, so a dict
 * that has one is refused: send ordered values as a list of pairs.
 *
 * @param {Record<string, Value>} dict
 */
export function keys(dict) {
  const all = Object.keys(dict);
  const moved = all.length > 1 && all.some((key) => /^(0|[1-9]\d*)$/.test(key));
  if (moved) throw new RenderRefused('a dict with number-like keys has lost its order');
  return all;
}

/**
 * The dict a template writes out, `{'a': 1}`.
 *
 * @param {[Value, Value][]} pairs
 */
export function dict(pairs) {
  /** @type {[string, Value][]} */
  const entries = pairs.map(([key, value]) => {
    const name = plain(key);
    if (typeof name !== 'string') throw new RenderRefused('only text is a key in both languages');
    return [name, value];
  });
  return Object.fromEntries(entries);
}

/**
 * @param {Value} holder
 * @returns {number}
 */
export function length(holder) {
  mustBeDefined(holder);
  if (Array.isArray(holder)) return holder.length;
  if (holder instanceof Undefined) return 0;
  if (isText(holder)) return codePointLength(plain(holder));
  if (isDict(holder)) return Object.keys(holder).length;
  throw new TypeError(`${typeof holder} has no length`);
}

/**
 * The values for `{% for a, b in pairs %}` and `{% set a, b = pair %}`.
 *
 * @param {Value} holder
 * @param {number} count
 * @returns {Value[]}
 */
export function unpack(holder, count) {
  const values = iterate(holder);
  if (values.length !== count) throw new RangeError(`expected ${count} values, not ${values.length}`);
  return values;
}

/**
 * The value at a dotted path such as `author.name`, as `sort(attribute=...)` takes it.
 *
 * @param {Value} holder
 * @param {string | number} path
 * @returns {Value}
 */
export function valueAt(holder, path) {
  if (typeof path === 'number') return item(holder, path);
  let found = holder;
  for (const step of text(path).split('.')) {
    found = item(found, /^\d+$/.test(step) ? Number(step) : step);
  }
  return found;
}
