/** A page about one client that asks who its reader is opens no other client's case file for it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ModelServer } from './world/model_server.js';
import { create, lineToModel, phone } from './world/phone.js';

test('covers of one kind of case file are laid out without those of another', async () => {
  const server = new ModelServer();
  server.assign('rosa', 'agency', 'agency');
  server.assign('rosa', 'alvarez');
  /** @type {string[][]} */
  const laidOut = [];
  const layOut = (/** @type {any[]} */ records, /** @type {string} */ today) => {
    laidOut.push(records.map(({ id }) => id));
    return { today, records, facts: {} };
  };
  const covering = { version: '1', today: () => '2026-11-22', layOut };
  const { replica } = await phone({ transport: lineToModel(server, 'rosa'), covering });
  await replica.exchange();
  await replica.covers();
  laidOut.length = 0;

  await replica.save(create('alvarez', 'visit', 'visit-1', {}));
  assert.deepEqual(await replica.covers(['agency']).then((covers) => covers.map(({ records }) => records.length)), [0]);
  assert.deepEqual(laidOut, [], 'the client whose visit was saved is not laid out for it');

  const everybody = await replica.covers();
  assert.deepEqual(everybody.flatMap(({ records }) => records.map(({ id }) => id)), ['visit-1']);
  assert.deepEqual(laidOut, [['visit-1']]);
});
