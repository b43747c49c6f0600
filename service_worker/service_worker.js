/**
 * The service worker: listeners, and nothing else. Who answers a request is routes.js's matter, what is known is the
 * replica's, when to try is the schedule's.
 *
 * Promises:
 * - A new version waits until a page says that it may take over (`take_over`), so that no form is pulled from under a hand.
 * - The outbox outlives every update: a version only ever removes the caches of other versions, never storage (D8).
 * - While the session changes hands nothing is sent: a change delivered under another worker's session would be refused
 *   (A4). The next page says who is signed in. A sign-in that fails, or finds no server, locks nobody out of this phone.
 * - What could not be stored is said, and the page with what was typed stays where it is.
 * - Nobody meets the browser's own error page: where the office is away too, a notice says what is the matter.
 * - A page that the office draws because this phone's storage cannot be read is told so, and says so.
 */

/// <reference lib="webworker" />

import { newId, systemClock, systemRandom, systemTimer } from './clock.js';
import { createCovering } from './covering.js';
import { manifest } from './manifest.js';
import { isForEyes, notice } from './notices.js';
import { answer } from './routes.js';
import { Database, StorageFailed } from './store/database.js';
import { openReplica } from './sync/replica.js';
import { Schedule } from './sync/schedule.js';
import { createTransport, forward, withWord } from './transport.js';

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
const CACHE = `doorstep-${BUILD.version}`;
const SESSION_PATHS = new Set(['/login', '/logout']);

const pages = new BroadcastChannel('doorstep');
/** This run of the worker, and how much it has told the pages: each page it draws says how much of it it shows. */
const RUN = newId(systemClock, systemRandom);
let told = 0;
const database = new Database({ factory: indexedDB, name: 'doorstep', timer: systemTimer });
const transport = createTransport({ fetch: worker.fetch.bind(worker), timer: systemTimer });
const schedule = new Schedule({
  exchange: async () => {
    try {
      return say(await (await replica()).exchange());
    } catch (error) {
      warn(error);
      throw error;
    }
  },
  timer: systemTimer,
  random: systemRandom,
});

/** @type {Promise<import('./sync/replica.js').Replica> | null} */
let opened = null;

/** The replica, opened once; tried again after a failure. */
function replica() {
  opened ??= openReplica({
    database,
    transport,
    clock: systemClock,
    random: systemRandom,
    contract: manifest.contract,
    covering: createCovering({ contract: manifest.contract, clock: systemClock, zone: BUILD.zone, version: `${BUILD.version} ${BUILD.zone}` }),
    locks: worker.navigator.locks,
  }).then((fresh) => {
    fresh.listen((happening) => {
      told += 1;
      pages.postMessage({ kind: happening, told: { run: RUN, number: told } });
    });
    return fresh;
  });
  opened.catch(() => { opened = null; });
  return opened;
}

worker.addEventListener('install', (event) => {
  const fresh = BUILD.files.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

worker.addEventListener('activate', (event) => {
  const removeOthers = async () => {
    const names = await caches.keys();
    const others = names.filter((name) => name.startsWith('doorstep-') && name !== CACHE);
    await Promise.all(others.map((name) => caches.delete(name)));
    await worker.clients.claim();
  };
  event.waitUntil(removeOthers());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== worker.location.origin || url.pathname.startsWith('/sync/') || url.pathname === '/sw.js') return;
  if (url.pathname.startsWith('/static/') || url.pathname === '/manifest.webmanifest') {
    event.respondWith(caches.match(request).then((kept) => kept ?? forward(request)));
  } else if (request.method === 'POST' && SESSION_PATHS.has(url.pathname)) {
    event.respondWith(changeHands(request));
  } else {
    const answered = respond(request);
    event.respondWith(answered);
    if (request.method === 'POST') event.waitUntil(answered.then(sendSoon, () => {}));
  }
});

worker.addEventListener('message', (event) => {
  if (event.data.kind === 'take_over') event.waitUntil(worker.skipWaiting());
  else event.waitUntil(hear(event.data));
});

worker.addEventListener('sync', (event) => {
  const attempt = schedule.trigger().then((status) => {
    if (status === 'no_answer') throw new Error('no answer: the browser may try again');
  });
  /** @type {any} */ (event).waitUntil(attempt);
});

/** @param {{ kind: 'signed_in', worker: string } | { kind: 'wake' }} message */
async function hear(message) {
  const known = await replica();
  if (message.kind === 'signed_in') await known.enrol(message.worker);
  await sayWhatIsHeld(known);
  if (known.worker()) await schedule.trigger();
}

/**
 * Tell the pages what this phone holds: they remember it outside of this storage, and notice when a browser has cleared it.
 * @param {import('./sync/replica.js').Replica} known
 */
async function sayWhatIsHeld(known) {
  const worker = known.worker();
  if (!worker) return;
  const [born, { count }] = await Promise.all([known.settings.get('born'), known.waiting()]);
  if (born === null) await known.settings.put('born', newId(systemClock, systemRandom));
  pages.postMessage({ kind: 'held', worker: worker.id, born: born ?? (await known.settings.get('born')), count });
}

/** Let somebody sign in or out at the server. @param {Request} request */
async function changeHands(request) {
  const known = await replica().catch(() => null);
  known?.pause();
  try {
    const response = await fromOffice(request, 'signed_out');
    const isDone = response.type === 'opaqueredirect' || response.redirected;
    if (isDone && known) await greet(known);
    return response;
  } finally {
    known?.resume();
  }
}

/**
 * Learn who is signed in now, before the next page is drawn: a page of the server's knows nothing of what waits here, and
 * would say that nothing does.
 * @param {import('./sync/replica.js').Replica} known
 */
async function greet(known) {
  await known.signOut();
  const answer = await transport.whoIsSignedIn();
  if (answer.kind === 'answer' && answer.body.role === 'worker') await known.enrol(answer.body.worker);
}

/** @param {Request} request @returns {Promise<Response>} */
async function respond(request) {
  const online = request.clone();
  const begun = `${RUN} ${told}`;
  try {
    const answered = await answer(await withBody(request), await replica());
    return answered ? stamped(answered, begun) : await fromOffice(online, 'signed_out');
  } catch (error) {
    warn(error);
    if (request.method === 'GET') return fromOffice(online, 'unread');
    if (error instanceof StorageFailed) return new Response(null, { status: 204 });
    throw error;
  }
}

/**
 * Say on a page that was drawn here how much had been told when it was begun: of that it shows everything.
 * @param {Response} answered
 * @param {string} begun
 */
function stamped(answered, begun) {
  if (answered.type === 'default' && answered.ok) answered.headers.set('Doorstep-Told', begun);
  return answered;
}

/**
 * The office's answer, or a notice where a person would meet the browser's own error page.
 * @param {Request} request
 * @param {import('./notices.js').Reason} reason why the phone does not answer itself
 */
async function fromOffice(request, reason) {
  try {
    return await forward(reason === 'unread' ? withWord(request, 'unread') : request);
  } catch (error) {
    if (!isForEyes(request)) throw error;
    const known = reason === 'unread' ? null : await replica().catch(() => null);
    const { pathname, search } = new URL(request.url);
    return notice(reason, database, { zone: BUILD.zone, path: pathname + search, worker: known?.worker()?.id ?? null });
  }
}

/** The same request, never with an empty body: browsers throw when an empty form is read. @param {Request} request */
async function withBody(request) {
  const isForm = request.headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded') ?? true;
  if (request.method === 'GET' || request.method === 'HEAD' || !isForm) return request;
  const headers = new Headers(request.headers);
  headers.set('Content-Type', 'application/x-www-form-urlencoded');
  const { method, redirect, credentials } = request;
  return new Request(request.url, { method, redirect, credentials, headers, body: (await request.text()) || '_=' });
}

/** Tell the pages when the phone no longer keeps what it should. @param {unknown} error */
function warn(error) {
  if (error instanceof StorageFailed) pages.postMessage({ kind: 'storage', reason: error.reason });
}

/** Tell the pages when the server wants a sign-in. @param {import('./types').ExchangeResult} result */
function say(result) {
  if (result.status === 'signed_out') pages.postMessage({ kind: 'signed_out' });
  return result;
}

/** Send what was saved; where the browser can, let it try again when we no longer run. */
async function sendSoon() {
  await replica().then(sayWhatIsHeld).catch(() => {});
  const status = await schedule.trigger().catch(() => 'broken');
  if (status === 'no_answer') await /** @type {any} */ (worker.registration).sync?.register('outbox');
}
