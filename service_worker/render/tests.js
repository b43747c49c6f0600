/** Jinja's tests: what stands after `is`, named as Jinja names them. */

import { compare, contains, equal, isDict, order } from './comparing.js';
import { mustExist, Undefined } from './errors.js';
import { isText, Markup } from './markup.js';

/** @typedef {import('./markup.js').Value} Value */
/** @typedef {(value: Value, argument?: Value) => boolean} Test */

/**
 * @param {Value} value
 * @param {number} by
 */
function remainder(value, by) {
  mustExist(value);
  if (typeof value !== 'number' && typeof value !== 'boolean') throw new TypeError('not a number');
  if (by === 0) throw new RangeError('division by zero');
  return Math.abs(Number(value) % by);
}

/** @param {Value} value */
const isSequence = (value) => isText(value) || Array.isArray(value) || isDict(value);

/** @type {Test} */
const less = (value, other) => order(value, other) < 0;
/** @type {Test} */
const greater = (value, other) => order(value, other) > 0;

/** @type {Record<string, Test>} */
export const tests = {
  boolean: (value) => typeof value === 'boolean',
  defined: (value) => !(value instanceof Undefined),
  divisibleby: (value, by) => remainder(value, by) === 0,
  eq: equal,
  equalto: equal,
  escaped: (value) => value instanceof Markup,
  even: (value) => remainder(value, 2) === 0,
  false: (value) => value === false,
  ge: (value, other) => order(value, other) >= 0,
  greaterthan: greater,
  gt: greater,
  in: contains,
  le: (value, other) => order(value, other) <= 0,
  lessthan: less,
  lt: less,
  mapping: isDict,
  ne: (value, other) => compare(value, ['ne', () => other]),
  none: (value) => value === null,
  number: (value) => typeof value === 'number' || typeof value === 'boolean',
  odd: (value) => remainder(value, 2) === 1,
  sequence: isSequence,
  string: isText,
  true: (value) => value === true,
  undefined: (value) => value instanceof Undefined,
};
