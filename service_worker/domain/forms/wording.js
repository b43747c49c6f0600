/**
 * Wording: what questions and their choices are called, without opening the form.
 *
 * For whoever settles two versions of an answer. Labels in which answers stand, and choices that
 * depend on others, are read as they are written: what is between stays out.
 * Twin: webapp/domain/forms/wording.py.
 */

import { plain } from './marked.js';
import { placeOfName } from './places.js';
import { languageFor } from './sheet.js';

/** @typedef {Record<string, any>} Definition */

/** For these answers: `label`, `offered` [[value, label]], `several`, `attached`; unknown ones left out. @param {string[]} names @param {Definition | null} definition @param {string} spoken @returns {Definition} */
export function answerWords(names, definition, spoken) {
  if (definition === null) return {};
  const language = languageFor(definition, '', spoken);
  const controls = new Map(controlsIn(definition.controls));
  const found = names.flatMap((name) => {
    const steps = placeOfName(name).split('/').slice(1).map((step) => step.split('[')[0]);
    const control = controls.get(['', definition.root.name, ...steps].join('/'));
    return control ? [[name, wordsOf(definition, control, language)]] : [];
  });
  return Object.fromEntries(found);
}

/** @param {Definition} definition @param {Definition} control @param {string} language */
function wordsOf(definition, control, language) {
  /** @type {[string, any][]} */
  const offered = control.items
    ? listed(definition, control)
    : (control.choices ?? []).map((/** @type {Definition} */ one) => [one.value, one.label]);
  return {
    label: said(definition, control.label, language) || control.at,
    offered: offered.map(([value, label]) => [value, said(definition, label, language) || value]),
    several: control.kind === 'select' || control.kind === 'rank',
    attached: control.kind === 'upload',
  };
}

/** The rows of the list that a control takes its choices from, whatever filter it has. @param {Definition} definition @param {Definition} control @returns {[string, any][]} */
function listed(definition, control) {
  const name = listIn(control.items);
  const rows = Object.hasOwn(definition.lists, name) ? definition.lists[name] : [];
  const column = control.item_label;
  return rows.map((/** @type {Definition} */ row) => {
    const text = row[column] ?? '';
    return [row[control.item_value] ?? '', column === 'itextId' ? { id: text } : { pieces: [text] }];
  });
}

/** The name in `instance('name')`, somewhere in an expression. @param {any} tree @returns {string} */
function listIn(tree) {
  if (!Array.isArray(tree)) return '';
  if (tree[0] === 'call' && tree[1] === 'instance' && tree[2]?.[0] === 'text') return tree[2][1];
  for (const part of tree) {
    const name = listIn(part);
    if (name) return name;
  }
  return '';
}

/** @param {Definition} definition @param {Definition | undefined} label @param {string} language */
function said(definition, label, language) {
  if (!label) return '';
  const texts = (label.id !== undefined && definition.texts[label.id]) || {};
  const own = label.pieces?.length ? label.pieces : null;
  const pieces = own ?? texts[language] ?? texts[definition.default_language] ?? [];
  return plain(pieces.map((/** @type {any} */ piece) => (typeof piece === 'string' ? piece : '…')).join(''));
}

/** @param {Definition[]} controls @returns {[string, Definition][]} */
function controlsIn(controls) {
  return controls.flatMap((control) => {
    if (control.children) return controlsIn(control.children);
    return control.at ? [/** @type {[string, Definition]} */ ([control.at, control])] : [];
  });
}
