/** The lease: reading ends when the office does not hear from a phone, writing does not (E06, E07, E27). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lease } from '../../service_worker/lease.js';
import { answerOverdue } from '../../service_worker/overdue.js';
import { writeSetting } from '../../service_worker/store/settings.js';
import { create, lineTo, phone } from './world/phone.js';
import './world/pieces.js';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-22T12:00:00.000Z');
const ALVAREZ = '01a206ba-3b47-7b92-8cf9-3578d3da7740';

/** A phone whose two clocks the test moves; `restarts` is what a browser does to a worker. */
async function withLease() {
  const clocks = { wall: NOON, steady: 0 };
  const clock = { now: () => new Date(clocks.wall).toISOString(), elapsed: () => clocks.steady };
  const { replica, database } = await phone({ transport: lineTo(() => ({ kind: 'no_answer' })) });
  const self = {
    replica,
    database,
    lease: new Lease({ clock, hours: 72 }),
    restarts: () => {
      clocks.steady = 0;
      self.lease = new Lease({ clock, hours: 72 });
    },
    passes: async (hours, { wall = hours, steady = hours } = {}) => {
      clocks.wall += wall * HOUR;
      clocks.steady += steady * HOUR;
      return self.lease.holds(replica);
    },
  };
  await self.lease.renew(replica);
  return self;
}

test('E27 a phone that stays away for ever shows case files for 72 hours', async () => {
  const rosas = await withLease();
  assert.equal(await rosas.passes(71), true);
  rosas.restarts();
  assert.equal(await rosas.passes(0.9), true);
  rosas.restarts();
  assert.equal(await rosas.passes(0.2), false);
  await rosas.lease.renew(rosas.replica);
  assert.equal(await rosas.passes(71), true);
});

test('E27 asleep one clock stands still, and the time counts', async () => {
  const rosas = await withLease();
  assert.equal(await rosas.passes(73, { steady: 0 }), false);
});

test('E06 a clock set back thirty days gives nothing to read, and nothing more when it is set right', async () => {
  const rosas = await withLease();
  assert.equal(await rosas.passes(70), true);
  assert.equal(await rosas.passes(0, { wall: -30 * 24, steady: 0 }), false);
  rosas.restarts();
  assert.equal(await rosas.passes(0), false);
  assert.equal(await rosas.passes(0, { wall: 30 * 24 + 1, steady: 0 }), true);
  assert.equal(await rosas.passes(2), false);
});

test('E06 a clock set back a little, again and again, does not stop the count', async () => {
  const rosas = await withLease();
  const answers = [];
  for (let turn = 0; turn < 73 * 10; turn += 1) answers.push(await rosas.passes(0.1, { wall: turn % 2 ? 0.15 : -0.05 }));
  assert.equal(answers[500], true);
  assert.equal(answers.at(-1), false);
});

test('E07 a clock set forward ends it early and loses nothing', async () => {
  const rosas = await withLease();
  await rosas.replica.save(create(ALVAREZ, 'client', ALVAREZ, { given_name: 'Elena' }));
  assert.equal(await rosas.passes(0, { wall: 1_000, steady: 0 }), false);
  assert.equal((await rosas.replica.waiting()).count, 1);
});

test('a phone that kept no lease counts from when the office was heard', async () => {
  const rosas = await withLease();
  await rosas.database.put([{ store: 'settings', remove: ['rosa', 'lease'] }, writeSetting('rosa', 'heard_at', '2026-11-18T12:00:00.000Z')]);
  rosas.restarts();
  assert.equal(await rosas.passes(0), false);
});

/** What is answered at an address, once it is over. */
async function answered({ replica }, method, path, body) {
  const request = new Request(`https://doorstep.example${path}`, { method, body, headers: { 'HX-Request-Type': 'full' } });
  const draw = async (door) => new Response(JSON.stringify(door));
  return answerOverdue(request, { lease: { holds: async () => false }, replica, draw });
}

test('E27 over: no case file at any address, and what is written is taken', async () => {
  const rosas = await withLease();
  for (const path of ['/', '/clients', `/clients/${ALVAREZ}`, `/clients/${ALVAREZ}/notes/${ALVAREZ}`, '/me/phone', '/due']) {
    assert.equal((await (await answered(rosas, 'GET', path)).json()).path, path);
  }
  for (const path of ['/-/waiting', '/me', `/clients/${ALVAREZ}/notes/new`, `/clients/${ALVAREZ}/visits/new`]) {
    assert.equal(await answered(rosas, 'GET', path), null);
  }
  assert.equal(await answered(rosas, 'POST', `/clients/${ALVAREZ}/edit`, 'a=b'), null);
  assert.equal(await answered(rosas, 'PUT', '/drafts/a', 'a=b'), null);
});

test('E27 over: who knows the whole name writes about them, and nobody finds one by its beginning', async () => {
  const rosas = await withLease();
  await rosas.replica.save(create(ALVAREZ, 'client', ALVAREZ, { given_name: 'Elena', family_name: 'Álvarez' }));
  const asks = (name, what) => answered(rosas, 'POST', '/write', new URLSearchParams({ name, what }));
  assert.equal((await asks('alvarez, elena', 'visit')).headers.get('Location'), `https://doorstep.example/clients/${ALVAREZ}/visits/new`);
  assert.equal((await asks('Elena Alvarez', 'note')).headers.get('Location'), `https://doorstep.example/clients/${ALVAREZ}/notes/new`);
  for (const name of ['Elena', 'E Alvarez', '', 'Elena Alvarez Baker']) assert.equal((await (await asks(name, 'note')).json()).typed, name);
});
