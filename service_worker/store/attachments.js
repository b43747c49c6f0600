/**
 * Attachments: the bytes of files that answer a question, sealed, by worker and by the filling they were made in.
 *
 * Nobody else has them, so they are work: sealed with the key of what was written, they stay behind a lock, a sign-out, a new
 * pass phrase and an order to wipe, like a change that could not be sent (D8). Only the person, or a form that was finished
 * without them, takes one away.
 */

/** @import { AttachmentRow, Seals } from '../types' */
/** @import { Database } from './database.js' */

import { placeOfAttachment } from './places.js';
import { under } from './ranges.js';

/** Where they are: a vault's database, and whose it is. @typedef {{ database: Database, vault: Seals, worker: string }} Room */

/** Keep one. Raises StorageFailed. @param {Room} room @param {string} id @param {ArrayBuffer} bytes */
export async function keepFile({ database, vault, worker }, id, bytes) {
  /** @type {AttachmentRow} */
  const row = { worker, id, sealed: await vault.seal(bytes, placeOfAttachment({ worker, id })) };
  await database.put([{ store: 'attachments', put: row }]);
}

/** The ids of all that are here: the filling, a slash, and the id in the file's name. @param {Pick<Room, 'database' | 'worker'>} room @returns {Promise<string[]>} */
export async function filesHere({ database, worker }) {
  const [keys] = await database.read([{ store: 'attachments', keys: under(worker) }]);
  return keys.map((/** @type {[string, string]} */ [, id]) => id);
}

/** The bytes of one; null where it is not here, or its place is not this. @param {Room} room @param {string} id @returns {Promise<ArrayBuffer | null>} */
export async function openFile({ database, vault, worker }, id) {
  const [row] = await database.read([{ store: 'attachments', get: [worker, id] }]);
  return row && vault.openBytes ? vault.openBytes(row.sealed, placeOfAttachment(row)) : null;
}

/** Take these away. @param {Pick<Room, 'database' | 'worker'>} room @param {string[]} ids */
export async function removeFiles({ database, worker }, ids) {
  if (ids.length > 0) await database.put(ids.map((id) => ({ store: 'attachments', remove: [worker, id] })));
}
