/**
 * A bridge: the real replica in node, driven line by line from Python, so that it meets the real Flask server.
 *
 * In:  {"id", "verb", "tab", ...}           a command
 *      {"call", "answer"}                   what came back for a request that the replica made; null for silence
 * Out: {"id", "result"} | {"id", "error"}   how a command ended
 *      {"call", "tab", "path", "body"}      a request that wants an answer; it may be answered late, or never
 * A tab is one service worker; tabs over the same `storage` share a phone. Without `keys` the phone is given none by the office.
 */

import { createInterface } from 'node:readline';
import 'fake-indexeddb/auto';
import { breakPut } from './world/phone.js';
import { WholePhone } from './world/whole_phone.js';

const phones = new Map();
const tabs = new Map();
const calls = new Map();
let contract = null;
let lastCall = 0;
let mend = () => {};

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

/** The line of one tab: every request goes to Python. */
function lineOf(tab, keys) {
  const ask = (path, body) => new Promise((resolve) => {
    lastCall += 1;
    calls.set(lastCall, resolve);
    say({ call: lastCall, tab, path, body });
  });
  return {
    exchange: (request) => ask('/sync/v1/exchange', request),
    enrolDevice: (name) => ask('/sync/v1/devices', { name }),
    giveKeys: async (said) => (keys ? ask('/sync/v1/devices/keys', said) : { kind: 'no_answer' }),
    sendSealed: (text, signature) => ask('/sync/v1/sealed', { text, signature }),
    sendProof: (text, signature) => ask('/sync/v1/wiped', { text, signature }),
  };
}

const verbs = {
  contract(message) { contract = message.contract; },
  /** Somebody opens Doorstep: on a phone that knows nobody yet the office lets this worker in. */
  async open({ tab, storage, worker, seed, memory, keys }) {
    if (!phones.has(storage)) phones.set(storage, new WholePhone(contract, { memory }));
    const running = await started(tab, storage, seed, keys);
    if (!running.replica) await running.phone.admits(running, worker);
  },
  /** The worker is killed: whatever it was doing is never heard of again. */
  kill({ tab }) { tabs.delete(tab); },
  /** The vault is shut, in every tab. */
  async lock({ storage }) {
    const running = tabsOf(storage);
    forgetTabs(storage);
    await phones.get(storage).locks(null);
    for (const each of running) await phones.get(storage).locks(each);
  },
  /** Its worker is back, with no office in reach; whether that opened it. */
  async unlock({ tab, storage, worker, seed, keys }) {
    const running = await started(tab, storage, seed, keys);
    return running.phone.unlocks(running, worker);
  },
  /** The office lets a worker in on this phone. */
  async sign_in({ tab, storage, worker, seed, keys }) {
    const running = await started(tab, storage, seed, keys);
    await running.phone.admits(running, worker);
  },
  /** What the phone does for the vaults that are shut. */
  async come_by({ tab, storage, seed, signed_out }) {
    const running = tabs.get(tab) ?? (await started(tab, storage, seed, true));
    const wrong = await running.phone.comesBy(running, signed_out);
    if (!running.replica) forgetTabs(storage);
    return { wrong, vaults: await running.phone.standing() };
  },
  vaults: ({ storage }) => phones.get(storage).standing(),
  /** Every phone is thrown away: the next world begins. */
  forget() {
    mend();
    for (const map of [phones, tabs, calls]) map.clear();
  },
  async clone({ storage, as }) { phones.set(as, await phones.get(storage).clone()); },
  /** On one phone, or on whichever writes next. `full`: the phone says that it has no room. Otherwise the transaction is lost, as when a worker is killed. */
  break_put({ nth, storage, full }) {
    const error = full ? new DOMException('full', 'QuotaExceededError') : new DOMException('killed', 'AbortError');
    mend();
    mend = storage === undefined ? breakPut(nth, error) : phones.get(storage).databases.breakPut(nth, error);
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

/** A service worker in this tab; `phone` is what it runs on. */
async function started(tab, storage, seed, keys) {
  const phone = phones.get(storage);
  const running = Object.assign(await phone.starts(lineOf(tab, keys), seed), { phone });
  tabs.set(tab, running);
  return running;
}

const tabsOf = (storage) => [...tabs.values()].filter(({ phone }) => phone === phones.get(storage));

function forgetTabs(storage) {
  for (const [name, { phone }] of tabs) if (phone === phones.get(storage)) tabs.delete(name);
}

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
