/** Settings that lie sealed (docs/threat-model.md): what is in them, what a forger can do with them, what a release before left. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSetting, writeSetting } from '../../service_worker/store/settings.js';
import { NO_PROGRESS } from '../../service_worker/sync/exchange.js';
import { PLAIN } from '../../service_worker/vault/plain.js';
import { create, lineTo, phone } from './world/phone.js';
import { NOTHING_NEW } from './world/sealing_phone.js';

const SEALED = ['bisection', 'progress', 'swept_on', 'own:born'];
/** What a release before this one kept, in the clear; the change that it suspects would be set aside by the next answer. */
const OPEN = { bisection: { size: 0, resume: 0, failures: 0, silences: 0, suspect: 'c1' }, progress: { received: 7, remaining: 0, complete: true }, swept_on: '2026-11-23', 'own:born': 'another' };

/** Rosa's phone, whose office refuses a batch and then answers; and what lies in its settings. */
async function rosas({ vault } = {}) {
  const answers = [{ kind: 'refused', status: 500 }];
  const line = lineTo(() => answers.shift() ?? NOTHING_NEW);
  const { replica, database } = await phone({ transport: line, ...(vault && { vault }) });
  const lying = async () => (await database.read(SEALED.map((name) => readSetting('rosa', name)))).map((row) => row?.value);
  const forged = () => database.put(Object.entries(OPEN).map(([name, value]) => writeSetting('rosa', name, value)));
  return { replica, database, line, lying, forged };
}

test('E01 nothing of them can be read where they lie, and their owner reads them', async () => {
  const { replica, lying } = await rosas();
  await replica.settings.put('born', 'b1');
  for (const id of ['v1', 'v2']) await replica.save(create('alvarez', 'visit', id, { purpose: 'a visit' }));
  for (let time = 0; time < 4; time += 1) await replica.exchange();
  for (const value of await lying()) assert.deepEqual(Object.keys(value).toSorted(), ['bytes', 'schema']);
  assert.equal(await replica.settings.get('born'), 'b1');
  assert.equal((await replica.progress()).complete, true);
});

test('what a release before kept in the clear, or a forger wrote, counts for nothing: no change is set aside by it', async () => {
  for (const vault of [undefined, PLAIN]) {
    const { replica, line, forged } = await rosas({ vault });
    await replica.save({ ...create('alvarez', 'visit', 'v1', { purpose: 'a visit' }), id: 'c1' });
    await forged();
    assert.deepEqual(await replica.progress(), NO_PROGRESS);
    assert.equal(await replica.settings.get('born'), null);
    for (let time = 0; time < 3; time += 1) await replica.exchange();
    assert.deepEqual(line.requests.map(({ changes }) => changes.length), [1, 1, 1], 'it goes as if nothing were wrong');
    assert.deepEqual((await replica.outbox()).map(({ stage }) => stage), ['waiting']);
    assert.equal((await replica.progress()).complete, true);
  }
});
