/** When a phone may say in one word what it holds (F7): only of what is whole, and only when it has nothing else to say. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintOf } from '../../service_worker/sync/digest.js';
import { buildRequest, heldWhole } from '../../service_worker/sync/request.js';

const head = (caseFile, more = {}) => ({
  worker: 'rosa', case_file: caseFile, kind: 'client', born: 'b', cursor: [3, 'a01b'], from: 0, to: 1, next: 2, rebuild: null,
  complete: true, digest: '00000000000000ff', doubted: null, ...more,
});
const parts = { schema: 2, device: 'd', now: 'n', witness: [], changes: [], rows: [], unread: [], heads: [head('alvarez')], first: [], maxBytes: 9 };

test('F7 the word is the same in whatever order the case files stand, and another for any difference', () => {
  const word = fingerprintOf([head('alvarez'), head('chen')]);
  assert.match(word, /^[0-9a-f]{16}$/);
  assert.equal(fingerprintOf([head('chen'), head('alvarez')]), word);
  for (const more of [{ cursor: [4, 'a01b'] }, { cursor: [3, 'a01c'] }, { digest: '00000000000000fe' }, { case_file: 'haddad' }]) {
    assert.notEqual(fingerprintOf([head('alvarez'), head('chen', more)]), word);
  }
});

test('F7 what is growing, coming again or still to come is not held whole', () => {
  assert.ok(heldWhole([head('alvarez')]));
  for (const more of [{ cursor: null }, { rebuild: 1 }, { next: 3 }, { digest: null }]) {
    assert.equal(heldWhole([head('alvarez'), head('chen', more)]), null);
  }
  assert.equal(heldWhole([]), null, 'a phone that holds nothing asks for everything');
});

test('F7 a phone with anything of its own to say names its cursors and nothing else', () => {
  assert.ok(buildRequest(parts).held);
  const row = { id: 'x', state: 'acknowledged', receipt: {}, saved_at: 's' };
  for (const more of [{ rows: [row] }, { unread: [{ ...row, state: 'parked' }] }, { heads: [] }]) {
    const request = buildRequest({ ...parts, ...more });
    assert.equal('held' in request, false);
    assert.ok(request.cursors);
  }
});
