/**
 * The ledger: what stands in the outbox, the journal and the heads while a response is applied, and the operations that
 * bring storage there. It books; it decides nothing.
 */

/** @import { CaseFileHead, ExchangeStatus, JournalRow, Operation, OutboxRow, Receipt, RowState, StoreName } from '../types' */

import { heardSince, release, takeBack, waitingAgain, wasReceived } from '../store/journal.js';
import { writeSetting } from '../store/settings.js';

/**
 * @typedef {{ worker: string, heads: CaseFileHead[], rows: OutboxRow[], journal: JournalRow[],
 *   unread: JournalRow[], witness: string[] }} Stored
 */

const WITNESSES = 8;

export class Ledger {
  /** @type {Operation[]} */
  operations = [];

  /** Case files that have to come anew. @type {string[]} */
  rebuilt = [];

  /** The longest pause the server asked for, in seconds. @type {number | null} */
  after = null;

  /** @param {Stored} stored @param {string} now the server's time */
  constructor(stored, now) {
    this.worker = stored.worker;
    this.now = now;
    this.heads = new Map(stored.heads.map((head) => [head.case_file, head]));
    this.rows = new Map(stored.rows.map((row) => [row.id, row]));
    this.journal = stored.journal;
    this.unread = stored.unread;
    this.witness = stored.witness;
  }

  /** @param {Operation[]} operations */
  add(operations) {
    this.operations.push(...operations);
  }

  /** @param {StoreName} store @param {object} value */
  put(store, value) {
    this.operations.push({ store, put: value });
  }

  /** @param {CaseFileHead} head */
  setHead(head) {
    if (isSame(head, this.heads.get(head.case_file))) return;
    this.heads.set(head.case_file, head);
    this.put('case_files', head);
  }

  /** @param {OutboxRow} row */
  setRow(row) {
    if (isSame(row, this.rows.get(row.id))) return;
    this.rows.set(row.id, row);
    this.put('outbox', row);
  }

  /** The server has answered this change: it must know it from now on. @param {string} id */
  sawReceipt(id) {
    this.witness = [...this.witness.filter((each) => each !== id), id].slice(-WITNESSES);
  }

  /** Somebody has decided about a change that left with its case file, or that its author has read. @param {Receipt} receipt @param {RowState} state */
  hear(receipt, state) {
    const row = this.unread.find((each) => each.id === receipt.id && each.state === 'parked');
    if (row) this.add(heardSince(row, receipt, state));
  }

  /** @param {OutboxRow} row */
  release(row) {
    this.rows.delete(row.id);
    this.add(release(row, this.now));
  }

  /** @param {(row: OutboxRow) => boolean} concerns */
  releaseEach(concerns) {
    for (const row of [...this.rows.values()]) if (concerns(row)) this.release(row);
  }

  /** From the journal into the outbox, as waiting. @param {(row: JournalRow) => boolean} concerns */
  takeBackEach(concerns) {
    for (const row of this.journal) if (wasReceived(row) && concerns(row)) this.add(takeBack(row));
  }

  /** Rows of the outbox that were answered or arrived sealed, as waiting. @param {(row: OutboxRow) => boolean} concerns */
  waitAgainEach(concerns) {
    for (const row of this.rows.values()) if ((row.receipt !== null || row.rescued_at) && concerns(row)) this.setRow(waitingAgain(row));
  }

  /** @param {ExchangeStatus} status */
  close(status) {
    const isNews = this.operations.length > 0;
    this.add([writeSetting(this.worker, 'witness', this.witness), writeSetting(this.worker, 'heard_at', this.now)]);
    return { operations: this.operations, result: { status, after: this.after, rebuilt: this.rebuilt, isNews } };
  }
}

/** @param {unknown} one @param {unknown} other */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
