/**
 * Mending: what a person can do about a change that needs them. Throwing away, sending again, sending something else in its
 * place. Everything that was answered once goes to the journal, so that even this loses nothing (D5, D8).
 */

/** @import { Clock, JournalRow, NewChange, Operation, OutboxRow, PhoneKeys, Seals } from '../types' */
/** @import { Database } from '../store/database.js' */
/** @import { ChangeReader } from '../store/outbox.js' */

import { enrolmentsIn, readEnrolments } from '../store/enrolments.js';
import { markRead, readJournal, release, sweep } from '../store/journal.js';
import { canGoSealed, isDamaged } from '../store/outbox.js';
import { openedSetting, sealedSetting } from '../store/sealed_settings.js';
import { readSetting, settingOr } from '../store/settings.js';

/** The day of the office on which the journal was last swept. */
const SWEPT = 'swept_on';

/** @typedef {{ row: OutboxRow | undefined, notice: JournalRow | undefined, now: string, enrolments: PhoneKeys[] }} Found by a change's id, now */

/** The author's verbs over their own outbox. */
export class Mending {
  /** @param {{ database: Database, vault: Seals, clock: Clock, reader: ChangeReader, worker: () => string }} world */
  constructor({ database, vault, clock, reader, worker }) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
    this.reader = reader;
    this.worker = worker;
  }

  /** Out of *Needs you*. What only waits is not thrown away: it may be on its way already. @param {string} changeId */
  async discard(changeId) {
    await this.#decide(changeId, away);
  }

  /**
   * Store a change and take the one it replaces out of the way, in one transaction.
   * @param {string} replaced
   * @param {Operation[]} operations
   */
  async putInPlaceOf(replaced, operations) {
    await this.#decide(replaced, (found) => [...operations, ...away(found)]);
  }

  /**
   * Send again. A stuck change waits again; of a parked one the new change to be saved in its place is returned.
   * @param {string} changeId
   * @returns {Promise<NewChange | null>}
   */
  async retry(changeId) {
    const row = await this.#decide(changeId, (found) => waitAgain(found.row));
    if (row?.state !== 'parked') return null;
    const [change] = await this.reader.open([row]);
    if (!change) return null;
    const { case_file, writes, occurred_at } = change;
    return { case_file, writes, occurred_at, replaces: changeId };
  }

  /** Let the journal forget what is older than 30 days, by the server's time. */
  async sweep() {
    const worker = this.worker();
    const [heard, swept] = await this.database.read([readSetting(worker, 'heard_at'), readSetting(worker, SWEPT)]);
    /** @type {string} */
    const now = settingOr(heard, '');
    const today = now.slice(0, 10);
    const { vault } = this;
    if (today === ((await openedSetting(vault, swept)) ?? '')) return;
    const done = await sealedSetting(vault, { worker, name: SWEPT, value: today });
    await this.database.write({
      stores: ['journal', 'settings'],
      reads: [readJournal(worker)],
      decide: ([rows]) => ({ operations: [...sweep(rows, now), done], result: null }),
    });
  }

  /**
   * @param {string} changeId
   * @param {(found: Found) => Operation[]} act
   * @returns {Promise<OutboxRow | undefined>}
   */
  #decide(changeId, act) {
    const worker = this.worker();
    return this.database.write({
      stores: ['outbox', 'journal', 'settings', 'drafts'],
      reads: [
        { store: 'outbox', get: [worker, changeId] },
        { store: 'journal', get: [worker, changeId] },
        readSetting(worker, 'heard_at'),
        ...readEnrolments(worker),
      ],
      decide: ([row, notice, heard, ...found]) => ({
        operations: act({ row, notice, now: settingOr(heard, this.clock.now()), enrolments: enrolmentsIn(found) }),
        result: row,
      }),
    });
  }
}

/**
 * Out of *Needs you*: into the journal, or, when it lies there already, marked as read.
 * @param {Found} found
 * @returns {Operation[]}
 */
function away({ row, notice, now, enrolments }) {
  if (row) return row.state === 'parked' || row.state === 'stuck' || isOver(row, enrolments) ? release({ ...row, discarded: true }, now) : [];
  return notice ? markRead(notice) : [];
}

/** What opens nowhere: neither here nor, as far as the office says, there. @param {OutboxRow} row @param {PhoneKeys[]} enrolments */
function isOver(row, enrolments) {
  return isDamaged(row) && !row.rescued_at && !canGoSealed(row, enrolments);
}

/** @param {OutboxRow | undefined} row @returns {Operation[]} */
function waitAgain(row) {
  return row?.state === 'stuck' ? [{ store: 'outbox', put: { ...row, state: 'waiting' } }] : [];
}
