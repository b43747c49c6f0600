/** What the worker keeps of its own program, and whom it listens to (F07, F11, F12, F13 of the catalogue of bad inputs). */

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import 'fake-indexeddb/auto';
import './world/pieces.js';
import { PAGE_HEADERS } from '../../service_worker/generated/page_headers.js';

const HERE = 'https://doorstep.test';
const FILES = ['/static/build/phone.abc.css', '/manifest.webmanifest'];

/** What the worker did: to its one cache, to the network, and with the messages it got. */
const seen = { kept: [], asked: [], waited: 0, tookOver: 0 };
const listeners = {};
let fromOffice = () => new Response('from the office');

const nameOf = (request) => new URL(request.url ?? request, HERE).href.slice(HERE.length);
const cache = {
  addAll: async (requests) => { seen.kept.push(...requests.map(nameOf)); },
  add: async (request) => { seen.kept.push(nameOf(request)); },
  put: async (request) => { seen.kept.push(nameOf(request)); },
};
const plainRequest = globalThis.Request;

/** Addresses are those of this place, as in a browser. */
class Request extends plainRequest {
  constructor(what, ...more) { super(typeof what === 'string' ? new URL(what, HERE) : what, ...more); }
}

Object.assign(globalThis, {
  Request,
  BUILD: { version: 'v1', files: FILES, assets: {}, pieces: {}, zone: 'America/Denver', lock: '300 60 72' },
  location: { origin: HERE, href: `${HERE}/sw.js` },
  clients: { matchAll: async () => [], claim: async () => {} },
  registration: {},
  caches: {
    open: async () => cache,
    keys: async () => [],
    match: async (request) => (FILES.includes(nameOf(request)) ? new Response('kept') : undefined),
  },
  importScripts: () => {},
  skipWaiting: async () => { seen.tookOver += 1; },
  addEventListener: (name, listener) => { listeners[name] = listener; },
  fetch: async (request) => { seen.asked.push(nameOf(request)); return fromOffice(); },
  BroadcastChannel: class { postMessage() {} },
});
await import('../../service_worker/service_worker.js');

beforeEach(() => {
  Object.assign(seen, { kept: [], asked: [], waited: 0, tookOver: 0 });
  fromOffice = () => new Response('from the office');
});

/** What a browser hands to a listener, and everything that it answers or asks to be waited for. */
async function happens(name, event) {
  const waits = [];
  let answered;
  listeners[name]({
    waitUntil: (work) => { seen.waited += 1; waits.push(work); },
    respondWith: (answer) => { answered = answer; },
    ...event,
  });
  const answer = await answered;
  await Promise.allSettled(waits);
  return answer;
}

const asks = (path, options) => happens('fetch', { request: new Request(path, options) });

test('F07 what is kept has no document in it, and no policy names a word that a page must carry', async () => {
  await happens('install', {});
  assert.deepEqual(seen.kept, FILES);
  const policy = PAGE_HEADERS['Content-Security-Policy'];
  assert.doesNotMatch(policy, /nonce|sha\d|strict-dynamic/, 'what a version before has drawn runs under the next one');
});

test('F11 an answer that was led elsewhere, that is foreign, broken or an error is shown and never kept', async () => {
  const kinds = [
    () => Response.redirect(`${HERE}/login`, 302),
    () => Response.error(),
    () => new Response('<h1>Welcome to our hotel</h1>', { status: 200, headers: { 'Content-Type': 'text/html' } }),
    () => new Response('', { status: 404 }),
    () => Object.defineProperty(new Response(''), 'type', { value: 'opaque' }),
    () => Object.defineProperty(new Response(''), 'redirected', { value: true }),
  ];
  for (const kind of kinds) {
    fromOffice = kind;
    await asks('/static/page/other.js');
    await asks('/login').catch((error) => assert.match(error.message, /somebody else answered/));
  }
  assert.ok(seen.asked.length >= kinds.length);
  assert.deepEqual(seen.kept, []);
});

test('F12 the same file asked in many ways fills nothing', async () => {
  for (let index = 0; index < 50; index += 1) await asks(`/static/build/phone.abc.css?x=${index}`);
  assert.equal(seen.asked.length, 50, 'only the file itself is answered from what is kept');
  assert.equal(await (await asks(FILES[0])).text(), 'kept');
  assert.deepEqual(seen.kept, []);
});

test('F13 a message of no kind that it knows does nothing, whatever it is', async () => {
  const cyclic = { kind: 'hello again' };
  cyclic.self = cyclic;
  const messages = [undefined, null, 7, '', 'take_over', [], ['take_over'], {}, { kind: null }, { kind: ['take_over'] },
    { kind: 'TAKE_OVER' }, { kind: 'constructor' }, { kind: '__proto__' }, { kind: 'skipWaiting' }, { type: 'lock' }, cyclic];
  for (const data of messages) await happens('message', { data, source: null, ports: [] });
  assert.deepEqual(seen, { kept: [], asked: [], waited: 0, tookOver: 0 });
  await happens('message', { data: { kind: 'take_over' }, source: null, ports: [] });
  assert.equal(seen.tookOver, 1);
});
