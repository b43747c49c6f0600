/**
 * Into the record: which answers of a form become fields of the client's own record.
 *
 * A form names them in its column `save_to`. Only an answer that is given, fits its field and is other than what stands
 * there is written; a correction writes only what it says otherwise than the form it corrects, because that one may be
 * older than the record. Twin: webapp/domain/forms/into_record.py.
 */

import { compareCodePoints } from '../../render/unicode.js';
import { flatValues, sameAnswer } from '../form_change.js';
import { cleaned, readValue } from '../form_values.js';
import { placeOf } from './nodes.js';
import { wordsOf } from './values.js';

/** @typedef {Record<string, any>} Any */

/** Answers that say yes or no, by the names that authors give to such choices. @type {Record<string, string>} */
export const YES_OR_NO = { yes: 'yes', true: 'yes', 1: 'yes', no: 'no', false: 'no', 0: 'no' };

/**
 * The answers that a form gives to the record: `field`, `place`, `text`, the choices `offered`.
 *
 * None where its `update_if` does not hold. A reason for no answer changes nothing.
 * @param {import('./form.js').Form} form @param {Record<string, string>} reasons @returns {Any[]}
 */
export function answersInto(form, reasons) {
  const { saves } = form.definition;
  if (!saves || (saves.update_if && !form.truth(saves.update_if, form.root))) return [];
  return saves.fields.flatMap((/** @type {Any} */ { field, at }) =>
    form.nodesAt(at, form.root)
      .filter((node) => node.isRelevant && node.value && !reasons[placeOf(node)])
      .map((node) => ({ field, place: placeOf(node), text: node.value, offered: form.choicesOf(node).map(({ value }) => value) })));
}

/**
 * The `values` by their names on the wire, and the `problems` of answers that do not fit.
 *
 * `before`: the texts of the form that is corrected, by place. Of a set only the choices that were offered are said.
 * @param {Any[]} answers @param {Any} lines @param {Record<string, string>} before @param {string} zone
 */
export function valuesInto(answers, lines, before, zone) {
  /** @type {Any} */
  const values = {};
  /** @type {Any[]} */
  const problems = [];
  for (const { field: name, place, text, offered } of answers) {
    if (!Object.hasOwn(lines, name) || !cleaned(text) || before[place] === text) continue;
    const line = { ...lines[name], name };
    const [value, wrong] = readValue(line, { [name]: typed(line, text) }, zone);
    problems.push(...wrong);
    if (line.kind === 'set' && !wrong.length) {
      const known = line.choices.map((/** @type {[string, string]} */ [code]) => code);
      for (const code of offered.filter((/** @type {string} */ one) => known.includes(one))) values[`${name}/${code}`] = value.includes(code);
    } else if (!wrong.length) values[name] = value;
  }
  return { values, problems };
}

/** The names on the wire that a form may write: the page carries what they were drawn from. @param {Any} definition @param {Any} lines */
export function namesInto(definition, lines) {
  const fields = (definition.saves?.fields ?? []).map((/** @type {Any} */ { field }) => field);
  const known = fields.filter((/** @type {string} */ field) => Object.hasOwn(lines, field));
  return Object.keys(flatValues(Object.fromEntries(known.map((/** @type {string} */ field) => [field, null])), lines));
}

/** `field`, what it `was` and `becomes`, of each that would be other than what stands there. @param {Any} values @param {Any} lines @param {Any} client @returns {Any[]} */
export function changesInto(values, lines, client) {
  const fields = [...new Set(Object.keys(values).map((name) => name.split('/')[0] ?? ''))];
  return fields.flatMap((field) => {
    const was = client[field] ?? null;
    const becomes = lines[field].kind === 'set' ? setWith(was ?? [], field, values) : values[field];
    return sameAnswer(lines[field], was, becomes) ? [] : [{ field, was, becomes }];
  });
}

/** An answer as it would be typed into the record's own form. @param {Any} line @param {string} text */
function typed({ kind }, text) {
  if (kind === 'set') return wordsOf(text);
  return [kind === 'boolean' && Object.hasOwn(YES_OR_NO, text) ? /** @type {string} */ (YES_OR_NO[text]) : text];
}

/** @param {string[]} was @param {string} field @param {Any} values */
function setWith(was, field, values) {
  const ofField = Object.keys(values).filter((name) => name.startsWith(`${field}/`));
  const said = ofField.map((name) => name.slice(field.length + 1));
  const kept = was.filter((code) => !said.includes(code));
  return [...kept, ...said.filter((code) => values[`${field}/${code}`])].sort(compareCodePoints);
}
