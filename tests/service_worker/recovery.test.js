/** Leaving and recovering: a client who is reassigned, a server that went back in time, a phone that differs (D5, D6, F4). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ModelServer } from './world/model_server.js';
import { chanceOf, create, lineToModel, phone } from './world/phone.js';

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

test('D6 a case file that leaves takes its pages along; unanswered work stays until it is answered', async () => {
  const server = agency();
  const line = lineToModel(server, 'rosa');
  const { replica, database } = await phone({ transport: line });
  await replica.save(create('alvarez', 'visit', 'v1', {}));
  await settle(replica);
  await replica.save(create('alvarez', 'visit', 'v2', {}));
  server.unassign('rosa', 'alvarez');
  const honest = line.answer;
  line.answer = (request) => honest({ ...request, changes: [] });
  await replica.exchange();
  const [pages, outbox] = await database.read([{ store: 'pages', all: IDBKeyRange.lowerBound([]) }, { store: 'outbox', all: IDBKeyRange.lowerBound([]) }]);
  assert.equal(pages.length, 0);
  assert.deepEqual(outbox.map((row) => row.state), ['waiting']);
  assert.deepEqual(await replica.records(), []);
  assert.equal((await replica.waiting()).count, 1);
  line.answer = honest;
  await settle(replica);
  assert.equal((await replica.waiting()).count, 0);
  assert.equal((await replica.waiting()).needs_you, 1);
});

test('D5 S12 a server restored from backup gets back what it had acknowledged', async () => {
  const server = agency();
  const { replica } = await phone({ transport: lineToModel(server, 'rosa') });
  const backup = server.backup();
  await replica.save(create('alvarez', 'visit', 'v1', { status: 'planned' }));
  await settle(replica);
  server.restore(backup);
  assert.equal((await replica.exchange()).status, 'replayed');
  assert.equal((await replica.waiting()).count, 1);
  await settle(replica);
  assert.equal(server.records.get('v1').units.status[0].value, 'planned');
  assert.deepEqual((await replica.records()).map((record) => record.state), ['server']);
});

test('D5 a diverged case file stays shown while it is rebuilt, then loses what was not mentioned', async () => {
  const server = agency();
  const line = lineToModel(server, 'rosa');
  const { replica } = await phone({ transport: line });
  const sam = await phone({ worker: 'sam', transport: lineToModel(server, 'sam'), random: chanceOf(9) });
  const backup = server.backup();
  await sam.replica.save(create('alvarez', 'visit', 'lost', {}));
  await settle(sam.replica);
  await settle(replica);
  server.restore(backup);
  const other = await phone({ worker: 'sam', transport: lineToModel(server, 'sam'), random: chanceOf(10) });
  await other.replica.save(create('alvarez', 'visit', 'kept', {}));
  await settle(other.replica);
  const honest = line.answer;
  line.answer = (request) => honest(request);
  await replica.exchange();
  assert.deepEqual((await replica.records()).map((record) => record.id), ['lost']);
  await settle(replica);
  assert.deepEqual((await replica.records()).map((record) => record.id), ['kept']);
});

test('F4 a digest that differs makes the case file come again, once for each digest', async () => {
  const server = agency();
  const line = lineToModel(server, 'rosa');
  const { replica } = await phone({ transport: line });
  await replica.save(create('alvarez', 'visit', 'v1', {}));
  const honest = line.answer;
  line.answer = (request) => {
    const answer = honest(request);
    if (answer.case_files.alvarez.digest) answer.case_files.alvarez.digest = 'ffffffffffffffff';
    return answer;
  };
  await settle(replica);
  assert.equal((await replica.records()).length, 1);
  assert.ok(line.requests.filter((request) => request.cursors.alvarez?.[0] === 0).length <= 2, 'no endless rebuilding');
});
