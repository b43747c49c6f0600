/**
 * Form values: one answer, from what was typed to what its field can hold, or what is wrong.
 *
 * What was typed comes as `{name: [texts]}`. Only ASCII blanks are cut, digits are 0 to 9, lengths are code points,
 * and the calendar is our own: the other language must not see another value.
 * Twin: webapp/domain/form_values.py.
 */

import { compareCodePoints } from '../render/unicode.js';
import { instantOf } from './local_time.js';

/** @typedef {Record<string, any>} Field */
/** @typedef {Record<string, string[]>} Raw */
/** @typedef {{ field: string, reason: string, label: string, [limit: string]: unknown }} Problem */
/** @typedef {[value: any, problems: Problem[]]} Answer */

export const BLANKS = ' \t\n\r';
export const SHORT_MONTHS = ['04', '06', '09', '11'];
export const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2999-12-31'];
export const CHOSEN = ['choice', 'set', 'boolean', 'reference'];
export const TIMED = ['date', 'time', 'datetime'];

const WHOLE = /^[+-]?[0-9]{1,9}$/;
const DECIMAL = /^(-?[0-9]{1,12})(?:[.,]([0-9]{1,6}))?$/;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const CLOCK = /^(([01][0-9]|2[0-3]):[0-5][0-9])(:[0-5][0-9](\.[0-9]{1,3})?)?$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOT_TEXT = /\0|\p{Surrogate}/u;

/** The value of one field (nothing typed gives null) and its problems. @param {Field} field @param {Raw} raw @param {string} zone @returns {Answer} */
export function readValue(field, raw, zone) {
  if (field.kind === 'group') return readGroup(field, raw, zone);
  if (field.kind === 'set') return readSet(field, raw);
  if (field.kind === 'datetime') return readDatetime(field, raw, zone);
  const typed = cleaned(typedText(raw, field.name));
  if (typed === '') return field.widget === 'checkbox' ? [false, []] : [null, missing(field)];
  return /** @type {Reader} */ (READERS[field.kind])(field, typed);
}

/** The text with one kind of line end, without blanks at both ends. @param {string} text */
export function cleaned(text) {
  return text.replaceAll('\r\n', '\n').replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
}

/** What was typed under a name; the first text that is not empty where there are several. @param {Raw} raw @param {string} name */
export function typedText(raw, name) {
  return (Object.hasOwn(raw, name) ? raw[name] : [])?.find((text) => text) ?? '';
}

/** Whether the text is a day that the calendar has. @param {string} text */
export function isDay(text) {
  const [month, day] = [text.slice(5, 7), text.slice(8)];
  if (!DAY.test(text) || text.startsWith('0000') || month < '01' || month > '12') return false;
  const february = isLeap(Number(text.slice(0, 4))) ? '29' : '28';
  const last = month === '02' ? february : SHORT_MONTHS.includes(month) ? '30' : '31';
  return day >= '01' && day <= last;
}

/** What is wrong with one field, as the key of a sentence and what fills it. @param {Field} field @param {string} reason @param {Record<string, unknown>} [limits] @returns {Problem} */
export function problem(field, reason, limits = {}) {
  return { field: field.name, reason, label: field.label, ...limits };
}

/** That an answer is missing, in the words that fit its kind. @param {Field} field */
export function required(field) {
  if (CHOSEN.includes(field.kind)) return problem(field, 'required_choice');
  return problem(field, TIMED.includes(field.kind) ? 'required_when' : 'required');
}

/** @param {Field} field */
function missing(field) {
  return field.required ? [required(field)] : [];
}

/** @param {Field} field @param {string} typed @returns {Answer} */
function readWords(field, typed) {
  if (NOT_TEXT.test(typed)) return wrong(field, 'not_text');
  const longest = field.max_length ?? null;
  const isTooLong = longest !== null && [...typed].length > longest;
  return [typed, isTooLong ? [problem(field, 'too_long', { max: longest })] : []];
}

/** @param {Field} field @param {string} typed @returns {Answer} */
function readBoolean(field, typed) {
  return typed === 'yes' || typed === 'no' ? [typed === 'yes', []] : wrong(field, 'not_a_choice');
}

/** @param {Field} field @param {string} typed @returns {Answer} */
function readChoice(field, typed) {
  return isChoice(field, typed) ? [typed, []] : wrong(field, 'not_a_choice');
}

/** @param {Field} field @param {string} typed @returns {Answer} */
function readDate(field, typed) {
  return isDay(typed) ? [typed, []] : wrong(field, 'not_a_date');
}

/** @param {Field} field @param {string} typed @returns {Answer} */
function readTime(field, typed) {
  const found = CLOCK.exec(typed);
  return found ? [found[1], []] : wrong(field, 'not_a_time');
}

/** @param {Field} field @param {string} typed @returns {Answer} */
function readWhole(field, typed) {
  if (!WHOLE.test(typed)) return wrong(field, 'not_whole');
  const value = Number(typed) + 0;
  const [least, most] = [field.min ?? null, field.max ?? null];
  if (least !== null && value < least) return wrong(field, 'too_small', { min: least });
  if (most !== null && value > most) return wrong(field, 'too_large', { max: most });
  return [value, []];
}

/** @param {Field} field @param {string} typed @returns {Answer} */
function readDecimal(field, typed) {
  const found = DECIMAL.exec(typed);
  if (!found || (found[2] ?? '').length > (field.places ?? 2)) return wrong(field, 'not_decimal');
  return [found[1] + (found[2] ? `.${found[2]}` : ''), []];
}

/** @param {Field} field @param {Raw} raw @returns {Answer} */
function readSet(field, raw) {
  const texts = Object.hasOwn(raw, field.name) ? (raw[field.name] ?? []) : [];
  const chosen = [...new Set(texts.filter((text) => text))].sort(compareCodePoints);
  if (!chosen.every((text) => isChoice(field, text))) return [[], [problem(field, 'not_a_choice')]];
  return [chosen, chosen.length ? [] : missing(field)];
}

/** @param {Field} field @param {Raw} raw @param {string} zone @returns {Answer} */
function readDatetime(field, raw, zone) {
  const { name } = field;
  const together = cleaned(typedText(raw, name));
  const day = cleaned(typedText(raw, `${name}.date`)) || together.slice(0, 10);
  const clock = cleaned(typedText(raw, `${name}.time`)) || together.slice(11);
  if (!day && !clock) return [null, missing(field).map((one) => ({ ...one, field: `${name}.date` }))];
  if (!isDay(day) || day < FIRST_DAY || day > LAST_DAY) {
    return [null, [{ ...problem(field, 'not_a_date'), field: `${name}.date` }]];
  }
  const found = CLOCK.exec(clock);
  if (!found) return [null, [{ ...problem(field, 'not_a_time'), field: `${name}.time` }]];
  return [instantOf(day, found[1] ?? '', zone), []];
}

/** @param {Field} field @param {Raw} raw @param {string} zone @returns {Answer} */
function readGroup(field, raw, zone) {
  /** @type {Record<string, any>} */
  const values = {};
  /** @type {Problem[]} */
  const problems = [];
  for (const [member, line] of Object.entries(field.fields)) {
    const [value, found] = readValue({ ...line, name: `${field.name}.${member}` }, raw, zone);
    problems.push(...found);
    if (value !== null) values[member] = value;
  }
  const isEmpty = Object.keys(values).length === 0;
  if (isEmpty && problems.length === 0) return [null, missing(field)];
  return [isEmpty ? null : values, problems];
}

/** @param {Field} field @param {string} text */
function isChoice(field, text) {
  if (!field.choices) return ID.test(text);
  return field.choices.some((/** @type {[string, string]} */ [code]) => code === text);
}

/** @param {Field} field @param {string} reason @param {Record<string, unknown>} [limits] @returns {Answer} */
function wrong(field, reason, limits) {
  return [null, [problem(field, reason, limits)]];
}

/** @param {number} year */
function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @typedef {(field: Field, typed: string) => Answer} Reader */

/** @type {Record<string, Reader>} */
export const READERS = {
  text: readWords,
  long_text: readWords,
  answers: readWords,
  choice: readChoice,
  reference: readChoice,
  boolean: readBoolean,
  integer: readWhole,
  decimal: readDecimal,
  date: readDate,
  time: readTime,
};
