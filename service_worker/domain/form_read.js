/**
 * Forms, read: all answers of a form, and everything that is wrong with them, in the form's order.
 *
 * A question that is not asked (`only_when`) has no answer. Rules across fields speak only where the fields
 * themselves are right. Twin: webapp/domain/form_read.py.
 */

import { problem, readValue, required } from './form_values.js';

/** @typedef {Record<string, any>} Form */
/** @typedef {Record<string, any>} Values */
/** @typedef {import('./form_values.js').Problem} Problem */

/** The `values` by field and the `problems`. @param {Form} form @param {import('./form_values.js').Raw} raw @param {string} zone */
export function readForm(form, raw, zone) {
  /** @type {Values} */
  const values = {};
  /** @type {Record<string, Problem[]>} */
  const found = {};
  for (const field of form.fields) [values[field.name], found[field.name]] = readValue(field, raw, zone);
  /** @type {Problem[]} */
  let problems = [];
  for (const field of form.fields) {
    if (isAsked(field, values)) problems.push(...(found[field.name] ?? []));
    else values[field.name] = field.kind === 'set' ? [] : null;
  }
  if (problems.length === 0) {
    problems = form.rules.flatMap((/** @type {string} */ rule) => acrossFields(rule, form, values));
  }
  return { values, problems };
}

/** Whether the answer that a question depends on is one of those it is asked for. @param {Form} field @param {Values} values */
export function isAsked(field, values) {
  const depends = field.only_when;
  return !depends || depends.is.includes(values[depends.when]);
}

/** What a rule across fields finds wrong. @param {string} rule @param {Form} form @param {Values} values @returns {Problem[]} */
export function acrossFields(rule, form, values) {
  const [name, ...fields] = rule.split(':');
  if (name === 'ends_after_start') return endsAfterStart(form, values, fields);
  return name === 'comment_when_returned' ? commentWhenReturned(form, values) : reasonWhenMissed(form, values);
}

/** @param {Form} form @param {Values} values */
function commentWhenReturned(form, values) {
  const isReturned = values['verdict'] === 'returned' && values['comment'] === null;
  return form.fields.filter((/** @type {Form} */ field) => isReturned && field.name === 'comment').map(required);
}

/** @param {Form} form @param {Values} values @param {string[]} names */
function endsAfterStart(form, values, names) {
  const isTimed = (/** @type {Form} */ field) => ['date', 'time', 'datetime'].includes(field.kind);
  const isNamed = (/** @type {Form} */ field) => names.length === 0 || names.includes(field.name);
  const [start, end] = form.fields.filter(isTimed).filter(isNamed);
  const [first, last] = [values[start.name], values[end.name]];
  if (first === null || last === null || first <= last) return [];
  const part = end.kind === 'datetime' ? '.date' : '';
  return [{ ...problem(end, 'ends_before_start'), field: `${end.name}${part}` }];
}

/** @param {Form} form @param {Values} values */
function reasonWhenMissed(form, values) {
  const asked = form.fields.filter((/** @type {Form} */ field) => field.name === 'missed_reason' && isAsked(field, values));
  return asked.filter(() => values['missed_reason'] === null).map(required);
}
