/**
 * The outbox: the changes that have no final receipt yet, in the order in which they were written.
 *
 * A row says where its change stands; the change itself is sealed and never rewritten. Nothing here deletes: a row leaves
 * only into the journal (D4, D6, D8), in the transaction that decides so.
 */

/** @import { Change, OutboxRow, Read, Seals } from '../types' */

import { under } from './database.js';
import { placeOfChange } from './places.js';

/** All of a worker's rows. @param {string} worker @returns {Read} */
export function readOutbox(worker) {
  return { store: 'outbox', all: under(worker) };
}

/**
 * The order of writing; `n` ties only between clones and tabs.
 * @template {{ n: number, id: string }} Row
 * @param {Row[]} rows
 */
export function inOrder(rows) {
  return rows.toSorted((one, other) => one.n - other.n || (one.id < other.id ? -1 : 1));
}

/**
 * A fresh row around a change.
 * @param {Seals} vault
 * @param {string} worker
 * @param {Change} change
 * @param {string} savedAt
 * @returns {Promise<OutboxRow>}
 */
export async function rowOf(vault, worker, change, savedAt) {
  const text = JSON.stringify(change);
  return {
    worker,
    id: change.id,
    n: change.n,
    case_file: change.case_file,
    size: new TextEncoder().encode(text).length,
    saved_at: savedAt,
    state: 'waiting',
    receipt: null,
    discarded: false,
    sealed: await vault.seal(text, placeOfChange({ worker, id: change.id })),
  };
}

/** Opens changes, each once: a change never alters. */
export class ChangeReader {
  /** @type {Map<string, Change>} */
  #opened = new Map();

  /** @param {Seals} vault */
  constructor(vault) {
    this.vault = vault;
  }

  /** @param {OutboxRow[]} rows @returns {Promise<Change[]>} */
  async open(rows) {
    return Promise.all(rows.map((row) => this.#openOne(row)));
  }

  /** Keep nothing open: somebody else may be next. */
  forget() {
    this.#opened.clear();
  }

  /** @param {OutboxRow} row */
  async #openOne(row) {
    const known = this.#opened.get(row.id);
    if (known) return known;
    /** @type {Change} */
    const change = JSON.parse(await this.vault.open(row.sealed, placeOfChange(row)));
    this.#opened.set(row.id, change);
    return change;
  }
}
