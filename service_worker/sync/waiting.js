/**
 * Waiting: what the device says about its own outbox. The sentence that is never wrong is made from this.
 *
 * "Only on this phone" is every change without a receipt: waiting, under way, or stuck. What was answered is with the server,
 * even if it waits there for a person; that is said as "needs you". No change is ever in neither.
 */

/** @import { Change, JournalRow, OutboxEntry, OutboxRow, RecordState, Waiting } from '../types' */
/** @import { Database } from '../store/database.js' */

import { readUnread } from '../store/journal.js';
import { inOrder, readOutbox } from '../store/outbox.js';

/** @typedef {{ rows: OutboxRow[], unread: JournalRow[] }} Needs */

/** @param {Database} database @param {string} worker @returns {Promise<Needs>} */
export async function readNeeds(database, worker) {
  const [rows, unread] = await database.read([readOutbox(worker), readUnread(worker)]);
  return { rows: inOrder(rows), unread: inOrder(unread) };
}

/**
 * A person counts things, not changes: a visit that was planned, begun and ended here is one visit.
 * @param {Needs} needs
 * @param {Change[]} changes of `needs.rows`
 * @param {string[]} types in the contract's order
 * @returns {Waiting}
 */
export function waitingOf({ rows, unread }, changes, types) {
  const here = rows.map((row, index) => ({ row, about: changes[index].writes[0] })).filter(({ row }) => row.receipt === null);
  const records = new Map(here.map(({ about }) => [about.id, about.type]));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const type of records.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
  const since = here.map(({ row }) => row.saved_at).toSorted()[0] ?? null;
  const kinds = [...counts].toSorted(([one], [other]) => types.indexOf(one) - types.indexOf(other));
  return { kinds, count: records.size, since, needs_you: [...rows, ...unread].filter(needsYou).length };
}

/**
 * @param {(OutboxRow | JournalRow)[]} rows
 * @param {Change[]} changes
 * @param {Set<string>} sending
 * @returns {OutboxEntry[]}
 */
export function entriesOf(rows, changes, sending) {
  return rows.filter((row) => !row.discarded).map((row) => ({
    change: changes[rows.indexOf(row)],
    state: 'released_at' in row && !needsYou(row) ? 'server' : shownState(row, sending),
    stage: 'released_at' in row ? 'released' : row.state,
    receipt: row.receipt,
    saved_at: row.saved_at,
  }));
}

/**
 * How a change in the outbox is shown. No green tick before its case file has come.
 * @param {OutboxRow} row
 * @param {Set<string>} sending
 * @returns {RecordState}
 */
export function shownState(row, sending) {
  if (needsYou(row)) return 'needs_you';
  return row.receipt !== null || sending.has(row.id) ? 'sending' : 'phone';
}

/** @param {OutboxRow} row */
function needsYou(row) {
  return !row.discarded && (row.state === 'parked' || row.state === 'stuck' || row.state === 'discarded');
}
