/** Every vector of the page engine's twins, in JavaScript. The same files run in pytest: test_page_twins.py. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { called } from './stand_ins.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));

for (const stem of read('page_twins')) {
  for (const { says, call, with: given, gives } of read(stem)) {
    test(`${stem}: ${call}: ${says}`, async () => {
      if (gives === 'Missing') await assert.rejects(called(stem, call, given), { name: 'Error' });
      else assert.deepEqual(JSON.parse(JSON.stringify(await called(stem, call, given))), gives);
    });
  }
}
