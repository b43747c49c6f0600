/**
 * Places: from the answers of a form to the fields of its record, and back.
 *
 * Each answer is a field named by its place. What is reckoned is left out, because two people's
 * answers would quarrel about a sum; so is what the form fills in by itself. A row is a field too,
 * so that it is there before anything in it is answered. Twin: webapp/domain/forms/places.py.
 */

import { sameJson } from '../canonical_json.js';
import { everythingIn, placeOf } from './nodes.js';

/** @typedef {Record<string, any>} Any */
/** @typedef {import('./form.js').Form} Form */

export const FIELD = 'answers.';
export const NONE = 'none';

/** The field of an answer: `/goals/goal[r1]/name` is `answers.goals>goal[r1]>name`. @param {string} place */
export function nameAt(place) {
  return FIELD + place.slice(1).replaceAll('/', '>');
}

/** The place of the answer that a field holds. @param {string} name */
export function placeOfName(name) {
  return `/${name.slice(FIELD.length).replaceAll('>', '/')}`;
}

/** `{place: text}` of the fields of a record, as a form opens with them. @param {Any} answers @returns {Record<string, string>} */
export function textsOf(answers) {
  const texts = Object.entries(answers).filter(([, one]) => typeof one === 'string');
  return Object.fromEntries(texts.map(([name, one]) => [placeOfName(name), one]));
}

/** `{place: reason}` of the questions that have no answer for a reason. @param {Any} answers @returns {Record<string, string>} */
export function reasonsOf(answers) {
  const reasons = Object.entries(answers).filter(([, one]) => typeof one === 'object' && typeof one?.[NONE] === 'string');
  return Object.fromEntries(reasons.map(([name, one]) => [placeOfName(name), one[NONE]]));
}

/** The fields that a form makes: rows, answers that are no default, reasons for none. @param {Form} form @param {Record<string, string>} reasons @returns {Any} */
export function keptOf(form, reasons) {
  /** @type {Any} */
  const kept = {};
  for (const node of everythingIn(form.root)) {
    const place = placeOf(node);
    const text = node.withheld || node.value;
    if (reasons[place]) kept[nameAt(place)] = { [NONE]: reasons[place] };
    else if (node.row || (isAskedOf(node) && text !== (node.spec.default ?? ''))) kept[nameAt(place)] = text;
  }
  return kept;
}

/** Whether a node holds an answer of somebody's, not what the form works out by itself. @param {import('./nodes.js').Node} node */
export function isAskedOf({ spec, children }) {
  const isReckoned = spec.calculate && !functionsIn(spec.calculate).includes('once');
  return children === null && !isReckoned && !spec.preload;
}

/**
 * The fields that differ from what they were; one that is no more is null.
 *
 * What this form does not know is left as it is: another version asked it.
 * @param {Form} form @param {Any} kept @param {Any} before @returns {Any}
 */
export function moved(form, kept, before) {
  const changed = Object.entries(kept).filter(([name, one]) => !Object.hasOwn(before, name) || !sameJson(one, before[name]));
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(kept, name) && isKnown(form, name));
  return Object.fromEntries([...changed, ...gone.map((name) => [name, null])]);
}

/** Whether a form has a question or a row where this field has its place. @param {Form} form @param {string} name */
export function isKnown(form, name) {
  let spec = form.definition.root;
  for (const step of placeOfName(name).split('/').slice(1)) {
    const wanted = step.split('[')[0];
    spec = (spec.children ?? []).find((/** @type {Any} */ one) => one.name === wanted);
    if (!spec) return false;
  }
  return true;
}

/** The answers with what changed since. @param {Any} before @param {Any} changed @returns {Any} */
export function laidOver(before, changed) {
  return Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, one]) => one !== null));
}

/** What a form works out by itself, by place: never merged, written to be read. @param {Form} form @returns {Record<string, string>} */
export function reckonedOf(form) {
  const nodes = [...everythingIn(form.root)].filter((node) => node.children === null && !isAskedOf(node));
  return Object.fromEntries(nodes.filter((node) => node.isRelevant && node.value).map((node) => [placeOf(node), node.value]));
}

/** @param {any} tree @returns {string[]} */
function functionsIn(tree) {
  if (!Array.isArray(tree)) return [];
  return [...(tree[0] === 'call' ? [tree[1]] : []), ...tree.flatMap(functionsIn)];
}
