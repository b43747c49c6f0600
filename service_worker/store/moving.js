/**
 * Moving: everything a worker has in one database, sealed anew into another; then gone from the first.
 *
 * Promises: nothing leaves the first before all of it is durable in the second, so that a move that was interrupted is made
 * again from its beginning and loses nothing. A row moves with its place, its state and its receipt; only its seal is another.
 * One that does not open any more moves as it is: its copy for the office may still go.
 */

/** @import { Operation, Seals, StoreName } from '../types' */
/** @import { Database } from './database.js' */

import { KEYS } from './database.js';
import { sealedBy } from '../vault/phone_keys.js';
import { unlessBroken } from '../vault/seal.js';
import { placeIn, placeOfSetting, READS } from './places.js';
import { under } from './ranges.js';

const STORES = /** @type {StoreName[]} */ (Object.keys(KEYS));
/** These are large: one is in memory at a time. @type {StoreName} */
const FILES = 'attachments';

/** The settings that hold a sealed key: the office knows this phone by it, so it goes along. */
const KEYS_OF_PHONE = ['keys', 'drawn_keys'];

/** @typedef {{ database: Database, vault: Seals }} Room */

/**
 * @param {string} worker
 * @param {Room} from
 * @param {Room} to
 */
export async function move(worker, from, to) {
  for (const store of STORES.filter((one) => one !== FILES)) {
    const [rows] = await from.database.read([{ store, all: under(worker) }]);
    await moveRows(store, rows, from, to);
  }
  for (const get of await keysOfFiles(worker, from.database)) {
    await moveRows(FILES, await from.database.read([{ store: FILES, get }]), from, to);
  }
  await erase(worker, from.database, STORES);
}

/** What names each file that is kept for an answer. @param {string} worker @param {Database} database @returns {Promise<[string, string][]>} */
export async function keysOfFiles(worker, database) {
  return (await database.read([{ store: FILES, keys: under(worker) }]))[0];
}

/** Remove all that the office would send again: it comes back with the next exchange. @param {string} worker @param {Database} database */
export async function eraseReading(worker, database) {
  await erase(worker, database, ['case_files', 'pages']);
}

/** Whether nothing waits there and nothing is half written. @param {string} worker @param {Database} database */
export async function holdsNoWork(worker, database) {
  const found = await database.read([{ store: 'outbox', all: under(worker) }, { store: 'drafts', all: under(worker) }]);
  return found.flat().length === 0 && (await keysOfFiles(worker, database)).length === 0;
}

/** @param {StoreName} store @param {any[]} rows @param {Room} from @param {Room} to */
async function moveRows(store, rows, from, to) {
  const moved = await Promise.all(rows.map((row) => sealedAnew(store, row, from, to)));
  if (moved.length > 0) await to.database.put(moved);
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
  if (store === 'settings' && row.name === READS) {
    const text = await unlessBroken(from.vault.open(row.value, placeOfSetting(row)));
    return { store, put: { ...row, value: text === null ? null : await to.vault.seal(text, placeOfSetting(row)) } };
  }
  const place = placeIn(store, row);
  if (place === null) return { store, put: row };
  /** @type {Promise<string | ArrayBuffer> | undefined} */
  const opened = store === FILES ? from.vault.openBytes?.(row.sealed, place) : from.vault.open(row.sealed, place);
  const plain = opened ? await unlessBroken(opened) : null;
  return { store, put: plain === null ? row : { ...row, sealed: await to.vault.seal(plain, place) } };
}
