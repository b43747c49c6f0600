/**
 * Drafts: what is being typed and not saved yet, sealed, by worker and by the form's key.
 *
 * A draft survives a killed browser, a lock, an update and a new version of the form; only saving, or the person, removes it.
 * One that does not open any more is removed, and that is remembered until the person has been told.
 */

/** @import { Clock, Draft, Operation, Seals } from '../types' */
/** @import { Database } from './database.js' */

import { unlessBroken } from '../vault/seal.js';
import { placeOfDraft } from './places.js';
import { readSetting, writeSetting } from './settings.js';

const LOST = 'draft_lost';

export class Drafts {
  /** @param {{ database: Database, vault: Seals, clock: Clock, worker: () => string }} world */
  constructor({ database, vault, clock, worker }) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
    this.worker = worker;
  }

  /** The fields as last typed, or null. @param {string} key @returns {Promise<Record<string, any> | null>} */
  async get(key) {
    const worker = this.worker();
    const [draft] = await this.database.read([{ store: 'drafts', get: [worker, key] }]);
    if (draft === undefined) return null;
    const text = await unlessBroken(this.vault.open(draft.sealed, placeOfDraft(draft)));
    if (text !== null) return JSON.parse(text);
    await this.database.put([this.removal(key), writeSetting(worker, LOST, true)]);
    return null;
  }

  /** Whether a draft was lost, of which nobody has been told yet; after this, somebody has. */
  async hasLost() {
    const worker = this.worker();
    const [lost] = await this.database.read([readSetting(worker, LOST)]);
    if (lost?.value) await this.database.put([writeSetting(worker, LOST, null)]);
    return Boolean(lost?.value);
  }

  /** @param {string} key @param {Record<string, any>} fields */
  async put(key, fields) {
    const worker = this.worker();
    const sealed = await this.vault.seal(JSON.stringify(fields), placeOfDraft({ worker, key }));
    /** @type {Draft} */
    const draft = { worker, key, saved_at: this.clock.now(), sealed };
    await this.database.put([{ store: 'drafts', put: draft }]);
  }

  /** @param {string} key */
  async remove(key) {
    await this.database.put([this.removal(key)]);
  }

  /** The removal as one operation, for the transaction that saves the form. @param {string} key @returns {Operation} */
  removal(key) {
    return { store: 'drafts', remove: [this.worker(), key] };
  }
}
