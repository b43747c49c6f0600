/**
 * The replica: the one door through which the rest of the device reads and writes what it knows.
 *
 * Promises:
 * - What is read is what is stored: heads and outbox are read afresh each time, only immutable pages and changes are held
 *   in memory. A second tab, a second worker or a killed one can therefore never make it show something old.
 * - `save` resolves when the change is durable (D1), and never before.
 * - Signing out, or somebody else signing in, changes whose records are seen and deletes nothing (D8).
 * - One exchange at a time on the whole phone (D7).
 */

/** @import { Change, Clock, Contract, ExchangeResult, NewChange, OutboxEntry, Progress } from '../types' */
/** @import { Cover, Covering, ProjectedRecord, Random, Seals, Transport, Waiting } from '../types' */
/** @import { Database } from '../store/database.js' */

import { newId } from '../clock.js';
import { CaseFiles } from '../store/case_files.js';
import { Drafts } from '../store/drafts.js';
import { ChangeReader, rowOf } from '../store/outbox.js';
import { openedSetting, sealedSetting } from '../store/sealed_settings.js';
import { DEVICE, readSetting, settingOr, writeSetting } from '../store/settings.js';
import { Covers } from './covers.js';
import { Exchange, NO_PROGRESS } from './exchange.js';
import { Mending } from './mending.js';
import { Office } from './office.js';
import { latestOwnToken } from './projection.js';
import { Reads } from './reads.js';
import { Shelves } from './shelves.js';
import { alone } from './turns.js';
import { entriesOf, readNeeds, waitingOf } from './waiting.js';

/**
 * @typedef {{ database: Database, vault: Seals, transport: Transport, clock: Clock, random: Random, contract: Contract,
 *   covering: Covering, device: Database, locks?: LockManager | undefined }} World `device`: what belongs to no worker
 */
/** @typedef {'outbox' | 'records' | 'worker'} Happening something was saved, an answer came, somebody else signed in */

/** @type {ExchangeResult} */
const NOBODY = { status: 'nobody', more: false, remaining: 0, after: null };

/** @param {World} world @returns {Promise<Replica>} */
export async function openReplica(world) {
  const replica = new Replica(world);
  await replica.wake();
  return replica;
}

/** What one phone knows under whoever is signed in. Made by `openReplica`. */
export class Replica {
  /** @type {string | null} */
  #worker = null;

  /** @type {Set<(happening: Happening) => void>} */
  #listeners = new Set();

  /** Case files a page has asked for and that are not here yet. @type {Set<string>} */
  #wanted = new Set();

  #lastNumber = 0;

  #isPaused = false;

  /** @param {World} world */
  constructor(world) {
    this.world = world;
    const { vault } = world;
    const reader = new ChangeReader(vault);
    const caseFiles = new CaseFiles(world);
    this.reader = reader;
    this.caseFileStore = caseFiles;
    this.exchanger = new Exchange({ ...world, caseFiles, reader });
    this.shelves = new Shelves({ database: world.database, caseFiles, reader, sending: () => this.exchanger.sending });
    this.coversHeld = new Covers({ ...world, shelves: this.shelves });
    this.drafts = new Drafts({ ...world, worker: () => this.#whose() });
    this.office = new Office({ ...world, reader });
    this.mending = new Mending({ ...world, reader, worker: () => this.#whose() });
    this.reads = new Reads({ ...world, worker: () => this.#whose() });
    /** Where this worker's files are that answer a question (store/attachments.js). */
    this.room = () => ({ database: world.database, vault: world.vault, worker: this.#whose() });
    this.settings = {
      /** @param {string} name */
      get: async (name) => openedSetting(vault, (await world.database.read([readSetting(this.#whose(), `own:${name}`)]))[0]),
      /** @param {string} name @param {unknown} value */
      put: async (name, value) => world.database.put([await sealedSetting(vault, { worker: this.#whose(), name: `own:${name}`, value })]),
    };
  }

  /** Learn who was signed in when the worker was last awake. */
  async wake() {
    const [found] = await this.world.database.read([readSetting(DEVICE, 'worker')]);
    this.#worker = settingOr(found, null);
  }

  /** @returns {{ id: string } | null} */
  worker() {
    return this.#worker === null ? null : { id: this.#worker };
  }

  /** This worker is signed in now. @param {string} workerId */
  async enrol(workerId) {
    if (workerId !== this.#worker) await this.#become(workerId);
  }

  /** Exchange nothing until `resume`: the session is changing hands. */
  pause() {
    this.#isPaused = true;
  }

  /** The session is somebody's again. */
  resume() {
    this.#isPaused = false;
  }

  /** Nobody is signed in now. Everything stays, unread, until its worker comes back (D8). */
  async signOut() {
    if (this.#worker !== null) await this.#become(null);
  }

  /**
   * The records that are shown: the server's with the outbox laid over them.
   * @param {{ caseFile?: string | null, types?: string[] }} [wanted]
   * @returns {Promise<ProjectedRecord[]>}
   */
  async records({ caseFile = null, types } = {}) {
    const { records, isHere } = await this.shelves.read(this.#whose(), { caseFile, types });
    if (caseFile !== null && !isHere) this.want(caseFile);
    return records;
  }

  /** What lies on top of each case file that is here, or of those kinds of it. @param {string[]} [kinds] @returns {Promise<Cover[]>} */
  covers(kinds) {
    return this.coversHeld.read(this.#whose(), kinds);
  }

  /** The case files that are here, whole. */
  caseFiles() {
    return this.shelves.caseFiles(this.#whose());
  }

  /** Ask for a case file before the others. @param {string} caseFile */
  want(caseFile) {
    this.#wanted.add(caseFile);
  }

  /**
   * Save a change on this phone (D1). What is left out (id, n, author, time) is filled in. With `draft`, that draft is
   * removed in the same transaction; with `replaces`, the change it mends leaves *Needs you*.
   * @param {NewChange} fresh
   * @param {{ draft?: string }} [options]
   * @returns {Promise<{ id: string }>}
   */
  async save(fresh, { draft } = {}) {
    const worker = this.#whose();
    const change = await this.#complete(worker, fresh);
    const [bare, office] = await Promise.all([rowOf(this.world.vault, worker, change, this.world.clock.now()), this.office.copyOf(worker, change)]);
    const row = { ...bare, office };
    const operations = [
      { store: /** @type {const} */ ('outbox'), put: row },
      writeSetting(worker, 'n', row.n),
      ...(draft === undefined ? [] : [this.drafts.removal(draft)]),
    ];
    if (fresh.replaces === undefined) await this.world.database.put(operations);
    else await this.mending.putInPlaceOf(fresh.replaces, operations);
    this.#tell('outbox');
    return { id: row.id };
  }

  /**
   * The token of one's own latest waiting change to a field, or null (D2).
   * @param {string} recordId
   * @param {string} field
   */
  async latestToken(recordId, field) {
    const rows = await this.shelves.laidOver(this.#whose());
    return latestOwnToken(await this.reader.openable(rows), recordId, field);
  }

  /** What the sync sentence says. @returns {Promise<Waiting>} */
  async waiting() {
    const worker = this.#worker;
    if (worker === null) return { kinds: [], count: 0, since: null, needs_you: 0 };
    const needs = await readNeeds(this.world.database, worker);
    return waitingOf(needs, await this.reader.open(needs.rows), Object.keys(this.world.contract.types));
  }

  /** When the office was heard last, by its own clock; null before it was. @returns {Promise<string | null>} */
  async heardAt() {
    const [found] = await this.world.database.read([readSetting(this.#whose(), 'heard_at')]);
    return settingOr(found, null);
  }

  /**
   * Every change that is not settled: waiting, sending, held, or in need of a person.
   * @returns {Promise<OutboxEntry[]>}
   */
  async outbox() {
    const needs = await readNeeds(this.world.database, this.#whose());
    const rows = [...needs.rows, ...needs.unread];
    return entriesOf(rows, await this.reader.open(rows), this.exchanger.sending, needs.enrolments);
  }

  /**
   * A change of this worker that is or was in the outbox, or null: a form sent twice finds its first sending.
   * @param {string} changeId
   * @returns {Promise<Change | null>}
   */
  async change(changeId) {
    const get = [this.#whose(), changeId];
    const [waiting, released] = await this.world.database.read([{ store: 'outbox', get }, { store: 'journal', get }]);
    const row = waiting ?? released;
    return row === undefined ? null : (await this.reader.open([row]))[0];
  }

  /** One exchange with the server, when it is this replica's turn. @returns {Promise<ExchangeResult>} */
  exchange() {
    return alone(this.world.locks, () => this.#exchangeNow());
  }

  /** How far the first sync has come. @returns {Promise<Progress>} */
  async progress() {
    return this.#worker === null ? NO_PROGRESS : this.exchanger.progress(this.#worker);
  }

  /** Take a change out of *Needs you*, or mark a notice as read. @param {string} changeId */
  async discard(changeId) {
    await this.mending.discard(changeId);
    this.#tell('outbox');
  }

  /** Send a change again: a stuck one as it is, a parked one as a new change in its place. @param {string} changeId */
  async retry(changeId) {
    const again = await this.mending.retry(changeId);
    if (again) await this.save(again);
    else this.#tell('outbox');
  }

  /** Hear of every change of what is shown. Returns how to stop. @param {(happening: Happening) => void} listener */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #exchangeNow() {
    const worker = this.#worker;
    if (worker === null || this.#isPaused) return NOBODY;
    const { isNews, ...result } = await this.exchanger.run(worker, [...this.#wanted]);
    if (isNews) this.#tell('records');
    if (result.status === 'done') await this.#tidy(worker, result.more);
    return result;
  }

  /** @param {string} worker @param {boolean} more */
  async #tidy(worker, more) {
    const heads = await this.shelves.heads(worker);
    for (const head of heads) if (head.complete) this.#wanted.delete(head.case_file);
    if (more) return;
    await this.office.meet(worker);
    for (const head of heads) await this.caseFileStore.compact(head);
    await this.mending.sweep();
    await this.coversHeld.read(worker);
  }

  /** @param {string | null} worker */
  async #become(worker) {
    await this.world.database.put([writeSetting(DEVICE, 'worker', worker)]);
    this.#worker = worker;
    this.#lastNumber = 0;
    this.#wanted.clear();
    this.caseFileStore.forget();
    this.reader.forget();
    this.coversHeld.forget();
    this.office.forget();
    this.#tell('worker');
  }

  /** @param {string} worker @param {NewChange} fresh @returns {Promise<Change>} */
  async #complete(worker, fresh) {
    const [stored] = await this.world.database.read([readSetting(worker, 'n')]);
    this.#lastNumber = Math.max(this.#lastNumber, settingOr(stored, 0)) + 1;
    return {
      id: newId(this.world.clock, this.world.random),
      n: this.#lastNumber,
      schema: this.world.contract.schema,
      occurred_at: this.world.clock.now(),
      ...fresh,
      author: worker,
    };
  }

  #whose() {
    if (this.#worker === null) throw new Error('nobody is signed in on this phone');
    return this.#worker;
  }

  /** @param {Happening} happening */
  #tell(happening) {
    for (const listener of this.#listeners) listener(happening);
  }
}
