/** Called back: sealed work leaves a phone that nobody has opened; a wipe rescues, deletes, proves (W1 to W6, E09, E10, E25). */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import 'fake-indexeddb/auto';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { IDBFactory } from 'fake-indexeddb';
import { CalledBack } from '../../service_worker/called_back.js';
import { Doors } from '../../service_worker/doors.js';
import { Database } from '../../service_worker/store/database.js';
import { readLocks } from '../../service_worker/store/locks.js';
import { openReplica } from '../../service_worker/sync/replica.js';
import { openOffice } from './world/office.js';
import { chanceOf, clockAt, CONTRACT, COVERING, create, lineTo, stillTimer } from './world/phone.js';

const ROSA = 'rosa-id';
const SAM = 'sam-id';
const PHRASE = 'four quiet hills at noon';
const NOTHING_NEW = { protocol: 1, now: '2026-11-23T08:00:00.000Z', replay: false, receipts: [], asked: [], left: [], case_files: {}, more: false };

/** A phone whose worker has exchanged once, so that it has keys; and the office that it is known to. */
class Phone {
  factory = new IDBFactory();

  told = [];

  #last = 0;

  static async of(office) {
    const phone = new Phone();
    phone.office = office;
    phone.clock = clockAt();
    phone.transport = { ...lineTo(() => phone.ordinary ?? NOTHING_NEW), ...office.line };
    phone.device = phone.databaseOf();
    phone.doors = new Doors({
      device: phone.device,
      databaseOf: (id) => phone.databaseOf(id),
      replicaOf: (room) => openReplica({ ...phone.outside, ...room }),
      askPages: async () => null,
      freshId: () => `vault-${(phone.#last += 1)}`,
      contract: CONTRACT,
      clock: phone.clock,
    });
    phone.calledBack = phone.restarted();
    await (await phone.signsIn(ROSA)).exchange();
    return phone;
  }

  get outside() {
    return { device: this.device, transport: this.transport, clock: this.clock, random: chanceOf(1), contract: CONTRACT, covering: COVERING };
  }

  /** Another start of the worker: it has forgotten when it last asked. */
  restarted() {
    const world = { ...this.outside, doors: this.doors, databaseOf: (id) => this.databaseOf(id), tell: (kind) => this.told.push(kind), warn: (error) => { throw error; } };
    return new CalledBack(world);
  }

  databaseOf(id) {
    return new Database({ factory: this.factory, name: id ? `doorstep-${id}` : 'doorstep', timer: stillTimer() });
  }

  async signsIn(who, phrase = PHRASE) {
    await this.doors.holds(phrase);
    await this.doors.admit(who);
    return (await this.doors.standing()).replica;
  }

  /** Rosa writes that she visited; the office is not there. */
  async writes(id = 'v1') {
    return (await (await this.doors.standing()).replica.save(create('alvarez', 'visit', id, { purpose: 'a marked word' }))).id;
  }

  async rows(lockId = 'vault-1') {
    const database = this.databaseOf(lockId);
    const [rows] = await database.read([{ store: 'outbox', all: IDBKeyRange.lowerBound([]) }]);
    await database.close();
    return rows;
  }

  async names() {
    return (await this.factory.databases()).map(({ name }) => name).toSorted();
  }

  /** Everything in every database, as text a thief would search. */
  async everything() {
    const texts = [];
    for (const name of await this.names()) {
      const database = new Database({ factory: this.factory, name, timer: stillTimer() });
      const stores = ['settings', 'case_files', 'pages', 'outbox', 'journal', 'drafts'];
      const found = await database.read(stores.map((store) => ({ store, all: IDBKeyRange.lowerBound([]) })));
      texts.push(JSON.stringify(found, (_, value) => (value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value)));
      await database.close();
    }
    return texts.join('\n');
  }
}

test('W1 the library seals the example of RFC 9180', async () => {
  const vector = JSON.parse(await readFile(new URL('../vectors/hpke.json', import.meta.url), 'utf8'));
  const bytes = (name) => Uint8Array.from(Buffer.from(vector[name], 'hex'));
  const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
  const recipientPublicKey = await suite.kem.deserializePublicKey(bytes('recipient_public'));
  const sender = await suite.createSenderContext({ recipientPublicKey, info: bytes('binding'), ekm: bytes('ikm_of_ephemeral') });
  assert.equal(Buffer.from(sender.enc).toString('hex'), vector.encapsulated);
  assert.equal(Buffer.from(await sender.seal(bytes('plain'), bytes('additional'))).toString('hex'), vector.sealed);
});

test('W1 W3 a locked phone sends what was written, as its author signed it, and keeps it until there is a receipt', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  const id = await phone.writes();
  await phone.doors.lock();
  await phone.calledBack.run({ signedOut: false });
  assert.equal(office.changes.get(id).writes[0].fields.purpose.value, 'a marked word');
  const [row] = await phone.rows();
  assert.equal(row.rescued_at, '2026-11-23T08:00:00.000Z');
  assert.equal(row.receipt, null);
  assert.ok(!(await phone.everything()).includes('marked'));
  await phone.calledBack.run({ signedOut: false });
  assert.equal(office.requests.length, 1, 'asked again too soon, with nothing to send');
});

test('W3 when the author opens the phone again, the ordinary exchange clears the outbox', async () => {
  const phone = await Phone.of(await openOffice());
  const id = await phone.writes();
  await phone.doors.lock();
  await phone.calledBack.run({ signedOut: false });
  await phone.doors.unlock(PHRASE);
  const { replica } = await phone.doors.standing();
  phone.ordinary = { ...NOTHING_NEW, receipts: [{ id, outcome: 'parked', reason: 'not_assigned', repeat: true }] };
  await replica.exchange();
  const sent = phone.transport.requests.flatMap(({ changes }) => changes).filter((change) => change.id === id);
  assert.equal(sent.length, 1);
  assert.equal((await phone.rows())[0].state, 'parked');
});

test('E09 E10 W3 what Rosa wrote leaves while Sam has the phone, and stays hers', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  const rosasKeys = office.keys;
  const id = await phone.writes();
  const sams = await phone.signsIn(SAM);
  office.keys = rosasKeys;
  await phone.calledBack.run({ signedOut: false });
  assert.equal(office.changes.get(id).author, 'rosa-id');
  assert.deepEqual(await sams.outbox(), []);
  assert.equal((await sams.waiting()).count, 0);
});

test('W2 with no office in reach nothing is marked and nothing is lost', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  await phone.writes();
  await phone.doors.lock();
  office.isReached = false;
  await phone.calledBack.run({ signedOut: false });
  assert.equal((await phone.rows())[0].rescued_at, undefined);
  office.isReached = true;
  phone.calledBack = phone.restarted();
  await phone.calledBack.run({ signedOut: false });
  assert.equal(office.changes.size, 1);
});

test('W1 W4 what was written before the phone had keys, or for a former key, gets its copy with the next exchange', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  const { replica } = await phone.doors.standing();
  await phone.writes();
  const other = await openOffice();
  office.office = { ...other.office, key: 'k2' };
  phone.ordinary = { ...NOTHING_NEW, now: '2026-11-24T08:00:00.000Z' };
  await replica.exchange();
  const [row] = await phone.rows();
  assert.equal(row.office.key, 'k2');
});

test('W1 S4 the office knows a phone by the keys it told first, also when its answer was lost on the way', async () => {
  const office = await openOffice();
  office.lostAnswers = 1;
  const phone = await Phone.of(office);
  const id = await phone.writes();
  await (await phone.doors.standing()).replica.exchange();
  await phone.doors.lock();
  await phone.calledBack.run({ signedOut: false });
  assert.ok(office.changes.has(id));
});

test('W1 D8 a new pass phrase takes the keys of the phone along, so that its work still leaves while it is locked', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  await phone.signsIn(ROSA, 'a wide new bridge to cross');
  const id = await phone.writes();
  await phone.doors.lock();
  await phone.calledBack.run({ signedOut: false });
  assert.ok(office.changes.has(id));
});

test('W3 a phone that was signed out from elsewhere sends, closes, and shows nothing until somebody signs in', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  const id = await phone.writes();
  office.revoked = true;
  await phone.calledBack.run({ signedOut: true });
  assert.ok(office.changes.has(id));
  assert.deepEqual(phone.told, ['taken_away']);
  assert.equal((await phone.doors.standing()).kind, 'nobody');
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, false);
  const again = await phone.signsIn(ROSA);
  assert.equal((await again.waiting()).count, 1);
});

test('W5 W6 D8 a wipe sends first, then deletes, then proves it', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  const id = await phone.writes();
  Object.assign(office, { revoked: true, order: {} });
  await phone.calledBack.run({ signedOut: true });
  assert.ok(office.changes.has(id));
  assert.deepEqual(await phone.names(), ['doorstep']);
  assert.deepEqual(await readLocks(phone.device), []);
  assert.deepEqual(office.proofs.map(({ order, kept }) => [order, kept]), [['o1', 0]]);
  assert.equal((await phone.doors.standing()).kind, 'nobody');
});

test('W6 D8 what could not be sent before a wipe stays for the office alone, and goes later', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  const id = await phone.writes();
  Object.assign(office, { revoked: true, order: {} });
  const { sendSealed } = phone.transport;
  phone.transport.sendSealed = async (text, signature) => {
    const answer = await sendSealed(text, signature);
    return { ...answer, body: { ...answer.body, received: [], unopened: [] } };
  };
  await phone.calledBack.run({ signedOut: true });
  assert.deepEqual(office.proofs.map(({ kept }) => kept), [1]);
  const [row] = await phone.rows();
  assert.deepEqual([row.id, row.sealed], [id, null]);
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, false);
  Object.assign(office, { order: null });
  phone.transport.sendSealed = sendSealed;
  phone.calledBack = phone.restarted();
  await phone.calledBack.run({ signedOut: false });
  assert.deepEqual(await phone.names(), ['doorstep']);
  assert.deepEqual(await readLocks(phone.device), []);
});

test('W6 a proof that nobody heard is said again', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  Object.assign(office, { revoked: true, order: {} });
  const { sendProof } = phone.transport;
  phone.transport.sendProof = async () => ({ kind: 'no_answer' });
  await phone.calledBack.run({ signedOut: true });
  assert.deepEqual(office.proofs, []);
  phone.transport.sendProof = sendProof;
  await phone.calledBack.run({ signedOut: false });
  assert.equal(office.proofs.length, 1);
});

test('E25 W5 an order that is for another phone, over, replayed, altered or unsigned does nothing', async () => {
  const stranger = await openOffice();
  for (const wrong of [{ device: 'device-2' }, { expires_at: '2026-11-23T07:59:00.000Z' }, { challenge: 'an earlier one' }, { do: 'sing' }, { protocol: 2 }]) {
    const office = await openOffice();
    const phone = await Phone.of(office);
    office.order = wrong;
    await phone.calledBack.run({ signedOut: true });
    assert.equal((await readLocks(phone.device)).length, 1, JSON.stringify(wrong));
    assert.equal((await phone.doors.standing()).kind, 'open');
  }
  const office = await openOffice();
  const phone = await Phone.of(office);
  office.signs = stranger.signs;
  office.order = {};
  await phone.calledBack.run({ signedOut: true });
  assert.equal((await phone.doors.standing()).kind, 'open');
  assert.deepEqual(office.proofs, []);
});
