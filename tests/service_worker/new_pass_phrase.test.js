/** A new pass phrase: the office decides, then this phone learns it; the one before opens it until then (E05, D8). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNewPassPhrase, renewPassPhrase, takesItsPlace } from '../../service_worker/new_pass_phrase.js';
import { readLocks } from '../../service_worker/store/locks.js';
import { alsoOpenedBy, secretOfPasskey } from '../../service_worker/vault/passkey.js';
import { secretOf } from '../../service_worker/vault/rings.js';
import { openOffice } from './world/office.js';
import { Phone, PHRASE, ROSA } from './world/sealing_phone.js';

const FRESH = 'a wide new bridge to cross';
const HERE = 'https://doorstep.example.org/me/security/pass-phrase';
const TAKEN = { 'Doorstep-Session': 'rekeyed', 'Doorstep-Next': '/me/security/pass-phrase/changed' };

/** She sends the form, and the office says this. @param {Phone} phone @param {Response} answer @param {string} [old] */
async function renews(phone, answer, old = PHRASE) {
  const body = new URLSearchParams({ old, password: FRESH, again: FRESH });
  const request = new Request(HERE, { method: 'POST', body });
  const heard = { marked: null, shared: 0 };
  const ask = async (asked) => { heard.marked = asked.headers.get('Doorstep-Sync'); return answer; };
  heard.response = await renewPassPhrase(request, { doors: phone.doors, ask, shareKeys: async () => { heard.shared += 1; } });
  return heard;
}

/** What opens her phone from the lock, one try each. @param {Phone} phone */
async function opensWith(phone) {
  const opens = [];
  for (const phrase of [PHRASE, FRESH]) {
    await phone.doors.lock();
    if ((await phone.doors.unlock(phrase)).isOpen) opens.push(phrase);
  }
  return opens;
}

async function waits(phone) {
  return (await (await phone.doors.standing()).replica.waiting()).count;
}

test('only the form of a new pass phrase is one', () => {
  assert.ok(isNewPassPhrase(new Request(HERE, { method: 'POST' })));
  for (const other of [new Request(HERE), new Request(`${HERE}/changed`, { method: 'POST' })]) assert.ok(!isNewPassPhrase(other));
});

test('D8 what the office took opens this phone, the one before does not, and what waits stays where it is', async () => {
  const phone = await Phone.of(await openOffice());
  await phone.writes();
  const [before] = await readLocks(phone.device);
  const { response, marked, shared } = await renews(phone, new Response(null, { status: 204, headers: TAKEN }));
  assert.deepEqual([response.status, new URL(response.headers.get('Location')).pathname, marked, shared], [303, '/me/security/pass-phrase/changed', '1', 1]);
  const locks = await readLocks(phone.device);
  assert.deepEqual(locks.map(({ id, wraps }) => [id, wraps.length]), [[before.id, 1]]);
  assert.deepEqual(await opensWith(phone), [FRESH]);
  assert.equal(await waits(phone), 1);
});

for (const [what, answer] of [
  ['refuses', new Response('<p>That is not your pass phrase.</p>', { status: 422 })],
  ['does not answer', new Response('No connection', { status: 503 })],
  ['says another word', new Response(null, { status: 204, headers: { 'Doorstep-Session': 'opened' } })],
]) {
  test(`D8 where the office ${what}, the one before goes on opening this phone, and the new one does not`, async () => {
    const phone = await Phone.of(await openOffice());
    await phone.writes();
    assert.equal((await renews(phone, answer)).response, answer);
    assert.deepEqual(await opensWith(phone), [PHRASE]);
  });
}

test('D8 changed elsewhere before: what this phone holds moves behind the new one', async () => {
  const phone = await Phone.of(await openOffice());
  await phone.writes();
  await renews(phone, new Response(null, { status: 204, headers: TAKEN }), 'one this phone has never seen');
  assert.equal(await waits(phone), 1);
  assert.deepEqual(await opensWith(phone), [FRESH]);
  assert.equal(await waits(phone), 1);
});

test('E05 a passkey goes on opening it', async () => {
  const phone = await Phone.of(await openOffice());
  const key = await secretOfPasskey(crypto.getRandomValues(new Uint8Array(32)).buffer, 'blue');
  const [lock] = await readLocks(phone.device);
  await phone.doors.box.keep(await alsoOpenedBy(lock, await secretOf(PHRASE), key), false);
  await renews(phone, new Response(null, { status: 204, headers: TAKEN }));
  await phone.doors.lock();
  assert.equal((await phone.doors.unlock(key)).isOpen, true);
  assert.deepEqual(await opensWith(phone), [FRESH]);
});

test('D8 a lock that the new one was not seen to open takes the place of nothing', async () => {
  const phone = await Phone.of(await openOffice());
  const fitting = phone.doors.box.fitting.bind(phone.doors.box);
  phone.doors.box.fitting = async () => null;
  assert.equal(await takesItsPlace(phone.doors, PHRASE, await secretOf(FRESH)), false);
  phone.doors.box.fitting = fitting;
  assert.deepEqual(await opensWith(phone), [PHRASE]);
  assert.equal((await phone.doors.standing()).kind, 'locked');
  assert.equal((await phone.signsIn(ROSA)).worker().id, ROSA);
});
