/** Doors: how a vault comes to stand open, whose it is, and what becomes of a phone from before the vault (D8, E08 to E10). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import 'fake-indexeddb/auto';
import { readLocks } from '../../service_worker/store/locks.js';
import { openReplica } from '../../service_worker/sync/replica.js';
import { PLAIN } from '../../service_worker/vault/plain.js';
import { breakPut, create } from './world/phone.js';
import { Phone, PHRASE, ROSA, SAM } from './world/phone_with_doors.js';

/** A phone of the release before the vault, with work that waits and a form half filled in. */
async function plainPhone() {
  const phone = new Phone();
  const replica = await openReplica({ ...phone.outside, database: phone.device, vault: PLAIN });
  await replica.enrol(ROSA);
  await replica.save(create('a', 'client', 'a', { family_name: 'Alvarez' }));
  await replica.drafts.put('note', { text: ['The rail is missing'] });
  return phone;
}

test('nobody has signed in: nothing is locked and nothing is there', async () => {
  assert.deepEqual(await new Phone().doors.standing(), { kind: 'nobody' });
});

test('E05 what was written opens again with the pass phrase, and with no other', async () => {
  const phone = new Phone();
  await (await phone.signsIn(ROSA)).save(create('a', 'client', 'a', { family_name: 'Alvarez' }));
  phone.restart();
  assert.deepEqual(await phone.doors.standing(), { kind: 'locked' });
  assert.equal((await phone.doors.unlock('four quiet hills at none')).isOpen, false);
  assert.deepEqual(await phone.doors.standing(), { kind: 'locked' });
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, true);
  assert.equal((await (await phone.replica()).waiting()).count, 1);
});

test('nothing of what she wrote stands in any database in plain', async () => {
  const phone = new Phone();
  const replica = await phone.signsIn(ROSA);
  await replica.save(create('a', 'client', 'a', { family_name: 'Alvarez' }));
  await replica.drafts.put('note', { text: ['The rail is missing'] });
  const all = await phone.everything();
  assert.ok(all.includes(ROSA));
  for (const marker of ['Alvarez', 'rail', PHRASE, 'family_name']) assert.ok(!all.includes(marker), marker);
});

test('a worker that was stopped has its keys back from an open page', async () => {
  const phone = new Phone();
  await phone.signsIn(ROSA);
  phone.pages = phone.doors.kept();
  phone.restart();
  assert.equal((await phone.doors.standing()).kind, 'open');
  await phone.doors.lock();
  phone.pages = phone.doors.kept();
  assert.equal((await phone.doors.standing()).kind, 'locked');
});

test('E13 D8 signed out by a worker that has just been started again: what the pages keep is closed all the same', async () => {
  const phone = new Phone();
  await phone.signsIn(ROSA);
  phone.pages = phone.doors.kept();
  phone.restart();
  await phone.doors.signOut();
  const [lock] = await readLocks(phone.device);
  assert.deepEqual([lock.is_out, lock.wraps[0].read], [true, null]);
});

test('a page cannot open a vault that is not on this phone any more', async () => {
  const [phone, other] = [new Phone(), new Phone()];
  await phone.signsIn(ROSA);
  await other.signsIn(ROSA, 'another river that runs north');
  phone.pages = { ...other.doors.kept(), ring: { ...other.doors.kept().ring, id: 'strange' } };
  phone.restart();
  assert.equal((await phone.doors.standing()).kind, 'locked');
});

test('a pass phrase that was refused counts for nobody', async () => {
  const phone = new Phone();
  await phone.doors.holds(PHRASE);
  phone.doors.refused();
  await phone.doors.admit(ROSA);
  assert.deepEqual(await readLocks(phone.device), []);
});

test('a second step of a sign-in finds what was typed in the first, although the worker was stopped between', async () => {
  const phone = new Phone();
  await phone.doors.holds(PHRASE);
  phone.pages = phone.doors.kept();
  phone.restart();
  await phone.doors.admit(ROSA);
  assert.equal((await phone.doors.standing()).kind, 'open');
});

test('D8 a plain phone works on as it is, and is sealed whole at the first sign-in', async () => {
  const phone = await plainPhone();
  assert.equal((await phone.doors.standing()).isPlain, true);
  assert.equal((await (await phone.replica()).waiting()).count, 1);
  const sealed = await phone.signsIn(ROSA);
  assert.equal((await phone.doors.standing()).isPlain, false);
  assert.equal((await sealed.waiting()).count, 1);
  assert.equal((await sealed.outbox())[0].change.writes[0].fields.family_name.value, 'Alvarez');
  assert.deepEqual(await sealed.drafts.get('note'), { text: ['The rail is missing'] });
  const all = await phone.everything();
  for (const marker of ['Alvarez', 'rail']) assert.ok(!all.includes(marker), marker);
});

test('D8 sealing that was interrupted anywhere is made again and loses nothing', async () => {
  for (let nth = 1; ; nth += 1) {
    const phone = await plainPhone();
    const mend = breakPut(nth, new DOMException('killed', 'QuotaExceededError'));
    const isWhole = await phone.signsIn(ROSA).then(() => true, () => false);
    mend();
    if (isWhole) {
      assert.ok(nth > 3, 'it has more than three puts to fail');
      break;
    }
    phone.restart();
    const sealed = await phone.signsIn(ROSA);
    assert.equal((await sealed.waiting()).count, 1, `put ${nth}`);
    assert.deepEqual(await sealed.drafts.get('note'), { text: ['The rail is missing'] });
  }
});

test('E08 E09 E10 D8 two people on one phone: a vault each, nothing of one in the other', async () => {
  const phone = new Phone();
  await (await phone.signsIn(ROSA)).save(create('a', 'client', 'a', {}));
  const sams = await phone.signsIn(SAM, 'another river that runs north');
  assert.equal(sams.worker().id, SAM);
  assert.equal((await sams.waiting()).count, 0);
  await sams.save(create('b', 'client', 'b', {}));
  await phone.doors.lock();
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, true);
  const [entry] = await (await phone.replica()).outbox();
  assert.deepEqual([entry.change.author, entry.change.case_file], [ROSA, 'a']);
});

test('two people with the same pass phrase on one phone: it opens for the one who was in last, whoever came to it first', async () => {
  const phone = new Phone();
  await phone.signsIn(ROSA);
  await phone.signsIn(SAM);
  for (const last of [SAM, ROSA, SAM]) {
    if ((await phone.replica()).worker().id !== last) await phone.signsIn(last);
    await phone.doors.lock();
    phone.restart();
    assert.equal((await phone.doors.unlock(PHRASE)).isOpen, true);
    assert.equal((await phone.replica()).worker().id, last);
  }
});

test('the office has another worker signed in: the open vault is closed', async () => {
  const phone = new Phone();
  await phone.signsIn(ROSA);
  assert.equal(await phone.doors.someoneElse(ROSA), false);
  assert.equal((await phone.doors.standing()).kind, 'open');
  assert.equal(await phone.doors.someoneElse(SAM), true, 'the pages would give the keys back to a fresh worker');
  assert.equal(phone.doors.kept().ring, null);
  assert.equal((await phone.doors.standing()).kind, 'locked');
});

test('E13 D8 signed out, the pass phrase opens nothing; after the next sign-in her work is there', async () => {
  const phone = new Phone();
  await (await phone.signsIn(ROSA)).save(create('a', 'client', 'a', {}));
  await phone.doors.signOut();
  assert.deepEqual(await phone.doors.standing(), { kind: 'nobody' });
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, false);
  const [lock] = await readLocks(phone.device);
  assert.equal(lock.wraps[0].read, null);
  assert.equal((await (await phone.signsIn(ROSA)).waiting()).count, 1);
});

test('D8 a new pass phrase takes what is open with it', async () => {
  const phone = new Phone();
  await (await phone.signsIn(ROSA)).save(create('a', 'client', 'a', {}));
  const after = await phone.signsIn(ROSA, 'a wide new bridge to cross');
  assert.equal((await after.waiting()).count, 1);
  await phone.doors.lock();
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, false);
  assert.equal((await phone.doors.unlock('a wide new bridge to cross')).isOpen, true);
  assert.equal((await (await phone.replica()).waiting()).count, 1);
});

test('D8 a pass phrase that was forgotten: what waits under it stays, and opens when it is remembered', async () => {
  const phone = new Phone();
  await (await phone.signsIn(ROSA)).save(create('a', 'client', 'a', {}));
  await phone.doors.lock();
  assert.equal((await (await phone.signsIn(ROSA, 'a wide new bridge to cross')).waiting()).count, 0);
  await phone.doors.lock();
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, true);
  assert.equal((await (await phone.replica()).waiting()).count, 1);
});

const WRONG = 'four quiet hills at none';

test('E03 wrong tries have to wait, longer each time; a try that comes too early is not looked at', async () => {
  const phone = new Phone();
  await phone.signsIn(ROSA);
  await phone.doors.lock();
  for (let nth = 1; nth <= 4; nth += 1) assert.equal((await phone.doors.unlock(WRONG)).until, null);
  assert.equal((await phone.doors.unlock(WRONG)).until, '2026-11-22T18:00:30.000Z');
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, false);
  phone.restart();
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, false, 'also after the worker was stopped');
  phone.clock.value = '2026-11-22T18:00:31.000Z';
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, true);
  assert.equal((await phone.doors.unlock(WRONG)).until, null, 'and the count begins anew');
});

test('E03 at the tenth wrong try what could be read is destroyed, and nothing that was written', async () => {
  const phone = new Phone();
  await (await phone.signsIn(ROSA)).save(create('a', 'client', 'a', {}));
  await phone.doors.lock();
  for (let nth = 1; nth <= 10; nth += 1) {
    phone.restart();
    phone.clock.value = `2026-11-22T${18 + Math.floor(nth / 2)}:${nth % 2 ? '30' : '00'}:00.000Z`;
    await phone.doors.unlock(WRONG);
    const [lock] = await readLocks(phone.device);
    assert.equal(lock.wraps[0].read === null, nth === 10, `try ${nth}`);
  }
  phone.restart();
  phone.clock.value = '2026-11-22T23:59:00.000Z';
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, true);
  assert.equal((await (await phone.replica()).waiting()).count, 1);
});

test('E03 nonsense that a client types into the phone in hands waits as long, and never destroys anything', async () => {
  const phone = new Phone();
  await (await phone.signsIn(ROSA)).save(create('a', 'client', 'a', {}));
  phone.isHeldByClient = true;
  for (let nth = 1; nth <= 12; nth += 1) {
    phone.restart();
    phone.clock.value = `2026-11-22T${18 + Math.floor(nth / 3)}:${nth % 3}0:00.000Z`;
    const { until } = await phone.doors.unlock(WRONG);
    assert.equal(until !== null, nth >= 5, `try ${nth}`);
  }
  const [lock] = await readLocks(phone.device);
  assert.ok(lock.wraps[0].read);
  phone.isHeldByClient = false;
  assert.equal((await phone.doors.unlock(WRONG)).until, null, 'none of them counts against her');
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, true);
  assert.equal((await (await phone.replica()).waiting()).count, 1);
});
