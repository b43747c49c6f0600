/**
 * Judging: what is missing or wrong in a form, and what its pages and jump list say of that.
 *
 * Nothing here stops anybody from leaving the house: a form is judged, never blocked.
 * Twin: webapp/domain/forms/judging.py.
 */

import { momentNumber } from './moments.js';
import { everythingIn, placeOf } from './nodes.js';

/** @typedef {import('./form.js').Form} Form */
/** @typedef {import('./nodes.js').Node} Node */

const WHOLE = /^-?[0-9]{1,15}$/;
const DECIMAL = /^-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const TIME = /^(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$/;

/** What is wrong with a question: `required`, `type`, `constraint`, or nothing. @param {Form} form @param {Node} node */
export function faultOf(form, node) {
  if (!node.isRelevant || node.children !== null) return null;
  const { required, constraint, type } = node.spec;
  if (!node.value) return required && form.truth(required, node) ? 'required' : null;
  if (!isOfType(type ?? 'string', node.value)) return 'type';
  return !constraint || form.truth(constraint, node) ? null : 'constraint';
}

/** Whether a question, or a group around it, is shown and not asked. @param {Form} form @param {Node} node */
export function isReadonly(form, node) {
  for (let here = /** @type {Node | null} */ (node); here !== null; here = here.parent) {
    if (here.spec.readonly && form.truth(here.spec.readonly, here)) return true;
  }
  return false;
}

/**
 * The pages, each the places of its questions; a field-list group is one, a lone question one.
 *
 * Only what is asked now; a page on which nothing is asked is left out. @param {Form} form
 */
export function pagesOf(form) {
  /** @type {string[][]} */
  const pages = [];
  for (const control of form.definition.controls) page(control, [form.root], pages);
  return pages.filter((places) => places.length);
}

/** For each page how many questions are answered, missing and wrong: `{places, answered, …}`. @param {Form} form */
export function jumpList(form) {
  const asked = new Map([...everythingIn(form.root)].map((node) => [placeOf(node), node]));
  return pagesOf(form).map((places) => {
    const nodes = places.map((place) => /** @type {Node} */ (asked.get(place)));
    const faults = nodes.map((node) => faultOf(form, node));
    return {
      places,
      answered: nodes.filter((node) => node.value !== '').length,
      missing: faults.filter((fault) => fault === 'required').length,
      wrong: faults.filter((fault) => fault === 'type' || fault === 'constraint').length,
    };
  });
}

/** The pages of a control in the rows of what is around it. @param {any} control @param {Node[]} within @param {string[][]} pages */
function page(control, within, pages) {
  for (const around of within) {
    if (control.kind === 'group' && !(control.appearance ?? '').includes('field-list')) {
      for (const child of control.children) page(child, [around], pages);
    } else if (control.kind === 'repeat') {
      for (const row of below(around, control.at)) for (const child of control.children) page(child, [row], pages);
    } else {
      pages.push(questions(control, around));
    }
  }
}

/** @param {any} control @param {Node} around @returns {string[]} */
function questions(control, around) {
  if (!control.children) return below(around, control.at).map(placeOf);
  const rows = control.kind === 'repeat' ? below(around, control.at) : [around];
  return rows.flatMap((row) => control.children.flatMap((/** @type {any} */ child) => questions(child, row)));
}

/** The nodes of a path that lie in a node and are asked. @param {Node} around @param {string} path */
function below(around, path) {
  return [...everythingIn(around)].filter((one) => one.path === path && one.isRelevant);
}

/** @param {string} kind @param {string} text */
function isOfType(kind, text) {
  if (kind === 'int') return WHOLE.test(text);
  if (kind === 'decimal') return DECIMAL.test(text);
  if (kind === 'date' || kind === 'dateTime') return !Number.isNaN(momentNumber(text, 0));
  return kind !== 'time' || TIME.test(text);
}
