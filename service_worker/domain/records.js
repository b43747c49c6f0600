/**
 * Records: from what travels to what a page shows.
 *
 * A view record is flat: every field of its type, sets as sorted lists of elements, and beside them what the page
 * must say about it: its state, its flags, the fields in conflict. Twin: webapp/domain/records.py.
 */

import { compareCodePoints } from '../render/unicode.js';
import { canonicalJson } from './canonical_json.js';

/** @typedef {Record<string, any>} ViewRecord */
/** @typedef {import('../types').WireRecord} Wire */
/** @typedef {Record<string, any>} Line one field in the contract */

export const NEVER_A_CONFLICT = ['set', 'latest'];

/** The record as pages, templates and rules see it. @param {Wire} wire @param {Record<string, any>} contract @param {string} caseFile @param {string} state @returns {ViewRecord} */
export function viewOf(wire, contract, caseFile, state) {
  const fields = contract.types[wire.type]?.fields ?? {};
  return {
    id: wire.id,
    type: wire.type,
    case_file: caseFile,
    seq: wire.seq ?? null,
    received_at: wire.received_at ?? null,
    flags: wire.flags ?? [],
    state,
    conflicts: conflictsOf(wire, fields),
    voided: wire.fields.voided === true,
    wire,
    ...Object.fromEntries(Object.keys(fields).map((name) => [name, shownValue(wire, name, fields[name])])),
  };
}

/**
 * What is shown of one field: null when unset, a set as the sorted list of its elements.
 *
 * The answers of a form by their names on the wire.
 * @param {Wire} wire @param {string} name @param {Line} field @returns {any}
 */
export function shownValue(wire, name, field) {
  if (field.kind === 'answers') {
    return Object.fromEntries(Object.entries(wire.fields).filter(([key, value]) => isAnswer(key, name) && value !== null));
  }
  if (field.kind !== 'set') return wire.fields[name] ?? null;
  const start = `${name}/`;
  const chosen = Object.keys(wire.fields).filter((key) => key.startsWith(start) && wire.fields[key]);
  return chosen.map((key) => key.slice(start.length)).sort(compareCodePoints);
}

/** The fields with heads of more than one value, in the order of the type, answers by name. @param {Wire} wire @param {Record<string, Line>} fields */
export function conflictsOf(wire, fields) {
  if (!wire.heads) return [];
  const names = Object.keys(fields).filter((name) => !NEVER_A_CONFLICT.includes(fields[name]?.policy));
  const all = names.flatMap((name) => (fields[name]?.kind === 'answers' ? answered(wire, name) : [name]));
  return all.filter((name) => valuesOfHeads(wire, name).length > 1);
}

/**
 * The lines of a type's fields, and of these answers too: the words of their questions.
 *
 * `words`: `{name: {"label", …}}`; an answer without any is called by its place.
 * @param {Record<string, Line>} fields @param {string[]} names @param {Record<string, Line>} words @returns {Record<string, Line>}
 */
export function linesOf(fields, names, words) {
  const lines = { ...fields };
  for (const name of names) {
    const base = name.slice(0, Math.max(0, name.indexOf('.')));
    if (!Object.hasOwn(fields, name) && Object.hasOwn(fields, base) && fields[base]?.kind === 'answers') {
      lines[name] = { ...fields[base], label: name.slice(base.length + 1), ...(Object.hasOwn(words, name) ? words[name] : {}) };
    }
  }
  return lines;
}

/** Whether a name on the wire is an answer of this field. @param {string} name @param {string} field */
export function isAnswer(name, field) {
  return name.startsWith(`${field}.`);
}

/** @param {Wire} wire @param {string} field */
function answered(wire, field) {
  return Object.keys(wire.heads ?? {}).filter((name) => isAnswer(name, field)).sort(compareCodePoints);
}

/** The distinct values of a field's heads as canonical JSON, in order of arrival. @param {Wire} wire @param {string} name */
export function valuesOfHeads(wire, name) {
  const heads = wire.heads?.[name] ?? [];
  return [...new Set(heads.map((head) => canonicalJson(head.value)))];
}

/** The `base` of a write that has seen this field: its heads, and all merges contain (D2). @param {Wire} wire @param {string} name @returns {string[]} */
export function tokensOf(wire, name) {
  const several = (wire.heads?.[name] ?? []).map((head) => head.token);
  const heads = several.length ? several : [wire.tokens?.[name] ?? wire.id];
  const inside = heads.flatMap((head) => wire.contains?.[head] ?? []);
  return [...new Set([...heads, ...inside])];
}

/** What a page carries of these fields: the tokens they were drawn from and the value shown. @param {Wire} wire @param {string[]} names */
export function drawnOf(wire, names) {
  const { fields } = wire;
  const shown = (/** @type {string} */ name) => (isFlag(name) ? Boolean(fields[name]) : (fields[name] ?? null));
  return Object.fromEntries(names.map((name) => [name, [tokensOf(wire, name), shown(name)]]));
}

/** What a fingerprint is taken of: every field that says something, as one text. @param {Wire} wire */
export function contentOf(wire) {
  const said = Object.entries(wire.fields).filter(([name, value]) => (isFlag(name) ? value : (value ?? null) !== null));
  return canonicalJson(Object.fromEntries(said));
}

/** Whether a name on the wire is false rather than null before anybody writes it. @param {string} name */
export function isFlag(name) {
  return name.includes('/') || name === 'voided';
}
