/**
 * Forms, prepared: a declared form made ready for one request.
 *
 * Records to choose from become choices, and a form that settles conflicts becomes two questions for each field in
 * conflict, which value to keep and a third one to write, and one for the reason. On what is signed the signed value is
 * kept, and the other is perhaps added to it (A15).
 * Twin: webapp/domain/form_prepare.py.
 */

import { canonicalJson, sameJson } from './canonical_json.js';
import { valueOf, walk } from './expressions.js';
import { textOf } from './fold.js';
import { linesOf } from './records.js';

/** @typedef {Record<string, any>} Form */
/** @typedef {import('./records.js').ViewRecord} ViewRecord */
/** @typedef {(line: any, value: any) => string} Show */

export const THIRD = 'third';
export const SOMETHING_ELSE = 'Something else';
export const ADDENDUM = 'addendum';
export const ADD_THE_OTHER = 'Add the other text as an addendum';
/** Of no record type, so that no field in conflict has this name. */
export const BECAUSE = {
  name: 'because',
  kind: 'text',
  widget: 'textarea',
  label: 'Why',
  hint: 'Both of you can read it',
  required: false,
  max_length: 500,
};

/** The form of one request: its type, its fields with their choices. @param {Form} form @param {ViewRecord | null} record @param {Form} contract @param {Form} scope @param {Show} show @returns {Form} */
export function prepared(form, record, contract, scope, show) {
  const type = form.type || (record?.type ?? null);
  const lines = contract.types[type]?.fields ?? {};
  const ask = scope.needs?.signatures?.length ? signedFields : settlingFields;
  const fields = form.settles
    ? ask(record ?? { conflicts: [] }, linesOf(lines, record?.conflicts ?? [], scope.needs?.words ?? {}), show)
    : form.fields.map((/** @type {Form} */ field) => withOptions(field, scope));
  return { ...form, type, fields };
}

/** A field whose options are records of a need, with those as its choices. @param {Form} field @param {Form} scope @returns {Form} */
export function withOptions(field, scope) {
  if (!field.options) return { ...field };
  const rows = valueOf(field.options, scope) ?? [];
  const label = field.option_label ?? 'name';
  return { ...field, choices: rows.map((/** @type {ViewRecord} */ row) => [row.id, textOf(walk(row, label))]) };
}

/** The heads of a field, in order of arrival. @param {ViewRecord} record @param {string} name @returns {import('../types').Head[]} */
export function headsOf(record, name) {
  return record.wire.heads?.[name] ?? [];
}

/** The values of the fields themselves, from what was chosen to keep or written as a third. @param {Form} form @param {Form} values @param {ViewRecord} record @returns {Form} */
export function settledValues(form, values, record) {
  /** @type {Form} */
  const settled = {};
  for (const name of record.conflicts) {
    const kept = values[`keep.${name}`];
    const head = headsOf(record, name).find(({ token }) => token === kept);
    if (kept === ADDENDUM) settled[name] = record.wire.fields[name] ?? null;
    else settled[name] = kept === THIRD ? values[name] : (head?.value ?? null);
  }
  return settled;
}

/** The head that a signature binds: the one that is shown. @param {ViewRecord} record @param {string} name @returns {string | null} */
export function signedToken(record, name) {
  const shown = record.wire.fields[name] ?? null;
  return headsOf(record, name).find(({ value }) => sameJson(value, shown))?.token ?? null;
}

/** What stands beside the signed value of a field, each value once; nothing is nothing. @param {ViewRecord} record @param {string} name @returns {any[]} */
export function othersThanSigned(record, name) {
  const shown = record.wire.fields[name] ?? null;
  const values = headsOf(record, name).map(({ value }) => value).filter((value) => value !== null && !sameJson(value, shown));
  return [...new Map(values.map((value) => [canonicalJson(value), value])).values()];
}

/** @param {ViewRecord} record @param {Form} lines @param {Show} show */
function signedFields(record, lines, show) {
  const fields = record.conflicts.map((/** @type {string} */ name) => {
    const token = signedToken(record, name);
    const kept = token ? [[token, show(lines[name], record.wire.fields[name] ?? null)]] : [];
    const added = othersThanSigned(record, name).length ? [[ADDENDUM, ADD_THE_OTHER]] : [];
    const keep = { name: `keep.${name}`, kind: 'choice', widget: 'radios' };
    return { ...keep, label: lines[name].label, hint: '', required: true, choices: [...kept, ...added] };
  });
  return fields.length ? [...fields, BECAUSE] : [];
}

/** @param {ViewRecord} record @param {Form} lines @param {Show} show */
function settlingFields(record, lines, show) {
  const fields = record.conflicts.flatMap((/** @type {string} */ name) => {
    const line = lines[name];
    const kept = headsOf(record, name).map((head) => [head.token, show(line, head.value)]);
    const choices = [...kept, [THIRD, SOMETHING_ELSE]];
    const keep = { name: `keep.${name}`, kind: 'choice', widget: 'radios', label: line.label };
    const third = { label: SOMETHING_ELSE, required: false };
    const depends = { when: `keep.${name}`, is: [THIRD] };
    return [{ ...keep, hint: '', required: true, choices }, { ...line, ...third, name, only_when: depends }];
  });
  return fields.length ? [...fields, BECAUSE] : [];
}
