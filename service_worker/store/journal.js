/**
 * The journal: released changes, kept 30 days, so that the phones are the server's second backup (D4, D5, S12).
 *
 * Days are counted on the server's clock: a phone whose clock jumps ten years keeps its journal (S14).
 */

/** @import { JournalRow, Operation, OutboxRow, Read, Receipt, RowState } from '../types' */

import { daysBefore } from '../clock.js';
import { under } from './ranges.js';

const KEPT_DAYS = 30;

/** Outcomes a person should read even though nothing waits any more. */
const WORTH_READING = new Set(['merged', 'parked', 'quarantined', 'discarded']);

/** The reason of what a supervisor decides and its author only reads: the decision is still to be heard (D9). */
const DECIDED_BY_OTHERS = 'not_assigned';

/** @param {string} worker @returns {Read} */
export function readJournal(worker) {
  return { store: 'journal', all: under(worker) };
}

/** The released changes about which something is still to be read or heard. @param {string} worker @returns {Read} */
export function readUnread(worker) {
  return { store: 'journal', all: under(worker), index: 'unread' };
}

/**
 * Out of the outbox, into the journal.
 * @param {OutboxRow} row
 * @param {string} now the server's time
 * @returns {Operation[]}
 */
export function release(row, now) {
  const { office, rescued_at, unopened_at, ...kept } = row;
  /** @type {JournalRow} */
  const released = { ...kept, released_at: now };
  if (row.discarded ? isToBeDecided(row) : WORTH_READING.has(row.receipt?.outcome ?? '')) released.unread = 1;
  return [
    { store: 'outbox', remove: [row.worker, row.id] },
    { store: 'journal', put: released },
  ];
}

/** Its author has read what is said of it; what was decided since is read anew. @param {JournalRow} row @returns {Operation[]} */
export function markRead(row) {
  const { unread, ...read } = row;
  /** @type {JournalRow} */
  const put = isToBeDecided(row) ? { ...row, discarded: true } : { ...read, discarded: true };
  return [{ store: 'journal', put }];
}

/** Whether a supervisor still has it in hand. @param {OutboxRow} row */
function isToBeDecided({ state, receipt }) {
  return state === 'parked' && receipt?.outcome === 'parked' && receipt.reason === DECIDED_BY_OTHERS;
}

/**
 * What became of a released change since: once it counts, nobody has to read that it was parked; what was put away is to be
 * read, also by an author who has read before that somebody looks at it.
 * @param {JournalRow} row
 * @param {Receipt} receipt
 * @param {RowState} state
 * @returns {Operation[]}
 */
export function heardSince(row, receipt, state) {
  const { unread, ...read } = row;
  /** @type {JournalRow} */
  const heard = { ...read, receipt, state, discarded: false };
  if (WORTH_READING.has(receipt.outcome)) heard.unread = 1;
  return [{ store: 'journal', put: heard }];
}

/** Back into the outbox, as waiting: the server may have lost it. @param {JournalRow} row @returns {Operation[]} */
export function takeBack(row) {
  const { released_at, unread, ...kept } = row;
  return [
    { store: 'journal', remove: [row.worker, row.id] },
    { store: 'outbox', put: waitingAgain(kept) },
  ];
}

/** The same row, as if it had never been answered. @param {OutboxRow} row @returns {OutboxRow} */
export function waitingAgain({ rescued_at, ...row }) {
  return { ...row, state: 'waiting', receipt: null };
}

/**
 * Whether a released change was ever the server's; one that was thrown away while stuck was not.
 * @param {{ receipt: Receipt | null }} row
 */
export function wasReceived(row) {
  return row.receipt !== null;
}

/**
 * What is older than the journal keeps.
 * @param {JournalRow[]} rows
 * @param {string} now the server's time
 * @returns {Operation[]}
 */
export function sweep(rows, now) {
  const oldest = daysBefore(now, KEPT_DAYS);
  return rows
    .filter((row) => row.released_at < oldest)
    .map((row) => ({ store: 'journal', remove: [row.worker, row.id] }));
}
