/**
 * Remains: taking away what a worker has on this phone, all but the work that could not be sent (D8, W6).
 *
 * What stays of such work is its copy for the office, which nobody can open here, and the keys to send it with.
 */

/** @import { Operation, OutboxRow } from '../types' */
/** @import { Database } from './database.js' */

import { KEYS as STORES, under } from './database.js';
import { readSetting, writeSetting } from './settings.js';

const NEEDED = ['keys', 'device'];

/**
 * Take everything away. With `unsent` rows the database stays, and nothing in it but those, without their readable half.
 * @param {Database} database
 * @param {string} worker
 * @param {OutboxRow[]} unsent
 */
export async function removeAll(database, worker, unsent) {
  if (unsent.length === 0) {
    await database.remove();
    return;
  }
  const settings = await database.read(NEEDED.map((name) => readSetting(worker, name)));
  const stores = /** @type {import('../types').StoreName[]} */ (Object.keys(STORES));
  /** @type {Operation[]} */
  const kept = [
    ...settings.filter(Boolean).map(({ name, value }) => writeSetting(worker, name, value)),
    ...unsent.map((row) => ({ store: /** @type {const} */ ('outbox'), put: { ...row, sealed: null } })),
  ];
  await database.put([...stores.map((store) => ({ store, remove: under(worker) })), ...kept]);
}
