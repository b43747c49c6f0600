/** Two people with one pass phrase on one phone: it is asked whose is meant, once it was typed, and nobody else is named (E08, E09). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLocks } from '../../service_worker/store/locks.js';
import { ModelServer } from './world/model_server.js';
import { create, lineToModel } from './world/phone.js';
import { Phone, PHRASE, ROSA, SAM } from './world/phone_with_doors.js';

const NAMES = { [SAM]: 'Sam Okafor', [ROSA]: 'Rosa Delgado' };
const MINUTE = 60_000;

/** A locked phone of two people; whose name has come to it, the agency has told. */
async function sharedPhone({ named = [SAM, ROSA], phrases = {} } = {}) {
  const server = new ModelServer();
  for (const who of named) {
    server.assign(who, 'agency', 'agency');
    server.accept(who, { id: `named-${who}`, author: who, ...create('agency', 'worker', who, { name: NAMES[who] }) });
  }
  const phone = new Phone();
  phone.server = server;
  let elapsed = 0;
  phone.clock.elapsed = () => elapsed;
  phone.passes = (milliseconds) => { elapsed += milliseconds; };
  for (const who of [ROSA, SAM]) {
    phone.transport = lineToModel(server, who);
    const replica = await phone.signsIn(who, phrases[who]);
    while ((await replica.exchange()).more);
    await replica.save(create(`of-${who}`, 'client', `of-${who}`, {}));
  }
  await phone.doors.lock();
  return phone;
}

const namesOn = (phone) => phone.doors.whose.people().map(({ name }) => name);
const idOf = (phone, name) => phone.doors.whose.people().find((one) => one.name === name).id;

test('E09 the pass phrase of both asks which of them it is, and opens that one alone', async () => {
  for (const who of [ROSA, SAM, ROSA]) {
    const phone = await sharedPhone();
    assert.deepEqual(namesOn(phone), [], 'nobody is named before');
    assert.deepEqual(await phone.doors.unlock(PHRASE), { isOpen: false, until: null });
    assert.equal((await phone.doors.standing()).kind, 'locked');
    assert.deepEqual(namesOn(phone), ['Rosa Delgado', 'Sam Okafor']);
    assert.deepEqual(phone.doors.kept(), { ring: null, typed: null, pin: null, asleep: null }, 'no key is in memory');
    assert.equal((await phone.doors.unlockAs(idOf(phone, NAMES[who]))).isOpen, true);
    const replica = await phone.replica();
    assert.equal(replica.worker().id, who);
    assert.deepEqual((await replica.outbox()).map(({ change }) => change.author), [who]);
    assert.deepEqual(namesOn(phone), []);
  }
});

test('E08 nobody is named to a wrong pass phrase, nor to one that opens a single vault', async () => {
  const phone = await sharedPhone({ phrases: { [SAM]: 'a wide new bridge to cross' } });
  assert.equal((await phone.doors.unlock('guessed wrong')).isOpen, false);
  assert.deepEqual(namesOn(phone), []);
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, true);
  assert.equal((await phone.replica()).worker().id, ROSA);
});

test('E08 what was typed is forgotten after a minute, at a lock, at another try and with the worker', async () => {
  const forgets = {
    minute: async (phone) => phone.passes(MINUTE),
    lock: (phone) => phone.doors.lock(),
    'another try': (phone) => phone.doors.unlock('guessed wrong'),
    worker: async (phone) => phone.restart(),
  };
  const phone = await sharedPhone();
  for (const [what, forget] of Object.entries(forgets)) {
    await phone.doors.unlock(PHRASE);
    const id = idOf(phone, NAMES[SAM]);
    await forget(phone);
    assert.deepEqual(namesOn(phone), [], what);
    assert.equal((await phone.doors.unlockAs(id)).isOpen, false, what);
  }
  assert.equal((await phone.doors.standing()).kind, 'locked');
});

test('E08 a vault that was not named, and one that was taken away meanwhile, do not open', async () => {
  const phone = await sharedPhone();
  await phone.doors.unlock(PHRASE);
  assert.equal((await phone.doors.unlockAs('vault-9')).isOpen, false);
  await phone.doors.unlock(PHRASE);
  const id = idOf(phone, NAMES[ROSA]);
  const lock = (await readLocks(phone.device)).find((one) => one.id === id);
  await phone.doors.box.keep({ ...lock, is_out: true });
  assert.equal((await phone.doors.unlockAs(id)).isOpen, false);
  assert.equal((await readLocks(phone.device)).find((one) => one.id === id).is_out, true);
});

test('where one of them cannot be named nobody is asked: it opens for the one who was in last', async () => {
  const phone = await sharedPhone({ named: [SAM] });
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, true);
  assert.equal((await phone.replica()).worker().id, SAM);
});
