/** Something on this phone does not open any more: it alone is set aside, told and mended; everything else goes on (E20, D8). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { move } from '../../service_worker/store/moving.js';
import { Vault } from '../../service_worker/vault/seal.js';
import { ModelServer } from './world/model_server.js';
import { openOffice } from './world/office.js';
import { create, lineTo, lineToModel, phone, RING } from './world/phone.js';
import { NOTHING_NEW, Phone, ROSA } from './world/sealing_phone.js';

const ALL = () => IDBKeyRange.lowerBound([]);

/** One byte of each of these rows is another; returns how many there are. */
async function damage(database, store, isMeant = () => true) {
  const [rows] = await database.read([{ store, all: ALL() }]);
  const meant = rows.filter(isMeant);
  for (const row of meant) new Uint8Array(row.sealed.bytes)[20] ^= 1;
  await database.put(meant.map((put) => ({ store, put })));
  return meant.length;
}

async function settle(replica) {
  while ((await replica.exchange()).more);
}

/** Rosa's phone with two clients on it, and another start of its worker: nothing is open in memory. */
async function twoClients() {
  const server = new ModelServer();
  for (const id of ['a', 'b']) {
    server.assign('rosa', id);
    server.accept('rosa', { id: `c-${id}`, author: 'rosa', ...create(id, 'client', id, { family_name: id }) });
    server.accept('rosa', { id: `n-${id}`, author: 'rosa', ...create(id, 'progress_note', `note-${id}`, {}) });
  }
  const first = await phone({ transport: lineToModel(server, 'rosa') });
  await settle(first.replica);
  return { server, database: first.database, restarted: () => phone({ factory: first.factory, transport: first.transport }) };
}

test('E20 a damaged page takes only its own case file along, and that comes again', async () => {
  for (const shelf of ['front', 'back']) {
    const { database, restarted } = await twoClients();
    assert.equal(await damage(database, 'pages', (page) => page.case_file === 'a' && page.shelf === shelf), 1);
    const { replica } = await restarted();
    assert.deepEqual((await replica.records()).map(({ id }) => id), ['b', 'note-b']);
    await settle(replica);
    assert.deepEqual((await replica.records()).map(({ id }) => id).toSorted(), ['a', 'b', 'note-a', 'note-b']);
  }
});

test('E20 a page that is found damaged while an answer is taken in comes again too', async () => {
  const { server, database, restarted } = await twoClients();
  await damage(database, 'pages', (page) => page.case_file === 'a');
  server.accept('rosa', { id: 'late', author: 'rosa', ...create('a', 'visit', 'late', {}) });
  const { replica } = await restarted();
  await settle(replica);
  assert.deepEqual((await replica.records({ caseFile: 'a' })).map(({ id }) => id).toSorted(), ['a', 'late', 'note-a']);
});

test('E20 a damaged cover is laid out again, over itself', async () => {
  const { database, restarted } = await twoClients();
  const isCover = ({ shelf }) => shelf === 'cover';
  while ((await database.read([{ store: 'pages', all: ALL() }]))[0].filter(isCover).length < 2) await new Promise(setImmediate);
  assert.equal(await damage(database, 'pages', isCover), 2);
  const { replica } = await restarted();
  assert.equal((await replica.covers()).length, 2);
  const open = new Vault(RING, 2);
  for (;;) {
    const [pages] = await database.read([{ store: 'pages', all: ALL() }]);
    const texts = await Promise.all(pages.filter(isCover).map((page) => open.open(page.sealed, `pages|rosa|cover|${page.case_file}|0`).catch(() => null)));
    if (!texts.includes(null)) break;
  }
});

test('E20 D8 a damaged change is set aside and told; the others go, and its copy goes to the office sealed', async () => {
  const office = await openOffice();
  const rosas = await Phone.of(office);
  const id = await rosas.writes('v1');
  await rosas.writes('v2');
  const database = rosas.databaseOf('vault-1');
  await damage(database, 'outbox', (row) => row.id === id);
  const { replica } = await rosas.doors.standing();
  replica.reader.forget();
  await replica.exchange();
  const { changes, waiting } = rosas.transport.requests.at(-1);
  assert.deepEqual(changes.map(({ writes }) => writes[0].id), ['v2']);
  assert.equal(waiting.stuck, 1);
  const [entry] = (await replica.outbox()).filter(({ change }) => change.id === id);
  assert.deepEqual([entry.state, entry.stage, entry.receipt.reason, entry.change.writes], ['needs_you', 'damaged', 'damaged', []]);
  assert.equal((await replica.waiting()).needs_you, 1);
  await replica.discard(id);
  assert.equal((await replica.waiting()).needs_you, 1, 'what the office may still have is not thrown away');
  await rosas.calledBack.run({ signedOut: false });
  assert.deepEqual([...office.changes.keys()], [id]);
  assert.equal((await replica.waiting()).needs_you, 0);
  rosas.ordinary = { ...NOTHING_NEW, asked: [{ id, outcome: 'accepted', seq: 1 }] };
  await replica.exchange();
  assert.deepEqual(rosas.transport.requests.at(-1).ask, [id]);
  assert.ok(!(await rosas.rows()).some((row) => row.id === id));
});

/** Rosa's phone, enrolled anew while a change lies there that does not open any more; its copy is for the enrolment of before. */
async function enrolledAnew() {
  const office = await openOffice();
  const rosas = await Phone.of(office);
  const id = await rosas.writes();
  const database = rosas.databaseOf('vault-1');
  await damage(database, 'outbox');
  const { replica } = await rosas.doors.standing();
  replica.reader.forget();
  rosas.ordinary = { ...NOTHING_NEW, replay: true };
  await replica.exchange();
  office.enrolsAnew('device-1');
  rosas.transport.enrolDevice = async () => ({ kind: 'answer', body: { device: 'device-2' } });
  rosas.ordinary = NOTHING_NEW;
  await replica.exchange();
  const former = async () => (await database.read([{ store: 'settings', get: [ROSA, 'former_keys'] }]))[0].value.map(({ device }) => device);
  const reason = async () => (await replica.outbox()).find(({ change }) => change.id === id)?.receipt?.reason;
  return { office, rosas, replica, id, former, reason };
}

test('E20 D8 a damaged change whose copy is for an enrolment of before goes under the keys of that one', async () => {
  const { office, rosas, replica, id, former, reason } = await enrolledAnew();
  assert.deepEqual([await former(), await reason()], [['device-1'], 'damaged']);
  await rosas.calledBack.run({ signedOut: false });
  assert.deepEqual(office.requests.map(({ device, items }) => [device, items.length]), [['device-1', 1], ['device-2', 0]]);
  assert.deepEqual([...office.changes.keys()], [id]);
  assert.equal((await replica.waiting()).needs_you, 0);
  await replica.exchange();
  assert.deepEqual(await former(), [], 'nothing goes under them any more');
});

test('E20 D8 so it does from a locked phone, and what a wipe leaves has the keys that it goes under', async () => {
  const { office, rosas, id } = await enrolledAnew();
  const { sendSealed } = rosas.transport;
  const hers = office.former.get('device-1');
  Object.assign(office, { revoked: true, order: { device: 'device-2' } });
  rosas.transport.sendSealed = async (text, signature) => (JSON.parse(text).device === 'device-1' ? { kind: 'no_answer' } : sendSealed(text, signature));
  await rosas.doors.lock();
  await rosas.calledBack.run({ signedOut: false });
  assert.deepEqual(office.proofs.map(({ kept }) => kept), [1]);
  assert.deepEqual((await rosas.rows()).map(({ sealed }) => sealed), [null]);
  Object.assign(office, { order: null });
  office.former.set('device-1', hers);
  rosas.transport.sendSealed = sendSealed;
  rosas.calledBack = rosas.restarted();
  await rosas.calledBack.run({ signedOut: false });
  assert.ok(office.changes.has(id));
});

test('E20 D9 where the office does not know that enrolment any more, its author is told that it does not go, and can put it away', async () => {
  const { office, rosas, replica, id, former, reason } = await enrolledAnew();
  office.former.set('device-1', null);
  await rosas.calledBack.run({ signedOut: false });
  assert.deepEqual([await former(), await reason()], [[], 'damaged_for_good']);
  await replica.discard(id);
  assert.equal((await replica.waiting()).needs_you, 0);
});

test('E20 D9 a damaged change of which the office has no copy is said, until its author has read it', async () => {
  const { replica, database } = await phone({ transport: lineTo(() => NOTHING_NEW) });
  const { id } = await replica.save(create('a', 'client', 'a', {}));
  await replica.save(create('b', 'client', 'b', {}));
  await damage(database, 'outbox', (row) => row.id === id);
  replica.reader.forget();
  assert.deepEqual((await replica.records()).map((record) => record.id), ['b']);
  assert.deepEqual((await replica.outbox()).map(({ state, receipt }) => [state, receipt?.reason]), [['needs_you', 'damaged_for_good'], ['phone', undefined]]);
  assert.equal(await replica.change(id), null);
  await replica.exchange();
  const { kinds, count, needs_you } = await replica.waiting();
  assert.deepEqual([kinds, count, needs_you], [[['client', 1]], 1, 1]);
  await replica.retry(id);
  await replica.discard(id);
  assert.deepEqual((await replica.outbox()).map(({ change }) => change.writes[0].id), ['b']);
});

test('E20 a damaged draft is gone, and that is said once', async () => {
  const { replica, database } = await phone({ transport: lineTo(() => NOTHING_NEW) });
  await replica.drafts.put('note', { text: ['The rail is missing'] });
  assert.equal(await replica.drafts.hasLost(), false);
  await damage(database, 'drafts');
  assert.equal(await replica.drafts.get('note'), null);
  assert.deepEqual([await replica.drafts.hasLost(), await replica.drafts.hasLost()], [true, false]);
  await replica.drafts.put('note', { text: ['The rail is missing'] });
  assert.deepEqual(await replica.drafts.get('note'), { text: ['The rail is missing'] });
});

test('D8 what does not open moves with the rest when a pass phrase changes, and holds up nothing', async () => {
  const from = await phone({ transport: lineTo(() => NOTHING_NEW) });
  const to = await phone({ worker: null, transport: lineTo(() => NOTHING_NEW) });
  const { id } = await from.replica.save(create('a', 'client', 'a', {}));
  await from.replica.save(create('b', 'client', 'b', {}));
  await damage(from.database, 'outbox', (row) => row.id === id);
  const vault = new Vault(RING, 2);
  await move('rosa', { database: from.database, vault }, { database: to.database, vault });
  const [rows] = await to.database.read([{ store: 'outbox', all: ALL() }]);
  assert.deepEqual(rows.map((row) => row.id === id), [true, false]);
});
