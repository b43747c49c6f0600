/**
 * The lock box: what becomes of the locks of this phone. Opens none of them without a secret, and destroys no work.
 */

/** @import { Lock, Secret } from '../types' */
/** @import { Database } from './database.js' */

import { opened, withoutReading } from '../vault/rings.js';
import { dropLock, keepLock, lastIn, readLocks } from './locks.js';
import { eraseReading, holdsNoWork } from './moving.js';

export class LockBox {
  /** @param {{ device: Database, databaseOf: (id: string) => Database }} world */
  constructor({ device, databaseOf }) {
    this.device = device;
    this.databaseOf = databaseOf;
  }

  /** @returns {Promise<Lock[]>} */
  all() {
    return readLocks(this.device);
  }

  /** Those that a pass phrase opens without the office. @returns {Promise<Lock[]>} */
  async inside() {
    return (await this.all()).filter((lock) => !lock.is_out);
  }

  /** The first of these that this secret opens, or null. @param {Lock[]} locks @param {Secret} secret */
  async fitting(locks, secret) {
    for (const lock of locks) {
      const found = await opened(lock, secret);
      if (found) return found;
    }
    return null;
  }

  /** All of these that this secret opens. @param {Lock[]} locks @param {Secret} secret */
  async allFitting(locks, secret) {
    return (await Promise.all(locks.map((lock) => opened(lock, secret)))).filter((found) => found !== null);
  }

  /** @param {Lock} lock */
  async keep(lock) {
    await this.device.put([keepLock(lock)]);
  }

  /** Somebody comes in by this one. @param {Lock} lock @param {boolean} isFresh whether what was sealed with its former key can no longer be read */
  async letIn(lock, isFresh) {
    if (isFresh) await this.#eraseReading(lock);
    await this.device.put([keepLock(lock), lastIn(lock)]);
  }

  /** Nothing can be read behind these any more: first the keys go, then what they sealed. @param {Lock[]} locks */
  async destroyReading(locks) {
    await this.device.put(locks.map((lock) => keepLock(withoutReading(lock))));
    for (const lock of locks) await this.#eraseReading(lock);
  }

  /** One that opens with a former pass phrase stays for as long as work lies behind it. @param {Lock} lock */
  async dropEmpty(lock) {
    const database = this.databaseOf(lock.id);
    if (await holdsNoWork(lock.worker, database)) {
      await eraseReading(lock.worker, database);
      await this.device.put([dropLock(lock)]);
    }
    await database.close();
  }

  /** @param {Lock} lock */
  async #eraseReading({ id, worker }) {
    const database = this.databaseOf(id);
    await eraseReading(worker, database);
    await database.close();
  }
}
