/**
 * Receipts: what an answer to one change means for its row in the outbox. Pure.
 */

/** @import { Outcome, OutboxRow, Receipt, RowState } from '../types' */
/** @import { Ledger } from './ledger.js' */

/** @type {Partial<Record<Outcome, RowState>>} Where a row stands after an outcome. */
const STATE_AFTER = {
  accepted: 'acknowledged',
  merged: 'acknowledged',
  conflict: 'acknowledged',
  held: 'held',
  parked: 'parked',
  quarantined: 'parked',
  discarded: 'discarded',
};
/** Nothing will come of it any more; what its author has put away needs no second decision. @type {(RowState | undefined)[]} */
const OVER = [undefined, 'discarded'];
/** What may become of a change whose case file has left this phone (D9). @type {(RowState | undefined)[]} */
const DECIDED = ['acknowledged', 'discarded'];

/**
 * Book one receipt. `sent` are the ids the request carried, in order; null for the answer to a question.
 * @param {Ledger} ledger
 * @param {Receipt} receipt
 * @param {{ sent: string[] | null, renamed: Map<string, OutboxRow> }} context
 */
export function applyReceipt(ledger, receipt, { sent, renamed }) {
  const row = ledger.rows.get(receipt.id ?? sent?.[receipt.index ?? -1] ?? '');
  const state = STATE_AFTER[receipt.outcome];
  if (!row && sent === null && DECIDED.includes(state)) ledger.hear(receipt, /** @type {RowState} */ (state));
  if (!row || !isAwaited(row, sent !== null)) return;
  if (receipt.outcome === 'retry') {
    ledger.after = Math.max(ledger.after ?? 0, receipt.after ?? 0);
    return;
  }
  if (receipt.id !== null && sent !== null) ledger.sawReceipt(receipt.id);
  if (receipt.outcome === 'id_reused') {
    useOtherId(ledger, row, renamed);
    return;
  }
  const answered = { ...row, receipt, state: state ?? row.state };
  const isOver = OVER.includes(state) || (state === 'parked' && row.discarded);
  if (isOver) ledger.release(answered);
  else ledger.setRow(answered);
}

/** A late answer to what has moved on meanwhile says nothing new. @param {OutboxRow} row @param {boolean} wasSent */
function isAwaited(row, wasSent) {
  return wasSent ? row.state === 'waiting' || row.state === 'stuck' : row.state === 'held' || row.state === 'parked' || row.state === 'damaged';
}

/**
 * The server knows this id with another body: the same writes go again under a new one.
 * @param {Ledger} ledger
 * @param {OutboxRow} row
 * @param {Map<string, OutboxRow>} renamed
 */
function useOtherId(ledger, row, renamed) {
  const again = renamed.get(row.id);
  if (!again || row.state !== 'waiting') return;
  ledger.rows.delete(row.id);
  ledger.add([{ store: 'outbox', remove: [row.worker, row.id] }]);
  ledger.setRow(again);
}
