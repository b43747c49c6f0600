/** Who asks for a page, and in which language, on a phone that is being signed out in the middle of it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PageRequest } from '../../service_worker/page_context.js';

const CONTRACT = {
  types: {
    worker: { case_file: 'agency', fields: { name: {} } },
    preference: { case_file: 'desk', fields: { language: {} } },
  },
};
const PAGE = { name: 'me', roles: ['worker'], queries: [], needs: [] };
const ROSA = { type: 'worker', id: 'rosa', case_file: 'agency', fields: { name: 'Rosa' } };
const SPANISH = { type: 'preference', id: 'p1', case_file: 'rosa', fields: { language: 'es' } };
const COVERS = { agency: [{ records: [ROSA] }], desk: [{ records: [SPANISH] }] };

/** A request of Rosa's, whose browser speaks English; after so many questions her phone has been emptied. */
function request(questions) {
  let left = questions;
  const covers = async ([kind]) => ((left -= 1) >= 0 ? COVERS[kind] : []);
  const replica = { worker: () => ({ id: 'rosa' }), covers, caseFiles: async () => [], records: async () => [] };
  const asked = { page: PAGE, parameters: {}, url: new URL('https://doorstep.example/me'), replica, contract: CONTRACT };
  return new PageRequest({ ...asked, now: '2026-11-24T08:00:00.000Z', accepted: 'en' });
}

test('the language is the one she chose', async () => {
  const asked = request(Infinity);
  assert.ok(await asked.open());
  assert.deepEqual([asked.me.name, asked.language], ['Rosa', 'es']);
});

test('a phone that is emptied meanwhile answers as nobody, never as her in another language', async () => {
  for (const questions of [0, 1]) assert.equal(await request(questions).open(), false);
});
