/**
 * Timeline: what happened with a client, newest first, and what was promised last.
 *
 * Visits, notes, observations, assessments and goals of one case file become events of local days. It
 * arranges records and words nothing: a template says what a `visit` or a `goal` event reads like.
 * Twin: webapp/domain/timeline.py.
 */

import { localDay } from './days.js';

/** @typedef {Record<string, any>} ViewRecord */
/** @typedef {{ kind: string, id: string, day: string, at: string | null, record: ViewRecord, signature: ViewRecord | null, addenda: ViewRecord[] }} Event */

/** Where an event without an instant stands within its day: at the end. */
export const LONG_AGO = '0000';

/** The days on which something happened, newest first, each with its events, newest first. @param {ViewRecord[]} records @param {string} zone @param {number} limit */
export function timeline(records, zone, limit) {
  const shown = records.filter((record) => !record.voided);
  const facts = factsAboutNotes(shown);
  const events = shown.map((record) => eventOf(record, facts, zone)).filter((event) => event !== null);
  events.sort(newestEventFirst);
  /** @type {{ day: string, events: Event[] }[]} */
  const days = [];
  for (const event of events.slice(0, limit)) {
    const last = days[days.length - 1];
    if (last?.day === event.day) last.events.push(event);
    else days.push({ day: event.day, events: [event] });
  }
  return days;
}

/** The last next steps that notes promised, newest note first (visit preparation, P3). @param {ViewRecord[]} notes @param {number} limit */
export function nextSteps(notes, limit) {
  const promising = notes.filter((note) => note.next_step && !note.voided);
  promising.sort((one, other) => newestFirst([one.happened_at, one.id], [other.happened_at, other.id]));
  return promising.slice(0, limit);
}

/** @param {ViewRecord} record @param {Map<string, { signature: ViewRecord | null, addenda: ViewRecord[] }>} facts @param {string} zone @returns {Event | null} */
function eventOf(record, facts, zone) {
  const at = whenOf(record);
  const day = record.type === 'assessment' ? record.assessed_on : at && localDay(at, zone);
  if (!day) return null;
  const about = facts.get(record.id) ?? { signature: null, addenda: [] };
  return { kind: record.type, id: record.id, day, at, record, ...about };
}

/** When it happened; null for what has not happened yet, or is no event. @param {ViewRecord} record @returns {string | null} */
function whenOf(record) {
  const kind = record.type;
  if (kind === 'visit') {
    const happened = record.arrived_at || record.ended_at || record.outcome;
    return happened ? record.arrived_at || record.starts_at : null;
  }
  if (kind === 'progress_note') return record.happened_at;
  if (kind === 'observation') return record.noted_at;
  return kind === 'goal' ? record.received_at : null;
}

/** For every note, the signature it carries and the addenda that follow it. @param {ViewRecord[]} records */
function factsAboutNotes(records) {
  /** @type {Map<string, { signature: ViewRecord | null, addenda: ViewRecord[] }>} */
  const facts = new Map();
  const told = records.filter(({ type }) => ['signature', 'addendum'].includes(type));
  for (const record of told.sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const about = facts.get(record.progress_note) ?? { signature: null, addenda: [] };
    facts.set(record.progress_note, about);
    if (record.type === 'addendum') about.addenda.push(record);
    else about.signature ??= record;
  }
  return facts;
}

/** @param {Event} one @param {Event} other */
function newestEventFirst(one, other) {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  return newestFirst([one.at || LONG_AGO, one.id], [other.at || LONG_AGO, other.id]);
}

/** @param {string[]} one @param {string[]} other */
function newestFirst(one, other) {
  for (const [index, text] of one.entries()) {
    if (text !== other[index]) return text < other[index] ? 1 : -1;
  }
  return 0;
}
