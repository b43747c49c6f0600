/** The vault: what is sealed opens in its own place, for its own worker, and nowhere else (E03, E05, E20). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeIn } from '../../service_worker/store/places.js';
import { makeRing, opened, ROUNDS, secretOf, withoutReading } from '../../service_worker/vault/rings.js';
import { SealBroken, Vault } from '../../service_worker/vault/seal.js';

const PHRASE = 'four quiet hills at noon';
const rosas = await makeRing({ id: 'phone-1', worker: 'rosa' }, await secretOf(PHRASE));
const vault = new Vault(rosas.ring, 1);
const PLACE = 'outbox|rosa|c1';

test('E20 a sealed text opens in its place, and not one byte of it may differ', async () => {
  const sealed = await vault.seal('Mrs Alvarez', PLACE);
  assert.equal(await vault.open(sealed, PLACE), 'Mrs Alvarez');
  assert.ok(!Buffer.from(sealed.bytes).includes('Alvarez'));
  for (const at of [0, 12, sealed.bytes.byteLength - 1]) {
    const bytes = sealed.bytes.slice(0);
    new Uint8Array(bytes)[at] ^= 1;
    await assert.rejects(vault.open({ ...sealed, bytes }, PLACE), SealBroken);
  }
});

test('E20 another store, row, schema, worker or phone opens nothing', async () => {
  const sealed = await vault.seal('Mrs Alvarez', PLACE);
  for (const place of ['outbox|rosa|c2', 'outbox|sam|c1', 'drafts|rosa|c1', 'pages|rosa|c1']) {
    await assert.rejects(vault.open(sealed, place), SealBroken, place);
  }
  await assert.rejects(vault.open({ ...sealed, schema: 2 }, PLACE), SealBroken);
  for (const other of [{ id: 'phone-2' }, { worker: 'sam' }]) {
    await assert.rejects(new Vault({ ...rosas.ring, ...other }, 1).open(sealed, PLACE), SealBroken);
  }
});

test('what an older program sealed opens under a newer schema', async () => {
  const sealed = await vault.seal('before', PLACE);
  assert.equal(await new Vault(rosas.ring, 2).open(sealed, PLACE), 'before');
});

test('the same text is never sealed the same way twice', async () => {
  const [one, other] = await Promise.all([vault.seal('x', PLACE), vault.seal('x', PLACE)]);
  assert.notDeepEqual(one.bytes, other.bytes);
});

test('E05 a lock opens with its pass phrase alone, however it was typed, and no key can be exported', async () => {
  assert.ok(rosas.lock.wraps.every(({ rounds }) => rounds === ROUNDS && ROUNDS >= 600_000));
  const found = await opened(rosas.lock, await secretOf(PHRASE));
  for (const key of [found.ring.read, found.ring.work]) {
    assert.equal(key.extractable, false);
    await assert.rejects(crypto.subtle.exportKey('raw', key));
  }
  const sealed = await vault.seal('x', PLACE);
  assert.equal(await new Vault(found.ring, 1).open(sealed, PLACE), 'x');
  assert.equal(await opened(rosas.lock, await secretOf(`${PHRASE} `)), null);
  const accented = await makeRing({ id: 'phone-1', worker: 'rosa' }, await secretOf('jos\u00e9 camina por la orilla'));
  assert.ok(await opened(accented.lock, await secretOf('jose\u0301 camina por la orilla')));
});

test('E05 a lock that was moved to another worker or phone does not open', async () => {
  for (const other of [{ id: 'phone-2' }, { worker: 'sam' }]) {
    assert.equal(await opened({ ...rosas.lock, ...other }, await secretOf(PHRASE)), null);
  }
});

test('E03 D8 without its read key a lock still opens what was written, and nothing of what was read', async () => {
  const page = placeIn('pages', { worker: 'rosa', shelf: 'front', case_file: 'a', number: 0 });
  const [read, written] = [await vault.seal('read', page), await vault.seal('written', PLACE)];
  const found = await opened(withoutReading(rosas.lock), await secretOf(PHRASE));
  assert.equal(found.isFresh, true);
  const after = new Vault(found.ring, 1);
  assert.equal(await after.open(written, PLACE), 'written');
  await assert.rejects(after.open(read, page), SealBroken);
  const again = await opened(found.lock, await secretOf(PHRASE));
  assert.equal(again.isFresh, false);
  assert.equal(await new Vault(again.ring, 1).open(await after.seal('new', page), page), 'new');
});
