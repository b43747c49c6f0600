/**
 * The rescue: what a worker's outbox holds goes to the office as it is sealed, without that worker (W2, W3).
 *
 * Promises:
 * - Nothing is opened here, and nothing can be: a locked phone, a signed-out one and one in other hands all do this.
 * - A change that has arrived so is marked and stays until its author's own exchange has a receipt for it, or the phone is
 *   wiped. What did not arrive stays as it was. Every step may be made again (S4).
 */

/** @import { Answer, OutboxRow, PhoneKeys, Random, SignedOrder, Transport } from '../types' */
/** @import { Database } from '../store/database.js' */

import { inOrder, readOutbox } from '../store/outbox.js';
import { readSetting, settingOr } from '../store/settings.js';
import { signedBy } from '../vault/phone_keys.js';
import { orderIn } from '../vault/wipe_order.js';
import { KEYS } from './office.js';

const MOST_ITEMS = 200;
const MOST_BYTES = 900_000;
const CHALLENGE_BYTES = 24;

/** @typedef {{ database: Database, worker: string, transport: Pick<Transport, 'sendSealed'>, random: Random }} World */
/** How it ended: nobody answered, the office refused, or what it said last; `order`: the wipe it gave, checked. */
/** @typedef {{ kind: 'silent' } | { kind: 'answered', keys: PhoneKeys, revoked: boolean, order: string | null }} Rescued */

/** Send everything that is sealed and was not sent. @param {World} world @returns {Promise<Rescued>} */
export async function rescue(world) {
  const { database, worker } = world;
  const [kept, heard] = await database.read([readSetting(worker, KEYS), readSetting(worker, 'heard_at')]);
  /** @type {PhoneKeys | null} */
  const keys = settingOr(kept, null);
  if (keys === null) return { kind: 'silent' };
  for (;;) {
    const rows = await waitingSealed(world, keys);
    const batch = batchOf(rows);
    const challenge = hexOf(world.random.bytes(CHALLENGE_BYTES));
    const answer = await send(world, keys, challenge, batch, rows.length - batch.length);
    if (answer.kind !== 'answer' || !Array.isArray(answer.body?.received)) return { kind: 'silent' };
    const { received, unopened, revoked, order, now } = answer.body;
    const settled = await mark(world, batch, { received, unopened, now });
    if (batch.length < rows.length && settled > 0) continue;
    const heardAt = settingOr(heard, '');
    return { kind: 'answered', keys, revoked: revoked === true, order: await orderIn(order, keys, { challenge, heardAt }) };
  }
}

/** Rows that the office has in no way. @param {Database} database @param {string} worker @returns {Promise<OutboxRow[]>} */
export async function stillOnlyHere(database, worker) {
  const [rows] = await database.read([readOutbox(worker)]);
  return rows.filter((/** @type {OutboxRow} */ row) => row.receipt === null && !row.rescued_at);
}

/** @param {World} world @param {PhoneKeys} keys */
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
  const text = JSON.stringify({ protocol: 1, device: keys.device, challenge, waiting, items });
  return transport.sendSealed(text, await signedBy(keys.key, 'sealed', text));
}

/**
 * Note what arrived; what the office cannot open loses its copy and gets another when the vault is open.
 * @param {World} world
 * @param {OutboxRow[]} batch
 * @param {{ received: string[], unopened: string[], now: string }} said
 * @returns {Promise<number>} how many rows are not waiting in this way any more
 */
async function mark({ database, worker }, batch, { received, unopened, now }) {
  const [arrived, closed] = [new Set(received), new Set(unopened)];
  const concerned = batch.filter(({ id }) => arrived.has(id) || closed.has(id));
  if (concerned.length === 0) return 0;
  await database.write({
    stores: ['outbox'],
    reads: concerned.map(({ id }) => ({ store: /** @type {const} */ ('outbox'), get: [worker, id] })),
    decide: (rows) => ({
      operations: rows.filter(Boolean).map((row) => ({
        store: /** @type {const} */ ('outbox'),
        put: arrived.has(row.id) ? { ...row, rescued_at: now } : { ...row, office: null },
      })),
      result: undefined,
    }),
  });
  return concerned.length;
}

/** @param {Uint8Array} bytes */
const hexOf = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
