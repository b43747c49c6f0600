/** Receipts that are not "accepted", and what a person can do about them (R, section 3). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Schedule } from '../../service_worker/sync/schedule.js';
import { ModelServer } from './world/model_server.js';
import { chanceOf, create, edit, lineTo, lineToModel, phone, stillTimer } from './world/phone.js';

const EMPTY = { protocol: 1, now: '2026-11-22T18:00:00.000Z', replay: false, asked: [], left: [], case_files: {}, more: false };

/** A phone whose changes get the receipts that `judge` gives. */
async function judgedPhone(judge) {
  const line = lineTo((request) => ({ ...EMPTY, receipts: request.changes.map(judge) }));
  return { line, ...(await phone({ transport: line })) };
}

test('R retry: nothing was stored, the change stays, and the pause is kept', async () => {
  const { replica } = await judgedPhone(({ id }) => ({ id, outcome: 'retry', after: 30 }));
  await replica.save(create('a', 'client', 'a', {}));
  assert.equal((await replica.exchange()).after, 30);
  assert.equal((await replica.waiting()).count, 1);
});

test('R id_reused: the same writes go again under a new id', async () => {
  const seen = [];
  const { replica } = await judgedPhone(({ id }) => {
    seen.push(id);
    return seen.length === 1 ? { id, outcome: 'id_reused' } : { id, outcome: 'accepted', seq: 1 };
  });
  await replica.save(create('a', 'client', 'a', { given_name: 'Ana' }));
  await replica.exchange();
  const [entry] = await replica.outbox();
  assert.equal(entry.stage, 'waiting');
  assert.equal(entry.change.writes[0].fields.given_name.value, 'Ana');
  await replica.exchange();
  assert.notEqual(seen[0], seen[1]);
  assert.deepEqual(await replica.outbox(), []);
});

test('R quarantined without an id is found by its place in the batch', async () => {
  const { replica } = await judgedPhone((_, index) => ({ id: null, index, outcome: 'quarantined', reason: 'malformed' }));
  await replica.save(create('a', 'client', 'a', {}));
  await replica.exchange();
  assert.equal((await replica.outbox())[0].state, 'needs_you');
  assert.equal((await replica.waiting()).count, 0, 'it is stored by the server, for people to see');
});

test('R held: the overlay stays, the device asks again, and hears how it ended', async () => {
  const line = lineTo((request) => ({
    ...EMPTY,
    receipts: request.changes.map(({ id }) => ({ id, outcome: 'held' })),
    asked: request.ask.map((id) => ({ id, outcome: 'accepted', seq: 3, repeat: true })),
  }));
  const { replica } = await phone({ transport: line });
  const { id } = await replica.save(create('a', 'client', 'a', {}));
  await replica.exchange();
  assert.equal((await replica.records()).length, 1);
  assert.equal((await replica.outbox())[0].stage, 'held');
  await replica.exchange();
  assert.deepEqual(line.requests.at(-1).ask, [id]);
  assert.deepEqual(await replica.outbox(), []);
});

test('R merged: both authors are told, until they have read it', async () => {
  const { replica } = await judgedPhone(({ id }) => ({ id, outcome: 'merged', seq: 1 }));
  const { id } = await replica.save(create('a', 'client', 'a', {}));
  await replica.exchange();
  const [notice] = await replica.outbox();
  assert.deepEqual([notice.stage, notice.state, notice.receipt.outcome], ['released', 'server', 'merged']);
  assert.equal((await replica.waiting()).needs_you, 0);
  await replica.discard(id);
  assert.deepEqual(await replica.outbox(), []);
});

test('R parked: thrown away by its author it leaves Needs you, and a restored server still gets it', async () => {
  const server = new ModelServer();
  server.assign('rosa', 'a');
  const line = lineToModel(server, 'rosa');
  const { replica } = await phone({ transport: line });
  while ((await replica.exchange()).more);
  const backup = server.backup();
  const { id } = await replica.save(create('secret', 'client', 'x', {}));
  while ((await replica.exchange()).more);
  assert.equal((await replica.waiting()).needs_you, 1);
  await replica.discard(id);
  assert.equal((await replica.waiting()).needs_you, 0);
  server.restore(backup);
  while ((await replica.exchange()).more);
  assert.ok(server.changes.has(id), 'S12');
  assert.equal((await replica.waiting()).needs_you, 0, 'it does not come back to its author');
});

/** A phone whose change is parked, and whose questions get the receipt that `decided` holds. */
async function parkedPhone(reason) {
  const decided = {};
  const line = lineTo((request) => ({
    ...EMPTY,
    receipts: request.changes.map(({ id }) => ({ id, outcome: 'parked', reason })),
    asked: request.ask.map((id) => ({ id, outcome: 'parked', reason, ...decided.receipt })),
  }));
  const { replica } = await phone({ transport: line });
  const { id } = await replica.save(create('a', 'client', 'a', {}));
  await replica.exchange();
  return { replica, line, decided, id };
}

const PUT_AWAY = { outcome: 'discarded', decision: { by: 'vera', at: '2026-11-23T09:00:00.000Z', reason: 'Said twice.' } };

test('A14 D9 what was put away needs its author until she has read who did it and why; the journal keeps it', async () => {
  const { replica, line, decided, id } = await parkedPhone('closed');
  assert.equal((await replica.records()).length, 1, 'while it may still be accepted it is shown');
  decided.receipt = PUT_AWAY;
  await replica.exchange();
  const [entry] = await replica.outbox();
  assert.deepEqual([entry.stage, entry.state, entry.receipt.decision], ['released', 'needs_you', PUT_AWAY.decision]);
  assert.deepEqual(await replica.records(), [], 'it is not in the file, and not shown as if it were');
  assert.equal((await replica.waiting()).needs_you, 1);
  await replica.exchange();
  assert.deepEqual(line.requests.at(-1).ask, [], 'it is decided: nothing is asked any more');
  await replica.discard(id);
  assert.deepEqual(await replica.outbox(), []);
  assert.equal((await replica.waiting()).needs_you, 0);
  assert.equal((await replica.change(id)).writes[0].id, 'a');
});

test('D9 she has read that somebody looks at it: she hears all the same that it was put away', async () => {
  const { replica, line, decided, id } = await parkedPhone('not_assigned');
  await replica.discard(id);
  assert.equal((await replica.waiting()).needs_you, 0);
  await replica.exchange();
  assert.deepEqual(line.requests.at(-1).ask, [id]);
  assert.deepEqual(await replica.outbox(), [], 'still undecided, and not told twice');
  decided.receipt = PUT_AWAY;
  await replica.exchange();
  assert.equal((await replica.outbox())[0].receipt.decision.reason, 'Said twice.');
  assert.equal((await replica.waiting()).needs_you, 1);
  await replica.discard(id);
  await replica.exchange();
  assert.deepEqual(line.requests.at(-1).ask, []);
  assert.equal((await replica.waiting()).needs_you, 0);
});

test('D9 it was accepted after she had read that somebody looks at it: nothing needs her', async () => {
  const { replica, line, decided, id } = await parkedPhone('not_assigned');
  await replica.discard(id);
  decided.receipt = { outcome: 'accepted', seq: 4 };
  await replica.exchange();
  assert.deepEqual(await replica.outbox(), []);
  await replica.exchange();
  assert.deepEqual(line.requests.at(-1).ask, []);
});

test('D9 what its author put away herself is not asked about', async () => {
  const { replica, line, id } = await parkedPhone('invalid');
  await replica.discard(id);
  await replica.exchange();
  assert.deepEqual(line.requests.at(-1).ask, []);
});

test('R a parked change goes again as a new change in its place', async () => {
  const { replica, line } = await judgedPhone(({ id }) => ({ id, outcome: 'parked', reason: 'schema', sentence: 'x' }));
  const { id } = await replica.save(create('a', 'client', 'a', { given_name: 'Ana' }));
  await replica.exchange();
  await replica.retry(id);
  const [again] = await replica.outbox();
  assert.deepEqual([again.stage, again.change.replaces], ['waiting', id]);
  assert.notEqual(again.change.id, id);
  await replica.exchange();
  assert.equal(line.requests.at(-1).changes[0].replaces, id);
});

test('R what only waits is not thrown away: it may be on its way', async () => {
  const { replica } = await phone({ transport: lineTo(() => ({ kind: 'no_answer' })) });
  const { id } = await replica.save(create('a', 'client', 'a', {}));
  await replica.discard(id);
  assert.equal((await replica.waiting()).count, 1);
});

test('R one change that brings the server down is set aside as stuck, the rest arrive, and it can be sent again', async () => {
  const server = new ModelServer();
  server.assign('rosa', 'a');
  const line = lineToModel(server, 'rosa');
  const honest = line.answer;
  const isPoison = ({ writes }) => writes[0].fields.phone?.value === 'poison';
  line.answer = (request) => (request.changes.some(isPoison) ? { kind: 'refused', status: 500 } : honest(request));
  const { replica } = await phone({ transport: line, random: chanceOf(8) });
  await replica.save(create('a', 'client', 'a', {}));
  const { id } = await replica.save(edit('a', 'client', 'a', { phone: 'poison' }));
  for (let index = 0; index < 20; index += 1) await replica.save(create('a', 'visit', `v${index}`, {}));
  const schedule = new Schedule({ exchange: () => replica.exchange(), timer: stillTimer(), random: chanceOf(1) });
  assert.equal(await schedule.trigger(), 'done');
  assert.equal(server.records.size, 21);
  assert.deepEqual((await replica.outbox()).map((entry) => [entry.change.id, entry.stage, entry.state]), [[id, 'stuck', 'needs_you']]);
  assert.deepEqual(await replica.waiting().then(({ count, needs_you }) => [count, needs_you]), [1, 1], 'it is only on this phone, and says so');
  line.answer = honest;
  await replica.retry(id);
  await schedule.trigger();
  assert.deepEqual(await replica.outbox(), []);
});

test('R signed out: the outbox waits', async () => {
  const { replica } = await phone({ transport: lineTo(() => ({ kind: 'signed_out' })) });
  await replica.save(create('a', 'client', 'a', {}));
  assert.equal((await replica.exchange()).status, 'signed_out');
  assert.equal((await replica.waiting()).count, 1);
});

test('R an answer of another shape is no answer', async () => {
  for (const body of [null, 7, {}, { protocol: 2 }, { protocol: 1, now: 'x', receipts: {} }]) {
    const { replica } = await phone({ transport: lineTo(() => ({ kind: 'answer', body })) });
    assert.equal((await replica.exchange()).status, 'no_answer');
  }
});
