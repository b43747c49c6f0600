/** What was parked opens again in the form that wrote it, with what was written (R). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressAgain, answersOf, typedAgain } from '../../service_worker/form_again.js';
import { FIELD_SENTENCES } from '../../service_worker/generated/sentences.js';
import { leftBehind } from '../../service_worker/sync/request.js';

const line = (name, kind = 'text') => ({ name, kind, label: name, hint: '' });
const mark = { type: 'observation', record: null, case_file: '$client', fields: [line('remark')], sets: { visit: '$visit', source: 'seen' } };
const told = { ...mark, fields: [line('remark'), line('severity')], sets: { visit: '$visit' } };
const goal = { type: 'goal', record: '$goal', case_file: '$client', fields: [line('measure')], sets: {} };
const page = (form, path) => ({ form, path, offline: true, fragment: false });
const manifest = {
  pages: [page('mark', '/c/<client>/v/<visit>/mark'), page('told', '/c/<client>/v/<visit>/told'), page('goal', '/c/<client>/g/<goal>')],
  forms: { mark, told, goal },
};
const entry = (write, reason = 'invalid') => ({ change: { id: 'x1', case_file: 'c1', writes: [write] }, receipt: { reason }, stage: 'parked' });
const written = (fields) => ({ type: 'observation', id: 'o1', create: true, fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])) });

test('R the form that asked the most is opened, under the same visit', () => {
  const seen = entry(written({ remark: 'dizzy', severity: 'mild', visit: 'v1' }));
  assert.equal(addressAgain(seen, manifest), '/c/c1/v/v1/told?replaces=x1');
});

test('R an edit goes back to its record, and what no form asks has none', () => {
  const edit = { type: 'goal', id: 'g1', fields: { measure: { value: 'walks' } } };
  assert.equal(addressAgain(entry(edit), manifest), '/c/c1/g/g1?replaces=x1');
  assert.equal(addressAgain(entry({ type: 'task', id: 't1', create: true, fields: {} }), manifest), null);
});

test('A16 what came too late for a finished form opens as its correction, with its answers', () => {
  const fields = { 'answers.rugs': { value: 'no', base: ['f1'] }, 'answers.stairs': { value: null }, finished_at: { value: '2026-11-22T10:00:00.000Z' } };
  const late = entry({ type: 'form_answers', id: 'f1', fields });
  late.receipt.sentence = `Something in it cannot be right: ${FIELD_SENTENCES.finished}`;
  assert.equal(addressAgain(late, manifest), '/clients/c1/filled/f1/correct?replaces=x1');
  assert.deepEqual(answersOf(late), { 'answers.rugs': 'no', 'answers.stairs': null });
  assert.deepEqual(answersOf(null), {});
});

test('R a finished form is not mended in the form of the record that it writes into: its answers would stay behind', () => {
  const finishing = entry({ type: 'form_answers', id: 'f1', fields: { 'answers.rugs': { value: 'no' } } });
  finishing.change.writes.push({ type: 'goal', id: 'g1', fields: { measure: { value: 'walks' } } });
  assert.equal(addressAgain(finishing, manifest), null);
});

test('R it keeps its number, unless that is taken', () => {
  const seen = written({ remark: 'dizzy' });
  assert.deepEqual(typedAgain(mark, {}, entry(seen), 'UTC'), { remark: ['dizzy'], new: ['o1'] });
  assert.deepEqual(typedAgain(mark, {}, entry(seen, 'id_taken'), 'UTC'), { remark: ['dizzy'] });
});

test('D7 what stays behind is what has no receipt and does not go now', () => {
  const rows = [
    { id: 'a', receipt: null, saved_at: '2026-11-22T10:00:00.000Z' },
    { id: 'b', receipt: null, saved_at: '2026-11-22T09:00:00.000Z' },
    { id: 'c', receipt: { outcome: 'held' }, saved_at: '2026-11-22T08:00:00.000Z' },
  ];
  assert.deepEqual(leftBehind(rows, [{ id: 'b' }]), { count: 1, since: '2026-11-22T10:00:00.000Z', stuck: 0 });
  assert.deepEqual(leftBehind(rows, [{ id: 'a' }, { id: 'b' }]), { count: 0, since: null, stuck: 0 });
});
