/** A wipe rescues, deletes and proves it; what the office does not have is never deleted (W3, W5, W6, E25). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLocks } from '../../service_worker/store/locks.js';
import { openOffice } from './world/office.js';
import { Phone, PHRASE, ROSA } from './world/sealing_phone.js';

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

test('W6 D8 what the office cannot open is not wiped: it is told as kept, offered again, and gone once it has arrived', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  const id = await phone.writes();
  const key = office.opens;
  Object.assign(office, { revoked: true, order: {}, opens: null });
  await phone.calledBack.run({ signedOut: true });
  assert.deepEqual(office.proofs.map(({ kept }) => kept), [1]);
  assert.deepEqual((await phone.rows()).map((row) => [row.id, row.sealed !== null, row.office.key]), [[id, true, 'k1']]);
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, false);
  Object.assign(office, { order: null, opens: key });
  phone.calledBack = phone.restarted();
  await phone.calledBack.run({ signedOut: false });
  assert.ok(office.changes.has(id));
  assert.deepEqual(await phone.names(), ['doorstep']);
});

test('W6 D8 what the office could not open before a wipe, its author brings herself when she signs in again', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  await phone.writes();
  Object.assign(office, { revoked: true, order: {}, opens: null });
  await phone.calledBack.run({ signedOut: true });
  Object.assign(office, { order: null, keys: null });
  const again = await phone.signsIn(ROSA);
  assert.equal((await again.waiting()).count, 1);
  phone.transport.enrolDevice = async () => ({ kind: 'answer', body: { device: 'device-2' } });
  await again.exchange();
  assert.deepEqual(phone.transport.requests.at(-1).changes.map(({ author }) => author), [ROSA]);
});

test('W6 D8 a copy for an enrolment of before goes with nobody, so a wipe leaves its author\'s own', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  const id = await phone.writes();
  const vault = phone.databaseOf('vault-1');
  const [row] = await phone.rows();
  await vault.put([{ store: 'outbox', put: { ...row, office: { ...row.office, device: 'device-0' } } }]);
  await vault.close();
  Object.assign(office, { revoked: true, order: {} });
  await phone.calledBack.run({ signedOut: true });
  assert.deepEqual(office.proofs.map(({ kept }) => kept), [1]);
  Object.assign(office, { order: null, revoked: false });
  const again = await phone.signsIn(ROSA);
  await again.exchange();
  assert.deepEqual(phone.transport.requests.at(-1).changes.map((change) => change.id), [id]);
});

test('W3 what is said of a former enrolment takes nothing from the present one', async () => {
  const office = await openOffice();
  const phone = await Phone.of(office);
  await phone.writes();
  Object.assign(office, { revoked: true, order: {}, opens: null });
  await phone.calledBack.run({ signedOut: true });
  const again = await phone.signsIn(ROSA);
  Object.assign(phone.transport, { enrolDevice: async () => ({ kind: 'answer', body: { device: 'device-2' } }), giveKeys: async () => ({ kind: 'no_answer' }) });
  await again.exchange();
  await phone.doors.lock();
  Object.assign(office, { order: null });
  phone.calledBack = phone.restarted();
  await phone.calledBack.run({ signedOut: false });
  assert.equal((await phone.doors.standing()).kind, 'locked');
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
