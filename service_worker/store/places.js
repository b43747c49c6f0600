/**
 * Places: what a sealed row is bound to, so that it opens nowhere else. One row, one place; the store's name comes first.
 */

/** @import { StoreName } from '../types' */

/** The stores whose rows are sealed, and what names a row among its own. @type {Partial<Record<StoreName, string[]>>} */
const NAMED_BY = {
  pages: ['worker', 'shelf', 'case_file', 'number'],
  outbox: ['worker', 'id'],
  journal: ['worker', 'id'],
  drafts: ['worker', 'key'],
  attachments: ['worker', 'id'],
};
/** A change keeps its seal when it is released: it is bound to the outbox, wherever it lies. */
const BOUND_TO = { journal: 'outbox' };

/**
 * The place of a row in a store; null where rows are not sealed.
 * @param {StoreName} store
 * @param {Record<string, any>} row
 * @returns {string | null}
 */
export function placeIn(store, row) {
  const names = NAMED_BY[store];
  if (!names) return null;
  return [BOUND_TO[/** @type {keyof typeof BOUND_TO} */ (store)] ?? store, ...names.map((name) => row[name])].join('|');
}

/** The setting that holds which case files were shown (sync/reads.js): sealed like a row, and it moves like one. */
export const READS = 'reads';

/** @param {{ worker: string, shelf: string, case_file: string, number: number }} page */
export const placeOfPage = (page) => /** @type {string} */ (placeIn('pages', page));

/** @param {{ worker: string, id: string }} row of the outbox or the journal */
export const placeOfChange = (row) => /** @type {string} */ (placeIn('outbox', row));

/** @param {{ worker: string, key: string }} draft */
export const placeOfDraft = (draft) => /** @type {string} */ (placeIn('drafts', draft));

/** @param {{ worker: string, id: string }} row of the attachments */
export const placeOfAttachment = (row) => /** @type {string} */ (placeIn('attachments', row));

/** @param {{ worker: string, name: string }} setting of those that are sealed */
export const placeOfSetting = ({ worker, name }) => `settings|${worker}|${name}`;
