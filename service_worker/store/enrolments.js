/**
 * Enrolments: by which keys the office knows a worker's phone, and by which it knew it before.
 *
 * A copy of a change is made for one enrolment and goes under its keys alone. A change that does not open any more gets no other
 * copy: the keys of before are kept for as long as one lies here that goes under them.
 */

/** @import { Operation, OutboxRow, PhoneKeys, Read } from '../types' */
/** @import { Database } from './database.js' */

import { isOnlyHere, readOutbox } from './outbox.js';
import { readSetting, settingOr, writeSetting } from './settings.js';

export const KEYS = 'keys';
/** Drawn and perhaps told, with no answer yet. */
export const DRAWN = 'drawn_keys';
export const FORMER = 'former_keys';

/** @param {string} worker @returns {Read[]} */
export const readEnrolments = (worker) => [KEYS, DRAWN, FORMER].map((name) => readSetting(worker, name));

/**
 * What this phone speaks with for a worker: the present first, then those of before. Keys whose answer was lost on the way are
 * known to the office, perhaps; they have no `office`, and no order in them is obeyed.
 * @param {any[]} found what `readEnrolments` reads @returns {PhoneKeys[]}
 */
export function enrolmentsIn([kept, drawn, former]) {
  const present = settingOr(kept, null) ?? settingOr(drawn, null);
  return present === null ? [] : [present, ...settingOr(former, [])];
}

/** @param {Database} database @param {string} worker */
export async function enrolmentsOf(database, worker) {
  return enrolmentsIn(await database.read(readEnrolments(worker)));
}

/** Other keys take the place of these, which stay for what goes under them alone. @param {Database} database @param {string} worker @param {PhoneKeys} before @returns {Promise<Operation>} */
export async function keepFormer(database, worker, before) {
  const [former] = await database.read([readSetting(worker, FORMER)]);
  return writeSetting(worker, FORMER, [before, ...settingOr(former, [])]);
}

/** Keys of before under which nothing goes any more are gone, and those that the office does not know. @param {Database} database @param {string} worker @param {string} [unknown] device */
export async function dropFormer(database, worker, unknown) {
  const [former] = await database.read([readSetting(worker, FORMER)]);
  if (settingOr(former, []).length === 0) return;
  await database.write({
    stores: ['settings', 'outbox'],
    reads: [readSetting(worker, FORMER), readOutbox(worker)],
    decide: ([now, rows]) => {
      const wanted = new Set(rows.filter(isOnlyHere).map((/** @type {OutboxRow} */ { office }) => office?.device));
      const left = /** @type {PhoneKeys[]} */ (settingOr(now, [])).filter(({ device }) => device !== unknown && wanted.has(device));
      return { operations: [writeSetting(worker, FORMER, left)], result: undefined };
    },
  });
}
