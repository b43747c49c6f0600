/** Called back: sealed work leaves a phone that nobody has opened (W1 to W4, W7, E09, E10). */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { readLocks } from '../../service_worker/store/locks.js';
import { openOffice } from './world/office.js';
import { NOTHING_NEW, Phone, PHRASE, ROSA, SAM } from './world/sealing_phone.js';

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

test('W7 a phone that had to draw another writing key is a new phone: what it wrote gets copies that the office takes', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  const { replica } = await phone.doors.standing();
  const id = await phone.writes();
  const database = phone.databaseOf('vault-1');
  const [kept] = await database.read([{ store: 'settings', get: [ROSA, 'keys'] }]);
  const writing = { ...kept.value.writing, bytes: kept.value.writing.bytes.slice(1) };
  await database.put([{ store: 'settings', put: { ...kept, value: { ...kept.value, writing } } }]);
  const firsts = office.keys;
  let last = 1;
  phone.transport.enrolDevice = async () => ({ kind: 'answer', body: { device: `device-${last += 1}` } });
  phone.ordinary = { ...NOTHING_NEW, now: '2026-11-24T08:00:00.000Z' };
  replica.office.forget();
  await replica.exchange();
  assert.equal(office.keys, firsts);
  office.keys = null;
  await replica.exchange();
  await replica.exchange();
  assert.equal(last, 2);
  const [row] = await phone.rows();
  assert.deepEqual([row.id, row.office.device], [id, 'device-2']);
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

test('W3 D7 what is closed while a run is under way is seen to by one more run, and reasons without number make no more', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  await phone.writes();
  const { sendSealed } = phone.transport;
  let letGo = () => {};
  const hanging = new Promise((resolve) => { letGo = resolve; });
  let asked = 0;
  phone.transport.sendSealed = async (...given) => { asked += 1; await hanging; return sendSealed(...given); };
  await phone.doors.lock();
  const first = phone.calledBack.run({ signedOut: false });
  while (asked === 0) await new Promise(setImmediate);
  office.enrolsAnew('device-1');
  office.authors.set('device-2', SAM);
  phone.transport.enrolDevice = async () => ({ kind: 'answer', body: { device: 'device-2' } });
  await (await phone.signsIn(SAM, 'a wide new bridge to cross')).exchange();
  const sams = await phone.writes('v2');
  await phone.doors.lock();
  for (let reason = 0; reason < 5; reason += 1) phone.calledBack.run({ signedOut: false });
  letGo();
  await Promise.all([first, phone.calledBack.done()]);
  assert.ok(office.requests.flatMap(({ items }) => items).some(({ id }) => id === sams));
  assert.equal(office.requests.length, 2);
});

test('W3 D7 that the office does not know a session any more is not lost on a run that goes on without it', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  const id = await phone.writes();
  office.revoked = true;
  phone.calledBack.run({ signedOut: false });
  phone.calledBack.run({ signedOut: true });
  await phone.calledBack.done();
  assert.ok(office.changes.has(id));
  assert.deepEqual(phone.told, ['taken_away']);
});

test('W4 what the office cannot open is offered with its questions and never on its own account', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  await phone.writes();
  office.opens = null;
  await phone.doors.lock();
  await phone.calledBack.run({ signedOut: false });
  const ticks = phone.clock.elapsed;
  phone.clock.elapsed = () => 60_000;
  await phone.calledBack.run({ signedOut: false });
  assert.equal(office.requests.length, 1);
  phone.clock.elapsed = () => 300_000;
  await phone.calledBack.run({ signedOut: false });
  assert.deepEqual(office.requests.map(({ items }) => items.length), [1, 1]);
  phone.clock.elapsed = ticks;
});

test('E25 W5 a phone that never heard the time takes it from the answer: an order that is over does nothing there either', async () => {
  for (const [expires, isObeyed] of [['2026-11-23T07:59:00.000Z', false], ['2026-11-23T08:01:00.000Z', true]]) {
    const office = await openOffice();
    const phone = await Phone.of(office);
    const { replica } = await phone.doors.standing();
    await replica.world.database.put([{ store: 'settings', remove: [replica.worker().id, 'heard_at'] }]);
    office.order = { expires_at: expires };
    await phone.calledBack.run({ signedOut: true });
    assert.equal((await readLocks(phone.device)).length === 0, isObeyed, expires);
  }
});
