/**
 * Forms, drawn: the `form` of a page's context, ready for the template.
 *
 * What was typed goes before what is stored: a post that was refused, then a draft, then the record or the declared
 * default. Nothing is ever taken away from what was typed.
 * Twin: webapp/domain/form_draw.py.
 */

import { FIELD_SENTENCES } from '../generated/sentences.js';
import { localDay } from './days.js';
import { textOf } from './fold.js';
import { typedText } from './form_values.js';
import { withValues } from './language.js';
import { localClock } from './local_time.js';

/** @typedef {Record<string, any>} Field */
/** @typedef {Record<string, any>} Drawn */
/** @typedef {Record<string, string[]>} Typed */
/** @typedef {(text: string) => string} Say */

export const YES_OR_NO = [['yes', 'Yes'], ['no', 'No']];
export const RADIOS_AT_MOST = 6;
export const CLOCK_LABEL = 'Time';
/** @type {Record<string, string>} */
export const WIDGETS = {
  long_text: 'textarea',
  set: 'checkboxes',
  boolean: 'radios',
  date: 'date',
  time: 'time',
  reference: 'select',
};

/** The form's context from its `state`: action, new, drawn, values, raw (or null), problems. @param {Field} form @param {Field} state @param {Say} say @param {string} zone @returns {Drawn} */
export function drawForm(form, state, say, zone) {
  /** @type {Map<string, string>} */
  const errors = new Map();
  for (const problem of state.problems) {
    if (!errors.has(problem.field)) errors.set(problem.field, sentenceOf(problem, say));
  }
  const raw = state.raw ?? typedValues(form, state.values, zone);
  const inputs = form.fields.flatMap((/** @type {Field} */ field) => inputsOf(field, ''));
  return {
    name: form.name,
    action: state.action,
    fields: inputs.map((/** @type {Field} */ field) => drawn(field, raw, errors, say)),
    errors: [...errors].map(([name, message]) => ({ id: inputId(name), message })),
    drawn: state.drawn,
    new: state.new,
  };
}

/** What is wrong, as a sentence in the request's language. @param {Field} problem @param {Say} say @returns {string} */
export function sentenceOf(problem, say) {
  if ('sentence' in problem) return problem.sentence;
  const values = { ...problem, label: say(problem.label) };
  return withValues(say(FIELD_SENTENCES[problem.reason] ?? ''), values);
}

/** The id of an input, for its label and the summary's link; of no input, the summary's own. @param {string} name */
export function inputId(name) {
  return name ? `f-${name.replaceAll('.', '-')}` : 'problems';
}

/** Stored values as they would have been typed: the inverse of reading a form. @param {Field} form @param {Field} values @param {string} zone @returns {Typed} */
export function typedValues(form, values, zone) {
  const parts = form.fields.map((/** @type {Field} */ field) => typedValue(field, values[field.name] ?? null, zone));
  return Object.assign({}, ...parts);
}

/** One stored value as it would have been typed. @param {Field} field @param {any} value @param {string} zone @returns {Typed} */
export function typedValue(field, value, zone) {
  const { name, kind } = field;
  if (kind === 'group') {
    const members = Object.entries(field.fields).map(([member, line]) =>
      typedValue({ .../** @type {Field} */ (line), name: `${name}.${member}` }, value?.[member] ?? null, zone));
    return Object.assign({}, ...members);
  }
  if (kind === 'datetime') {
    const [day, clock] = value ? [localDay(value, zone), localClock(value, zone)] : ['', ''];
    return { [`${name}.date`]: [day], [`${name}.time`]: [clock] };
  }
  if (kind === 'set') return { [name]: [...(value ?? [])] };
  if (kind === 'boolean' && value !== null) return { [name]: [value ? 'yes' : 'no'] };
  return { [name]: [textOf(value)] };
}

/** @param {Field} field @param {string} group @returns {Field[]} */
function inputsOf(field, group) {
  const { name, kind } = field;
  if (kind === 'group') {
    const members = Object.entries(field.fields).map(([member, line]) => ({ .../** @type {Field} */ (line), name: `${name}.${member}` }));
    return members.flatMap((member) => inputsOf(member, field.label));
  }
  if (kind !== 'datetime') return [{ ...field, group }];
  const day = { ...field, name: `${name}.date`, widget: 'date', group };
  return [day, { ...day, name: `${name}.time`, widget: 'time', label: CLOCK_LABEL, hint: '' }];
}

/** @param {Field} field @param {Typed} raw @param {Map<string, string>} errors @param {Say} say @returns {Drawn} */
function drawn(field, raw, errors, say) {
  const widget = widgetOf(field);
  const choices = widget === 'checkbox' ? [['yes', field.label]] : choicesOf(field);
  const chosen = raw[field.name] ?? [];
  return {
    name: field.name,
    id: inputId(field.name),
    label: say(field.label),
    hint: field.hint ? say(field.hint) : '',
    group: field.group ? say(field.group) : '',
    kind: field.kind,
    widget,
    choices: choices.map(([code, label]) => ({ value: code, label: say(label ?? ''), checked: chosen.includes(code ?? '') })),
    value: typedText(raw, field.name),
    required: Boolean(field.required),
    only_when: field.only_when ?? null,
    error: errors.get(field.name) ?? null,
    max_length: field.max_length ?? null,
    min: field.min ?? null,
    max: field.max ?? null,
  };
}

/** @param {Field} field @returns {string[][]} */
function choicesOf(field) {
  return field.kind === 'boolean' ? YES_OR_NO : (field.choices ?? []);
}

/** @param {Field} field @returns {string} */
function widgetOf(field) {
  if (field.widget) return field.widget;
  if (field.kind === 'choice') return field.choices.length <= RADIOS_AT_MOST ? 'radios' : 'select';
  return WIDGETS[field.kind] ?? 'text';
}
