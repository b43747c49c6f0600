/** Every vector of the rules' twins, in JavaScript. The same files run in pytest: test_rule_twins.py. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const TWINS = ['cover', 'days', 'due', 'due_forms', 'filled_forms', 'late_entry', 'rules', 'score', 'sentence', 'timeline', 'today'];

for (const stem of TWINS) {
  const rules = await import(`../../service_worker/domain/${stem}.js`);
  const cases = JSON.parse(readFileSync(new URL(`../vectors/${stem}.json`, import.meta.url), 'utf8'));
  for (const { says, call, with: given, gives } of cases) {
    const name = call.replace(/_([a-z])/g, (/** @type {string} */ _all, /** @type {string} */ letter) => letter.toUpperCase());
    test(`${stem}: ${name}: ${says}`, () => assert.deepEqual(rules[name](...given), gives));
  }
}
