/**
 * Carrying: what was answered in one version of a form, brought over to another one.
 *
 * An answer follows its question: under the same place, under the new name that the author gives
 * (`renames`), or into another group. What has no place any more is left under the name it had.
 * Twin: webapp/domain/forms/carrying.py.
 */

import { canonicalJson } from '../canonical_json.js';
import { reckonedIn } from './around.js';
import { nodeAt } from './filling.js';
import { faultOf } from './judging.js';
import { nameAt, placeOfName } from './places.js';
import { wordsOf } from './values.js';

/** @typedef {Record<string, any>} Any */
/** @typedef {import('./form.js').Form} Form */

/** Where this version has the answers of another one; what it does not ask is left out. @param {Any} definition @param {Iterable<string>} names @returns {Record<string, string>} */
export function namesNow(definition, names) {
  const renames = new Map(definition.renames ?? []);
  const paths = pathsIn(definition.root, []);
  const found = [...names].map((name) => [name, nameNow(name, paths, renames)]);
  return Object.fromEntries(found.filter(([, now]) => now));
}

/** A filling as if it had been answered in this version, its reckoning too. @param {Any} definition @param {Any} filling @returns {Any} */
export function brought(definition, filling) {
  const [answers, reckoned] = [filling.answers ?? {}, reckonedIn(filling)];
  const now = namesNow(definition, [...Object.keys(answers), ...Object.keys(reckoned).map(nameAt)]);
  const nowOf = (/** @type {string} */ name) => now[name] ?? name;
  const texts = Object.entries(reckoned).map(([place, text]) => [placeOfName(nowOf(nameAt(place))), text]);
  return {
    ...filling,
    answers: Object.fromEntries(Object.entries(answers).map(([name, one]) => [nowOf(name), one])),
    reckoned: canonicalJson(Object.fromEntries(texts)),
  };
}

/**
 * Of answers of another version what this form, opened with them, cannot hold.
 *
 * `name` as it was, `now` as it is; `why`: gone (nobody asks it), kind (no such answer is possible), choice (not
 * all of it is offered); `left`: what stays of it.
 * @param {Form} form @param {Any} answers @returns {Any[]}
 */
export function lostIn(form, answers) {
  const now = namesNow(form.definition, Object.keys(answers));
  return Object.entries(answers).filter(([, answer]) => answer !== '').flatMap(([name, answer]) => {
    const [why, left] = now[name] === undefined ? ['gone', ''] : fateOf(form, nodeAt(form, placeOfName(now[name])), answer);
    return why ? [{ name, now: now[name] ?? '', why, left }] : [];
  });
}

/** @param {Form} form @param {import('./nodes.js').Node | null} node @param {any} answer @returns {[string, string]} */
function fateOf(form, node, answer) {
  if (!node || node.children !== null) return ['kind', ''];
  if (typeof answer !== 'string') return ['', ''];
  const { kind } = form.controls.get(node.path) ?? { kind: 'input' };
  if (['select1', 'select', 'rank'].includes(kind)) {
    const offered = form.choicesOf(node).map((/** @type {Any} */ one) => one.value);
    const picked = kind === 'select1' ? [answer] : wordsOf(answer);
    const left = picked.filter((one) => offered.includes(one)).join(' ');
    return left === picked.join(' ') ? ['', left] : ['choice', left];
  }
  return faultOf(form, node) === 'type' ? ['kind', ''] : ['', answer];
}

/** @param {string} name @param {string[][]} paths @param {Map<string, string>} renames */
function nameNow(name, paths, renames) {
  const steps = placeOfName(name).split('/').slice(1);
  const plain = steps.map((step) => step.split('[')[0] ?? '');
  if (paths.some((path) => path.join('/') === plain.join('/'))) return name;
  const nowOf = (/** @type {string} */ one) => renames.get(one) ?? one;
  const rows = new Map(plain.map((one, at) => [nowOf(one), (steps[at] ?? '').slice(one.length)]));
  const wanted = nowOf(plain.at(-1) ?? '');
  const found = paths.filter((path) => path.at(-1) === wanted);
  if (found.length !== 1) return '';
  return nameAt(`/${(found[0] ?? []).map((step) => step + (rows.get(step) ?? '')).join('/')}`);
}

/** The steps to everything below a node, without the form's root. @param {Any} spec @param {string[]} around @returns {string[][]} */
function pathsIn(spec, around) {
  return (spec.children ?? []).flatMap((/** @type {Any} */ child) => {
    const path = [...around, child.name];
    return [path, ...pathsIn(child, path)];
  });
}
