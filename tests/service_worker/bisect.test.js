/** One change never blocks another (R): a failing batch is halved to the one at fault. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learn, TRUSTING } from '../../service_worker/sync/bisect.js';

/** Exchanges until nothing is left; `fate` says how a batch ends. */
function deliver(ids, fate, most = 400) {
  let state = TRUSTING;
  let left = [...ids];
  const stuck = [];
  let rounds = 0;
  for (; left.length > 0 && rounds < most; rounds += 1) {
    const batch = left.slice(0, state.size);
    const kind = fate(batch);
    const lesson = learn(state, { kind, ids: batch });
    state = lesson.next;
    if (kind === 'answer') left = left.filter((id) => !batch.includes(id));
    if (lesson.stuck) { stuck.push(lesson.stuck); left = left.filter((id) => id !== lesson.stuck); }
  }
  return { stuck, left, rounds };
}

const ids = Array.from({ length: 200 }, (_, index) => `c${index}`);

test('R the one change that breaks the server is set aside, the rest go on', () => {
  const { stuck, left, rounds } = deliver(ids, (batch) => (batch.includes('c137') ? 'refused' : 'answer'));
  assert.deepEqual(stuck, ['c137']);
  assert.deepEqual(left, []);
  assert.ok(rounds < 40, `${rounds} rounds`);
});

test('R two of them, too', () => {
  assert.deepEqual(deliver(ids, (batch) => (batch.includes('c0') || batch.includes('c199') ? 'refused' : 'answer')).stuck, ['c0', 'c199']);
});

test('R a change that is too large alone is set aside', () => {
  assert.deepEqual(deliver(ids, (batch) => (batch.includes('c5') ? 'too_large' : 'answer')).stuck, ['c5']);
});

test('R a change that kills the server without a word is found by its silence', () => {
  const { stuck, left } = deliver(ids, (batch) => (batch.includes('c42') ? 'no_answer' : 'answer'));
  assert.deepEqual(stuck, ['c42']);
  assert.deepEqual(left, []);
});

test('R a captive portal blames nobody: silence to everything sets nothing aside', () => {
  const { stuck, left } = deliver(ids, () => 'no_answer');
  assert.deepEqual(stuck, []);
  assert.equal(left.length, 200);
});

test('R a server that refuses everything, even an empty exchange, blames nobody', () => {
  assert.deepEqual(deliver(ids, () => 'refused').stuck, []);
});

test('R a long silence in the mountains ends with everything delivered', () => {
  const fates = Array(100).fill('no_answer');
  const { stuck, left } = deliver(ids, () => fates.pop() ?? 'answer');
  assert.deepEqual([stuck, left], [[], []]);
});
