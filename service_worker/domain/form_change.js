/**
 * Forms, as a change: the writes that a form's answers make, and nothing that nobody changed.
 *
 * An edit sends only what differs from what was drawn, each with the tokens it was drawn from (D2). Voiding names
 * every token the page has shown (A13). Settling a conflict names all its heads.
 * Twin: webapp/domain/form_change.py.
 */

import { isObject } from '../render/objects.js';
import { compareCodePoints } from '../render/unicode.js';
import { objectIn, sameJson } from './canonical_json.js';
import { valueOf } from './expressions.js';
import { textOf } from './fold.js';
import { cleaned } from './form_values.js';
import { linesOf } from './records.js';

/** @typedef {Record<string, any>} Form */
/** @typedef {Record<string, import('../types').WireValue>} Fields */
/** @typedef {import('../types').Write} Write */

export const MINUTE = '2026-11-22T18:03'.length;

/** The writes of a form's change; none where nothing differs. @param {Form} form @param {Form} values @param {Form} drawn @param {Form} scope @param {Form} contract @returns {Write[]} */
export function writesOf(form, values, drawn, scope, contract) {
  const lines = contract.types[form.type].fields;
  const more = form.also.flatMap((/** @type {Form} */ also) => alsoWrites(also, drawn, scope, contract));
  if (form.record === null) {
    const copied = Object.fromEntries(Object.entries(scope.copied ?? {}).map(([name, value]) => [name, { value }]));
    const fields = { ...createdFields(values, lines), ...setFields(form.sets, scope, lines, null), ...copied };
    return [{ type: form.type, id: valueOf(form.id, scope), create: true, fields }, ...more];
  }
  const id = idOf(valueOf(form.record, scope));
  const seen = drawn[id] ?? {};
  const answers = answersOf(form, values, seen);
  const fields = { ...editedFields(answers, seen, lines, form.settles), ...setFields(form.sets, scope, lines, seen) };
  return Object.keys(fields).length ? [{ type: form.type, id, fields }, ...more] : more;
}

/** What a create writes: every answer there is. @param {Form} values @param {Form} lines @returns {Fields} */
export function createdFields(values, lines) {
  const flat = Object.entries(flatValues(values, lines));
  const said = flat.filter(([name, value]) => value !== null && !(value === false && name.includes('/')));
  return Object.fromEntries(said.map(([name, value]) => [name, { value }]));
}

/** What an edit writes: what differs from the page, with the tokens the page was drawn from. @param {Form} values @param {Form} seen @param {Form} lines @param {boolean} always @returns {Fields} */
export function editedFields(values, seen, lines, always) {
  /** @type {Fields} */
  const fields = {};
  for (const [name, value] of Object.entries(flatValues(values, lines))) {
    const [tokens, shown] = seenOf(seen, name);
    const line = lines[name.split('/')[0] ?? ''] ?? {};
    if (always || !sameAnswer(line, shown, value)) fields[name] = { value, base: tokens };
  }
  return fields;
}

/** The values without the boxes that stay empty where nothing was known: that says nothing. @param {Form} form @param {Form} values @param {Form} seen @returns {Form} */
export function answersOf(form, values, seen) {
  const boxes = form.fields.filter((/** @type {Form} */ field) => field.widget === 'checkbox');
  const isSilent = (/** @type {string} */ name) => values[name] === false && seenOf(seen, name)[1] === null;
  const silent = boxes.map((/** @type {Form} */ field) => field.name).filter(isSilent);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !silent.includes(name)));
}

/** What a form writes without asking. @param {Form} sets @param {Form} scope @param {Form} lines @param {Form | null} drawn @returns {Fields} */
export function setFields(sets, scope, lines, drawn) {
  const values = Object.fromEntries(Object.entries(sets).map(([name, value]) => [name, valueOf(value, scope)]));
  if (drawn === null) return createdFields(values, lines);
  const fields = editedFields(values, drawn, lines, false);
  if (fields.voided) {
    const others = Object.keys(drawn).filter((name) => name !== 'voided');
    fields.voided.seen = [...new Set(others.flatMap((name) => seenOf(drawn, name)[0]))].sort(compareCodePoints);
  }
  return fields;
}

/** The values by their names on the wire: each element of a set a boolean of its own. @param {Form} values @param {Form} lines @returns {Form} */
export function flatValues(values, lines) {
  /** @type {Form} */
  const flat = {};
  for (const [name, value] of Object.entries(values)) {
    if (lines[name]?.kind === 'set') {
      for (const [code] of lines[name].choices) flat[`${name}/${code}`] = (value ?? []).includes(code);
    } else flat[name] = value;
  }
  return flat;
}

/** Whether an answer is what the page has shown: to the minute, without blanks at the ends. @param {Form} line @param {any} shown @param {any} value @returns {boolean} */
export function sameAnswer(line, shown, value) {
  if (line.kind === 'datetime' && shown && value) return textOf(shown).slice(0, MINUTE) === value.slice(0, MINUTE);
  if (typeof shown === 'string' && typeof value === 'string') return cleaned(shown) === cleaned(value);
  return sameJson(shown, value);
}

/** What a page was drawn from, as its form sends it back; from anybody: only objects count. @param {string} text @returns {Form} */
export function drawnFrom(text) {
  return Object.fromEntries(Object.entries(objectIn(text)).filter(([, seen]) => isObject(seen)));
}

/** The tokens and the value a page was drawn with; of what it has not shown, nothing. @param {Form} seen @param {string} name @returns {[string[], any]} */
export function seenOf(seen, name) {
  const line = seen[name];
  if (!Array.isArray(line) || line.length !== 2 || !Array.isArray(line[0])) return [[], null];
  return [line[0].filter((token) => typeof token === 'string'), line[1]];
}

/** The wire names a page must carry tokens of: those a form may write; all when it voids. @param {Form} form @param {Form} sets @param {Form} lines @returns {string[]} */
export function wireNames(form, sets, lines) {
  const isVoiding = 'voided' in sets;
  const names = isVoiding ? Object.keys(lines) : form.fields.map((/** @type {Form} */ field) => field.name.replace(/^keep\./, ''));
  const all = linesOf(lines, names, {});
  const known = [...names, ...Object.keys(sets)].filter((name) => name in all);
  const flat = flatValues(Object.fromEntries(known.map((name) => [name, null])), all);
  return [...Object.keys(flat), ...(isVoiding ? ['voided'] : [])];
}

/** The id of a record, or the id itself. @param {any} record */
export function idOf(record) {
  return isObject(record) ? record.id : record;
}

/** @param {Form} also @param {Form} drawn @param {Form} scope @param {Form} contract @returns {Write[]} */
function alsoWrites(also, drawn, scope, contract) {
  if (also.when !== null && isNothing(valueOf(also.when, scope))) return [];
  const lines = contract.types[also.type].fields;
  if (also.record === null) {
    const fields = setFields(also.sets, scope, lines, null);
    return [{ type: also.type, id: valueOf(also.id, scope), create: true, fields }];
  }
  const id = idOf(valueOf(also.record, scope));
  const fields = setFields(also.sets, scope, lines, drawn[id] ?? {});
  return Object.keys(fields).length ? [{ type: also.type, id, fields }] : [];
}

/** What Python calls false. @param {any} value */
function isNothing(value) {
  return !value || (typeof value === 'object' && Object.keys(value).length === 0);
}
