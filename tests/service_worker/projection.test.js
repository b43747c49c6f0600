/** What is shown: the server's records with the waiting changes laid over them (section 0, D2). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestOwnToken, opensCaseFile, project } from '../../service_worker/sync/projection.js';

const SENT = {
  id: 'r', type: 'client', seq: 7, received_at: '2026-11-22T18:00:00.000Z', case_file: 'a', state: 'server',
  fields: { phone: '1', city: 'Denver', 'tags/dog': true },
  tokens: { phone: 't1' },
  heads: { phone: [{ token: 't1', value: '1' }, { token: 't2', value: '2' }] },
  flags: [],
};

const change = (id, writes) => ({ id, n: 1, schema: 1, author: 'rosa', case_file: 'a', occurred_at: '', writes });
const laid = (state, ...changes) => changes.map((each) => ({ change: each, state }));
const editing = (id, fields) => change(id, [{ type: 'client', id: 'r', fields }]);

test('without waiting changes, what is shown is what was sent', () => {
  assert.deepEqual(project('a', [SENT], []), [SENT]);
});

test('S9 an edit shows its value under its own token, and its conflict as resolved', () => {
  const [shown] = project('a', [SENT], laid('phone', editing('c1', { phone: { value: '3', base: ['t1', 't2'] } })));
  assert.equal(shown.fields.phone, '3');
  assert.equal(shown.tokens.phone, 'c1');
  assert.equal(shown.heads.phone, undefined);
  assert.equal(shown.state, 'phone');
  assert.equal(shown.seq, 7);
});

test('D2 of two edits the later one counts; what was sent is not altered', () => {
  const before = structuredClone(SENT);
  const overlays = laid('phone', editing('c1', { city: { value: 'x' } }), editing('c2', { city: { value: 'y', base: ['c1'] } }));
  const [shown] = project('a', [SENT], overlays);
  assert.deepEqual([shown.fields.city, shown.tokens.city], ['y', 'c2']);
  assert.deepEqual(SENT, before);
});

test('an element of a set, and voided, are fields like any other', () => {
  const overlays = laid('phone', editing('c1', { 'tags/dog': { value: false }, voided: { value: true, seen: [] } }));
  const [shown] = project('a', [SENT], overlays);
  assert.deepEqual([shown.fields['tags/dog'], shown.fields.voided], [false, true]);
});

test('S11 a change of several records is shown whole', () => {
  const both = change('c1', [
    { type: 'visit', id: 'v', create: true, fields: { purpose: { value: 'x' } } },
    { type: 'client', id: 'r', fields: { city: { value: 'y' } } },
  ]);
  const shown = project('a', [SENT], laid('phone', both));
  assert.deepEqual(shown.map((record) => [record.id, record.state]), [['r', 'phone'], ['v', 'phone']]);
  assert.deepEqual(shown[1].tokens, {}, 'values of a create are named by the record\'s id');
});

test('a create that has come back from the server is not laid over it again', () => {
  const overlays = laid('sending', change('c1', [{ type: 'client', id: 'r', create: true, fields: { city: { value: 'old' } } }]));
  const [shown] = project('a', [SENT], overlays);
  assert.deepEqual([shown.fields.city, shown.state], ['Denver', 'sending']);
});

test('an edit of a record that is not here shows nothing', () => {
  assert.deepEqual(project('a', [], laid('phone', editing('c1', { city: { value: 'x' } }))), []);
});

test('of several states a record shows the gravest', () => {
  const overlays = [...laid('needs_you', editing('c1', { city: { value: 'x' } })), ...laid('phone', editing('c2', { phone: { value: 'y' } }))];
  assert.equal(project('a', [SENT], overlays)[0].state, 'needs_you');
});

test('D2 the latest own token: the change of an edit, the record of a create', () => {
  const create = change('c0', [{ type: 'client', id: 'r', create: true, fields: {} }]);
  assert.equal(latestOwnToken([create], 'r', 'city'), 'r');
  assert.equal(latestOwnToken([create, editing('c1', { city: { value: 'x' } })], 'r', 'city'), 'c1');
  assert.equal(latestOwnToken([editing('c1', { city: { value: 'x' } })], 'r', 'phone'), null);
});

test('F6 a change opens a case file when its first write creates the client of that id', () => {
  assert.ok(opensCaseFile(change('c', [{ type: 'client', id: 'a', create: true, fields: {} }])));
  assert.ok(!opensCaseFile(change('c', [{ type: 'visit', id: 'v', create: true, fields: {} }])));
  assert.ok(!opensCaseFile(change('c', [{ type: 'client', id: 'a', fields: {} }])));
});

const settling = change('c1', [
  { type: 'client', id: 'r', fields: { phone: { value: '1', base: ['t1', 't2'] } } },
  { type: 'settlement', id: 's', create: true, fields: { subject: { value: 'r' }, field: { value: 'phone' }, recorded_by: { value: 'sam' }, settled_at: { value: 'then' } } },
]);
const undoing = change('c2', [
  { type: 'client', id: 'r', fields: { phone: { value: '2', base: ['t1', 't2'] } } },
  { type: 'settlement', id: 'u', create: true, fields: { undoes: { value: 's' } } },
]);
const headsOf = (records) => records.find(({ id }) => id === 'r').heads.phone?.map(({ token, value, by }) => [token, value, by]);

test('A10 what takes a settlement back shows both values again, before any server was asked', () => {
  const shown = project('a', [SENT], laid('phone', settling, undoing));
  assert.deepEqual(headsOf(shown), [['c1', '1', 'sam'], ['c2', '2', 'rosa']]);
  assert.equal(shown[0].fields.phone, '1', 'what was there first is shown');
  assert.equal(shown[0].tokens.phone, undefined);
});

test('A10 it stands beside what the server has, once, and goes when it is settled again', () => {
  const [record, settlement] = project('a', [SENT], laid('server', settling));
  const answered = { ...record, tokens: {}, heads: { phone: [{ token: 'c1', value: '1' }, { token: 'c2', value: '2' }] } };
  assert.deepEqual(headsOf(project('a', [answered, settlement], laid('sending', undoing))), [['c1', '1', undefined], ['c2', '2', 'rosa']]);
  const again = editing('c3', { phone: { value: '2', base: ['c1', 'c2'] } });
  assert.equal(headsOf(project('a', [SENT], laid('phone', settling, undoing, again))), undefined);
});

test('S9: what needs somebody covers neither what was written since nor the conflict that came of it', () => {
  const parked = laid('needs_you', editing('c1', { phone: { value: '9', base: ['t0'] }, city: { value: 'Boulder', base: ['r'] } }));
  const [shown] = project('a', [SENT], parked);
  assert.deepEqual([shown.fields.phone, shown.tokens.phone, shown.heads.phone.length], ['1', 't1', 2]);
  assert.deepEqual([shown.fields.city, shown.tokens.city, shown.state], ['Boulder', 'c1', 'needs_you']);
});
