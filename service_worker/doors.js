/**
 * Doors: which vault of this phone stands open, and how it comes to that.
 *
 * Promises:
 * - A vault opens with what a person typed, never with what lies on the phone. The keys are held in memory, here and by the
 *   open pages, which hand them back when the browser has stopped this worker and started it again; nowhere else.
 * - A pass phrase counts only when the office has completed the sign-in it was typed for, or when it opens a lock that is
 *   here. One that was refused is forgotten.
 * - Each worker has a vault, a database and keys of their own. Whoever opens theirs closes the other; nothing of it is moved,
 *   read or counted, and what waits in it goes on waiting (D8).
 * - A phone from before the vault works on in plain text until its worker signs in; then all of it is sealed.
 */

/** @import { Clock, Contract, Ring, Seals } from './types' */
/** @import { Replica } from './sync/replica.js' */
/** @import { Database } from './store/database.js' */

import { LockBox } from './store/lock_box.js';
import { move } from './store/moving.js';
import { DEVICE, readSetting, settingOr, writeSetting } from './store/settings.js';
import { Tries } from './tries.js';
import { PLAIN } from './vault/plain.js';
import { makeRing, secretOf } from './vault/rings.js';
import { Vault } from './vault/seal.js';

/**
 * What open pages keep for this worker; `typed`: what somebody typed into the sign-in form, until the office has completed it.
 * @typedef {{ ring: Ring | null, typed: CryptoKey | null }} Kept
 */
/** @typedef {{ ring: Ring | null, vault: Seals, database: Database, replica: Replica }} Open `ring: null`: a plain store */
/** `until`: when the next try is let in. @typedef {{ isOpen: boolean, until: string | null }} Tried */
/** @typedef {{ kind: 'open', replica: Replica, isPlain: boolean } | { kind: 'locked' } | { kind: 'nobody' }} Standing */

/**
 * @typedef {{
 *   device: Database,
 *   databaseOf: (id: string) => Database,
 *   replicaOf: (room: { database: Database, vault: Seals }) => Promise<Replica>,
 *   askPages: () => Promise<Kept | null>,
 *   freshId: () => string,
 *   contract: Contract,
 *   clock: Clock,
 * }} World
 */

export class Doors {
  /** @type {Open | null} */
  #open = null;

  /** @type {CryptoKey | null} */
  #typed = null;

  /** One step at a time. @type {Promise<any>} */
  #turn = Promise.resolve();

  /** @param {World} world */
  constructor(world) {
    this.world = world;
    this.box = new LockBox(world);
    this.tries = new Tries(world);
  }

  /** Who may be answered now. @returns {Promise<Standing>} */
  async standing() {
    if (this.#open) return standingOf(this.#open);
    return this.#alone(() => this.#find());
  }

  /** What the open pages have to keep. @returns {Kept} */
  kept() {
    return { ring: this.#open?.ring ?? null, typed: this.#typed };
  }

  /** Hold what was typed into the sign-in form until it is known whether it counts. @param {string} passPhrase */
  async holds(passPhrase) {
    this.#typed = await secretOf(passPhrase);
  }

  /** The sign-in was refused. */
  refused() {
    this.#typed = null;
  }

  /** The office has completed the sign-in of this worker. @param {string} worker */
  admit(worker) {
    return this.#alone(() => this.#admit(worker));
  }

  /** Open what this pass phrase opens, without the office. @param {string} passPhrase @returns {Promise<Tried>} */
  async unlock(passPhrase) {
    const secret = await secretOf(passPhrase);
    return this.#alone(() => this.#try(secret));
  }

  /** Open what was typed into the sign-in form while the office could not be asked. @returns {Promise<Tried>} */
  async unlockTyped() {
    const typed = this.#typed;
    this.#typed = null;
    return typed === null ? { isOpen: false, until: null } : this.#alone(() => this.#try(typed));
  }

  /** Close what is open: its keys, and everything that was opened with them, leave memory. */
  lock() {
    return this.#alone(() => this.#close());
  }

  /** The office says that another worker is signed in: whether that closed a vault, whose keys the pages must forget too. @param {string} worker @returns {Promise<boolean>} */
  async someoneElse(worker) {
    const open = this.#open;
    if (!open || open.replica.worker()?.id === worker) return false;
    await (open.ring ? this.lock() : this.signOut());
    return true;
  }

  /** Her worker signs out: what could be read is gone, what waits stays sealed until the next sign-in (D8, E13). */
  signOut() {
    return this.#alone(() => this.#signOut());
  }

  /** Whether a worker has a vault on this phone. @param {string} worker */
  async knows(worker) {
    return (await this.box.all()).some((lock) => lock.worker === worker);
  }

  /** @returns {Promise<Standing>} */
  async #find() {
    if (this.#open) return standingOf(this.#open);
    const locks = await this.box.inside();
    if (locks.length > 0) {
      const kept = await this.world.askPages();
      const ring = kept?.ring;
      return ring && locks.some(({ id }) => id === ring.id) ? standingOf(await this.#enter(ring)) : { kind: 'locked' };
    }
    const { device } = this.world;
    const plain = settingOr((await device.read([readSetting(DEVICE, 'worker')]))[0], null);
    return plain === null ? { kind: 'nobody' } : standingOf(await this.#enterPlain());
  }

  /** @param {string} worker */
  async #admit(worker) {
    const typed = this.#typed ?? (await this.world.askPages())?.typed ?? null;
    this.#typed = null;
    const before = this.#open;
    if (typed === null) {
      if (before && before.replica.worker()?.id !== worker) await this.#close();
      return;
    }
    const locks = (await this.box.all()).filter((lock) => lock.worker === worker);
    const { ring, lock, isFresh } = (await this.box.fitting(locks, typed)) ?? (await this.#makeRing(worker, typed));
    await this.box.keep({ ...lock, is_out: false }, isFresh);
    await this.tries.right();
    const room = this.#roomOf(ring);
    if (before?.ring && before.ring.worker === worker && before.ring.id !== ring.id) await move(worker, before, room);
    await move(worker, { database: this.world.device, vault: PLAIN }, room);
    await this.world.device.put([writeSetting(DEVICE, 'worker', null)]);
    for (const other of locks) if (other.id !== ring.id) await this.box.dropEmpty(other);
    await this.#close();
    await this.#enter(ring);
  }

  /** @param {string} worker @param {CryptoKey} secret */
  async #makeRing(worker, secret) {
    return { ...(await makeRing({ id: this.world.freshId(), worker }, secret)), isFresh: false };
  }

  /** A try that comes too early is none: it is not even looked at. @param {CryptoKey} secret @returns {Promise<Tried>} */
  async #try(secret) {
    const locks = await this.box.inside();
    const early = await this.tries.waitUntil();
    if (early !== null || locks.length === 0) return { isOpen: false, until: early };
    const fitting = await this.box.fitting(locks, secret);
    if (fitting) {
      await this.box.keep(fitting.lock, fitting.isFresh);
      await this.tries.right();
      await this.#close();
      await this.#enter(fitting.ring);
    } else if (await this.tries.wrong()) await this.box.destroyReading(locks);
    return { isOpen: fitting !== null, until: await this.tries.waitUntil() };
  }

  async #signOut() {
    const before = this.#open;
    await this.#close();
    if (!before) return;
    if (before.ring === null) {
      await this.world.device.put([writeSetting(DEVICE, 'worker', null)]);
      return;
    }
    const { id } = before.ring;
    const own = (await this.box.all()).filter((lock) => lock.id === id);
    await this.box.destroyReading(own.map((lock) => ({ ...lock, is_out: true })));
  }

  /** @param {Ring} ring */
  #roomOf(ring) {
    return { database: this.world.databaseOf(ring.id), vault: new Vault(ring, this.world.contract.schema) };
  }

  /** @param {Ring} ring */
  async #enter(ring) {
    const room = this.#roomOf(ring);
    const replica = await this.world.replicaOf(room);
    await replica.enrol(ring.worker);
    this.#open = { ...room, ring, replica };
    return this.#open;
  }

  async #enterPlain() {
    const room = { database: this.world.device, vault: PLAIN };
    this.#open = { ...room, ring: null, replica: await this.world.replicaOf(room) };
    return this.#open;
  }

  async #close() {
    const before = this.#open;
    this.#open = null;
    if (before?.ring) await before.database.close();
  }

  /**
   * @template Result
   * @param {() => Promise<Result>} act
   * @returns {Promise<Result>}
   */
  #alone(act) {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => {});
    return done;
  }
}

/** @param {Open} open @returns {Standing} */
const standingOf = ({ replica, ring }) => ({ kind: 'open', replica, isPlain: ring === null });
