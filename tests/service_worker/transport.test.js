/** What counts as an answer (R), and what the device makes of the rest. */

import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { test } from 'node:test';
import { createTransport } from '../../service_worker/transport.js';
import { stillTimer } from './world/phone.js';

const MARKED = { 'Doorstep-Sync': '1', 'Content-Type': 'application/json' };

function lineOf(respond) {
  const timer = stillTimer();
  const calls = [];
  const fetch = async (path, options) => { calls.push({ path, ...options }); return respond(options); };
  return { transport: createTransport({ fetch, timer }), calls, timer };
}

const answering = (status, headers = MARKED, body = '{}') => lineOf(() => new Response(body, { status, headers })).transport.exchange({});

test('R a marked answer is an answer', async () => {
  assert.deepEqual(await answering(200, MARKED, '{"now":"x"}'), { kind: 'answer', body: { now: 'x' } });
});

test('R a captive portal is no answer, whatever its status', async () => {
  for (const status of [200, 302, 401, 404, 503]) {
    assert.deepEqual(await answering(status, { 'Content-Type': 'text/html' }, '<h1>Welcome</h1>'), { kind: 'no_answer' });
  }
});

test('R 401, 413, 429 and 503 keep their meaning', async () => {
  assert.deepEqual(await answering(401), { kind: 'signed_out' });
  assert.deepEqual(await answering(413), { kind: 'too_large' });
  assert.deepEqual(await answering(429, { ...MARKED, 'Retry-After': '30' }), { kind: 'busy', after: 30 });
  assert.deepEqual(await answering(503), { kind: 'busy', after: null });
  assert.deepEqual(await answering(503, { ...MARKED, 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' }), { kind: 'busy', after: null });
  assert.deepEqual(await answering(500), { kind: 'refused', status: 500 });
});

test('R a marked answer that is cut short is no answer', async () => {
  assert.deepEqual(await answering(200, MARKED, '{"now":'), { kind: 'no_answer' });
});

test('R a server that hangs is given up', async () => {
  const { transport, timer } = lineOf(({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))));
  const answer = transport.exchange({});
  await new Promise(setImmediate);
  timer.fire();
  assert.deepEqual(await answer, { kind: 'no_answer' });
});

test('a long request is packed, marked, and never redirected', async () => {
  const { transport, calls } = lineOf(() => new Response('{}', { headers: MARKED }));
  await transport.exchange({ text: 'x'.repeat(5000) });
  const [call] = calls;
  assert.equal(call.path, '/sync/v1/exchange');
  assert.equal(call.headers['Content-Encoding'], 'gzip');
  assert.equal(call.headers['Doorstep-Sync'], '1');
  assert.equal(call.redirect, 'error');
  assert.equal(JSON.parse(gunzipSync(Buffer.from(call.body))).text.length, 5000);
});

/** A phone that holds everything asks; the server says these in turn. */
async function asksInOneWord(...said) {
  const answers = said.map((body) => new Response(JSON.stringify(body), { headers: MARKED }));
  const { transport, calls } = lineOf(() => answers.shift());
  const request = { held: '0123456789abcdef', device: 'x', witness: [], changes: [], ask: [], cursors: { alvarez: [3, 'a'] }, first: [], max_bytes: 400_000 };
  const { body } = await transport.exchange(request);
  return { heard: body, asked: calls.map((call) => JSON.parse(call.body)) };
}

test('F7 who holds everything says so in one word, and is told that it is so', async () => {
  const { heard, asked } = await asksInOneWord({ same: true });
  assert.deepEqual(heard, { same: true });
  assert.deepEqual(asked, [{ held: '0123456789abcdef', device: 'x', witness: [], max_bytes: 1 }]);
});

test('F7 where it is not so any more, and where a server does not know the word, the cursors follow', async () => {
  for (const body of [{ same: false }, { case_files: {} }, null]) {
    const { heard, asked } = await asksInOneWord(body, { same: false, case_files: { alvarez: {} } });
    assert.deepEqual(heard.case_files, { alvarez: {} });
    assert.deepEqual(asked[1].cursors, { alvarez: [3, 'a'] });
    assert.equal(asked[1].max_bytes, 400_000);
  }
});

test('F7 D5 what the server has lost is heard at once', async () => {
  const { heard, asked } = await asksInOneWord({ replay: true });
  assert.equal(heard.replay, true);
  assert.equal(asked.length, 1);
});

test('a phone says what it is when it is enrolled, so that the card of a conflict can say from which', async () => {
  const { transport, calls } = lineOf(() => new Response('{}', { headers: MARKED }));
  for (const userAgent of ['Mozilla/5.0 (Linux; Android 10; K)', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)', 'something']) {
    Object.defineProperty(globalThis, 'navigator', { value: { userAgent }, configurable: true });
    await transport.enrolDevice('phone');
  }
  assert.deepEqual(calls.map(({ body }) => JSON.parse(body).name), ['Android', 'iPhone', 'phone']);
});

test('a phone asks who is signed in, and sends nothing', async () => {
  const body = JSON.stringify({ worker: 'rosa', role: 'worker' });
  const { transport, calls } = lineOf(() => new Response(body, { headers: MARKED }));
  assert.deepEqual(await transport.whoIsSignedIn(), { kind: 'answer', body: { worker: 'rosa', role: 'worker' } });
  assert.equal(calls[0].path, '/sync/v1/worker');
  assert.equal(calls[0].body, undefined);
});
