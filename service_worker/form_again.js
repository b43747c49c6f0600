/**
 * A form again: what was parked is opened in the form that wrote it, with every answer as it was given.
 *
 * Only a phone has something to mend, so this has no twin. It finds the form and fills it; the form itself makes the new
 * change, which says which one it replaces. What came too late for a note that is signed by now becomes an addendum, for a
 * form that is finished a correction.
 */

import { typedValues } from './domain/form_draw.js';
import { FIELD_SENTENCES } from './generated/sentences.js';

/** @typedef {Record<string, any>} Any */
/** @typedef {import('./types').OutboxEntry} Entry */
/** @typedef {import('./types').Write} Write */

const NOTE = 'progress_note';
const ADDENDUM = 'addendum';
const FILLING = 'form_answers';
const PLACE = /<([a-z_]+)>/g;

/** What needs its author and bears this id, or null. @param {import('./sync/replica.js').Replica} replica @param {string | undefined} id @returns {Promise<Entry | null>} */
export async function needing(replica, id) {
  if (!id) return null;
  const entries = await replica.outbox();
  return entries.find((entry) => entry.change.id === id && isToMend(entry)) ?? null;
}

/** @param {Entry} entry */
function isToMend({ stage, receipt }) {
  return stage === 'parked' || receipt?.outcome === 'discarded';
}

/**
 * The address of the form that asks the most of what a change wrote, or null where no form fits.
 * @param {Entry} entry
 * @param {Any} manifest
 * @returns {string | null}
 */
export function addressAgain({ change, receipt }, manifest) {
  const late = (/** @type {string} */ why, /** @type {string} */ kind) =>
    receipt?.sentence?.includes(FIELD_SENTENCES[why]) && change.writes.find(({ type }) => type === kind);
  const [note, filling] = [late('frozen', NOTE), late('finished', FILLING)];
  if (note) return `/clients/${change.case_file}/notes/${note.id}/addendum?replaces=${change.id}`;
  if (filling) return `/clients/${change.case_file}/filled/${filling.id}/correct?replaces=${change.id}`;
  if (change.writes.some(({ type, create }) => type === FILLING && !create)) return null; // Another form would leave its answers behind.
  const found = manifest.pages.flatMap((/** @type {Any} */ page) => {
    const form = page.offline && !page.fragment ? manifest.forms[page.form] : undefined;
    const write = form && writeOf(form, change.writes);
    const path = write && addressOf(page.path, form, write, change.case_file);
    const asked = write ? asksOf(form, write) : 0;
    return path && asked ? [{ path, asked }] : [];
  });
  const [best] = found.toSorted((/** @type {Any} */ one, /** @type {Any} */ other) => other.asked - one.asked);
  return best ? `${best.path}?replaces=${change.id}` : null;
}

/** What was written, as it was typed; on the record as it is now. @param {Any} form @param {Any} values @param {Entry} entry @param {string} zone @returns {Record<string, string[]>} */
export function typedAgain(form, values, entry, zone) {
  const write = writeOf(form, entry.change.writes);
  if (form.type === ADDENDUM && !write) return { ...typedValues(form, values, zone), text: [textsOf(entry.change.writes)] };
  const typed = typedValues(form, { ...values, ...(write ? valuesOf(form, write, values) : {}) }, zone);
  return write && form.record === null && entry.receipt?.reason !== 'id_taken' ? { ...typed, new: [write.id] } : typed;
}

/** The answers that came too late for their form. @param {Entry | null} entry @returns {Any} */
export function answersOf(entry) {
  const writes = entry?.change.writes.filter(({ type }) => type === FILLING) ?? [];
  const answers = writes.flatMap(({ fields }) => Object.entries(fields)).filter(([name]) => name.startsWith('answers.'));
  return Object.fromEntries(answers.map(([name, { value }]) => [name, value]));
}

/** What was written of a note, to be added to it in one piece. @param {Write[]} writes */
function textsOf(writes) {
  const values = writes.filter(({ type }) => type === NOTE).flatMap(({ fields }) => Object.values(fields));
  return values.map(({ value }) => value).filter((value) => typeof value === 'string').join('\n\n');
}

/** @param {Any} form @param {Write[]} writes */
function writeOf(form, writes) {
  if (form.settles) return undefined;
  return writes.find((write) => write.type === form.type && Boolean(write.create) === (form.record === null));
}

/** How many of its questions were answered; what it writes unasked must be the same. @param {Any} form @param {Write} write */
function asksOf(form, write) {
  const names = new Set(Object.keys(write.fields).map((name) => name.split('/')[0]));
  const others = Object.entries(form.sets).filter(([name, value]) =>
    typeof value === 'string' && !value.startsWith('$') && write.fields[name]?.value !== value);
  if (others.length) return 0;
  return form.fields.filter((/** @type {Any} */ field) => field.widget !== 'hidden' && names.has(field.name)).length;
}

/** @param {string} path @param {Any} form @param {Write} write @param {string} caseFile @returns {string | null} */
function addressOf(path, form, write, caseFile) {
  /** @type {Record<string, any>} */
  const known = {};
  for (const [name, value] of Object.entries(form.sets)) known[String(value)] = write.fields[name]?.value;
  known[String(form.record)] = write.id;
  known[form.case_file] = caseFile;
  const places = [...path.matchAll(PLACE)].map(([, name]) => known[`$${name}`]);
  if (places.some((value) => typeof value !== 'string')) return null;
  return path.replaceAll(PLACE, (_, name) => encodeURIComponent(known[`$${name}`]));
}

/** @param {Any} form @param {Write} write @param {Any} before @returns {Any} */
function valuesOf(form, write, before) {
  /** @type {Any} */
  const values = {};
  for (const [name, { value }] of Object.entries(write.fields)) {
    const [field = '', element] = name.split('/');
    if (element === undefined) values[field] = value;
    else {
      const chosen = new Set(values[field] ?? before[field] ?? []);
      if (value) chosen.add(element);
      else chosen.delete(element);
      values[field] = [...chosen].sort();
    }
  }
  return values;
}
