/**
 * `+ - * // %` as Python computes them, over whole numbers, text and lists.
 *
 * A whole number that JavaScript cannot hold exactly raises: Python would go on counting.
 */

import { mustExist, RenderRefused } from './errors.js';
import { alike, isText, Markup, plain, print } from './markup.js';
import { printf } from './printf.js';

/** @typedef {import('./markup.js').Value} Value */

/**
 * @param {Value} value
 * @returns {number}
 */
function number(value) {
  mustExist(value);
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value);
  throw new TypeError(`a number was expected, not ${typeof value}`);
}

/**
 * @param {number} result
 * @returns {number}
 */
function exact(result) {
  if (Number.isInteger(result) && !Number.isSafeInteger(result)) {
    throw new RenderRefused(`${result} is too large to be exact`);
  }
  return result + 0; // a whole number has no negative zero in Python
}

/**
 * @param {Value} left
 * @param {Value} right
 * @returns {Value}
 */
export function add(left, right) {
  if (isText(left) && isText(right)) {
    if (typeof left === 'string' && typeof right === 'string') return left + right;
    return new Markup(print(left) + print(right));
  }
  if (Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
  return exact(number(left) + number(right));
}

/**
 * @param {Value} left
 * @param {Value} right
 */
export function subtract(left, right) {
  return exact(number(left) - number(right));
}

/**
 * @param {Value} left
 * @param {Value} right
 * @returns {Value}
 */
export function multiply(left, right) {
  if (isText(left)) return alike(left, plain(left).repeat(Math.max(0, number(right))));
  if (isText(right)) return multiply(right, left);
  return exact(number(left) * number(right));
}

/**
 * Only for comparing or formatting; the compiler refuses to print the result.
 *
 * @param {Value} left
 * @param {Value} right
 */
export function divide(left, right) {
  return number(left) / divisor(right);
}

/**
 * @param {Value} left
 * @param {Value} right
 */
export function floorDivide(left, right) {
  const by = divisor(right);
  return exact((number(left) - floorRemainder(left, by)) / by);
}

/**
 * The remainder with the sign of the divisor; for text, Python's `%` formatting.
 *
 * @param {Value} left
 * @param {Value} right
 * @returns {Value}
 */
export function modulo(left, right) {
  if (isText(left)) return printf(left, [right], right);
  return floorRemainder(left, divisor(right));
}

/**
 * @param {Value} value
 * @param {number} by
 */
function floorRemainder(value, by) {
  return ((number(value) % by) + by) % by;
}

/** @param {Value} value */
function divisor(value) {
  const by = number(value);
  if (by === 0) throw new RangeError('division by zero');
  return by;
}

/** @param {Value} value */
export function negate(value) {
  return exact(-number(value));
}

/** @param {Value} value */
export function positive(value) {
  return number(value);
}
