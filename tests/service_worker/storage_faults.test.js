/** A phone that is full, a database that is lost, a worker that is killed: never half a change, never a false "saved" (D1, S11). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StorageFailed } from '../../service_worker/store/database.js';
import { ModelServer } from './world/model_server.js';
import { breakPut, chanceOf, create, lineTo, lineToModel, phone } from './world/phone.js';

const SILENT = lineTo(() => ({ kind: 'no_answer' }));

const FULL = new DOMException('no room', 'QuotaExceededError');

test('D1 a full phone: saving fails loudly, with the reason, and nothing is shown as saved', async () => {
  const { replica } = await phone({ transport: SILENT });
  const mend = breakPut(1, FULL);
  await assert.rejects(replica.save(create('a', 'client', 'a', {})), (error) => error instanceof StorageFailed && error.reason === 'full');
  mend();
  assert.deepEqual(await replica.outbox(), []);
  await replica.save(create('a', 'client', 'a', {}));
  assert.equal((await replica.waiting()).count, 1);
});

test('D1 a draft and its change: killed in between, both are as before', async () => {
  const { replica } = await phone({ transport: SILENT });
  await replica.drafts.put('form', { text: 'typed' });
  const mend = breakPut(2, FULL);
  await assert.rejects(replica.save(create('a', 'client', 'a', {}), { draft: 'form' }));
  mend();
  assert.deepEqual(await replica.drafts.get('form'), { text: 'typed' });
  assert.equal((await replica.waiting()).count, 0);
  await replica.save(create('a', 'client', 'a', {}), { draft: 'form' });
  assert.equal(await replica.drafts.get('form'), null);
});

test('D1 a lost connection is opened again, and the change is there once', async () => {
  const { replica, database } = await phone({ transport: SILENT });
  await replica.save(create('a', 'client', 'a', {}));
  const honest = IDBDatabase.prototype.transaction;
  let isLost = true;
  IDBDatabase.prototype.transaction = function transaction(...parts) {
    if (isLost) { isLost = false; throw new DOMException('Connection to Indexed Database server lost', 'UnknownError'); }
    return honest.apply(this, parts);
  };
  await replica.save(create('a', 'visit', 'v', {}));
  IDBDatabase.prototype.transaction = honest;
  await database.close();
  assert.equal((await replica.waiting()).count, 2);
});

test('D1 a connection that stays lost is said, not believed', async () => {
  const { replica } = await phone({ transport: SILENT });
  const honest = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = () => { throw new DOMException('lost', 'InvalidStateError'); };
  await assert.rejects(replica.save(create('a', 'client', 'a', {})), (error) => error instanceof StorageFailed && error.reason === 'lost');
  IDBDatabase.prototype.transaction = honest;
});

test('D3 S11 killed at any moment of applying, the phone is as before or as after, and ends equal to the server', async () => {
  for (let nth = 1; ; nth += 1) {
    const server = new ModelServer();
    server.assign('rosa', 'a');
    const first = await phone({ transport: lineToModel(server, 'rosa'), random: chanceOf(5) });
    await first.replica.exchange();
    await first.replica.save(create('a', 'client', 'a', { given_name: 'Ana' }));
    await first.replica.save(create('a', 'visit', 'v', {}));
    const mend = breakPut(nth, new DOMException('killed', 'AbortError'));
    const ended = await first.replica.exchange().then(() => 'applied', () => 'killed');
    mend();
    const second = await phone({ worker: null, factory: first.factory, transport: first.transport, random: chanceOf(6) });
    const shown = await second.replica.records();
    assert.deepEqual(shown.map((record) => record.id).sort(), ['a', 'v']);
    while ((await second.replica.exchange()).more);
    assert.deepEqual(await second.replica.outbox(), []);
    assert.equal(server.records.size, 2);
    if (ended === 'applied') return;
    assert.ok(nth < 50);
  }
});

test('S14 a clock ten years off, forward and back, loses and reorders nothing', async () => {
  const server = new ModelServer();
  server.assign('rosa', 'a');
  const { replica, clock, database } = await phone({ transport: lineToModel(server, 'rosa') });
  clock.value = '2036-11-22T18:00:00.000Z';
  await replica.save(create('a', 'client', 'a', { given_name: 'first' }));
  clock.value = '2016-11-22T18:00:00.000Z';
  await replica.save(create('a', 'visit', 'v', {}));
  assert.deepEqual((await replica.outbox()).map((entry) => entry.change.writes[0].id), ['a', 'v']);
  while ((await replica.exchange()).more);
  clock.value = '2046-11-22T18:00:00.000Z';
  server.now = '2026-12-01T18:00:00.000Z';
  while ((await replica.exchange()).more);
  const journal = async () => (await database.read([{ store: 'journal', all: IDBKeyRange.lowerBound([]) }]))[0].length;
  assert.equal(await journal(), 2, 'the journal counts the server\'s days');
  server.now = '2026-12-30T18:00:00.000Z';
  while ((await replica.exchange()).more);
  assert.equal(await journal(), 0);
});
