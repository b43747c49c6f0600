/**
 * A bridge: the real replica in node, driven line by line from Python, so that it meets the real Flask server.
 *
 * In:  {"id", "verb", "tab", ...}           a command
 *      {"call", "answer"}                   what came back for a request that the replica made; null for silence
 * Out: {"id", "result"} | {"id", "error"}   how a command ended
 *      {"call", "tab", "path", "body"}      a request that wants an answer; it may be answered late, or never
 * A tab is one replica; tabs over the same `storage` share a phone.
 */

import { createInterface } from 'node:readline';
import { IDBFactory } from 'fake-indexeddb';
import { MemoryDatabase, MemoryStorage } from './world/memory_database.js';
import { breakPut, chanceOf, clockAt, cloned, phone } from './world/phone.js';

const storages = new Map();
const tabs = new Map();
const calls = new Map();
let contract = null;
let lastCall = 0;
let mend = () => {};

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

/** The line of one tab: every request goes to Python. */
function lineOf(tab) {
  const ask = (path, body) => new Promise((resolve) => {
    lastCall += 1;
    calls.set(lastCall, resolve);
    say({ call: lastCall, tab, path, body });
  });
  return {
    exchange: (request) => ask('/sync/v1/exchange', request),
    enrolDevice: (name) => ask('/sync/v1/devices', { name }),
    giveKeys: async () => ({ kind: 'no_answer' }),
  };
}

const verbs = {
  contract(message) { contract = message.contract; },
  async open({ tab, storage, worker, seed, memory }) {
    if (!storages.has(storage)) storages.set(storage, memory ? new MemoryStorage() : new IDBFactory());
    const kept = storages.get(storage);
    const on = kept instanceof MemoryStorage ? { database: new MemoryDatabase(kept) } : { factory: kept };
    tabs.set(tab, await phone({ worker, ...on, transport: lineOf(tab), clock: clockAt(), random: chanceOf(seed), contract }));
  },
  /** The worker is killed: whatever it was doing is never heard of again. */
  kill({ tab }) { tabs.delete(tab); },
  /** Every phone is thrown away: the next world begins. */
  forget() {
    mend();
    for (const map of [storages, tabs, calls]) map.clear();
  },
  async clone({ storage, as }) {
    const kept = storages.get(storage);
    storages.set(as, kept instanceof MemoryStorage ? kept.clone() : await cloned(kept));
  },
  /** `full`: the phone says that it has no room. Otherwise the transaction is lost, as when a worker is killed. */
  break_put({ nth, storage, full }) {
    const error = full ? new DOMException('full', 'QuotaExceededError') : new DOMException('killed', 'AbortError');
    const kept = storages.get(storage);
    mend();
    if (!(kept instanceof MemoryStorage)) {
      mend = breakPut(nth, error);
      return;
    }
    kept.breakPut(nth, error);
    mend = () => kept.mend();
  },
  mend() { mend(); },
  clock({ tab, now }) { tabs.get(tab).clock.value = now; },
  save: ({ tab, change }) => tabs.get(tab).replica.save(change),
  exchange: ({ tab }) => tabs.get(tab).replica.exchange(),
  change: ({ tab, which }) => tabs.get(tab).replica.change(which),
  discard: ({ tab, which }) => tabs.get(tab).replica.discard(which),
  records: ({ tab }) => tabs.get(tab).replica.records(),
  case_files: ({ tab }) => tabs.get(tab).replica.caseFiles(),
  outbox: ({ tab }) => tabs.get(tab).replica.outbox(),
  waiting: ({ tab }) => tabs.get(tab).replica.waiting(),
  latest_token: async ({ tab, record, field }) => tabs.get(tab).replica.latestToken(record, field),
};

async function obey({ id, verb, ...message }) {
  try {
    say({ id, result: (await verbs[verb](message)) ?? null });
  } catch (error) {
    say({ id, error: `${error.name}: ${error.message}` });
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if ('call' in message) calls.get(message.call)(message.answer ?? { kind: 'no_answer' });
  else obey(message);
}
process.exit(0);
