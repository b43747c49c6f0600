/** When the device tries, and how it backs off (D7, S7). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Schedule } from '../../service_worker/sync/schedule.js';
import { chanceOf, stillTimer } from './world/phone.js';

const DONE = { status: 'done', more: false, remaining: 0, after: null };

function scheduleOver(results) {
  const timer = stillTimer();
  let count = 0;
  const exchange = async () => results[Math.min(count++, results.length - 1)];
  return { schedule: new Schedule({ exchange, timer, random: chanceOf(1) }), timer, rounds: () => count };
}

const pauseOf = (timer) => [...timer.calls.values()].at(-1).milliseconds;

test('D7 a run goes on while there is more, and no longer', async () => {
  const { schedule, rounds } = scheduleOver([{ ...DONE, more: true }, { ...DONE, more: true }, DONE]);
  assert.equal(await schedule.trigger(), 'done');
  assert.equal(rounds(), 3);
});

test('D7 reasons that come during a run are folded into one more run', async () => {
  const waiting = [];
  let count = 0;
  const exchange = () => { count += 1; return new Promise((resolve) => waiting.push(() => resolve(DONE))); };
  const schedule = new Schedule({ exchange, timer: stillTimer(), random: chanceOf(1) });
  const first = schedule.trigger();
  for (let index = 0; index < 5; index += 1) schedule.trigger();
  while (count < 2) { waiting.shift()?.(); await new Promise(setImmediate); }
  waiting.shift()();
  await first;
  assert.equal(count, 2);
});

test('D7 a reason that comes while an attempt is failing is not forgotten with it', async () => {
  const { schedule, rounds } = scheduleOver([{ ...DONE, status: 'no_answer' }, DONE]);
  const first = schedule.trigger();
  schedule.trigger();
  assert.equal(await first, 'done');
  assert.equal(rounds(), 2);
});

test('D7 a reason that comes in the very moment a run ends is not forgotten', async () => {
  for (let moments = 0; moments < 12; moments += 1) {
    const { schedule, rounds } = scheduleOver([DONE]);
    schedule.trigger();
    for (let moment = 0; moment < moments; moment += 1) await null;
    const before = rounds();
    await schedule.trigger();
    assert.ok(rounds() > before, `after ${moments} moments`);
  }
});

test('R a reason that comes while the server asks for a pause waits for it', async () => {
  const { schedule, timer, rounds } = scheduleOver([{ ...DONE, status: 'busy', after: 1_000 }]);
  const first = schedule.trigger();
  schedule.trigger();
  assert.equal(await first, 'busy');
  assert.deepEqual([rounds(), pauseOf(timer)], [1, 1_000_000]);
});

test('D7 silence doubles the pause with jitter, up to five minutes; an answer ends it', async () => {
  const { schedule, timer } = scheduleOver([{ ...DONE, status: 'no_answer' }]);
  const pauses = [];
  for (let index = 0; index < 10; index += 1) { await schedule.trigger(); pauses.push(pauseOf(timer)); }
  assert.ok(pauses[0] >= 2_500 && pauses[0] <= 5_000);
  assert.ok(pauses.every((pause) => pause <= 300_000));
  assert.ok(pauses[9] >= 150_000);
});

test('D7 a run that broke on the phone itself is tried again as after silence', async () => {
  const timer = stillTimer();
  const schedule = new Schedule({ exchange: async () => { throw new Error('storage failed'); }, timer, random: chanceOf(1) });
  await assert.rejects(schedule.trigger());
  assert.ok(pauseOf(timer) <= 5_000);
});

test('R a pause the server asks for is kept', async () => {
  const { schedule, timer } = scheduleOver([{ ...DONE, status: 'busy', after: 1_000 }]);
  await schedule.trigger();
  assert.equal(pauseOf(timer), 1_000_000);
});

test('R after a sign-out the outbox waits for a sign-in, not for a timer', async () => {
  const { schedule, timer } = scheduleOver([{ ...DONE, status: 'signed_out' }]);
  await schedule.trigger();
  assert.equal(timer.calls.size, 0);
});

test('S7 a server that refuses everything is not asked for ever', async () => {
  const { schedule, rounds } = scheduleOver([{ ...DONE, status: 'refused', more: true }]);
  await schedule.trigger();
  assert.ok(rounds() < 20);
});
