/** One round: nobody who has a phone open waits for a vault that is closed (D7, W3). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRound } from '../../service_worker/round.js';
import { Schedule } from '../../service_worker/sync/schedule.js';
import { chanceOf, stillTimer } from './world/phone.js';

const DONE = { status: 'done', more: false, remaining: 0, after: null };
const FOR_EVER = new Promise(() => {});

/** A phone in whose office a sealed request hangs; `results` are those of the open worker's exchanges. */
function phoneWith(results) {
  const asked = [];
  const warned = [];
  const handed = [];
  const replica = { reads: { handOver: () => { handed.push('reads'); return FOR_EVER; } }, exchange: async () => { const next = results.shift(); if (next instanceof Error) throw next; return next; } };
  const standing = async () => (results.length > 0 ? { kind: 'open', replica } : { kind: 'locked' });
  const calledBack = { run: (word) => { asked.push(word); return FOR_EVER; } };
  const round = createRound({ doors: { standing }, calledBack, lease: { renew: async () => {} }, passkeys: { forgetRemoved: async () => {} }, say: () => {}, warn: (error) => warned.push(error) });
  return { schedule: new Schedule({ exchange: round, timer: stillTimer(), random: chanceOf(1) }), asked, warned, handed };
}

test('D7 a sealed request of a closed vault that hangs holds up no exchange of the open one', async () => {
  const { schedule, asked } = phoneWith([DONE, DONE]);
  assert.equal(await schedule.trigger(), 'done');
  assert.equal(await schedule.trigger(), 'done');
  assert.deepEqual(asked, [{ signedOut: false }, { signedOut: false }]);
});

test('D7 the closed vaults come when the open one has nothing more, and when the office does not know its session', async () => {
  const { schedule, asked } = phoneWith([{ ...DONE, more: true }, { ...DONE, status: 'signed_out' }]);
  assert.equal(await schedule.trigger(), 'signed_out');
  assert.deepEqual(asked, [{ signedOut: true }]);
});

test('W3 a phone that nobody has opened sees to what is sealed on it', async () => {
  const { schedule, asked } = phoneWith([]);
  assert.equal(await schedule.trigger(), 'nobody');
  assert.deepEqual(asked, [{ signedOut: false }]);
});

test('D7 a round that breaks on the phone is told and thrown', async () => {
  const { schedule, asked, warned } = phoneWith([new Error('storage')]);
  await assert.rejects(schedule.trigger(), /storage/);
  assert.deepEqual([asked.length, warned.length], [0, 1]);
});

test('K08 what was shown is told after an exchange that went well and brought everything, and holds up none', async () => {
  const { schedule, handed, asked } = phoneWith([{ ...DONE, more: true }, DONE, { ...DONE, status: 'no_answer' }]);
  await schedule.trigger();
  assert.deepEqual([handed, asked.length], [['reads'], 1]);
  await schedule.trigger();
  assert.deepEqual([handed.length, asked.length], [1, 2]);
});
