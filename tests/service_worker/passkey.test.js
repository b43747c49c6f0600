/** A passkey's secret beside the pass phrase: both open the same vault, and one taken away opens nothing (E05, D8). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alsoOpenedBy, onlyWithPasskeys, passkeysOf, secretOfPasskey } from '../../service_worker/vault/passkey.js';
import { makeRing, opened, secretOf, withoutReading } from '../../service_worker/vault/rings.js';
import { Vault } from '../../service_worker/vault/seal.js';

const PHRASE = await secretOf('four quiet hills at noon');
const BYTES = crypto.getRandomValues(new Uint8Array(32)).buffer;
const KEY = await secretOfPasskey(BYTES, 'blue');
const rosas = await makeRing({ id: 'phone-1', worker: 'rosa' }, PHRASE);
const both = await alsoOpenedBy(rosas.lock, PHRASE, KEY);
const PLACE = 'outbox|rosa|c1';

test('E05 what was sealed behind the pass phrase opens with the passkey, and no key can be exported', async () => {
  const sealed = await new Vault(rosas.ring, 1).seal('Mrs Alvarez', PLACE);
  const { ring } = await opened(both, KEY);
  assert.equal(await new Vault(ring, 1).open(sealed, PLACE), 'Mrs Alvarez');
  assert.deepEqual([ring.read.extractable, ring.work.extractable, KEY.key.extractable], [false, false, false]);
  assert.ok(await opened(both, PHRASE));
  assert.deepEqual(passkeysOf([both]), ['blue']);
});

test('E05 another secret, another passkey of that name, or a pass phrase in its place opens nothing', async () => {
  const other = crypto.getRandomValues(new Uint8Array(32)).buffer;
  assert.equal(await opened(both, await secretOfPasskey(other, 'blue')), null);
  assert.equal(await opened(both, await secretOfPasskey(BYTES, 'red')), null);
  assert.equal(await opened({ ...both, worker: 'sam' }, KEY), null);
  assert.equal(await alsoOpenedBy(rosas.lock, KEY, PHRASE), null);
  await assert.rejects(secretOfPasskey(new ArrayBuffer(16), 'blue'), RangeError);
});

test('a new secret of the same way takes the place of the former one', async () => {
  const next = await secretOf('umbrella tractor seventeen lemon');
  const changed = await alsoOpenedBy(both, PHRASE, next);
  assert.equal(await opened(changed, PHRASE), null);
  assert.ok((await opened(changed, next)) && (await opened(changed, KEY)));
  assert.equal(changed.wraps.length, 2);
});

test('E05 D8 a passkey that was taken away opens nothing; where it was the only way, nothing to read is left', async () => {
  const less = onlyWithPasskeys(both, []);
  assert.equal(await opened(less, KEY), null);
  assert.ok(await opened(less, PHRASE));
  assert.equal(onlyWithPasskeys(both, ['blue']), both);
  const alone = (await makeRing({ id: 'phone-2', worker: 'rosa' }, KEY)).lock;
  assert.deepEqual(onlyWithPasskeys(alone, []), withoutReading(alone));
});

test('D8 after a sign-out whoever comes first draws the key to read with; the other way opens what was written', async () => {
  const sealed = await new Vault(rosas.ring, 1).seal('written', PLACE);
  const first = await opened(withoutReading(both), KEY);
  assert.equal(first.isFresh, true);
  assert.deepEqual(passkeysOf([first.lock]), ['blue']);
  const then = await opened(first.lock, PHRASE);
  assert.equal(then.isFresh, true);
  assert.deepEqual(passkeysOf([then.lock]), [], 'it would show nothing');
  assert.equal(await new Vault(then.ring, 1).open(sealed, PLACE), 'written');
});
