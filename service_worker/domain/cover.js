/**
 * Cover: what lies on top of a case file, so that a page across all of them need not open any.
 *
 * A page about one client reads that case file whole. A page across the caseload sees the covers: who it is and what
 * endangers, the visits from today on, what two people wrote differently, and beside these records the facts from which
 * `dueItems` tells what is due. A cover that was laid out on an earlier day still has everything of a later one, so the
 * phone can keep it until the case file changes.
 * Twin: webapp/domain/cover.py.
 */

import { localDay } from './days.js';

/** @typedef {import('./records.js').ViewRecord} ViewRecord */

/** Of these types every record lies on the cover: there are few of them. */
export const COVER_TYPES = ['worker', 'team', 'preference', 'client', 'hazard', 'settlement', 'form_version'];

/** Whether a page across all case files sees this view record. @param {ViewRecord} record @param {string} today @param {string} zone @returns {boolean} */
export function liesOnCover(record, today, zone) {
  if (COVER_TYPES.includes(record.type) || record.conflicts.length > 0) return true;
  return record.type === 'visit' && localDay(record.starts_at, zone) >= today;
}
