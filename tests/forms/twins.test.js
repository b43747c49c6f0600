/** Every vector of the forms' twins, in JavaScript. The same files run in pytest: test_twins.py. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const TWINS = ['around', 'attachments', 'bikram_sambat', 'carrying', 'into_record', 'marked', 'patterns', 'pictured', 'sheet', 'tabling', 'wording'];

for (const stem of TWINS) {
  const rules = await import(`../../service_worker/domain/forms/${stem}.js`);
  const cases = JSON.parse(readFileSync(new URL(`../vectors/forms/${stem}.json`, import.meta.url), 'utf8'));
  for (const { says, call, with: given, gives } of cases) {
    const name = call.replace(/_([a-z])/g, (/** @type {string} */ _all, /** @type {string} */ letter) => letter.toUpperCase());
    test(`${stem}: ${name}: ${says}`, () => assert.deepEqual(rules[name](...given), gives));
  }
}
