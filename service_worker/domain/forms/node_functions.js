/**
 * Functions over nodes: rows, lists, choices, and what is drawn by chance.
 *
 * Twin: webapp/domain/forms/node_functions.py.
 */

import { lettersOf, shareOf, shuffled, uuidOf } from './chance.js';
import { lineageOf, named, placeOf, valueOf } from './nodes.js';
import { asText, wordsOf } from './values.js';

/** @typedef {import('./calls.js').Call} Call */
/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {import('./values.js').Value} Value */

/** Without a value the place among what a predicate looks at; else the row's number. @param {Call} call */
function position(call) {
  if (!call.count) return call.place.position;
  const nodes = call.nodes(0);
  if (!nodes.length || nodes[0].parent === null) return nodes.length;
  return rowsBeside(nodes[0]).indexOf(nodes[0]) + 1;
}

/** @param {Node} node */
function rowsBeside(node) {
  return node.parent ? named(node.parent, node.name) : [node];
}

/** The field in the row of that number, for one to three repeats around it. @param {Call} call */
function indexedRepeat(call) {
  let found = call.form.alike(call.nodes(0));
  for (let at = 1; at < call.count - 1; at += 2) {
    const rows = call.form.alike(call.nodes(at));
    const number = call.number(at + 1);
    const wanted = rows.filter((row) => rowsBeside(row).indexOf(row) + 1 === number);
    found = found.filter((node) => wanted.some((row) => lineageOf(node).includes(row)));
  }
  return found;
}

/** One cell of an attached table: table, column, column of the key, key. @param {Call} call */
function pulldata(call) {
  const [column, key, wanted] = [call.text(1), call.text(2), call.text(3)];
  const tables = named(call.form.instance(call.text(0)), 'root');
  for (const item of tables.flatMap((table) => named(table, 'item'))) {
    const cells = new Map((item.children ?? []).map((cell) => [cell.name, cell.value]));
    if (cells.get(key) === wanted) return cells.get(column) ?? '';
  }
  return '';
}

/** The label of a value, among the choices of the question that a path names. @param {Call} call */
function choiceName(call) {
  const [field] = call.form.nodesAt(wordsOf(call.text(1)).join(' '), call.place.current);
  return field ? call.form.choiceLabel(field, call.text(0)) : '';
}

/** @param {Call} call */
function seedOf(call) {
  return `${call.form.seed}${placeOf(call.place.current)}/${call.form.draw()}`;
}

/** @param {Call} call */
function uuid(call) {
  const length = call.count ? call.number(0) : NaN;
  if (!(length > 0 && length <= 200)) return uuidOf(seedOf(call));
  return lettersOf(seedOf(call), Math.trunc(length));
}

/** @param {Call} call */
function randomized(call) {
  const seed = call.count > 1 ? call.number(1) : Math.floor(shareOf(seedOf(call)) * 1e9);
  return shuffled(call.nodes(0), seed);
}

/** @param {Call} call */
function nameOf(call) {
  const nodes = call.count ? call.nodes(0) : [call.place.node];
  return nodes[0]?.name ?? '';
}

/** @type {Record<string, (call: Call) => Value>} */
export const NODE_FUNCTIONS = {
  position,
  last: (call) => call.place.size,
  count: (call) => call.nodes(0).filter((node) => node.isRelevant).length,
  'count-non-empty': (call) => call.nodes(0).filter((node) => valueOf(node) !== '').length,
  current: (call) => [call.place.current],
  instance: (call) => [call.form.instance(asText(call.value(0)))],
  'indexed-repeat': indexedRepeat,
  pulldata,
  randomize: randomized,
  name: nameOf,
  'local-name': nameOf,
  'jr:choice-name': choiceName,
  random: (call) => shareOf(seedOf(call)),
  uuid,
};
