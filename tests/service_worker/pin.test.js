/** The PIN: it opens again what is still in memory, five times wrong and it is gone, and nothing of it lies on the phone. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import 'fake-indexeddb/auto';
import { isEasilyGuessed, isOfDigits } from '../../service_worker/vault/pin.js';
import { answerPinPage } from '../../service_worker/pin_page.js';
import { create } from './world/phone.js';
import { Phone, PHRASE, ROSA, SAM } from './world/phone_with_doors.js';

const PIN = '480915';
const WRONG = '480916';
const PAGE = 'https://doorstep.example/me/pin';

/** What the phone answers to a form on the page of the PIN; `said`: what is wrong with it, if anything is. */
async function asks(phone, fields) {
  const said = {};
  const draw = async (asked) => Object.assign(said, asked) && new Response();
  const response = await answerPinPage(new Request(PAGE, { method: 'POST', body: new URLSearchParams(fields) }), { doors: phone.doors, draw, shareKeys: async () => {} });
  return { ...said, status: response.status };
}

const choice = (pin, more = {}) => ({ pin, again: pin, password: PHRASE, ...more });

/** Rosa's phone, with a client on it, locked behind her PIN; the pages keep what the worker has. */
async function napping() {
  const phone = new Phone();
  await (await phone.signsIn(ROSA)).save(create('a', 'client', 'a', { family_name: 'Alvarez' }));
  assert.equal((await asks(phone, choice(PIN))).status, 303);
  await phone.doors.lock();
  phone.pages = phone.doors.kept();
  return phone;
}

test('a locked phone opens again with the PIN, and the PIN goes on opening it', async () => {
  const phone = await napping();
  for (let nth = 1; nth <= 2; nth += 1) {
    assert.deepEqual(await phone.doors.standing(), { kind: 'locked' });
    assert.equal(await phone.doors.wake(WRONG), false);
    assert.equal(await phone.doors.wake(PIN), true);
    assert.equal((await (await phone.replica()).waiting()).count, 1);
    await phone.doors.lock();
  }
});

test('the worker was stopped while the phone was locked, and before it: the open pages have what the PIN opens', async () => {
  const phone = await napping();
  phone.restart();
  assert.deepEqual(await phone.doors.standing(), { kind: 'locked' });
  assert.equal(await phone.doors.wake(PIN), true);
  phone.pages = phone.doors.kept();
  phone.restart();
  await phone.doors.lock();
  assert.equal(phone.doors.kept().ring, null);
  assert.equal(await phone.doors.wake(PIN), true, 'locked by a worker that had nothing open');
});

test('E05 when the last page is closed and the worker stopped, the PIN opens nothing, and the lock says so', async () => {
  const phone = await napping();
  phone.pages = null;
  phone.restart();
  assert.equal(await phone.doors.nap.standing(), 'gone');
  assert.equal(await phone.doors.wake(PIN), false);
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, true);
  assert.equal(await phone.doors.nap.standing(), null, 'it has been said');
});

test('five wrong PINs: the keys leave memory, also those that a page kept that slept through it', async () => {
  const phone = await napping();
  for (let nth = 1; nth <= 5; nth += 1) {
    phone.restart();
    assert.equal(await phone.doors.wake(WRONG), false);
    assert.equal(phone.doors.kept().asleep === null, nth === 5, `try ${nth}`);
  }
  assert.equal(await phone.doors.wake(PIN), false, 'the page that slept has given it back');
  assert.deepEqual(phone.doors.kept(), { ring: null, typed: null, pin: null, asleep: null });
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, true, 'and no try at the pass phrase was used up');
});

test('nothing of the PIN, nor of what it is compared with, is stored', async () => {
  const phone = await napping();
  const { pin } = phone.doors.kept();
  const all = await phone.everything();
  for (const marker of [PIN, Buffer.from(pin.mark).toString('latin1'), Buffer.from(pin.mark).toString('base64')]) assert.ok(!all.includes(marker));
  await assert.rejects(crypto.subtle.exportKey('raw', pin.key));
});

test('who signs out, is wiped, has another pass phrase or makes room for somebody else has nothing asleep', async () => {
  const ways = {
    signOut: ({ doors }) => doors.signOut(),
    leave: ({ doors }) => doors.leave(),
    sam: (phone) => phone.signsIn(SAM, 'another river that runs north'),
    anew: (phone) => phone.signsIn(ROSA, 'a wide new bridge to cross'),
    tenTries: async (phone) => {
      for (let nth = 1; nth <= 10; nth += 1) {
        phone.restart();
        phone.clock.value = `2026-11-23T${9 + nth}:00:00.000Z`;
        await phone.doors.unlock('four quiet hills at none');
      }
    },
  };
  for (const [way, go] of Object.entries(ways)) {
    const phone = await napping();
    await go(phone);
    phone.pages = phone.doors.kept();
    await phone.doors.lock();
    phone.pages = phone.doors.kept();
    assert.equal(phone.pages.asleep, null, way);
    assert.equal(await phone.doors.wake(PIN), false, way);
  }
});

test('a lock that has gone from the phone meanwhile is not opened by what was in memory', async () => {
  const phone = await napping();
  await phone.doors.box.destroyReading(await phone.doors.box.all());
  assert.equal(await phone.doors.wake(PIN), false);
  assert.equal(phone.doors.kept().asleep, null);
});

test('in a client\u2019s hands the PIN ends the turn; guessed wrong five times it is gone, and the form stays open', async () => {
  const phone = new Phone();
  await phone.signsIn(ROSA);
  await asks(phone, choice(PIN));
  phone.isHeldByClient = true;
  assert.equal(await phone.doors.wake(PIN), true);
  for (let nth = 1; nth <= 5; nth += 1) await phone.doors.wake(WRONG);
  assert.equal(await phone.doors.wake(PIN), false);
  assert.equal((await phone.doors.standing()).kind, 'open');
});

test('a PIN is refused that is none, that is tried first, that was typed twice differently, or without the pass phrase', async () => {
  const phone = new Phone();
  await phone.signsIn(ROSA);
  for (const [fields, field] of [
    [choice('12 456'), 'pin'],
    [choice('48091'), 'pin'],
    [choice('123456'), 'pin'],
    [choice(PIN, { again: WRONG }), 'again'],
    [choice(PIN, { password: 'four quiet hills at none' }), 'password'],
    [{}, 'pin'],
  ]) assert.equal((await asks(phone, fields)).field, field);
  assert.equal(phone.doors.kept().pin, null);
  await asks(phone, choice(PIN));
  assert.equal((await asks(phone, { go: 'drop' })).status, 303);
  await phone.doors.lock();
  assert.deepEqual([phone.doors.kept().asleep, await phone.doors.nap.standing()], [null, null]);
});

test('what somebody would try first', () => {
  for (const digits of ['000000', '123456', '987654', '890123', '135791', '121212', '112233', '12341234', '4444444']) assert.ok(isEasilyGuessed(digits), digits);
  for (const digits of [PIN, '020406', '123457']) assert.ok(!isEasilyGuessed(digits), digits);
  for (const digits of ['12345', '1234567890123', '48091a', ' 480915', '٤٨٠٩١٥']) assert.ok(!isOfDigits(digits), digits);
});
