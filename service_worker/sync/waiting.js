/**
 * Waiting: what the device says about its own outbox. The sentence that is never wrong is made from this.
 *
 * "Only on this phone" is every change without a receipt: waiting, under way, or stuck. What was answered is with the server,
 * even if it waits there for a person; that is said as "needs you", and so is what cannot be read here any more. No change is
 * ever in neither.
 */

/** @import { Change, JournalRow, OutboxEntry, OutboxRow, PhoneKeys, RecordState, Waiting } from '../types' */
/** @import { Database } from '../store/database.js' */

import { enrolmentsIn, readEnrolments } from '../store/enrolments.js';
import { readUnread } from '../store/journal.js';
import { canGoSealed, inOrder, isOnlyHere, readOutbox } from '../store/outbox.js';

/** @typedef {{ rows: OutboxRow[], unread: JournalRow[], enrolments: PhoneKeys[] }} Needs */

/** @param {Database} database @param {string} worker @returns {Promise<Needs>} */
export async function readNeeds(database, worker) {
  const [rows, unread, ...found] = await database.read([readOutbox(worker), readUnread(worker), ...readEnrolments(worker)]);
  return { rows: inOrder(rows), unread: inOrder(unread), enrolments: enrolmentsIn(found) };
}

/**
 * A person counts things, not changes: a visit that was planned, begun and ended here is one visit.
 * @param {Needs} needs
 * @param {(Change | null)[]} changes of `needs.rows`
 * @param {string[]} types in the contract's order
 * @returns {Waiting}
 */
export function waitingOf({ rows, unread }, changes, types) {
  const here = rows.flatMap((row, index) => {
    const about = changes[index]?.writes[0];
    return about && row.receipt === null ? [{ row, about }] : [];
  });
  const records = new Map(here.map(({ about }) => [about.id, about.type]));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const type of records.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
  const since = here.map(({ row }) => row.saved_at).toSorted()[0] ?? null;
  const kinds = [...counts].toSorted(([one], [other]) => types.indexOf(one) - types.indexOf(other));
  return { kinds, count: records.size, since, needs_you: [...rows.filter((row, index) => needsYou(row) || isUnread(row, changes[index])), ...unread.filter(needsYou)].length };
}

/**
 * @param {(OutboxRow | JournalRow)[]} rows
 * @param {(Change | null)[]} changes
 * @param {Set<string>} sending
 * @param {PhoneKeys[]} enrolments
 * @returns {OutboxEntry[]}
 */
export function entriesOf(rows, changes, sending, enrolments) {
  return rows.filter((row) => !row.discarded).map((row) => {
    const change = changes[rows.indexOf(row)];
    const isLeft = 'released_at' in row && !needsYou(row);
    return {
      change: change ?? unreadable(row),
      state: isLeft ? 'server' : isUnread(row, change) ? 'needs_you' : shownState(row, sending),
      stage: 'released_at' in row ? 'released' : row.state,
      receipt: isUnread(row, change) ? damageOf(row, enrolments) : row.receipt,
      saved_at: row.saved_at,
    };
  });
}

/** Whether nobody has a change that does not open here: not the office, and she neither. @param {OutboxRow} row @param {Change | null | undefined} change */
function isUnread(row, change) {
  return !change && isOnlyHere(row) && !row.discarded;
}

/** All that is known of a change that does not open. @param {OutboxRow} row @returns {Change} */
function unreadable({ id, n, worker, case_file, saved_at }) {
  return { id, n, schema: 0, author: worker, case_file, occurred_at: saved_at, writes: [] };
}

/** What this phone itself says of such a change: whether its copy still goes to the office. @param {OutboxRow} row @param {PhoneKeys[]} enrolments @returns {import('../types').Receipt} */
function damageOf(row, enrolments) {
  return { id: row.id, outcome: 'parked', reason: canGoSealed(row, enrolments) ? 'damaged' : 'damaged_for_good' };
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
