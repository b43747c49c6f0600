/**
 * Number and truth functions of the ODK XForms specification.
 *
 * What a library of mathematics gives is cut to 14 digits, because its last bits differ between
 * machines. Twin: webapp/domain/forms/number_functions.py.
 */

import { valueOf } from './nodes.js';
import { rounded, steady, textNumber, wordsOf } from './values.js';

/** @typedef {import('./calls.js').Call} Call */
/** @typedef {import('./values.js').Value} Value */

/** @param {(...numbers: number[]) => number} rule @returns {(call: Call) => number} */
function reckoned(rule) {
  return (call) => steady(rule(...call.trees.map((_, at) => call.number(at))));
}

/** @param {Call} call */
function integer(call) {
  return call.text(0) ? Math.trunc(call.number(0)) + 0 : '';
}

/** @param {(number: number) => number} rule @returns {(call: Call) => number} */
function whole(rule) {
  return (call) => rule(call.number(0)) + 0;
}

/** @param {Call} call */
function round(call) {
  const places = call.count > 1 ? call.number(1) : 0;
  return rounded(call.number(0), Number.isFinite(places) ? Math.trunc(places) : 0);
}

/** @param {Call} call */
function sum(call) {
  const value = call.value(0);
  if (!Array.isArray(value)) return call.number(0);
  return value.reduce((total, node) => total + textNumber(valueOf(node), call.form.offset), 0);
}

/** All numbers given; empty nodes are passed over, as ODK does. @param {Call} call */
function numbers(call) {
  return call.values(0).flatMap((value, at) => {
    if (!Array.isArray(value)) return [call.number(at)];
    const texts = value.map(valueOf).filter((text) => text !== '');
    return texts.map((text) => textNumber(text, call.form.offset));
  });
}

/** @param {(...numbers: number[]) => number} rule @returns {(call: Call) => number} */
function extreme(rule) {
  return (call) => {
    const found = numbers(call);
    return !found.length || found.some(Number.isNaN) ? NaN : rule(...found);
  };
}

/** @param {Call} call */
function coalesce(call) {
  for (const at of call.trees.keys()) {
    const text = call.text(at);
    if (text) return text;
  }
  return '';
}

/** @param {Call} call */
function checklist(call) {
  const held = call.trees.filter((_, at) => at > 1 && call.truth(at));
  return within(call, held.length);
}

/** @param {Call} call */
function weightedChecklist(call) {
  let held = 0;
  for (let at = 2; at < call.count - 1; at += 2) if (call.truth(at)) held += call.number(at + 1);
  return within(call, held);
}

/** @param {Call} call @param {number} number */
function within(call, number) {
  const [fewest, most] = [call.number(0), call.number(1)];
  return (fewest < 0 || number >= fewest) && (most < 0 || number <= most);
}

/** @type {Record<string, (call: Call) => Value>} */
export const NUMBER_FUNCTIONS = {
  true: () => true,
  false: () => false,
  not: (call) => !call.truth(0),
  boolean: (call) => call.truth(0),
  'boolean-from-string': (call) => ['true', '1'].includes(wordsOf(call.text(0)).join(' ').toLowerCase()),
  if: (call) => (call.truth(0) ? call.value(1) : call.value(2)),
  coalesce,
  once: (call) => valueOf(call.place.current) || call.value(0),
  checklist,
  'weighted-checklist': weightedChecklist,
  number: (call) => (call.count ? call.number(0) : textNumber(call.ownText(), call.form.offset)),
  int: integer,
  round,
  floor: whole(Math.floor),
  ceiling: whole(Math.ceil),
  abs: (call) => Math.abs(call.number(0)),
  pow: reckoned((base, exponent) => base ** exponent),
  sqrt: reckoned(Math.sqrt),
  exp: reckoned(Math.exp),
  exp10: reckoned((number) => 10 ** number),
  log: reckoned(Math.log),
  log10: reckoned(Math.log10),
  sin: reckoned(Math.sin),
  cos: reckoned(Math.cos),
  tan: reckoned(Math.tan),
  asin: reckoned(Math.asin),
  acos: reckoned(Math.acos),
  atan: reckoned(Math.atan),
  atan2: reckoned(Math.atan2),
  pi: () => Math.PI,
  min: extreme(Math.min),
  max: extreme(Math.max),
  sum,
};
