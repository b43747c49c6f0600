/**
 * Remains: taking away what a worker has on this phone, all but the work that could not be sent (D8, W6).
 *
 * What stays of such work is its copy for the office, which nobody can open here, and the keys to send it with. Where one
 * of them has no copy that the office can open, they stay as they are, sealed for their author: a wipe that took the last thing
 * that can be opened would delete work. Files that answer a question are such work: nobody else has them.
 */

/** @import { Operation, OutboxRow } from '../types' */
/** @import { Database } from './database.js' */

import { KEYS as STORES } from './database.js';
import { FORMER, KEYS } from './enrolments.js';
import { keysOfFiles } from './moving.js';
import { under } from './ranges.js';
import { readSetting, writeSetting } from './settings.js';

/**
 * Take everything away. With `unsent` rows or files the database stays, and nothing in it but those; `isSealed`: the rows
 * without their author's half.
 * @param {Database} database
 * @param {string} worker
 * @param {OutboxRow[]} unsent
 * @param {{ isSealed: boolean }} kept
 */
export async function removeAll(database, worker, unsent, { isSealed }) {
  const files = await keysOfFiles(worker, database);
  if (unsent.length === 0 && files.length === 0) {
    await database.remove();
    return;
  }
  const needed = (await database.read([KEYS, FORMER].map((name) => readSetting(worker, name)))).filter(Boolean);
  const stores = /** @type {import('../types').StoreName[]} */ (Object.keys(STORES));
  /** @type {Operation[]} */
  const kept = unsent.map((row) => ({ store: 'outbox', put: isSealed ? { ...row, sealed: null } : row }));
  for (const { name, value } of needed) kept.push(writeSetting(worker, name, value));
  await database.put([...stores.filter((store) => store !== 'attachments').map((store) => ({ store, remove: under(worker) })), ...kept]);
}
