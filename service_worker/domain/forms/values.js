/**
 * Values: what a text, a number, a truth and a row of nodes are worth as one another.
 *
 * XPath 1.0 with the habits of ODK: a text that names a day is also a number of days; nothing is not a
 * number. Numbers are printed as JavaScript prints them. White space is space, tab and line break
 * only, because the two languages' own ideas of it differ.
 * Twin: webapp/domain/forms/values.py.
 */

import { momentNumber } from './moments.js';
import { valueOf } from './nodes.js';

/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {string | number | boolean | Node[]} Value */

/** What is trimmed and what parts words. */
export const SPACE = ' \t\r\n';
const NUMBER = /^-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const WORD = /[^ \t\r\n]+/g;

/** The words of a text: the answers of a question with several. @param {string} text @returns {string[]} */
export function wordsOf(text) {
  return text.match(WORD) ?? [];
}

/** A number as text: `3`, `0.1`, `1e+21`, `NaN`, `Infinity`. @param {number} number */
export function numberText(number) {
  return String(number);
}

/** The number of a text, or the days since 1970 of a moment; else not a number. @param {string} text @param {number} offset */
export function textNumber(text, offset) {
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  if (NUMBER.test(trimmed)) return Number(trimmed);
  return trimmed ? momentNumber(trimmed, offset) : NaN;
}

/** The text of any value; of nodes the first one's. @param {Value} value */
export function asText(value) {
  if (Array.isArray(value)) return value.length ? valueOf(value[0]) : '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'string' ? value : numberText(value);
}

/** The number of any value. @param {Value} value @param {number} offset */
export function asNumber(value, offset) {
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value);
  return textNumber(asText(value), offset);
}

/** The truth of any value: some nodes, some text, a number that is not nought. @param {Value} value */
export function asTruth(value) {
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
  return typeof value === 'boolean' ? value : value.length > 0;
}

/** Half goes up, towards the greater number; negative places round to tens and hundreds. @param {number} number @param {number} places */
export function rounded(number, places) {
  if (!Number.isFinite(number)) return number;
  const power = 10 ** Math.min(Math.abs(places), 15);
  if (places < 0) return Math.floor(number / power + 0.5) * power;
  return Math.floor(number * power + 0.5) / power;
}

/** 14 digits of what a library of mathematics gave: its last bits differ between machines. @param {number} number */
export function steady(number) {
  return Number.isFinite(number) ? Number(number.toExponential(13)) : number;
}
