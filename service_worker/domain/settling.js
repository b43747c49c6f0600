/**
 * Settling: what is remembered when two versions are settled, and how that is taken back.
 *
 * Settling is an edit that names all heads; a settlement beside it keeps what was not kept. Taking it back is an edit too:
 * it names the same heads, not the settling, so that the conflict opens again (A10). A settlement comes from anybody: what
 * cannot be a version of the field is passed over. Twin: webapp/domain/settling.py.
 */

import { isObject } from '../render/objects.js';
import { canonicalJson, readJson, sameJson } from './canonical_json.js';
import { ADDENDUM, headsOf, othersThanSigned } from './form_prepare.js';
import { isDay } from './form_values.js';
import { idBeside } from './fresh_ids.js';

/** @typedef {Record<string, any>} Any */
/** @typedef {import('./records.js').ViewRecord} ViewRecord */

export const TOLD = ['by', 'device', 'device_name', 'token'];
export const FIRST_NUMBER = 2;
/** How far from the first id those of the addenda lie, behind all settlements there can be. */
export const FIRST_ADDENDUM = 0x200;
/** Shown as any choice is: in the reader's language. */
export const ONE_WORD = { kind: 'choice', choices: [] };

const INSTANT = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-9.]+Z$/;

/** The heads of a field with who wrote each value first, before anybody settled or undid. @param {ViewRecord} record @param {string} name @param {ViewRecord[]} settlements @param {Any} line @returns {Any[]} */
export function firstWritten(record, name, settlements, line) {
  const about = settlements.filter((one) => one.subject === record.id && one.field === name);
  return headsOf(record, name).map((head) => first(head, about, line));
}

/** The versions that a settlement remembers, those that the field can hold. @param {string | null} text @param {Any} line @returns {Any[]} */
export function versionsOf(text, line) {
  const listed = readJson(text);
  return (Array.isArray(listed) ? listed : []).filter((one) => isObject(one) && fits(line, one)).map(told);
}

/** A settlement for each field that these writes settle. @param {import('../types').Write[]} writes @param {ViewRecord} record @param {ViewRecord[]} settlements @param {Any} scope */
export function settlementsMade(writes, record, settlements, scope) {
  return record.conflicts.flatMap((/** @type {string} */ name, /** @type {number} */ number) => {
    const cell = writes.find((write) => name in write.fields)?.fields[name];
    if (!cell) return [];
    const heads = firstWritten(record, name, settlements, scope.lines[name]);
    const fields = { ...remembered(cell, heads, scope), ...subjectOf(record.id, record.type, name) };
    return [created(idBeside(scope.new.record, number + FIRST_NUMBER), fields)];
  });
}

/** An addendum to what is signed for each version that its author adds to it (A15). @param {ViewRecord} record @param {Any} scope @param {(line: Any, value: any) => string} show @param {number} lengthMax */
export function addendaMade(record, scope, show, lengthMax) {
  const names = record.conflicts.filter((/** @type {string} */ name) => scope.form[`keep.${name}`] === ADDENDUM);
  const texts = names.flatMap((/** @type {string} */ name) => {
    const line = scope.lines[name];
    const label = show(ONE_WORD, line.label);
    return othersThanSigned(record, name).map((value) => {
      const shown = show(line, value);
      const labelled = `${label}: ${shown}`;
      return [...labelled].length <= lengthMax ? labelled : shown;
    });
  });
  const said = { progress_note: record.id, written_at: scope.now, recorded_by: scope.me.id };
  return texts.map((/** @type {string} */ text, /** @type {number} */ number) =>
    created(idBeside(scope.new.record, FIRST_ADDENDUM + number), { ...said, text }, 'addendum'));
}

/** The changes that take a settlement back, one for each value set aside; none if it was. @param {ViewRecord} settlement @param {ViewRecord[]} settlements @param {Any} scope */
export function undoChanges(settlement, settlements, scope) {
  const { field: name, subject, subject_type: type } = settlement;
  const named = readJson(settlement.named);
  if (!Object.hasOwn(scope.lines, name) || !Array.isArray(named) || isUndone(settlement, settlements)) return [];
  const base = named.filter((token) => typeof token === 'string');
  return versionsOf(settlement.set_aside, scope.lines[name]).map(({ value }, number) => {
    const undone = { ...subjectOf(subject, type, name), ...signed(scope), undoes: settlement.id };
    const record = idBeside(scope.new.record, number * FIRST_NUMBER);
    const write = { type, id: subject, fields: { [name]: { value, base } } };
    return { id: idBeside(record, 1), writes: [write, created(record, undone)] };
  });
}

/** Whether it was taken back, or is itself the taking back of another. @param {ViewRecord} settlement @param {ViewRecord[]} settlements */
export function isUndone(settlement, settlements) {
  return settlement.undoes !== null || settlements.some((one) => one.undoes === settlement.id);
}

/** @param {Any} head @param {ViewRecord[]} settlements @param {Any} line */
function first(head, settlements, line) {
  for (const one of settlements) {
    if (head.by !== one.recorded_by || head.at !== one.settled_at) continue;
    const undone = settlements.find(({ id }) => id === one.undoes);
    const versions = versionsOf(undone ? undone.set_aside : one.kept, line);
    const version = versions.find(({ value }) => sameJson(value, head.value));
    if (version) return { ...version, token: head.token };
  }
  return head;
}

/** @param {Any} cell @param {Any[]} heads @param {Any} scope */
function remembered({ value, base }, heads, scope) {
  const { now, me, form: { because } } = scope;
  const kept = heads.find((head) => sameJson(head.value, value)) ?? { value, by: me.id, at: now };
  const others = new Map();
  for (const head of heads) {
    const text = canonicalJson(head.value);
    if (base.includes(head.token) && !sameJson(head.value, value) && !others.has(text)) others.set(text, told(head));
  }
  const texts = { kept: [told(kept)], set_aside: [...others.values()], named: base };
  const written = Object.fromEntries(Object.entries(texts).map(([name, listed]) => [name, canonicalJson(listed)]));
  return { ...written, ...(because ? { reason: because } : {}), ...signed(scope) };
}

/** @param {Any} version @returns {Any} */
function told(version) {
  const texts = TOLD.map((name) => [name, typeof version[name] === 'string' ? version[name] : null]);
  const at = typeof version.at === 'string' && INSTANT.test(version.at) ? version.at : null;
  return { value: version.value, at, ...Object.fromEntries(texts) };
}

/** @param {Any} line @param {Any} version */
function fits(line, version) {
  return Object.hasOwn(version, 'value') && isShown(line, version.value);
}

/** @param {Any} line @param {any} value @returns {boolean} */
function isShown({ kind, fields, choices }, value) {
  if (value === null) return true;
  if (kind === 'group') {
    return isObject(value) && Object.entries(value).every(([name, part]) => Object.hasOwn(fields, name) && isShown(fields[name], part));
  }
  if (kind === 'boolean' || kind === 'integer') return typeof value === 'boolean' || Number.isInteger(value);
  if (kind === 'answers' && isObject(value)) {
    return choices.some((/** @type {[string, string]} */ [code]) => sameJson(value, { none: code }));
  }
  if (typeof value !== 'string') return false;
  if (kind === 'date') return isDay(value);
  return kind !== 'datetime' || INSTANT.test(value);
}

/** @param {string} id @param {string} type @param {string} name */
function subjectOf(id, type, name) {
  return { subject: id, subject_type: type, field: name };
}

/** @param {Any} scope */
function signed({ now, me }) {
  return { settled_at: now, recorded_by: me.id };
}

/** @param {string} id @param {Any} fields @param {string} [type] @returns {import('../types').Write} */
function created(id, fields, type = 'settlement') {
  const cells = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]));
  return { type, id, create: true, fields: cells };
}
