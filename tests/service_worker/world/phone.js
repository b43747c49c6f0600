/** A phone for tests: the real replica over fake-indexeddb, with a clock, a chance and a line that the test decides. */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Database } from '../../../service_worker/store/database.js';
import { openReplica } from '../../../service_worker/sync/replica.js';
import { Vault } from '../../../service_worker/vault/seal.js';

export const CONTRACT = {
  protocol: 1,
  schema: 2,
  types: {
    client: { shelf: 'front', fields: {} },
    visit: { shelf: 'front', fields: {} },
    progress_note: { shelf: 'back', fields: {} },
    worker: { shelf: 'front', case_file: 'agency', fields: {} },
  },
};

/** Covers that are the case files themselves. */
export const COVERING = { version: '1', today: () => '2026-11-22', layOut: (records, today) => ({ today, records, facts: {} }) };

const AES = [{ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']];
/** The keys of every phone here: what a clone of a phone holds opens with them too. */
export const RING = { id: 'ring', worker: 'rosa', read: await crypto.subtle.generateKey(...AES), work: await crypto.subtle.generateKey(...AES) };

/** A repeatable chance (mulberry32). */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { fraction, bytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(fraction() * 256)) };
}

export function clockAt(now = '2026-11-22T18:00:00.000Z') {
  let ticks = 0;
  return { value: now, now() { return this.value; }, elapsed: () => (ticks += 1) };
}

/** Timers that fire only when a test says so. */
export function stillTimer() {
  const calls = new Map();
  let last = 0;
  return {
    calls,
    after(milliseconds, call) { calls.set(++last, { milliseconds, call }); return last; },
    cancel(handle) { calls.delete(handle); },
    fire() { const due = [...calls.values()]; calls.clear(); for (const { call } of due) call(); },
  };
}

/** A line to a server: `answer(request)` decides what comes back. */
export function lineTo(answer) {
  const requests = [];
  return {
    requests,
    answer,
    async exchange(request) {
      requests.push(structuredClone(request));
      const result = await this.answer(structuredClone(request));
      return result.kind ? result : { kind: 'answer', body: structuredClone(result) };
    },
    async giveKeys() { return { kind: 'no_answer' }; },
    async enrolDevice() { return { kind: 'answer', body: { device: 'device-1' } }; },
  };
}

export async function phone({ worker = 'rosa', factory = new IDBFactory(), transport, clock = clockAt(), random = chanceOf(1), contract = CONTRACT, covering = COVERING, vault = new Vault(RING, contract.schema), locks, database = new Database({ factory, name: 'doorstep', timer: stillTimer() }) } = {}) {
  const replica = await openReplica({ database, device: database, vault, transport, clock, random, contract, covering, locks });
  if (worker) await replica.enrol(worker);
  return { replica, database, factory, transport, clock, random };
}

/** A line to a model server, in the name of a worker. */
export function lineToModel(server, worker, options = {}) {
  return lineTo((request) => server.exchange(worker, request, options));
}

export const create = (caseFile, type, id, fields) => ({
  case_file: caseFile,
  writes: [{ type, id, create: true, fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])) }],
});

export const edit = (caseFile, type, id, fields, base) => ({
  case_file: caseFile,
  writes: [{ type, id, fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value, base: base ?? [id] }])) }],
});

/** A copy of everything a phone holds: a backup of a phone restored to another. */
export async function cloned(factory) {
  const copy = new IDBFactory();
  for (const { name } of await factory.databases()) {
    const from = new Database({ factory, name, timer: stillTimer() });
    const to = new Database({ factory: copy, name, timer: stillTimer() });
    for (const store of ['settings', 'case_files', 'pages', 'outbox', 'journal', 'drafts']) {
      const [rows] = await from.read([{ store, all: IDBKeyRange.lowerBound([]) }]);
      if (rows.length > 0) await to.put(rows.map((put) => ({ store, put })));
    }
    await Promise.all([from.close(), to.close()]);
  }
  return copy;
}

/** Let the n-th put from now fail, as a full phone or a killed worker would. Returns how to end it. */
export function breakPut(nth, error) {
  const honest = IDBObjectStore.prototype.put;
  let count = 0;
  IDBObjectStore.prototype.put = function put(...parts) {
    count += 1;
    if (count === nth) {
      this.transaction.abort();
      throw error;
    }
    return honest.apply(this, parts);
  };
  return () => { IDBObjectStore.prototype.put = honest; };
}
