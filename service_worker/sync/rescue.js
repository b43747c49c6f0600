/**
 * The rescue: what a worker's outbox holds goes to the office as it is sealed, without that worker (W2, W3).
 *
 * Promises:
 * - Nothing is opened here, and nothing can be: a locked phone, a signed-out one and one in other hands all do this.
 * - A change that has arrived so is marked and stays until its author's own exchange has a receipt for it, or the phone is
 *   wiped. What did not arrive stays as it was. Every step may be made again (S4).
 * - A copy that the office could not open is kept: the office may find its key again, and until it has the change nothing else
 *   of it may be left. It is offered with the next question and never on its own account.
 */

/** @import { Answer, OutboxRow, PhoneKeys, Random, SignedOrder, Transport } from '../types' */
/** @import { Database } from '../store/database.js' */

import { dropFormer, enrolmentsOf } from '../store/enrolments.js';
import { keysOfFiles } from '../store/moving.js';
import { canGoSealed, inOrder, isOnlyHere, readOutbox } from '../store/outbox.js';
import { readSetting, settingOr } from '../store/settings.js';
import { signedBy } from '../vault/phone_keys.js';
import { orderIn } from '../vault/wipe_order.js';

const MOST_ITEMS = 200;
const MOST_BYTES = 900_000;
const CHALLENGE_BYTES = 24;
/** What the office says to a phone that it does not know (webapp/errors.py). */
const UNKNOWN = 403;

/** @typedef {{ database: Database, worker: string, transport: Pick<Transport, 'sendSealed'>, random: Random }} World */
/** How it ended: nobody answered, the office refused, or what it said last; `order`: the wipe it gave, checked. */
/** @typedef {{ kind: 'silent' | 'refused' } | { kind: 'answered', keys: PhoneKeys, revoked: boolean, order: string | null }} Rescued */

/**
 * Send everything that is sealed and was not sent: what was sealed under an enrolment of before, as that one. What the office
 * says to one of before counts for nothing but its own changes.
 * @param {World} world
 * @param {(row: OutboxRow) => boolean} [isMeant] which rows alone
 * @returns {Promise<Rescued>}
 */
export async function rescue(world, isMeant = () => true) {
  const { database, worker } = world;
  const [present, ...former] = await enrolmentsOf(database, worker);
  for (const keys of former) {
    const isIdle = !(await waitingSealed(world, keys)).some(isMeant);
    if (!isIdle && (await sendAll(world, keys, isMeant)).kind === 'refused') await dropFormer(database, worker, keys.device);
  }
  return present ? sendAll(world, present, isMeant) : { kind: 'silent' };
}

/** @param {World} world @param {PhoneKeys} keys @param {(row: OutboxRow) => boolean} isMeant @returns {Promise<Rescued>} */
async function sendAll(world, keys, isMeant) {
  const { database, worker } = world;
  const [heard] = await database.read([readSetting(worker, 'heard_at')]);
  /** @type {Set<string>} */
  const offered = new Set();
  for (;;) {
    const rows = (await waitingSealed(world, keys)).filter(isMeant);
    const fresh = rows.filter(({ id }) => !offered.has(id));
    const batch = batchOf(fresh);
    for (const { id } of batch) offered.add(id);
    const challenge = hexOf(world.random.bytes(CHALLENGE_BYTES));
    const answer = await send(world, keys, challenge, batch, rows.length - batch.length);
    if (answer.kind === 'refused' && answer.status === UNKNOWN) return { kind: 'refused' };
    if (answer.kind !== 'answer' || !Array.isArray(answer.body?.received)) return { kind: 'silent' };
    const { received, unopened, revoked, order, now } = answer.body;
    await mark(world, batch, { received, unopened, now });
    if (batch.length < fresh.length) continue;
    const heardAt = [settingOr(heard, ''), typeof now === 'string' ? now : ''].toSorted().at(-1) ?? '';
    const obeyed = keys.office ? await orderIn(order, keys, { challenge, heardAt }) : null;
    return { kind: 'answered', keys, revoked: revoked === true, order: obeyed };
  }
}

/** What the office has in no way: changes, the keys of files, and how many they are together. @param {Database} database @param {string} worker */
export async function onlyHere(database, worker) {
  const [changes, files] = await Promise.all([stillOnlyHere(database, worker), keysOfFiles(worker, database)]);
  return { changes, files, count: changes.length + files.length };
}

/** The changes that can reach the office as they are sealed. One whose keys are gone goes with nobody: only its author can seal that change again. @param {Database} database @param {string} worker @returns {Promise<OutboxRow[]>} */
export async function goingSealed(database, worker) {
  const enrolments = await enrolmentsOf(database, worker);
  return (await stillOnlyHere(database, worker)).filter((row) => canGoSealed(row, enrolments));
}

/** @param {Database} database @param {string} worker @returns {Promise<OutboxRow[]>} */
async function stillOnlyHere(database, worker) {
  const [rows] = await database.read([readOutbox(worker)]);
  return rows.filter(isOnlyHere);
}

/** @param {Pick<World, 'database' | 'worker'>} world @param {PhoneKeys} keys */
async function waitingSealed({ database, worker }, keys) {
  const rows = await stillOnlyHere(database, worker);
  return inOrder(rows.filter((row) => row.office?.device === keys.device));
}

/** @param {OutboxRow[]} rows */
function batchOf(rows) {
  const batch = [];
  let bytes = 0;
  for (const row of rows.slice(0, MOST_ITEMS)) {
    bytes += row.office?.sealed.length ?? 0;
    if (bytes > MOST_BYTES && batch.length > 0) break;
    batch.push(row);
  }
  return batch;
}

/** @param {World} world @param {PhoneKeys} keys @param {string} challenge @param {OutboxRow[]} batch @param {number} left @returns {Promise<Answer>} */
async function send({ transport }, keys, challenge, batch, left) {
  const items = batch.map(({ id, office }) => ({ id, schema: office?.schema, key: office?.key, sealed: office?.sealed }));
  const waiting = { count: left, since: null, stuck: 0 };
  const text = JSON.stringify({ protocol: 1, device: keys.device, key: keys.office?.key, challenge, waiting, items });
  return transport.sendSealed(text, await signedBy(keys.key, 'sealed', text));
}

/**
 * Note what arrived, and what the office could not open.
 * @param {World} world
 * @param {OutboxRow[]} batch
 * @param {{ received: string[], unopened: string[], now: string }} said
 */
async function mark({ database, worker }, batch, { received, unopened, now }) {
  const [arrived, closed] = [new Set(received), new Set(unopened)];
  const concerned = batch.filter(({ id }) => arrived.has(id) || closed.has(id));
  if (concerned.length === 0) return;
  await database.write({
    stores: ['outbox'],
    reads: concerned.map(({ id }) => ({ store: /** @type {const} */ ('outbox'), get: [worker, id] })),
    decide: (rows) => ({
      operations: rows.filter(Boolean).map((row) => ({
        store: /** @type {const} */ ('outbox'),
        put: arrived.has(row.id) ? { ...row, rescued_at: now } : { ...row, unopened_at: now },
      })),
      result: undefined,
    }),
  });
}

/** @param {Uint8Array} bytes */
const hexOf = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
