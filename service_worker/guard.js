/**
 * The guard: what a pass phrase that was typed on this phone counts for, right or wrong.
 *
 * Promises:
 * - A try that comes too early is none: it is not even looked at.
 * - The tenth wrong one in a row destroys what can be read, and nothing that was written (E03).
 * - While a client has the phone in hands, tries wait as long and destroy nothing: nobody takes a caseload off a phone by
 *   typing nonsense at a kitchen table.
 */

/** @import { Clock, Lock } from './types' */
/** @import { Database } from './store/database.js' */
/** @import { LockBox } from './store/lock_box.js' */
/** @import { Nap } from './nap.js' */

import { Tries } from './tries.js';

export class Guard {
  /** @param {{ device: Database, clock: Clock, isHeldByClient: () => Promise<boolean> }} world @param {{ box: LockBox, nap: Nap }} within */
  constructor(world, { box, nap }) {
    this.isHeldByClient = world.isHeldByClient;
    this.box = box;
    this.nap = nap;
    this.tries = new Tries(world, 'tries');
    this.triesOfClients = new Tries(world, 'tries_of_clients');
  }

  /** Until when no pass phrase is looked at, or null. */
  async waitUntil() {
    return (await this.#counting()).waitUntil();
  }

  /** She has shown who she is. */
  async right() {
    await this.tries.right();
    await this.triesOfClients.right();
    await this.nap.settle();
  }

  /** One more that opened none of these. @param {Lock[]} locks */
  async wrong(locks) {
    const counting = await this.#counting();
    const isLast = await counting.wrong();
    if (!isLast || counting === this.triesOfClients) return;
    this.nap.forget();
    await this.box.destroyReading(locks);
  }

  /**
   * Do this with the lock of hers that her pass phrase opens; whether it was done.
   * @param {string} worker
   * @param {(lock: Lock) => Promise<boolean>} act false where the pass phrase does not open it
   */
  async prove(worker, act) {
    const locks = await this.box.inside();
    const own = locks.filter((lock) => lock.worker === worker);
    if (own.length === 0 || (await this.waitUntil()) !== null) return false;
    for (const lock of own) {
      if (!(await act(lock))) continue;
      await this.right();
      return true;
    }
    await this.wrong(locks);
    return false;
  }

  async #counting() {
    return (await this.isHeldByClient()) ? this.triesOfClients : this.tries;
  }
}
