/**
 * Locks: the vaults of this phone, as they lie in the device's own database. What is in them says nothing to anybody: ids that
 * mean nothing elsewhere, and keys wrapped by what only a person knows.
 */

/** @import { Lock, Operation } from '../types' */
/** @import { Database } from './database.js' */

import { under } from './ranges.js';
import { DEVICE, writeSetting } from './settings.js';

const PREFIX = 'lock:';
const LAST_IN = 'last_in';

/**
 * Every lock of this phone, first the one by which somebody came in last: where two people have chosen the same pass phrase and
 * cannot be asked (whose.js), it is that one's phone.
 * @param {Database} device
 * @returns {Promise<Lock[]>}
 */
export async function readLocks(device) {
  const [settings] = await device.read([{ store: 'settings', all: under(DEVICE) }]);
  const last = settings.find((/** @type {{ name: string }} */ { name }) => name === LAST_IN)?.value;
  /** @type {Lock[]} */
  const locks = settings.filter((/** @type {{ name: string }} */ { name }) => name.startsWith(PREFIX)).map((/** @type {{ value: Lock }} */ { value }) => value);
  return [...locks.filter(({ id }) => id === last), ...locks.filter(({ id }) => id !== last)];
}

/** @param {Lock} lock @returns {Operation} */
export function keepLock(lock) {
  return writeSetting(DEVICE, `${PREFIX}${lock.id}`, lock);
}

/** Somebody comes in by this one. @param {Lock} lock @returns {Operation} */
export function lastIn(lock) {
  return writeSetting(DEVICE, LAST_IN, lock.id);
}

/** @param {Lock} lock @returns {Operation} */
export function dropLock(lock) {
  return { store: 'settings', remove: [DEVICE, `${PREFIX}${lock.id}`] };
}
