/**
 * A whole phone for tests: its doors, a vault for each of its people, and what it does for those that are shut.
 *
 * Everything is the product's own but the storage, the line, the clock and the chance; and a pass phrase is stretched by one
 * round in place of 600,000, or a world would spend its minute on that.
 */

import './pieces.js';
import { IDBFactory } from 'fake-indexeddb';
import { CalledBack } from '../../../service_worker/called_back.js';
import { Doors } from '../../../service_worker/doors.js';
import { Database } from '../../../service_worker/store/database.js';
import { readLocks } from '../../../service_worker/store/locks.js';
import { openReplica } from '../../../service_worker/sync/replica.js';
import { MemoryPhone } from './memory_database.js';
import { breakPut, chanceOf, clockAt, cloned, COVERING, stillTimer } from './phone.js';

const derive = SubtleCrypto.prototype.deriveKey;
SubtleCrypto.prototype.deriveKey = function deriveKey(how, ...rest) {
  return derive.call(this, { ...how, iterations: 1 }, ...rest);
};

const phraseOf = (worker) => `the pass phrase of ${worker}`;

/** The databases of one phone, on a fake IndexedDB. */
class IndexedPhone {
  constructor(factory = new IDBFactory()) {
    this.factory = factory;
  }

  database(name) {
    return new Database({ factory: this.factory, name, timer: stillTimer() });
  }

  breakPut(nth, error) {
    return breakPut(nth, error);
  }

  async clone() {
    return new IndexedPhone(await cloned(this.factory));
  }
}

/** One phone, whoever is at it. */
export class WholePhone {
  /** What its open pages hand back to a worker that was stopped; null: every vault is shut. */
  kept = null;

  vaults = 0;

  constructor(contract, { memory = false, databases = memory ? new MemoryPhone() : new IndexedPhone() } = {}) {
    this.contract = contract;
    this.databases = databases;
    this.device = databases.database('doorstep');
  }

  /** A service worker of this phone, just started; it finds its vault open where the pages hold the keys. */
  async starts(transport, seed) {
    const outside = { device: this.device, transport, clock: clockAt(), random: chanceOf(seed), contract: this.contract, covering: COVERING };
    const doors = new Doors({
      ...outside,
      databaseOf: (id) => this.databaseOf(id),
      replicaOf: (room) => openReplica({ ...outside, ...room }),
      askPages: async () => this.kept,
      isHeldByClient: async () => false,
      freshId: () => `vault-${(this.vaults += 1)}`,
    });
    const running = { doors, ...outside };
    await this.#sees(running);
    return running;
  }

  databaseOf(id) {
    return this.databases.database(`doorstep-${id}`);
  }

  /** The office has let this worker in. */
  async admits(running, worker) {
    await running.doors.holds(phraseOf(worker));
    await running.doors.admit(worker);
    await this.#sees(running);
  }

  /** Whether the worker's pass phrase opens a vault, with no office in reach. */
  async unlocks(running, worker) {
    const { isOpen } = await running.doors.unlock(phraseOf(worker));
    await this.#sees(running);
    return isOpen;
  }

  async locks(running) {
    this.kept = null;
    if (running) await running.doors.lock();
  }

  /** What it does for the vaults that are shut, and for the open one when the office has refused it; what went wrong with that. */
  async comesBy(running, signedOut) {
    const wrong = [];
    const world = { ...running, databaseOf: (id) => this.databaseOf(id), tell: () => {}, warn: (error) => wrong.push(`${error}`) };
    await new CalledBack(world).run({ signedOut });
    await this.#sees(running);
    return wrong;
  }

  /** Every vault: whose, whether anybody's pass phrase still opens it, and whether the office is asked first. */
  async standing() {
    const locks = await readLocks(this.device);
    return locks.map(({ id, worker, wraps, is_out, is_wiped = false }) => ({ id, worker, opens: wraps.length > 0, is_out, is_wiped }));
  }

  async clone() {
    const copy = new WholePhone(this.contract, { databases: await this.databases.clone() });
    return Object.assign(copy, { kept: this.kept, vaults: this.vaults });
  }

  /** @private Pages learn the keys from whoever has just opened. */
  async #sees(running) {
    const standing = await running.doors.standing();
    this.kept = standing.kind === 'open' ? running.doors.kept() : null;
    running.replica = standing.kind === 'open' ? standing.replica : null;
  }
}
