/**
 * The request: what one exchange carries. Pure.
 *
 * At most 200 changes and less than 1 MB a request, in the order of writing; at least one change, however large, because a
 * change that is never sent is never answered. The rest waits for the next exchange of the same run.
 */

/** @import { CaseFileHead, Change, Cursor, Cursors, ExchangeRequest, JournalRow, OutboxRow } from '../types' */

import { inOrder, isDamaged } from '../store/outbox.js';
import { fingerprintOf } from './digest.js';

export const MOST_CHANGES = 200;
const MOST_BYTES = 950_000;
const MOST_QUESTIONS = 200;

/** @type {Cursor} Nothing is held, or it has to come again. Named all the same, so that it can be told to leave (D6). */
const NOTHING = [0, ''];

/**
 * The waiting rows that fit into one request of at most so many changes.
 * @param {OutboxRow[]} rows
 * @param {number} size
 * @returns {OutboxRow[]}
 */
export function chooseBatch(rows, size) {
  const batch = [];
  let bytes = 0;
  for (const row of inOrder(rows.filter((each) => each.state === 'waiting')).slice(0, Math.min(size, MOST_CHANGES))) {
    bytes += row.size + 1;
    if (bytes > MOST_BYTES && batch.length > 0) break;
    batch.push(row);
  }
  return batch;
}

/** Own changes whose last word is outstanding; of what went sealed because it does not open here, the first. @param {OutboxRow[]} rows */
export function questions(rows) {
  return inOrder(rows.filter((row) => row.state === 'held' || row.state === 'parked' || (isDamaged(row) && row.rescued_at)))
    .slice(-MOST_QUESTIONS)
    .map((row) => row.id);
}

/** @param {Pick<CaseFileHead, 'case_file' | 'cursor'>[]} heads @returns {Cursors} */
export function cursorsOf(heads) {
  return Object.fromEntries(heads.map((head) => [head.case_file, head.cursor ?? NOTHING]));
}

/**
 * What is held, in one word, where all of it is whole (F7): no case file is growing, coming again or still to come.
 * @param {CaseFileHead[]} heads
 * @returns {{ held: string } | null}
 */
export function heldWhole(heads) {
  const whole = heads.flatMap(({ case_file, cursor, digest, rebuild, to, next }) =>
    cursor && digest !== null && rebuild === null && to === next - 1 ? [{ case_file, cursor, digest }] : []);
  return heads.length > 0 && whole.length === heads.length ? { held: fingerprintOf(whole) } : null;
}

/**
 * What stays only on this phone although this request goes: said so that a supervisor knows of it.
 * @param {OutboxRow[]} rows
 * @param {Change[]} changes those of the request
 * @returns {{ count: number, since: string | null, stuck: number }}
 */
export function leftBehind(rows, changes) {
  const sent = new Set(changes.map(({ id }) => id));
  const left = rows.filter((row) => row.receipt === null && !sent.has(row.id) && !(isDamaged(row) && row.rescued_at));
  const stuck = left.filter((row) => row.state === 'stuck' || isDamaged(row)).length;
  return { count: left.length, since: left.map((row) => row.saved_at).toSorted()[0] ?? null, stuck };
}

/**
 * @param {{ schema: number, device: string, now: string, witness: string[], changes: Change[], rows: OutboxRow[], unread: JournalRow[],
 *   heads: CaseFileHead[], first: string[], maxBytes: number }} parts
 * @returns {ExchangeRequest}
 */
export function buildRequest({ schema, device, now, witness, changes, rows, unread, heads, first, maxBytes }) {
  const ask = questions([...rows, ...unread]);
  const hasNothingToSay = rows.length === 0 && ask.length === 0;
  return {
    protocol: 1,
    schema,
    device,
    sent_at: now,
    witness,
    changes,
    ask,
    waiting: leftBehind(rows, changes),
    ...(hasNothingToSay && heldWhole(heads)),
    cursors: cursorsOf(heads),
    first,
    max_bytes: maxBytes,
  };
}
