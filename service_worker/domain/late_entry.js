/**
 * Late entry: whether a note is written so long after the event that it must say so.
 *
 * Two days after it happened a note is a late entry (record keeping, 1.5, rule 4). The author still signs it, and says why.
 * Twin: webapp/domain/late_entry.py.
 */

import { secondsOf } from './days.js';

/** @typedef {Record<string, any>} ViewRecord */

/** From when on a note is late. */
export const LATE_AFTER_HOURS = 48;

/** When the note of a visit tells of: the arrival; where nobody arrived, the planned start. @param {ViewRecord} visit @returns {string} */
export function happenedAt(visit) {
  return visit.arrived_at || visit.starts_at;
}

/** Whether a note signed now is a late entry. @param {ViewRecord} note @param {string} now @returns {boolean} */
export function lateEntry(note, now) {
  return secondsOf(now) - secondsOf(note.happened_at) > LATE_AFTER_HOURS * 3600;
}
