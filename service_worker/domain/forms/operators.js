/**
 * Operators: comparing, and reckoning with two values as XPath 1.0 section 3.4 and 3.5 say.
 *
 * ODK adds that two texts which both name a moment are compared as moments.
 * Twin: webapp/domain/forms/operators.py.
 */

import { momentNumber } from './moments.js';
import { valueOf } from './nodes.js';
import { asNumber, asText, asTruth } from './values.js';

/** @typedef {import('./values.js').Value} Value */

/** How each comparison reads when its sides are exchanged. @type {Record<string, string>} */
export const EXCHANGED = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '=': '=', '!=': '!=' };

/** Whether a comparison holds; nodes on a side mean: for any one of them. @param {string} operator @param {Value} left @param {Value} right @param {number} offset @returns {boolean} */
export function compared(operator, left, right, offset) {
  if (Array.isArray(left)) {
    if (typeof right === 'boolean') return holds(operator, left.length > 0, right, offset);
    return left.some((node) => compared(operator, valueOf(node), right, offset));
  }
  if (Array.isArray(right)) return compared(EXCHANGED[operator], right, left, offset);
  return holds(operator, left, right, offset);
}

/** A sum, difference, product, quotient or remainder; IEEE 754, so nothing fails. @param {string} operator @param {number} left @param {number} right */
export function reckoned(operator, left, right) {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return operator === 'div' ? left / right : left % right;
}

/** @param {string} operator @param {Value} left @param {Value} right @param {number} offset */
function holds(operator, left, right, offset) {
  if (operator === '=' || operator === '!=') return same(left, right, offset) === (operator === '=');
  const [one, other] = [asNumber(left, offset), asNumber(right, offset)];
  if (operator === '<') return one < other;
  if (operator === '>') return one > other;
  return operator === '<=' ? one <= other : one >= other;
}

/** @param {Value} left @param {Value} right @param {number} offset */
function same(left, right, offset) {
  if (typeof left === 'boolean' || typeof right === 'boolean') return asTruth(left) === asTruth(right);
  if (typeof left === 'number' || typeof right === 'number') return asNumber(left, offset) === asNumber(right, offset);
  const [one, other] = [asText(left), asText(right)];
  return one === other || momentNumber(one, offset) === momentNumber(other, offset);
}
