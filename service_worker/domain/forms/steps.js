/**
 * Steps: walking a path from node to node, keeping what its predicates keep.
 *
 * A path from the root means, inside a repeat, the row it stands in (as ODK's own tools read it), up
 * to its last step. Lists are looked up by an index where a predicate asks for one value of one
 * column, because public forms have lists of three thousand places.
 * Twin: webapp/domain/forms/steps.py.
 */

import { momentNumber } from './moments.js';
import { everythingIn, lineageOf, named, valueOf } from './nodes.js';
import { asText, asTruth } from './values.js';

/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {import('./calls.js').Place} Place */
/** @typedef {import('./calls.js').Evaluate} Evaluate */
/** @typedef {any[]} Tree */

/** From so many items on an index is worth its making. */
export const INDEXED_FROM = 20;

/** The nodes at the end of a path. @param {Tree} tree @param {Place} place @param {Evaluate} evaluate @returns {Node[]} */
export function walked(tree, place, evaluate) {
  const [, start, ...steps] = tree;
  if (start === 'root') return fromRoot(steps, place, evaluate);
  let found = start === 'here' ? [place.node] : evaluate(start, place);
  if (!Array.isArray(found)) return [];
  for (const [name, ...predicates] of steps) found = kept(next(found, name), predicates, place, evaluate);
  return found;
}

/** @param {Tree[]} steps @param {Place} place @param {Evaluate} evaluate */
function fromRoot(steps, place, evaluate) {
  const lineage = lineageOf(place.node.path ? place.node : place.current);
  const { root } = place.form;
  if (!steps.length) return [root];
  const [[first, ...predicates]] = steps;
  if (!['//', '*', root.name].includes(first)) return [];
  let found = kept(first === '//' ? next([root], '//') : [root], predicates, place, evaluate);
  for (let depth = 1; depth < steps.length; depth += 1) {
    const step = steps[depth];
    found = kept(next(found, step[0]), step.slice(1), place, evaluate);
    const isLast = depth === steps.length - 1;
    if (!isLast && step.length === 1 && found.length > 1 && depth < lineage.length) {
      found = found.includes(lineage[depth]) ? [lineage[depth]] : found;
    }
  }
  return found;
}

/** @param {Node[]} nodes @param {string} name @returns {Node[]} */
function next(nodes, name) {
  if (name === '.') return nodes;
  if (name === '//') return nodes.flatMap((node) => [...everythingIn(node)]);
  if (name === '..') {
    const parents = nodes.flatMap((node) => (node.parent === null ? [] : [node.parent]));
    return [...new Set(parents)];
  }
  return nodes.flatMap((node) => named(node, name));
}

/** @param {Node[]} nodes @param {Tree[]} predicates @param {Place} place @param {Evaluate} evaluate */
function kept(nodes, predicates, place, evaluate) {
  let found = nodes;
  for (const predicate of predicates) {
    found = lookedUp(found, predicate, place, evaluate) ?? filtered(found, predicate, place, evaluate);
  }
  return found;
}

/** @param {Node[]} nodes @param {Tree} predicate @param {Place} place @param {Evaluate} evaluate */
function filtered(nodes, predicate, place, evaluate) {
  const { form, current } = place;
  const size = nodes.length;
  return nodes.filter((node, at) => {
    const value = evaluate(predicate, { form, node, current, position: at + 1, size });
    return typeof value === 'number' ? value === at + 1 : asTruth(value);
  });
}

/** The items whose column is a text that does not depend on the item; null when not so plain. @param {Node[]} nodes @param {Tree} predicate @param {Place} place @param {Evaluate} evaluate */
function lookedUp(nodes, predicate, place, evaluate) {
  if (nodes.length < INDEXED_FROM || nodes[0].path || nodes[0].parent === null) return null;
  const [first, ...others] = predicate[0] === 'and' ? predicate.slice(1) : [predicate];
  const [column, wanted] = columnAndValue(first);
  if (!column || nodes[0].parent.children?.length !== nodes.length) return null;
  const value = evaluate(wanted, place);
  if (Array.isArray(value) ? value.length !== 1 : typeof value !== 'string') return null;
  const text = asText(value);
  if (!Number.isNaN(momentNumber(text, 0))) return null;
  let found = indexOf(nodes, nodes[0].parent, column).get(text) ?? [];
  for (const part of others) found = filtered(found, part, place, evaluate);
  return found;
}

/** @param {Tree} tree @returns {[string, Tree]} */
function columnAndValue(tree) {
  if (tree[0] !== '=') return ['', []];
  for (const [one, other] of [[tree[1], tree[2]], [tree[2], tree[1]]]) {
    const isColumn = one[0] === 'path' && one[1] === 'here' && one.length === 3 && one[2].length === 1;
    if (isColumn && !['.', '..', '*', '//'].includes(one[2][0]) && isElsewhere(other)) return [one[2][0], other];
  }
  return ['', []];
}

/** Whether a value is the same for each item: a text, or a path that does not start there. @param {Tree} tree */
function isElsewhere(tree) {
  const [kind, start] = tree;
  return kind === 'text' || (kind === 'path' && (start === 'root' || (start[0] === 'call' && start[1] === 'current')));
}

/** The items of a list by the text of a column, made once a list. @param {Node[]} nodes @param {Node} list @param {string} column */
function indexOf(nodes, list, column) {
  const known = list.index.get(column);
  if (known) return known;
  /** @type {Map<string, Node[]>} */
  const made = new Map();
  for (const node of nodes) {
    for (const cell of named(node, column).slice(0, 1)) made.set(valueOf(cell), [...(made.get(valueOf(cell)) ?? []), node]);
  }
  list.index.set(column, made);
  return made;
}
