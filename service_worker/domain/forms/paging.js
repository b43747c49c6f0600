/**
 * Paging: the pages of a form as somebody walks through it, one after the other.
 *
 * A page is a lone question or a group that its author wants on one page. Where a repeat can grow, its
 * last page asks for another row. A page is named by the place of its first question, so an address
 * still means the same page when others come or go before it. Twin: webapp/domain/forms/paging.py.
 */

import { Node, named, placeOf } from './nodes.js';
import { wordsOf } from './values.js';

/** @typedef {import('./form.js').Form} Form */
/** @typedef {Record<string, any>} Control */
/** @typedef {[Control, Node, number][]} Trail */
/** @typedef {{ at: string, control: Control, around: Node, trail: Trail, repeat: string }} FormPage */

/**
 * The pages: `at`, its `control`, the node `around`, the groups and rows it lies in (`trail`).
 *
 * The page that asks for another row has a `repeat`, the place of the repeat without a row.
 * @param {Form} form @returns {FormPage[]}
 */
export function walk(form) {
  /** @type {FormPage[]} */
  const pages = [];
  for (const control of form.definition.controls) walkControl(form, control, form.root, [], pages);
  return pages;
}

/** The number of the page that begins at this place; the first where none does. @param {FormPage[]} pages @param {string} place */
export function pageAt(pages, place) {
  return Math.max(0, pages.findIndex((page) => page.at === place));
}

/** The questions of a control that are asked now, with their nodes, in order. @param {Control} control @param {Node} around @returns {[Control, Node][]} */
export function askedIn(control, around) {
  if (isHidden(control)) return [];
  if (!control.children) return below(around, control.at).map((node) => [control, node]);
  const rows = control.kind === 'repeat' ? below(around, control.at) : [around];
  return rows.flatMap((row) => control.children.flatMap((/** @type {Control} */ child) => askedIn(child, row)));
}

/** Whether its author wants it in the form and nobody to see it, as authors of CHT do. @param {Control} control */
export function isHidden({ appearance = '' }) {
  return wordsOf(appearance).includes('hidden');
}

/** The nodes of a path that lie in a node and are asked. @param {Node} around @param {string} path */
export function below(around, path) {
  let found = [around];
  for (const name of path.slice(around.path.length + 1).split('/')) found = found.flatMap((node) => named(node, name));
  return found.filter((node) => node.isRelevant);
}

/** The place at which a repeat takes another row, or nothing where it takes none. @param {Form} form @param {Control} control @param {Node} around */
export function grows(form, control, around) {
  const name = control.at.slice(control.at.lastIndexOf('/') + 1);
  let parents = [around];
  for (const step of control.at.slice(around.path.length + 1).split('/').slice(0, -1)) {
    parents = parents.flatMap((node) => named(node, step));
  }
  const [parent] = parents;
  if (!parent?.isRelevant) return '';
  const spec = parent.spec.children.find((/** @type {Control} */ one) => one.name === name) ?? {};
  const standIn = named(parent, name)[0] ?? new Node(name, spec, parent);
  const isAsked = !spec.relevant || form.truth(spec.relevant, standIn);
  return spec.count || spec.fixed || !isAsked ? '' : `${placeOf(parent)}/${name}`;
}

/** @param {Form} form @param {Control} control @param {Node} around @param {Trail} trail @param {FormPage[]} pages */
function walkControl(form, control, around, trail, pages) {
  if (isHidden(control)) return;
  if (control.kind === 'repeat') {
    walkRows(form, control, around, trail, pages);
  } else if (control.kind === 'group' && !isOnePage(control)) {
    for (const child of control.children) walkControl(form, child, around, [...trail, [control, around, 0]], pages);
  } else {
    const asked = askedIn(control, around);
    if (asked.length) pages.push({ at: placeOf(asked[0][1]), control, around, trail, repeat: '' });
  }
}

/** @param {Form} form @param {Control} control @param {Node} around @param {Trail} trail @param {FormPage[]} pages */
function walkRows(form, control, around, trail, pages) {
  for (const [index, row] of below(around, control.at).entries()) {
    /** @type {Trail} */
    const inner = [...trail, [control, row, index + 1]];
    if (isOnePage(control)) walkControl(form, { ...control, kind: 'group' }, row, inner, pages);
    else for (const child of control.children) walkControl(form, child, row, inner, pages);
  }
  const repeat = grows(form, control, around);
  if (repeat) pages.push({ at: repeat, control, around, trail, repeat });
}

/** @param {Control} control */
function isOnePage({ appearance = '' }) {
  return appearance.includes('field-list') || appearance.includes('table-list');
}
