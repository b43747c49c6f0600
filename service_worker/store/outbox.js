/**
 * The outbox: the changes that have no final receipt yet, in the order in which they were written.
 *
 * A row says where its change stands; the change itself is sealed and never rewritten. Nothing here deletes: a row leaves
 * only into the journal (D4, D6, D8), in the transaction that decides so. One that does not open any more holds up no other: it
 * is set aside, and its copy for the office goes in its place.
 */

/** @import { Change, OutboxRow, PhoneKeys, Read, Seals } from '../types' */

import { unlessBroken } from '../vault/seal.js';
import { under } from './ranges.js';
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

/**
 * Whether a row can reach the office without being opened: its copy is for one of these, and the office has not said that it
 * does not open.
 * @param {OutboxRow} row @param {PhoneKeys[]} enrolments
 */
export function canGoSealed({ office, unopened_at }, enrolments) {
  return !unopened_at && enrolments.some(({ device }) => device === office?.device);
}

/** Whether the office has a change in no way. @param {OutboxRow} row */
export const isOnlyHere = (row) => row.receipt === null && !row.rescued_at;

/** Whether a row was set aside because it does not open. @param {OutboxRow} row */
export const isDamaged = (row) => row.state === 'damaged';

/** Opens changes, each once: a change never alters. */
export class ChangeReader {
  /** @type {Map<string, Change>} */
  #opened = new Map();

  /** @param {Seals} vault */
  constructor(vault) {
    this.vault = vault;
  }

  /** Their changes, in their order; null for one that does not open any more. @param {OutboxRow[]} rows @returns {Promise<(Change | null)[]>} */
  async open(rows) {
    return Promise.all(rows.map((row) => this.#openOne(row)));
  }

  /** The changes of those that open. @param {OutboxRow[]} rows @returns {Promise<Change[]>} */
  async openable(rows) {
    return (await this.open(rows)).filter((change) => change !== null);
  }

  /** Keep nothing open: somebody else may be next. */
  forget() {
    this.#opened.clear();
  }

  /** @param {OutboxRow} row */
  async #openOne(row) {
    const known = this.#opened.get(row.id);
    if (known) return known;
    const text = await unlessBroken(this.vault.open(row.sealed, placeOfChange(row)));
    if (text === null) return null;
    /** @type {Change} */
    const change = JSON.parse(text);
    this.#opened.set(row.id, change);
    return change;
  }
}
