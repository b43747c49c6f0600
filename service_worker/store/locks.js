/**
 * Locks: the vaults of this phone, as they lie in the device's own database. What is in them says nothing to anybody: ids that
 * mean nothing elsewhere, and keys wrapped by what only a person knows.
 */

/** @import { Lock, Operation } from '../types' */
/** @import { Database } from './database.js' */

import { under } from './database.js';
import { DEVICE, writeSetting } from './settings.js';

const PREFIX = 'lock:';

/** Every lock of this phone. @param {Database} device @returns {Promise<Lock[]>} */
export async function readLocks(device) {
  const [settings] = await device.read([{ store: 'settings', all: under(DEVICE) }]);
  return settings.filter((/** @type {{ name: string }} */ { name }) => name.startsWith(PREFIX)).map((/** @type {{ value: Lock }} */ { value }) => value);
}

/** @param {Lock} lock @returns {Operation} */
export function keepLock(lock) {
  return writeSetting(DEVICE, `${PREFIX}${lock.id}`, lock);
}

/** @param {Lock} lock @returns {Operation} */
export function dropLock(lock) {
  return { store: 'settings', remove: [DEVICE, `${PREFIX}${lock.id}`] };
}
