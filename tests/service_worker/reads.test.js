/** What this phone has shown, kept for the office's record of who read what (K08). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { Database } from '../../service_worker/store/database.js';
import { move } from '../../service_worker/store/moving.js';
import { readSetting, writeSetting } from '../../service_worker/store/settings.js';
import { PLAIN } from '../../service_worker/vault/plain.js';
import { Vault } from '../../service_worker/vault/seal.js';
import { chanceOf, clockAt, lineTo, phone, RING, stillTimer } from './world/phone.js';

const ALVAREZ = '01a206ba-3b47-7b92-8cf9-3578d3da7740';
const CHEN = '01a206ba-3b47-7b92-8cf9-3578d3da7741';

/** A phone that the office knows; `answers` says what becomes of a telling, by default all of it is settled. */
async function reader({ answers = (told) => ({ settled: told.reads.map(({ id }) => id), refused: [] }), vault } = {}) {
  const told = [];
  const transport = lineTo(() => ({ kind: 'no_answer' }));
  const self = {
    answers,
    told,
    clock: clockAt('2026-11-22T18:05:00.000Z'),
    at: (time) => { self.clock.value = `2026-11-22T${time}:00.000Z`; },
    shows: (...clients) => {
      for (const client of clients) self.replica.reads.shown(client);
      return self.replica.reads.kept();
    },
    comesHome: () => self.replica.reads.handOver(),
    restarts: async () => {
      const { replica } = await phone({ transport, clock: self.clock, database: self.database, random: chanceOf(2), worker: null, ...(vault && { vault }) });
      self.replica = replica;
    },
  };
  transport.tellReads = async (said) => {
    told.push(structuredClone(said));
    const answer = await self.answers(said);
    return answer.kind ? answer : { kind: 'answer', body: answer };
  };
  const { replica, database } = await phone({ transport, clock: self.clock, ...(vault && { vault }) });
  Object.assign(self, { replica, database });
  await database.put([writeSetting('rosa', 'device', 'device-1')]);
  return self;
}

const lines = (told) => told.reads.map(({ client, first, last, pages }) => [client, first.slice(11, 16), last.slice(11, 16), pages]);

test('K08 one line for a case file and hour, with the first moment, the last and how many pages', async () => {
  const rosas = await reader();
  await rosas.shows(ALVAREZ, CHEN);
  rosas.at('18:40');
  await rosas.shows(ALVAREZ);
  rosas.at('19:02');
  await rosas.shows(ALVAREZ);
  await rosas.comesHome();
  assert.deepEqual(lines(rosas.told[0]), [
    [ALVAREZ, '18:05', '18:40', 2],
    [CHEN, '18:05', '18:05', 1],
    [ALVAREZ, '19:02', '19:02', 1],
  ]);
  assert.deepEqual(Object.keys(rosas.told[0].reads[0]), ['id', 'client', 'first', 'last', 'pages']);
  assert.deepEqual([rosas.told[0].device, rosas.told[0].sent_at], ['device-1', '2026-11-22T19:02:00.000Z']);
});

test('K08 told once: nothing more goes, and the rest of that hour goes when it is over', async () => {
  const rosas = await reader();
  await rosas.shows(ALVAREZ);
  await rosas.comesHome();
  await rosas.comesHome();
  rosas.at('18:20');
  await rosas.shows(ALVAREZ, CHEN);
  await rosas.comesHome();
  assert.deepEqual(rosas.told.map(lines), [[[ALVAREZ, '18:05', '18:05', 1]], [[CHEN, '18:20', '18:20', 1]]]);
  rosas.at('18:30');
  await rosas.shows(ALVAREZ);
  rosas.at('19:00');
  await rosas.comesHome();
  assert.deepEqual(lines(rosas.told[2]), [[ALVAREZ, '18:20', '18:30', 2]]);
  assert.equal(new Set(rosas.told.flatMap(({ reads }) => reads.map(({ id }) => id))).size, 3);
});

test('K08 an answer that is lost: the same line under the same id, and what was shown since in another', async () => {
  const rosas = await reader({ answers: () => ({ kind: 'no_answer' }) });
  await rosas.shows(ALVAREZ);
  await rosas.comesHome();
  await rosas.restarts();
  await rosas.shows(ALVAREZ, CHEN);
  rosas.answers = (told) => ({ settled: told.reads.map(({ id }) => id) });
  await rosas.comesHome();
  const [first, again] = rosas.told.map(({ reads }) => reads);
  assert.deepEqual(again[0], first[0]);
  assert.deepEqual(again.map(({ client }) => client), [ALVAREZ, CHEN], 'the rest of the hour waits behind what was only sent, too');
  await rosas.comesHome();
  assert.equal(rosas.told.length, 2);
  rosas.at('19:00');
  await rosas.comesHome();
  assert.deepEqual(lines(rosas.told[2]), [[ALVAREZ, '18:05', '18:05', 1]]);
  assert.notEqual(rosas.told[2].reads[0].id, first[0].id);
});

test('K08 what was sent and never heard of goes again with the rest when the hour is over', async () => {
  const rosas = await reader({ answers: () => ({ kind: 'no_answer' }) });
  await rosas.shows(ALVAREZ);
  await rosas.comesHome();
  await rosas.shows(ALVAREZ, ALVAREZ);
  await rosas.comesHome();
  rosas.at('19:00');
  await rosas.comesHome();
  assert.deepEqual(rosas.told.map((told) => told.reads.map(({ pages }) => pages)), [[1], [1], [1, 2]]);
});

test('K08 nobody answers, or answers nonsense, or refuses: everything stays, and it ends', async () => {
  for (const answer of [{ kind: 'no_answer' }, { kind: 'signed_out' }, { kind: 'busy', after: 3 }, { kind: 'refused', status: 403 }, {}, { settled: 'all' }, { settled: ['another'] }]) {
    const rosas = await reader({ answers: () => answer });
    await rosas.shows(ALVAREZ);
    await rosas.comesHome();
    assert.equal(rosas.told.length, 1, JSON.stringify(answer));
    rosas.answers = (told) => ({ settled: told.reads.map(({ id }) => id) });
    await rosas.comesHome();
    assert.deepEqual(lines(rosas.told[1]), [[ALVAREZ, '18:05', '18:05', 1]]);
  }
});

test('K08 many lines go in several requests, and an answer for some leaves the others', async () => {
  const rosas = await reader();
  const many = Array.from({ length: 120 }, (_, number) => `01a206ba-3b47-7b92-8cf9-${String(number).padStart(12, '0')}`);
  await rosas.shows(...many);
  await rosas.comesHome();
  assert.deepEqual(rosas.told.map(({ reads }) => reads.length), [50, 50, 20]);
  const halves = await reader({ answers: (told) => ({ settled: told.reads.slice(0, 1).map(({ id }) => id) }) });
  await halves.shows(ALVAREZ, CHEN);
  await halves.comesHome();
  assert.deepEqual(halves.told.map(({ reads }) => reads.length), [2, 1]);
});

test('K08 what is kept is bounded: when it is full, lines grow longer than an hour', async () => {
  const rosas = await reader({ answers: () => ({ kind: 'no_answer' }) });
  for (let hour = 0; hour < 1_010; hour += 1) {
    rosas.clock.value = new Date(Date.UTC(2026, 10, 1, hour)).toISOString();
    rosas.replica.reads.shown(ALVAREZ);
  }
  await rosas.replica.reads.kept();
  rosas.answers = (told) => ({ settled: told.reads.map(({ id }) => id) });
  await rosas.comesHome();
  const all = rosas.told.flatMap(({ reads }) => reads);
  assert.equal(all.length, 1_000);
  assert.equal(all.reduce((sum, { pages }) => sum + pages, 0), 1_010, 'nothing is dropped');
});

test('K08 E01 at rest it is sealed, under the key that outlives reading', async () => {
  const rosas = await reader();
  await rosas.shows(ALVAREZ);
  const [row] = await rosas.database.read([readSetting('rosa', 'reads')]);
  const bytes = Buffer.from(row.value.bytes);
  for (const marker of [ALVAREZ, 'client', 'pages', '2026-11-22T18']) assert.equal(bytes.includes(marker), false, marker);
  const text = await rosas.replica.world.vault.open(row.value, 'settings|rosa|reads');
  assert.equal(JSON.parse(text)[0].client, ALVAREZ);
  const withoutReading = new Vault({ ...RING, read: null }, rosas.replica.world.contract.schema);
  assert.equal(await withoutReading.open(row.value, 'settings|rosa|reads'), text);
});

test('K08 it moves into another vault with everything else, also out of the plain store', async () => {
  for (const vault of [undefined, PLAIN]) {
    const rosas = await reader({ vault });
    await rosas.shows(ALVAREZ);
    const to = { database: new Database({ factory: new IDBFactory(), name: 'other', timer: stillTimer() }), vault: new Vault({ ...RING, id: 'other ring' }, 2) };
    await move('rosa', { database: rosas.database, vault: rosas.replica.world.vault }, to);
    const [row] = await to.database.read([readSetting('rosa', 'reads')]);
    assert.equal(JSON.parse(await to.vault.open(row.value, 'settings|rosa|reads'))[0].client, ALVAREZ);
  }
});

test('K08 a row that was altered holds up nothing: it begins anew', async () => {
  const rosas = await reader();
  await rosas.shows(ALVAREZ);
  const [row] = await rosas.database.read([readSetting('rosa', 'reads')]);
  new Uint8Array(row.value.bytes)[20] ^= 1;
  await rosas.database.put([{ store: 'settings', put: row }]);
  await rosas.shows(CHEN);
  await rosas.comesHome();
  assert.deepEqual(lines(rosas.told[0]), [[CHEN, '18:05', '18:05', 1]]);
});

test('K08 a full phone: what could not be kept is tried again with the next', async () => {
  const rosas = await reader();
  const honest = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function put() {
    this.transaction.abort();
    throw new DOMException('full', 'QuotaExceededError');
  };
  await assert.rejects(rosas.shows(ALVAREZ), { reason: 'full' });
  IDBObjectStore.prototype.put = honest;
  await rosas.shows(CHEN);
  await rosas.comesHome();
  assert.deepEqual(lines(rosas.told[0]).map(([client]) => client), [ALVAREZ, CHEN]);
});

test('K08 a phone that the office does not know yet tells nothing', async () => {
  const rosas = await reader();
  await rosas.database.put([writeSetting('rosa', 'device', null)]);
  await rosas.shows(ALVAREZ);
  await rosas.comesHome();
  assert.deepEqual(rosas.told, []);
});
