/**
 * Moving: everything a worker has in one database, sealed anew into another; then gone from the first.
 *
 * Promises: nothing leaves the first before all of it is durable in the second, so that a move that was interrupted is made
 * again from its beginning and loses nothing. A row moves with its place, its state and its receipt; only its seal is another.
 */

/** @import { Operation, Seals, StoreName } from '../types' */
/** @import { Database } from './database.js' */

import { KEYS, under } from './database.js';
import { sealedBy } from '../vault/phone_keys.js';
import { placeIn } from './places.js';

const STORES = /** @type {StoreName[]} */ (Object.keys(KEYS));

/** The settings that hold a sealed key: the office knows this phone by it, so it goes along. */
const KEYS_OF_PHONE = ['keys', 'drawn_keys'];

/** @typedef {{ database: Database, vault: Seals }} Room */

/**
 * @param {string} worker
 * @param {Room} from
 * @param {Room} to
 */
export async function move(worker, from, to) {
  for (const store of STORES) {
    const [rows] = await from.database.read([{ store, all: under(worker) }]);
    const moved = await Promise.all(rows.map((/** @type {any} */ row) => sealedAnew(store, row, from, to)));
    if (moved.length > 0) await to.database.put(moved);
  }
  await erase(worker, from.database, STORES);
}

/** Remove all that the office would send again: it comes back with the next exchange. @param {string} worker @param {Database} database */
export async function eraseReading(worker, database) {
  await erase(worker, database, ['case_files', 'pages']);
}

/** Whether nothing waits there and nothing is half written. @param {string} worker @param {Database} database */
export async function holdsNoWork(worker, database) {
  const found = await database.read([{ store: 'outbox', all: under(worker) }, { store: 'drafts', all: under(worker) }]);
  return found.flat().length === 0;
}

/** @param {string} worker @param {Database} database @param {StoreName[]} stores */
async function erase(worker, database, stores) {
  await database.put(stores.map((store) => ({ store, remove: under(worker) })));
}

/** @param {StoreName} store @param {any} row @param {Room} from @param {Room} to @returns {Promise<Operation>} */
async function sealedAnew(store, row, from, to) {
  if (store === 'settings' && KEYS_OF_PHONE.includes(row.name) && row.value) {
    return { store, put: { ...row, value: await sealedBy(row.value, row.worker, from.vault, to.vault) } };
  }
  const place = placeIn(store, row);
  if (place === null) return { store, put: row };
  return { store, put: { ...row, sealed: await to.vault.seal(await from.vault.open(row.sealed, place), place) } };
}
