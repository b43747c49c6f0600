/**
 * Text functions of the ODK XForms specification: joining, cutting, searching, choosing words.
 *
 * Letters are counted by code point, so that a face is one letter in both languages.
 * Twin: webapp/domain/forms/text_functions.py.
 */

import { valueOf } from './nodes.js';
import { matchesWhole } from './patterns.js';
import { asText, wordsOf } from './values.js';

/** @typedef {import('./calls.js').Call} Call */
/** @typedef {import('./values.js').Value} Value */

/** The text of each value, of nodes each one's. @param {Value[]} values */
function texts(values) {
  return values.flatMap((value) => (Array.isArray(value) ? value.map(valueOf) : [asText(value)]));
}

/** @param {Call} call */
function selected(call) {
  const words = wordsOf(call.text(0));
  const wanted = call.text(1).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  return wanted ? words.includes(wanted) : !words.length;
}

/** @param {Call} call */
function selectedAt(call) {
  return wordsOf(call.text(0))[call.number(1)] ?? '';
}

/** From and up to a place counted from 0; a negative one counts from the end. @param {Call} call */
function substr(call) {
  const letters = [...call.text(0)];
  const start = placeIn(call.number(1), letters.length);
  const end = call.count > 2 ? placeIn(call.number(2), letters.length) : letters.length;
  return letters.slice(start, end).join('');
}

/** @param {number} number @param {number} length */
function placeIn(number, length) {
  if (Number.isNaN(number)) return 0;
  const whole = Math.trunc(Math.max(-length, Math.min(length, number)));
  return Math.max(0, whole < 0 ? whole + length : whole);
}

/** @param {Call} call */
function before(call) {
  const [text, mark] = [call.text(0), call.text(1)];
  return mark && text.includes(mark) ? text.slice(0, text.indexOf(mark)) : '';
}

/** @param {Call} call */
function after(call) {
  const [text, mark] = [call.text(0), call.text(1)];
  if (!mark) return text;
  return text.includes(mark) ? text.slice(text.indexOf(mark) + mark.length) : '';
}

/** @param {Call} call */
function translated(call) {
  const [old, fresh] = [[...call.text(1)], [...call.text(2)]];
  const change = (/** @type {string} */ letter) => {
    const at = old.indexOf(letter);
    return at < 0 ? letter : (fresh[at] ?? '');
  };
  return [...call.text(0)].map(change).join('');
}

/** @type {Record<string, (call: Call) => Value>} */
export const TEXT_FUNCTIONS = {
  string: (call) => call.ownText(),
  concat: (call) => texts(call.values(0)).join(''),
  join: (call) => texts(call.values(1)).join(call.text(0)),
  contains: (call) => call.text(0).includes(call.text(1)),
  'starts-with': (call) => call.text(0).startsWith(call.text(1)),
  'ends-with': (call) => call.text(0).endsWith(call.text(1)),
  substr,
  substring: substr,
  'substring-before': before,
  'substring-after': after,
  'string-length': (call) => [...call.ownText()].length,
  'normalize-space': (call) => wordsOf(call.ownText()).join(' '),
  translate: translated,
  regex: (call) => matchesWhole(call.text(1), call.text(0)),
  selected,
  'selected-at': selectedAt,
  'count-selected': (call) => wordsOf(call.text(0)).length,
  'jr:itext': (call) => call.form.textById(call.text(0), call.place.current),
};
