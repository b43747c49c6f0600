/**
 * Covering: how a cover is laid out from the records of a case file, by the rules of domain/cover.js and domain/due.js.
 */

import { COVER_TYPES, liesOnCover } from './domain/cover.js';
import { localDay } from './domain/days.js';
import { DUE_TYPES, dueFacts } from './domain/due.js';
import { viewed } from './view_records.js';

/** @typedef {import('./types').ProjectedRecord} ProjectedRecord */

/** @param {{ contract: any, clock: { now(): string }, zone: string, version: string }} world @returns {import('./types').Covering} */
export function createCovering({ contract, clock, zone, version }) {
  return {
    version,
    today: () => localDay(clock.now(), zone),
    layOut: (records, today) => {
      const views = records.filter(mayMatter).map((record) => viewed(record, contract));
      const onTop = views.filter((view) => liesOnCover(view, today, zone));
      return { today, records: onTop.map((view) => view.wire), facts: dueFacts(views, zone) };
    },
  };
}

const SEEN = new Set([...COVER_TYPES, ...DUE_TYPES]);

/** Whether a record can lie on the cover or fall due: the others are not even made into views. @param {ProjectedRecord} record */
function mayMatter(record) {
  return SEEN.has(record.type) || Object.keys(record.heads ?? {}).length > 0;
}
