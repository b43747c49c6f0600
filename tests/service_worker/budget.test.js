/** How much is asked for at once follows the line, so that every answer moves the cursor (F2). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ModelServer } from './world/model_server.js';
import { clockAt, lineToModel, phone } from './world/phone.js';

/** A phone on a line whose answers take so many milliseconds each, and what its requests asked for. */
async function phoneOnLine() {
  const server = new ModelServer();
  server.assign('rosa', 'alvarez');
  const line = lineToModel(server, 'rosa');
  const clock = clockAt();
  let now = 0;
  clock.elapsed = () => now;
  const honest = line.answer;
  const takes = (/** @type {number} */ milliseconds, answer = honest) => {
    line.answer = (/** @type {any} */ request) => { now += milliseconds; return answer(request); };
  };
  const { replica } = await phone({ transport: line, clock });
  return { replica, takes, asked: () => line.requests.at(-1).max_bytes };
}

test('F2 a quick line is asked for more, a slow one for less, within limits', async () => {
  const { replica, takes, asked } = await phoneOnLine();
  takes(50);
  await replica.exchange();
  const first = asked();
  await replica.exchange();
  assert.equal(asked(), 4 * first);
  await replica.exchange();
  assert.equal(asked(), 4 * first, 'no answer is larger than a phone can hold');
  takes(8_000);
  for (let round = 0; round < 12; round += 1) await replica.exchange();
  assert.equal(asked(), 100_000);
});

test('F2 after an answer that never came half as much is asked for', async () => {
  const { replica, takes, asked } = await phoneOnLine();
  takes(45_000, () => ({ kind: 'no_answer' }));
  await replica.exchange();
  const first = asked();
  await replica.exchange();
  assert.equal(asked(), first / 2);
});
