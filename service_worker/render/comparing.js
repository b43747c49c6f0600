/**
 * Truth, equality, order and membership, as Python has them.
 *
 * An empty list is false, True equals 1, strings are ordered by code points, and comparing what
 * cannot be compared raises instead of answering false.
 */

import { mustBeDefined, mustExist, Undefined } from './errors.js';
import { Markup, plain } from './markup.js';
import { compareCodePoints } from './unicode.js';

/** @typedef {import('./markup.js').Value} Value */

/**
 * A Python dict, which arrives here as a plain object.
 *
 * @param {Value} value
 * @returns {value is Record<string, Value>}
 */
export function isDict(value) {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * @param {Value} value
 * @returns {boolean}
 */
export function truth(value) {
  mustBeDefined(value);
  if (value instanceof Undefined) return false;
  if (value instanceof Markup) return value.html !== '';
  if (Array.isArray(value)) return value.length > 0;
  return isDict(value) ? Object.keys(value).length > 0 : Boolean(value);
}

/**
 * @param {Value} left
 * @param {Value} right
 * @returns {boolean}
 */
export function equal(left, right) {
  mustBeDefined(left);
  mustBeDefined(right);
  const a = comparable(left);
  const b = comparable(right);
  if (a === b) return true;
  if (a instanceof Undefined) return b instanceof Undefined;
  if (Array.isArray(a) && Array.isArray(b)) return equalLists(a, b);
  return isDict(a) && isDict(b) && equalDicts(a, b);
}

/** @param {Value} value */
function comparable(value) {
  return typeof value === 'boolean' ? Number(value) : plain(value);
}

/**
 * @param {Value[]} left
 * @param {Value[]} right
 */
function equalLists(left, right) {
  return left.length === right.length && left.every((item, i) => equal(item, right[i]));
}

/**
 * @param {Record<string, Value>} left
 * @param {Record<string, Value>} right
 */
function equalDicts(left, right) {
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]));
}

/**
 * Negative, zero or positive as `left` comes before, with or after `right`.
 *
 * @param {Value} left
 * @param {Value} right
 * @returns {number}
 */
export function order(left, right) {
  mustExist(left);
  mustExist(right);
  const a = comparable(left);
  const b = comparable(right);
  if (typeof a === 'string' && typeof b === 'string') return compareCodePoints(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (Array.isArray(a) && Array.isArray(b)) return orderLists(a, b);
  throw new TypeError(`cannot put ${typeof a} and ${typeof b} in order`);
}

/**
 * @param {Value[]} left
 * @param {Value[]} right
 */
function orderLists(left, right) {
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i += 1) {
    if (!equal(left[i], right[i])) return order(left[i], right[i]);
  }
  return left.length - right.length;
}

/**
 * Python's `item in container`.
 *
 * @param {Value} item
 * @param {Value} container
 * @returns {boolean}
 */
export function contains(item, container) {
  mustBeDefined(container);
  const holder = plain(container);
  const sought = plain(item);
  if (Array.isArray(holder)) return holder.some((element) => equal(element, sought));
  if (holder instanceof Undefined) return false;
  if (typeof holder === 'string' && typeof sought === 'string') return holder.includes(sought);
  if (isDict(holder)) return typeof sought === 'string' && Object.hasOwn(holder, sought);
  throw new TypeError(`cannot look for ${typeof sought} in ${typeof holder}`);
}

/** @type {Record<string, (left: Value, right: Value) => boolean>} */
const COMPARISONS = {
  eq: equal,
  ne: (left, right) => !equal(left, right),
  lt: (left, right) => order(left, right) < 0,
  lteq: (left, right) => order(left, right) <= 0,
  gt: (left, right) => order(left, right) > 0,
  gteq: (left, right) => order(left, right) >= 0,
  in: contains,
  notin: (item, container) => !contains(item, container),
};

/**
 * A comparison with one operator.
 *
 * @param {Value} left
 * @param {string} operator
 * @param {Value} right
 * @returns {boolean}
 */
export function compareOnce(left, operator, right) {
  return COMPARISONS[operator]?.(left, right) ?? false;
}

/**
 * A chain of comparisons, each operand evaluated at most once.
 *
 * @param {Value} first
 * @param {[string, () => Value][]} rest
 * @returns {boolean}
 */
export function compare(first, ...rest) {
  let left = first;
  for (const [operator, operand] of rest) {
    const right = operand();
    if (!compareOnce(left, operator, right)) return false;
    left = right;
  }
  return true;
}
