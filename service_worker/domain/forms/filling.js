/**
 * Filling: a form is opened, answered, and its answers are given back, each under its own place.
 *
 * Answers are `{place: text}`, places such as `/goals/goal[r1]/name`; an answer is a field, so two
 * people who answered different questions merge. What is not asked stays in the form and comes back
 * when it is asked again, but is no answer. Twin: webapp/domain/forms/filling.py.
 */

import { Form } from './form.js';
import { everythingIn, named, placeOf } from './nodes.js';
import { CHANGED, FIRST_LOAD, insertRow, recalculate, removeRow, runActions } from './recalculation.js';

/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {import('./form.js').Definition} Definition */
/** @typedef {import('./form.js').Given} Given */

const STEP = /^([^[]+)(?:\[([^\]]*)\])?$/;

/**
 * A form with the answers of its draft; without any it is new and gets its defaults.
 *
 * `given`: `now` (with zone), `seed`, `language`, `tables` {name: rows}, `worker` {username, …};
 * `began` and `ended` where that was not now.
 * @param {Definition} definition @param {Given} given @param {Record<string, string>} answers
 */
export function openForm(definition, given, answers) {
  const form = new Form(definition, given);
  for (const node of everythingIn(form.root)) {
    if (node.spec.preload) node.value = preloaded(form, node.spec.preload) || node.value;
  }
  if (Object.keys(answers).length) {
    answered(form, answers);
  } else {
    recalculate(form);
    runActions(form, FIRST_LOAD, form.root);
  }
  recalculate(form);
  return form;
}

/** Answer one question and bring the form up to date; an unknown place changes nothing. @param {Form} form @param {string} place @param {string} text */
export function giveAnswer(form, place, text) {
  const node = nodeAt(form, place);
  if (node === null || node.children !== null || (node.value === text && !node.withheld)) return;
  node.value = text;
  node.withheld = '';
  runActions(form, CHANGED, node);
  recalculate(form);
}

/** Add a row with this id at the end of a repeat, named by its place without a row. @param {Form} form @param {string} repeat @param {string} row */
export function addRow(form, repeat, row) {
  const cut = repeat.lastIndexOf('/');
  const name = repeat.slice(cut + 1);
  const parent = nodeAt(form, repeat.slice(0, Math.max(0, cut)));
  if (parent === null || parent.children === null) return;
  const spec = parent.spec.children.find((/** @type {Definition} */ one) => one.name === name);
  if (spec?.repeat && !spec.count && named(parent, name).every((node) => node.row !== row)) {
    insertRow(form, parent, name, row);
    recalculate(form);
  }
}

/** Take a row out; it comes back with what was in it when a row of its id is added again. @param {Form} form @param {string} place */
export function takeRow(form, place) {
  const node = nodeAt(form, place);
  if (node?.row && node.parent && !node.spec.count) {
    removeRow(node.parent, node);
    recalculate(form);
  }
}

/** The node at a place, or null. @param {Form} form @param {string} place @returns {Node | null} */
export function nodeAt(form, place) {
  /** @type {Node | null} */
  let node = form.root;
  for (const step of place.split('/').slice(1)) {
    const match = STEP.exec(step);
    if (node === null || match === null) return null;
    node = named(node, match[1]).find((one) => one.row === (match[2] ?? '')) ?? null;
  }
  return node;
}

/** Every answer that is asked for and not empty, and every calculated value, by its place. @param {Form} form */
export function answersOf(form) {
  const leaves = [...everythingIn(form.root)].filter((node) => node.children === null && node.isRelevant && node.value);
  return Object.fromEntries(leaves.map((node) => [placeOf(node), node.value]));
}

/**
 * What must be kept so that a form opens as it was left: rows, and all that is no default.
 *
 * Also what is not asked just now, because it comes back when it is asked again. @param {Form} form
 */
export function draftOf(form) {
  /** @type {Record<string, string>} */
  const draft = {};
  for (const node of everythingIn(form.root)) {
    const text = node.withheld || node.value;
    const isAnswer = node.children === null && text !== (node.spec.default ?? '');
    if (node.row || isAnswer) draft[placeOf(node)] = text;
  }
  return draft;
}

/** Every question with its place, whether it is asked, and its value: what a test compares. @param {Form} form */
export function dump(form) {
  const leaves = [...everythingIn(form.root)].filter((node) => node.children === null);
  return leaves.map((node) => [placeOf(node), node.path, node.isRelevant, node.isRelevant ? node.value : '']);
}

/** Put answers in their places; the rows are those that they name. @param {Form} form @param {Record<string, string>} answers */
function answered(form, answers) {
  rowsOf(form, form.root, Object.keys(answers));
  for (const [place, text] of Object.entries(answers)) {
    const node = nodeAt(form, place);
    if (node !== null && node.children === null) node.value = text;
  }
}

/** @param {Form} form @param {Node} parent @param {string[]} places */
function rowsOf(form, parent, places) {
  for (const spec of parent.spec.children ?? []) {
    if (!spec.repeat) continue;
    const prefix = `${placeOf(parent)}/${spec.name}[`;
    const after = places.filter((place) => place.startsWith(prefix)).map((place) => place.slice(prefix.length));
    parent.children = (parent.children ?? []).filter((one) => one.name !== spec.name);
    for (const row of new Set(after.map((rest) => rest.split(']')[0]))) insertRow(form, parent, spec.name, row);
  }
  for (const child of [...(parent.children ?? [])]) rowsOf(form, child, places);
}

/** What a form fills in by itself: when it began, today, and who. @param {Form} form @param {[string, string]} preload */
function preloaded(form, [kind, what]) {
  const began = form.given.began || form.now;
  if (kind === 'date') return began.slice(0, 10);
  if (kind === 'timestamp') return what === 'start' ? began : (form.given.ended ?? '');
  if (kind === 'uid') return `uuid:${form.seed}`;
  return kind === 'property' && Object.hasOwn(form.given.worker, what) ? form.given.worker[what] : '';
}
