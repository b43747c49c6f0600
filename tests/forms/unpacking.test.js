/** A definition as the office packs it (webapp/forms/packing.py) is unpacked on the phone. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

import { unpacked } from '../../service_worker/unpacking.js';

const PACKING = `
import json, sys
from webapp.forms.packing import packed
sys.stdout.write(packed(json.load(sys.stdin)))
`;
const DEFINITION = { id: 'safety', title: 'Seguridad en casa: ¿rincón? 家', list: ['1', '', null], deep: { of: { it: true } } };

test('what the office has packed is the same on the phone, whatever its language', async () => {
  const packed = execFileSync('.venv/bin/python', ['-c', PACKING], { input: JSON.stringify(DEFINITION), encoding: 'utf8' });
  assert.match(packed, /^[A-Za-z0-9+/]+=*$/);
  assert.deepEqual(await unpacked(packed), DEFINITION);
});

test('what is no packed definition is told, and never taken for an empty form', async () => {
  await assert.rejects(unpacked('eA=='));
});
