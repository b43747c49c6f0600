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

/** @import { Clock, Contract, Lock, Pin, Ring, Seals, Secret } from './types' */
/** @import { Replica } from './sync/replica.js' */
/** @import { Database } from './store/database.js' */

import { Guard } from './guard.js';
import { inTurn } from './in_turn.js';
import { Nap } from './nap.js';
import { LockBox } from './store/lock_box.js';
import { move } from './store/moving.js';
import { DEVICE, readSetting, settingOr, writeSetting } from './store/settings.js';
import { PLAIN } from './vault/plain.js';
import { makeRing, secretOf } from './vault/rings.js';
import { Vault } from './vault/seal.js';
import { Whose } from './whose.js';

/**
 * What open pages keep for this worker; `typed`: what somebody typed into the sign-in form, until the office has completed it;
 * `asleep`: the keys of a locked phone, which `pin` opens again.
 * @typedef {{ ring: Ring | null, typed: Secret | null, pin: Pin | null, asleep: Ring | null }} Kept
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
 *   isHeldByClient: () => Promise<boolean>,
 * }} World
 */

export class Doors {
  /** @type {Open | null} */
  #open = null;

  /** @type {Secret | null} */
  #typed = null;

  /** Do this while nothing else happens to the vaults of this phone. Nothing that is done so may ask for it again. */
  alone = inTurn();

  /** @param {World} world */
  constructor(world) {
    this.world = world;
    this.box = new LockBox(world);
    this.nap = new Nap(world);
    this.guard = new Guard(world, this);
    this.whose = new Whose(world, (ring) => this.#roomOf(ring));
  }

  /** Who may be answered now. @returns {Promise<Standing>} */
  async standing() {
    if (this.#open) return standingOf(this.#open);
    return this.alone(() => this.#find());
  }

  /** What the open pages have to keep. @returns {Kept} */
  kept() {
    return { ring: this.#open?.ring ?? null, typed: this.#typed, ...this.nap.kept() };
  }

  /** Hold what was typed into the sign-in form, or what a passkey gave, until it is known whether it counts. @param {string | Secret} secret */
  async holds(secret) {
    this.#typed = typeof secret === 'string' ? await secretOf(secret) : secret;
  }

  /** The sign-in was refused. */
  refused() {
    this.#typed = null;
  }

  /** The office has completed the sign-in of this worker. @param {string} worker */
  admit(worker) {
    return this.alone(() => this.#admit(worker));
  }

  /** Open what this pass phrase opens, or this passkey, without the office. @param {string | Secret} given @returns {Promise<Tried>} */
  async unlock(given) {
    const secret = typeof given === 'string' ? await secretOf(given) : given;
    return this.alone(() => this.#try(secret));
  }

  /** Open the vault of one of those whom the pass phrase has just opened several of (whose.js). @param {string} id @returns {Promise<Tried>} */
  unlockAs(id) {
    return this.alone(async () => {
      const secret = this.whose.chosen(id);
      return secret ? this.#try(secret, id) : { isOpen: false, until: null };
    });
  }

  /**
   * Do this with the lock and the ring of whoever is in, if her pass phrase opens it; whether it was done. A wrong one is a try
   * like any other.
   * @param {string} passPhrase
   * @param {(lock: Lock, ring: Ring, secret: Secret) => Promise<boolean>} act false where the pass phrase does not open this lock
   */
  async proving(passPhrase, act) {
    const secret = await secretOf(passPhrase);
    return this.alone(async () => {
      await this.#find();
      const ring = this.#open?.ring;
      return ring ? this.guard.prove(ring.worker, (lock) => act(lock, ring, secret)) : false;
    });
  }

  /** Open again what these digits were chosen for, if it is still in memory. @param {string} digits @returns {Promise<boolean>} */
  wake(digits) {
    return this.alone(async () => {
      await this.#find();
      if (!(await this.nap.isRight(digits))) return false;
      if (!this.#open) await this.#getUp();
      return this.#open !== null;
    });
  }

  /** Open what was typed into the sign-in form while the office could not be asked. @returns {Promise<Tried>} */
  async unlockTyped() {
    const typed = this.#typed;
    this.#typed = null;
    return typed === null ? { isOpen: false, until: null } : this.alone(() => this.#try(typed));
  }

  /** Close what is open, and everything that was opened with its keys. Those leave memory unless a PIN was chosen for them. */
  lock() {
    return this.alone(async () => {
      const ring = this.#open ? this.#open.ring : await this.#recalled();
      await this.#close();
      this.nap.begin(ring);
    });
  }

  /** Close what is open or asleep: nothing of it stays in memory. */
  leave() {
    return this.alone(async () => {
      this.nap.forget();
      await this.#close();
    });
  }

  /** The office says that another worker is signed in: whether that closed a vault, whose keys the pages must forget too. @param {string} worker @returns {Promise<boolean>} */
  async someoneElse(worker) {
    await this.standing();
    const open = this.#open;
    if (!open || open.replica.worker()?.id === worker) return false;
    await (open.ring ? this.leave() : this.signOut());
    return true;
  }

  /** Her worker signs out: what could be read is gone, what waits stays sealed until the next sign-in (D8, E13). */
  signOut() {
    return this.alone(() => this.#signOut());
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
      const ring = await this.#recalled();
      return ring && locks.some(({ id }) => id === ring.id) ? standingOf(await this.#enter(ring)) : { kind: 'locked' };
    }
    const { device } = this.world;
    const plain = settingOr((await device.read([readSetting(DEVICE, 'worker')]))[0], null);
    return plain === null ? { kind: 'nobody' } : standingOf(await this.#enterPlain());
  }

  /** What the open pages have kept, where this worker was stopped meanwhile. @returns {Promise<Ring | null>} */
  async #recalled() {
    const kept = await this.world.askPages();
    this.nap.takeBack(kept);
    return kept?.ring ?? null;
  }

  /** Open what was asleep, unless its lock has gone from this phone meanwhile, or what it could show. */
  async #getUp() {
    const { asleep } = this.nap.kept();
    const isHere = (await this.box.inside()).some(({ id, wraps }) => id === asleep?.id && wraps.some(({ read }) => read !== null));
    if (asleep && isHere) await this.#enter(asleep);
    else this.nap.forget();
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
    await this.box.letIn({ ...lock, is_out: false, is_wiped: false }, isFresh);
    const room = this.#roomOf(ring);
    if (before?.ring && before.ring.worker === worker && before.ring.id !== ring.id) await move(worker, before, room);
    await move(worker, { database: this.world.device, vault: PLAIN }, room);
    await this.world.device.put([writeSetting(DEVICE, 'worker', null)]);
    for (const other of locks) if (other.id !== ring.id) await this.box.dropEmpty(other);
    await this.#close();
    await this.#enter(ring);
    await this.guard.right();
  }

  /** @param {string} worker @param {Secret} secret */
  async #makeRing(worker, secret) {
    return { ...(await makeRing({ id: this.world.freshId(), worker }, secret)), isFresh: false };
  }

  /** A try that comes too early is none: it is not even looked at. Nobody guesses a passkey. @param {Secret} secret @param {string} [id] of the one vault that is meant @returns {Promise<Tried>} */
  async #try(secret, id) {
    const locks = (await this.box.inside()).filter((lock) => id === undefined || lock.id === id);
    const early = secret.kind === 'passkey' ? null : await this.guard.waitUntil();
    if (early !== null || locks.length === 0) return { isOpen: false, until: early };
    const all = await this.box.allFitting(locks, secret);
    if (await this.whose.asks(all, secret)) return { isOpen: false, until: null };
    const fitting = all[0];
    if (fitting) {
      await this.box.letIn(fitting.lock, fitting.isFresh);
      await this.#close();
      await this.#enter(fitting.ring);
      await this.guard.right();
    } else if (secret.kind === 'pass_phrase') await this.guard.wrong(locks);
    return { isOpen: fitting !== undefined, until: await this.guard.waitUntil() };
  }

  async #signOut() {
    await this.#find(); // This worker may just have been started again, with the keys in the pages' hands.
    const before = this.#open;
    this.nap.forget();
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
    this.nap.end(ring);
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
    this.whose.forget();
    if (before?.ring) await before.database.close();
  }
}

/** @param {Open} open @returns {Standing} */
const standingOf = ({ replica, ring }) => ({ kind: 'open', replica, isPlain: ring === null });
