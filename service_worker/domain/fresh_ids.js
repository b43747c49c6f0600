/**
 * Fresh ids: all ids of one form from the one it was drawn with.
 *
 * A form posted twice makes the same records and the same change, so the server knows it again. The ids beside the
 * first differ from it in their last digits only. Twin: webapp/domain/fresh_ids.py.
 */

import { sameJson } from './canonical_json.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LAST_DIGITS = 12;

/** `$new` by name: the record, the change, and every further record that the form may create. @param {string} first @param {Record<string, any>} form @returns {Record<string, string>} */
export function idsFrom(first, form) {
  const named = form.also.map((/** @type {any} */ write) => write.id).filter((/** @type {any} */ id) => id);
  const names = named.filter((/** @type {string} */ id) => id !== '$new').map((/** @type {string} */ id) => id.replace(/^\$new\./, ''));
  return {
    record: first,
    ...Object.fromEntries(['change', ...names].map((name, at) => [name, idBeside(first, at + 1)])),
  };
}

/** The id so many after the first. @param {string} first @param {number} number */
export function idBeside(first, number) {
  const last = (Number.parseInt(first.slice(-LAST_DIGITS), 16) + number) % 16 ** LAST_DIGITS;
  return first.slice(0, -LAST_DIGITS) + last.toString(16).padStart(LAST_DIGITS, '0');
}

/** Whether a person said the same both times, whatever the form adds of its own: the time. @param {Record<string, any>} form @param {any[]} first @param {any[]} again */
export function sameInput(form, first, again) {
  return sameJson(said(form, first), said(form, again));
}

/** Whether this is an id at all: what comes back from a form comes from anybody. @param {unknown} text */
export function isId(text) {
  return typeof text === 'string' && ID.test(text);
}

/** @param {Record<string, any>} form @param {any[]} writes */
function said(form, writes) {
  const asked = new Set(form.fields.map((/** @type {any} */ field) => field.name));
  const answers = (/** @type {any} */ fields) => Object.fromEntries(Object.entries(fields)
    .filter(([name]) => asked.has(name.split('/')[0]))
    .map(([name, field]) => [name, field.value]));
  return writes
    .filter((write) => write.type === form.type)
    .map((write) => [write.id, Boolean(write.create), answers(write.fields)]);
}
