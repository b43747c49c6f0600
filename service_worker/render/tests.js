/** Jinja's tests: what stands after `is`, named as Jinja names them. */

import { contains, equal, isDict, order } from './comparing.js';
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
/** @type {Test} */
const boolean = (value) => typeof value === 'boolean';
/** @type {Test} */
const defined = (value) => !(value instanceof Undefined);
/** @type {Test} */
const divisibleBy = (value, by) => remainder(value, by) === 0;
/** @type {Test} */
const escaped = (value) => value instanceof Markup;
/** @type {Test} */
const even = (value) => remainder(value, 2) === 0;
/** @type {Test} */
const odd = (value) => remainder(value, 2) === 1;
/** @type {Test} */
const atLeast = (value, other) => order(value, other) >= 0;
/** @type {Test} */
const atMost = (value, other) => order(value, other) <= 0;
/** @type {Test} */
const unequal = (value, other) => !equal(value, other);
/** @type {Test} */
const none = (value) => value === null;
/** @type {Test} */
const number = (value) => typeof value === 'number' || boolean(value);
/** @type {Test} */
const isTrue = (value) => value === true;
/** @type {Test} */
const isFalse = (value) => value === false;
/** @type {Test} */
const isUndefined = (value) => !defined(value);

export {
  atLeast as ge,
  atMost as le,
  boolean,
  contains as in,
  defined,
  divisibleBy as divisibleby,
  equal as eq,
  equal as equalto,
  escaped,
  even,
  greater as greaterthan,
  greater as gt,
  isDict as mapping,
  isFalse as false,
  isSequence as sequence,
  isText as string,
  isTrue as true,
  isUndefined as undefined,
  less as lessthan,
  less as lt,
  none,
  number,
  odd,
  unequal as ne,
};
