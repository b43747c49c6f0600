/** The replica against a model server: saving, sending, releasing. Titles carry the protocol's rules. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ModelServer } from './world/model_server.js';
import { chanceOf, create, edit, lineTo, lineToModel, phone } from './world/phone.js';

const REFUSAL = { kind: 'no_answer' };

function agency() {
  const server = new ModelServer();
  server.assign('rosa', 'alvarez');
  server.assign('sam', 'alvarez');
  return server;
}

async function settle(replica) {
  for (let round = 0; round < 20; round += 1) if (!(await replica.exchange()).more) return;
  assert.fail('the exchanges never came to an end (S7)');
}

test('D1 a saved visit is shown at once, and survives the death of the worker', async () => {
  const first = await phone({ transport: lineTo(() => REFUSAL) });
  await first.replica.save(create('alvarez', 'client', 'alvarez', { given_name: 'Ana' }));
  const second = await phone({ worker: null, factory: first.factory, transport: first.transport });
  assert.deepEqual(second.replica.worker(), { id: 'rosa' });
  const [shown] = await second.replica.records({ caseFile: 'alvarez' });
  assert.equal(shown.fields.given_name, 'Ana');
  assert.equal(shown.state, 'phone');
});

test('D1 a change carries its number, author, schema and time', async () => {
  const { replica } = await phone({ transport: lineTo(() => REFUSAL) });
  await replica.save(create('alvarez', 'client', 'alvarez', {}));
  await replica.save(create('alvarez', 'visit', 'v1', {}));
  const changes = (await replica.outbox()).map((entry) => entry.change);
  assert.deepEqual(changes.map((change) => change.n), [1, 2]);
  assert.ok(changes.every((change) => change.author === 'rosa' && change.schema === 2 && change.occurred_at));
  assert.match(changes[0].id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('D3 D4 an accepted change stays laid over until its case file has come past it, then lies in the journal', async () => {
  const server = agency();
  const { replica, database } = await phone({ transport: lineToModel(server, 'rosa') });
  await replica.save(create('alvarez', 'visit', 'v1', { status: 'planned' }));
  await settle(replica);
  assert.deepEqual(await replica.outbox(), []);
  const [journal] = await database.read([{ store: 'journal', all: IDBKeyRange.lowerBound([]) }]);
  assert.equal(journal.length, 1);
  const [visit] = await replica.records({ types: ['visit'] });
  assert.equal(visit.state, 'server');
  assert.equal(visit.seq, 1);
});

test('D4 a change is not released in the middle of a case file that is still coming', async () => {
  const server = agency();
  const far = await phone({ worker: 'sam', transport: lineToModel(server, 'sam') });
  for (const id of ['v1', 'v2', 'v3']) await far.replica.save(create('alvarez', 'visit', id, {}));
  await settle(far.replica);
  const { replica } = await phone({ transport: lineToModel(server, 'rosa', { budget: 1 }), random: chanceOf(2) });
  await replica.save(create('alvarez', 'visit', 'mine', {}));
  const result = await replica.exchange();
  assert.equal(result.more, true);
  assert.equal((await replica.outbox()).length, 1);
  assert.deepEqual(await replica.records({ caseFile: 'alvarez' }), [], 'a case file is shown only when it is whole (D3)');
  await settle(replica);
  assert.equal((await replica.records({ caseFile: 'alvarez' })).length, 4);
  assert.deepEqual(await replica.outbox(), []);
});

test('F5 the first sync shows real progress and is usable before it is complete', async () => {
  const server = agency();
  server.assign('rosa', 'chen');
  const far = await phone({ worker: 'sam', transport: lineToModel(server, 'sam') });
  for (let index = 0; index < 10; index += 1) await far.replica.save(create('alvarez', 'visit', `v${index}`, {}));
  await settle(far.replica);
  const { replica } = await phone({ transport: lineToModel(server, 'rosa', { budget: 4 }) });
  await replica.exchange();
  assert.deepEqual(await replica.progress(), { received: 4, remaining: 6, complete: false });
  await settle(replica);
  assert.deepEqual(await replica.progress(), { received: 10, remaining: 0, complete: true });
  assert.equal((await replica.records()).length, 10);
});

test('S4 a lost answer: the same change goes again, and lies there once', async () => {
  const server = agency();
  const line = lineToModel(server, 'rosa');
  const { replica } = await phone({ transport: line });
  await replica.save(create('alvarez', 'visit', 'v1', {}));
  const honest = line.answer;
  line.answer = (request) => { honest(request); return REFUSAL; };
  assert.equal((await replica.exchange()).status, 'no_answer');
  line.answer = honest;
  await settle(replica);
  assert.equal(server.records.size, 1);
  assert.deepEqual(await replica.outbox(), []);
});

test('D3 the pull of a stale answer is dropped, its receipts count', async () => {
  const server = agency();
  const line = lineToModel(server, 'rosa');
  const { replica, factory } = await phone({ transport: line });
  const slow = await phone({ worker: null, factory, transport: line });
  await replica.save(create('alvarez', 'visit', 'v1', {}));
  const honest = line.answer;
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  line.answer = async (request) => { const answer = honest(request); await held; return answer; };
  const late = slow.replica.exchange();
  while (line.requests.length === 0) await new Promise(setImmediate);
  line.answer = honest;
  await replica.save(create('alvarez', 'visit', 'v2', {}));
  await settle(replica);
  release();
  assert.equal((await late).status, 'stale');
  assert.deepEqual((await replica.records({ types: ['visit'] })).map((visit) => visit.id).sort(), ['v1', 'v2']);
  assert.deepEqual(await replica.outbox(), []);
});

test('D2 the latest waiting write of one\'s own is the base of the next', async () => {
  const { replica } = await phone({ transport: lineTo(() => REFUSAL) });
  await replica.save(create('alvarez', 'client', 'alvarez', {}));
  assert.equal(await replica.latestToken('alvarez', 'phone'), 'alvarez');
  const { id } = await replica.save(edit('alvarez', 'client', 'alvarez', { phone: '1' }));
  assert.equal(await replica.latestToken('alvarez', 'phone'), id);
  assert.equal(await replica.latestToken('alvarez', 'given_name'), 'alvarez');
  assert.equal(await replica.latestToken('unknown', 'phone'), null);
  const [client] = await replica.records({ caseFile: 'alvarez' });
  assert.deepEqual(client.tokens, { phone: id });
});

test('D2 S2 two workers write one field apart: both values are shown, and saving it resolves the conflict', async () => {
  const server = agency();
  const rosa = await phone({ transport: lineToModel(server, 'rosa'), random: chanceOf(3) });
  const sam = await phone({ worker: 'sam', transport: lineToModel(server, 'sam'), random: chanceOf(4) });
  await rosa.replica.save(create('alvarez', 'client', 'alvarez', { phone: '0' }));
  await settle(rosa.replica);
  await settle(sam.replica);
  await rosa.replica.save(edit('alvarez', 'client', 'alvarez', { phone: '1' }));
  await sam.replica.save(edit('alvarez', 'client', 'alvarez', { phone: '2' }));
  for (const each of [rosa, sam, rosa]) await settle(each.replica);
  const [client] = await rosa.replica.records({ caseFile: 'alvarez' });
  assert.deepEqual(client.heads.phone.map((head) => head.value).sort(), ['1', '2']);
  await rosa.replica.save(edit('alvarez', 'client', 'alvarez', { phone: '3' }, client.heads.phone.map((head) => head.token)));
  for (const each of [rosa, sam]) await settle(each.replica);
  const [resolved] = await sam.replica.records({ caseFile: 'alvarez' });
  assert.equal(resolved.fields.phone, '3');
  assert.equal(resolved.heads.phone, undefined);
});

test('D8 a second worker on the phone sees nothing of the first, and sends nothing of theirs', async () => {
  const server = agency();
  const line = lineToModel(server, 'rosa');
  const { replica } = await phone({ transport: line });
  await replica.save(create('alvarez', 'visit', 'v1', {}));
  await replica.signOut();
  assert.equal(replica.worker(), null);
  assert.equal((await replica.exchange()).status, 'nobody');
  await replica.enrol('sam');
  assert.deepEqual(await replica.records(), []);
  assert.equal((await replica.waiting()).count, 0);
  await settle(replica);
  assert.ok(line.requests.every((request) => request.changes.length === 0));
  await replica.enrol('rosa');
  assert.equal((await replica.waiting()).count, 1);
});

test('R 250 waiting changes need two requests', async () => {
  const server = agency();
  const line = lineToModel(server, 'rosa');
  const { replica } = await phone({ transport: line });
  for (let index = 0; index < 250; index += 1) await replica.save(create('alvarez', 'visit', `v${index}`, { note: 'x'.repeat(1000) }));
  await settle(replica);
  assert.deepEqual(line.requests.map((request) => request.changes.length), [200, 50]);
  assert.deepEqual(await replica.waiting(), { kinds: [], count: 0, since: null, needs_you: 0 });
});

test('R a parked change needs its author, who may replace it', async () => {
  const server = agency();
  const { replica } = await phone({ transport: lineToModel(server, 'rosa') });
  await settle(replica);
  const { id } = await replica.save(create('secret', 'client', 'other', {}));
  await settle(replica);
  assert.equal((await replica.waiting()).needs_you, 1);
  const [entry] = await replica.outbox();
  assert.equal(entry.state, 'needs_you');
  assert.equal(entry.receipt.reason, 'not_assigned');
  await replica.save({ ...create('alvarez', 'visit', 'v1', {}), replaces: id });
  await settle(replica);
  assert.deepEqual(await replica.outbox(), []);
  assert.equal((await replica.waiting()).needs_you, 0);
});

test('F6 a client met on the road is there at once, and is the server\'s after the exchange', async () => {
  const server = agency();
  const { replica } = await phone({ transport: lineToModel(server, 'rosa') });
  await replica.save(create('new-client', 'client', 'new-client', { given_name: 'Bo' }));
  assert.deepEqual(await replica.caseFiles(), [{ id: 'new-client', kind: 'client', cursor: null }]);
  assert.equal((await replica.records()).length, 1);
  await settle(replica);
  const found = (await replica.caseFiles()).find((each) => each.id === 'new-client');
  assert.equal(found.cursor[0], 1);
});

test('the sync sentence counts by kind, in the contract\'s order, since the oldest', async () => {
  const { replica, clock } = await phone({ transport: lineTo(() => REFUSAL) });
  await replica.save(create('alvarez', 'progress_note', 'n1', {}));
  clock.value = '2026-11-22T19:00:00.000Z';
  await replica.save(create('alvarez', 'visit', 'v1', {}));
  await replica.save(create('alvarez', 'visit', 'v2', {}));
  assert.deepEqual(await replica.waiting(), { kinds: [['visit', 2], ['progress_note', 1]], count: 3, since: '2026-11-22T18:00:00.000Z', needs_you: 0 });
});

test('Today opens front shelves and no other', async () => {
  const server = agency();
  const first = await phone({ transport: lineToModel(server, 'rosa') });
  await first.replica.save(create('alvarez', 'visit', 'v1', {}));
  await first.replica.save(create('alvarez', 'progress_note', 'n1', {}));
  await settle(first.replica);
  const { replica, database } = await phone({ worker: null, factory: first.factory, transport: first.transport });
  const read = database.read.bind(database);
  const shelves = [];
  database.read = (reads) => { for (const each of reads) if (each.store === 'pages') shelves.push(each.all.lower[1]); return read(reads); };
  assert.deepEqual((await replica.records({ types: ['visit'] })).map((record) => record.id), ['v1']);
  assert.deepEqual([...new Set(shelves)], ['front']);
});

test('A3 a form sent twice finds its first sending, waiting or long released', async () => {
  const { replica } = await phone({ transport: lineToModel(agency(), 'rosa') });
  const { id } = await replica.save(create('alvarez', 'visit', 'v1', {}));
  assert.equal((await replica.change(id)).writes[0].id, 'v1');
  await settle(replica);
  assert.equal((await replica.change(id)).writes[0].id, 'v1');
  assert.equal(await replica.change('never'), null);
});

test('A4 while the session changes hands nothing is sent', async () => {
  const line = lineToModel(agency(), 'rosa');
  const { replica } = await phone({ transport: line });
  await replica.save(create('alvarez', 'visit', 'v1', {}));
  replica.pause();
  assert.equal((await replica.exchange()).status, 'nobody');
  replica.resume();
  await settle(replica);
  assert.equal(line.requests.filter((request) => request.changes.length > 0).length, 1);
});
