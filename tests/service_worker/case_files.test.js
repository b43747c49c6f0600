/** Pages on the phone: appended, held open, compacted, and counted (D3, F4). */

import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { digestOf } from '../../service_worker/sync/digest.js';
import { ModelServer } from './world/model_server.js';
import { digestOf as digestByNode } from './world/oracle.js';
import { chanceOf, create, edit, lineToModel, phone } from './world/phone.js';

async function twoPhones() {
  const server = new ModelServer();
  for (const worker of ['rosa', 'sam']) server.assign(worker, 'a');
  const rosa = await phone({ transport: lineToModel(server, 'rosa') });
  const sam = await phone({ worker: 'sam', transport: lineToModel(server, 'sam'), random: chanceOf(2) });
  return { server, rosa, sam };
}

async function settle({ replica }) {
  while ((await replica.exchange()).more);
}

const pagesOf = async ({ database }) => (await database.read([{ store: 'pages', all: IDBKeyRange.lowerBound([]) }]))[0];

test('F4 the digest is the one of node\'s own SHA-256, for any number of records and any length of id', () => {
  assert.equal(digestOf([]), '0000000000000000');
  for (let length = 1; length < 140; length += 1) {
    const records = Array.from({ length: 3 }, (_, seq) => ({ id: `${'é'.repeat(length)}${seq}`, seq }));
    assert.equal(digestOf(records), digestByNode(records));
  }
  const many = Array.from({ length: 500 }, () => ({ id: randomUUID(), seq: 12 }));
  assert.equal(digestOf(many), digestByNode(many));
  assert.equal(createHash('sha256').update('a:1').digest('hex').slice(0, 16), digestOf([{ id: 'a', seq: 1 }]));
});

test('D3 later pages replace earlier states; an open case file reads only what is new', async () => {
  const { rosa, sam } = await twoPhones();
  await sam.replica.save(create('a', 'client', 'a', { phone: '0' }));
  await settle(sam);
  await settle(rosa);
  assert.equal((await rosa.replica.records())[0].fields.phone, '0');
  await sam.replica.save(edit('a', 'client', 'a', { phone: '1' }));
  await settle(sam);
  const read = rosa.database.read.bind(rosa.database);
  const numbers = [];
  rosa.database.read = (reads) => { for (const each of reads) if (each.store === 'pages') numbers.push(each.all.lower[3]); return read(reads); };
  await settle(rosa);
  const [forTheDigest, forTheCover] = [[0, 0], [1, 1]];
  assert.deepEqual(numbers.filter((number) => number !== undefined), [...forTheDigest, ...forTheCover]);
  assert.equal((await rosa.replica.records())[0].fields.phone, '1');
});

test('many small pages are written as one, and what is shown stays the same for every tab', async () => {
  const { rosa, sam } = await twoPhones();
  const other = await phone({ worker: null, factory: rosa.factory, transport: rosa.transport, random: chanceOf(3) });
  await sam.replica.save(create('a', 'client', 'a', {}));
  for (let index = 0; index < 30; index += 1) {
    await sam.replica.save(create('a', 'progress_note', `n${index}`, {}));
    await settle(sam);
    await settle(rosa);
    assert.equal((await rosa.replica.records()).length, index + 2);
    assert.equal((await other.replica.records()).length, index + 2);
  }
  assert.ok((await pagesOf(rosa)).length < 20);
});

test('D6 a case file that left and came back is read anew', async () => {
  const { server, rosa, sam } = await twoPhones();
  await sam.replica.save(create('a', 'client', 'a', { phone: '0' }));
  for (const each of [sam, rosa]) await settle(each);
  assert.equal((await rosa.replica.records()).length, 1);
  server.unassign('rosa', 'a');
  await settle(rosa);
  assert.deepEqual(await rosa.replica.records(), []);
  await sam.replica.save(edit('a', 'client', 'a', { phone: '1' }));
  await settle(sam);
  server.assign('rosa', 'a');
  await settle(rosa);
  assert.deepEqual((await rosa.replica.records()).map((record) => record.fields.phone), ['1']);
});

test('a case file that a page asked for comes first', async () => {
  const { rosa } = await twoPhones();
  await rosa.replica.records({ caseFile: 'far' });
  await settle(rosa);
  assert.deepEqual(rosa.transport.requests[0].first, ['far']);
});

