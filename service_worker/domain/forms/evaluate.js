/**
 * Evaluate: the value of an expression's tree at a place of a form.
 *
 * Knows no form: what an expression asks of the form around it goes through `place.form`. A tree with
 * a function that is not known here was never published, so it is an accident and fails.
 * Twin: webapp/domain/forms/evaluate.py.
 */

import { Call } from './calls.js';
import { CODE_FUNCTIONS } from './code_functions.js';
import { DAY_FUNCTIONS } from './day_functions.js';
import { MAP_FUNCTIONS } from './map_functions.js';
import { NODE_FUNCTIONS } from './node_functions.js';
import { NUMBER_FUNCTIONS } from './number_functions.js';
import { EXCHANGED, compared, reckoned } from './operators.js';
import { walked } from './steps.js';
import { TEXT_FUNCTIONS } from './text_functions.js';
import { asNumber, asTruth } from './values.js';

/** @typedef {import('./calls.js').Place} Place */
/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {import('./values.js').Value} Value */
/** @typedef {any[]} Tree */

/** Every function that an expression may call; the same names as in `signatures`. @type {Record<string, (call: Call) => Value>} */
export const FUNCTIONS = {
  ...TEXT_FUNCTIONS,
  ...CODE_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...DAY_FUNCTIONS,
  ...NODE_FUNCTIONS,
  ...MAP_FUNCTIONS,
};

/** The value of a tree: a text, a number, a truth, or nodes. @param {Tree} tree @param {Place} place @returns {Value} */
export function evaluate(tree, place) {
  const kind = tree[0];
  if (kind in EXCHANGED) return compared(kind, evaluate(tree[1], place), evaluate(tree[2], place), place.form.offset);
  return (KINDS[kind] ?? reckonedTree)(tree, place);
}

/** @param {Tree} tree @param {Place} place */
function reckonedTree(tree, place) {
  const [first, ...others] = tree.slice(1).map((part) => asNumber(evaluate(part, place), place.form.offset));
  if (tree[0] === 'minus') return -first;
  return others.reduce((result, number) => reckoned(tree[0], result, number), first);
}

/** @param {Tree} tree @param {Place} place */
function united(tree, place) {
  const sides = [evaluate(tree[1], place), evaluate(tree[2], place)];
  return [...new Set(sides.flatMap((side) => (Array.isArray(side) ? side : [])))];
}

/** @type {Record<string, (tree: Tree, place: Place) => Value>} */
const KINDS = {
  path: (tree, place) => walked(tree, place, evaluate),
  text: (tree) => tree[1],
  number: (tree) => Number(tree[1]),
  call: (tree, place) => FUNCTIONS[tree[1]](new Call(tree.slice(2), place, evaluate)),
  and: (tree, place) => tree.slice(1).every((part) => asTruth(evaluate(part, place))),
  or: (tree, place) => tree.slice(1).some((part) => asTruth(evaluate(part, place))),
  union: united,
};
