/** Asking ahead: during a long pull the next question is on its way while an answer is written; it may only ever save time (D3). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedHeads } from '../../service_worker/sync/ahead.js';
import { ModelServer } from './world/model_server.js';
import { chanceOf, create, lineToModel, phone } from './world/phone.js';

const VISITS = 9;

/** An agency whose server has visits enough for three answers, and Rosa's empty phone. */
async function longPull() {
  const server = new ModelServer();
  for (const worker of ['rosa', 'sam']) server.assign(worker, 'alvarez');
  const sam = await phone({ worker: 'sam', transport: lineToModel(server, 'sam') });
  for (let index = 0; index < VISITS; index += 1) await sam.replica.save(create('alvarez', 'visit', `v${index}`, {}));
  while ((await sam.replica.exchange()).more);
  const line = lineToModel(server, 'rosa', { budget: 3 });
  const { replica } = await phone({ transport: line, random: chanceOf(2) });
  return { server, line, replica };
}

const visitsOf = async (replica) => (await replica.records({ types: ['visit'] })).map((visit) => visit.id).toSorted();

test('D3 what was asked ahead is the question that comes next, and is asked once', async () => {
  const { line, replica } = await longPull();
  await replica.exchange();
  assert.equal(line.requests.length, 2, 'the second question is on its way before the second exchange');
  while ((await replica.exchange()).more);
  assert.equal(line.requests.length, 3);
  assert.equal((await visitsOf(replica)).length, VISITS);
});

test('D3 own work that was saved meanwhile goes first: what came ahead is thrown away', async () => {
  const { server, line, replica } = await longPull();
  await replica.exchange();
  await replica.save(create('alvarez', 'visit', 'mine', {}));
  while ((await replica.exchange()).more);
  assert.equal(line.requests[2].changes.length, 1);
  assert.deepEqual(line.requests[2].cursors, line.requests[1].cursors, 'the place is the same, the question is not');
  assert.ok(server.records.has('mine'));
  assert.equal((await visitsOf(replica)).length, VISITS + 1);
});

test('D5 a server that went back in time meanwhile: the guess is dropped and the pull begins again', async () => {
  const { server, replica } = await longPull();
  const empty = server.backup();
  await replica.exchange();
  server.restore(empty);
  for (let round = 0; round < 20; round += 1) if (!(await replica.exchange()).more) break;
  assert.equal((await visitsOf(replica)).length, VISITS);
});

test('F3 D6 nothing is asked ahead where it cannot be known where the case files will stand', () => {
  const ok = { state: 'ok', cursor: [3, 'tag'], records: [], more: true };
  const answer = (/** @type {object} */ more) => ({ more: true, replay: false, left: [], case_files: { alvarez: ok }, ...more });
  assert.deepEqual(expectedHeads([], [], answer({})), [{ case_file: 'alvarez', cursor: [3, 'tag'] }]);
  for (const other of [{ more: false }, { replay: true }, { left: ['chen'] }, { case_files: { alvarez: { state: 'diverged' } } }]) {
    assert.equal(expectedHeads([], [], answer(other)), null);
  }
  assert.equal(expectedHeads([], [{ state: 'waiting' }], answer({})), null);
});
