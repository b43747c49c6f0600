/**
 * Recalculation: relevance, calculations, rows and choices brought up to date after an answer.
 *
 * First relevance and calculations, over and over until nothing moves; only then what takes something
 * away: rows beyond a count are put aside, answers that are no longer offered are withheld. A count
 * that dips for a moment would destroy a row otherwise. Both come back with what was in them.
 * Twin: webapp/domain/forms/recalculation.py.
 */

import { Node, named } from './nodes.js';
import { asNumber, numberText, textNumber, wordsOf } from './values.js';

/** @typedef {import('./form.js').Form} Form */
/** @typedef {Record<string, any>} Spec */

/** Rounds after which a form that still moves is left as it is: it contradicts itself. */
export const ROUNDS_MAX = 25;
/** Rows that a count may ask for. */
export const ROWS_MAX = 500;
/** The row of a count that the form itself begins with; all others are added. */
export const FIRST_ROW = '1';
/** The event of a new form. */
export const FIRST_LOAD = 'odk-instance-first-load';
/** The event of a new row. */
export const NEW_ROW = 'odk-new-repeat';
/** The event of an answer that changed. */
export const CHANGED = 'xforms-value-changed';

/** Bring a form up to date. @param {Form} form */
export function recalculate(form) {
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    for (let pass = 0; pass < ROUNDS_MAX && weighed(form, form.root, true); pass += 1);
    if (!trimmed(form, form.root)) return;
  }
}

/** A row at the end of a repeat: one that was put aside, or a new one with its defaults. @param {Form} form @param {Node} parent @param {string} name @param {string} row */
export function insertRow(form, parent, name, row) {
  const parked = parent.parked[name] ?? [];
  const aside = parked.find((one) => one.row === row);
  const spec = parent.spec.children.find((/** @type {Spec} */ one) => one.name === name);
  const isFirst = 'count' in spec && row === FIRST_ROW;
  const made = aside ?? form.made(spec, parent, !isFirst);
  made.row = row;
  parent.parked[name] = parked.filter((one) => one !== made);
  parent.children = inOrder(parent, [...(parent.children ?? []), made]);
  if (!aside) runActions(form, NEW_ROW, made);
  return made;
}

/** Put a row aside. @param {Node} parent @param {Node} node */
export function removeRow(parent, node) {
  parent.parked[node.name] = [...(parent.parked[node.name] ?? []), node];
  parent.children = (parent.children ?? []).filter((one) => one !== node);
}

/** What a form sets by itself: at its start, in a new row, after an answer. @param {Form} form @param {string} event @param {Node} source */
export function runActions(form, event, source) {
  for (const action of form.actions) {
    const isHere = event === FIRST_LOAD || (action.at ?? source.path) === source.path;
    if (!action.events.includes(event) || !isHere) continue;
    for (const node of form.nodesAt(action.sets, source)) {
      const text = form.text(action.to, node);
      const isChanged = node.value !== text;
      node.value = text;
      if (isChanged && event === CHANGED) runActions(form, event, node);
    }
  }
}

/** @param {Node} parent @param {Node[]} children */
function inOrder(parent, children) {
  const names = parent.spec.children.map((/** @type {Spec} */ one) => one.name);
  return children.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
}

/** Relevance and calculation of a node and all below it; whether anything moved. @param {Form} form @param {Node} node @param {boolean} around @returns {boolean} */
function weighed(form, node, around) {
  const { relevant, calculate } = node.spec;
  const isRelevant = around && (!relevant || form.truth(relevant, node));
  let moved = isRelevant !== node.isRelevant;
  node.isRelevant = isRelevant;
  if (isRelevant && calculate) {
    const text = calculated(form, node);
    moved = moved || text !== node.value;
    node.value = text;
  }
  for (const child of [...(node.children ?? [])]) moved = weighed(form, child, isRelevant) || moved;
  return moved;
}

/** @param {Form} form @param {Node} node */
function calculated(form, node) {
  const text = form.text(node.spec.calculate, node);
  const kind = node.spec.type ?? 'string';
  if ((kind !== 'int' && kind !== 'decimal') || !text) return text === 'NaN' ? '' : text;
  const number = textNumber(text, form.offset);
  if (Number.isNaN(number)) return '';
  return numberText(kind === 'int' ? Math.trunc(number) : number);
}

/** Rows and choices of what is asked; whether anything was added or taken away. @param {Form} form @param {Node} node @returns {boolean} */
function trimmed(form, node) {
  if (!node.isRelevant) return false;
  let moved = false;
  for (const spec of node.children === null ? [] : (node.spec.children ?? [])) {
    if (spec.count) moved = counted(form, node, spec) || moved;
  }
  for (const child of [...(node.children ?? [])]) moved = trimmed(form, child) || moved;
  return unpicked(form, node) || moved;
}

/** As many rows as the count says; a row's id is its number, the same on every phone. @param {Form} form @param {Node} parent @param {Spec} spec */
function counted(form, parent, spec) {
  const rows = named(parent, spec.name);
  const standIn = rows[0] ?? new Node(spec.name, spec, parent);
  const wanted = asNumber(form.evaluated(spec.count, standIn), form.offset);
  const count = Number.isNaN(wanted) ? 0 : Math.floor(Math.max(0, Math.min(ROWS_MAX, wanted)));
  for (let number = rows.length + 1; number <= count; number += 1) insertRow(form, parent, spec.name, String(number));
  for (const row of rows.slice(count)) removeRow(parent, row);
  return rows.length !== count;
}

/** Withhold what a filtered list does not offer now; it counts again when it is offered again. @param {Form} form @param {Node} node */
function unpicked(form, node) {
  const control = form.controls.get(node.path);
  const whole = node.withheld || node.value;
  if (!whole || !control?.filtered) return false;
  const offered = new Set(form.choicesOf(node).map((one) => one.value));
  const picked = control.kind === 'select1' ? [whole] : wordsOf(whole);
  const kept = picked.filter((one) => offered.has(one)).join(' ');
  const moved = kept !== node.value;
  node.value = kept;
  node.withheld = kept === whole ? '' : whole;
  return moved;
}
