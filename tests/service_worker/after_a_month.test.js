/** A phone that comes back with a month's work (G16 of the catalogue of bad inputs). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ModelServer } from './world/model_server.js';
import { create, lineToModel, phone } from './world/phone.js';

const SAVED = 5_000;

test('G16 five thousand changes leave in pieces, say how many are left, and go on where the line broke', async () => {
  const server = new ModelServer();
  server.assign('rosa', 'alvarez');
  const line = lineToModel(server, 'rosa');
  const honest = line.answer;
  const { replica } = await phone({ transport: line });
  for (let index = 0; index < SAVED; index += 1) await replica.save(create('alvarez', 'visit', `v${index}`, {}));
  const left = [];
  for (let round = 0; round < 60; round += 1) {
    const breaks = round % 5 === 4;
    line.answer = breaks ? (request) => { honest(request); return { kind: 'no_answer' }; } : honest;
    const { more } = await replica.exchange();
    left.push((await replica.waiting()).count);
    if (!more && !breaks) break;
  }
  assert.deepEqual(left, left.toSorted((a, b) => b - a), 'what is left only shrinks');
  assert.ok(left.length > SAVED / 200 && new Set(left).size > 20, 'in pieces');
  assert.ok(line.requests.every(({ changes }) => changes.length <= 200));
  assert.equal(left.at(-1), 0);
  assert.equal(server.records.size, SAVED, 'each of them once, also where the answer was lost');
});
