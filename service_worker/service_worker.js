/**
 * The service worker: listeners, and nothing else. Who answers a request is routes.js's matter, what is known is the
 * replica's, which vault is open that of the doors, what becomes of the others called_back.js's, when to try the schedule's.
 *
 * Promises:
 * - A new version waits until a page says that it may take over (`take_over`), so that no form is pulled from under a hand.
 * - The outbox outlives every update: a version only ever removes the caches of other versions, never storage (D8).
 * - A locked phone shows nothing of anybody, whatever is asked; static files and the sign-in alone pass.
 * - What could not be stored is said, and the page with what was typed stays where it is.
 * - Nobody meets the browser's own error page: where the office is away too, a notice says what is the matter.
 * - A page that the office draws because this phone's storage cannot be read is told so, and says so.
 */

/// <reference lib="webworker" />

import { CalledBack } from './called_back.js';
import { ClientTurn } from './client_turn.js';
import { newId, systemClock, systemRandom, systemTimer } from './clock.js';
import { createCovering } from './covering.js';
import { Doors } from './doors.js';
import { answerLocked, isUnlocking, unlock } from './locked.js';
import { Lease } from './lease.js';
import { manifest } from './manifest.js';
import { isNewPassPhrase } from './new_pass_phrase.js';
import { isForEyes, notice } from './notices.js';
import { createLocking } from './locking.js';
import { answerOverdue } from './overdue.js';
import { askPages } from './page_keys.js';
import { createPasskeys } from './passkeys.js';
import { piece, takeInPieces } from './piece.js';
import { createRound } from './round.js';
import { answer } from './routes.js';
import { createSession, localPath, SESSION_PATH } from './session.js';
import { Database, StorageFailed } from './store/database.js';
import { keysOfFiles } from './store/moving.js';
import { bornOf } from './store/settings.js';
import { openReplica } from './sync/replica.js';
import { Schedule } from './sync/schedule.js';
import { createTransport, forward, pageOfOffice, withWord } from './transport.js';

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
/** A page that no office has (pin_page.js). */
const PIN_PATH = '/me/pin';
const CACHE = `doorstep-${BUILD.version}`;

const pages = new BroadcastChannel('doorstep');
/** This run of the worker, and how much it has told the pages: each page it draws says how much of it it shows. */
const RUN = newId(systemClock, systemRandom);
let told = 0;
/** @param {string} name */
const databaseCalled = (name) => new Database({ factory: indexedDB, name, timer: systemTimer });
/** @param {string} id of a vault */
const databaseOf = (id) => databaseCalled(`doorstep-${id}`);
/** What belongs to the phone itself: its locks, its language. Each vault has a database of its own. */
const device = databaseCalled('doorstep');
const openPages = { clients: worker.clients, timer: systemTimer };
const transport = createTransport({ fetch: worker.fetch.bind(worker), timer: systemTimer });
const freshId = () => newId(systemClock, systemRandom);
const { contract } = manifest;

const doors = new Doors({
  device,
  contract,
  clock: systemClock,
  freshId,
  databaseOf,
  isHeldByClient: async () => (await clientTurn.held()) !== null,
  askPages: () => askPages(openPages),
  replicaOf: async (room) => {
    const covering = createCovering({ contract, clock: systemClock, zone: BUILD.zone, version: `${BUILD.version} ${BUILD.zone}` });
    const outside = { transport, clock: systemClock, random: systemRandom, locks: worker.navigator.locks };
    const fresh = await openReplica({ ...room, ...outside, device, contract, covering });
    fresh.listen((happening) => {
      told += 1;
      pages.postMessage({ kind: happening, told: { run: RUN, number: told } });
    });
    return fresh;
  },
});
const lease = new Lease({ clock: systemClock, hours: Number(BUILD.lock.split(' ')[2]) });
const clientTurn = new ClientTurn(device, () => pages.postMessage({ kind: 'client_turn' }));
const { shareKeys, welcome, lockUp, tried } = createLocking({ doors, clientTurn, openPages, tell: (kind) => pages.postMessage({ kind }), limits: BUILD.lock });
const session = createSession({ doors, device, whoIsSignedIn: transport.whoIsSignedIn, forward: pageOfOffice, tell: (news) => pages.postMessage(news) });
const passkeys = createPasskeys({ doors, passkeysLeft: transport.passkeysLeft, tried });
const calledBack = new CalledBack({
  doors,
  device,
  databaseOf,
  transport,
  clock: systemClock,
  random: systemRandom,
  tell: (kind) => pages.postMessage({ kind }),
  warn,
});
const schedule = new Schedule({ exchange: createRound({ doors, calledBack, lease, passkeys, say, warn }), timer: systemTimer, random: systemRandom });

worker.addEventListener('install', (event) => {
  const fresh = BUILD.files.map((file) => new Request(file, { cache: 'reload' }));
  const install = async () => {
    takeInPieces();
    await (await caches.open(CACHE)).addAll(fresh);
  };
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  const removeOthers = async () => {
    const names = await caches.keys();
    const others = names.filter((name) => name.startsWith('doorstep-') && name !== CACHE);
    await Promise.all(others.map((name) => caches.delete(name)));
    // The pages have the keys of the version before; whoever asks first must find the vault as it stands.
    await doors.standing().catch(warn);
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
  } else if (request.method === 'POST' && SESSION_PATH.test(url.pathname)) {
    event.respondWith(changeHands(request));
  } else if (isUnlocking(request)) {
    event.respondWith(unlock(request, { doors, draw: drawLocked, tried }));
  } else {
    const answered = respond(request);
    event.respondWith(answered);
    event.waitUntil(answered.then(request.method === 'POST' ? sendSoon : seeToTheRest, () => {}));
  }
});

worker.addEventListener('message', (event) => {
  if (event.data?.kind === 'take_over') event.waitUntil(worker.skipWaiting());
  else if (event.data?.kind === 'hello') event.waitUntil(welcome(event.source));
  else if (event.data?.kind === 'lock') event.waitUntil(lockUp());
  else if (event.data?.kind === 'passkey') event.waitUntil(passkeys.hear(event.data, event.ports[0]));
  else if (event.data?.kind === 'signed_in' || event.data?.kind === 'wake') event.waitUntil(hear(event.data));
});

worker.addEventListener('sync', (event) => {
  const attempt = schedule.trigger().then((status) => {
    if (status === 'no_answer') throw new Error('no answer: the browser may try again');
  });
  /** @type {any} */ (event).waitUntil(attempt.finally(() => calledBack.done()));
});

/** @param {{ kind: 'signed_in', worker: string } | { kind: 'wake' }} message */
async function hear(message) {
  if (message.kind === 'signed_in') await meet(message.worker);
  const standing = await doors.standing();
  if (standing.kind !== 'open') return calledBack.run({ signedOut: false });
  if (standing.isPlain) pages.postMessage({ kind: 'sign_in_wanted', why: 'not_sealed' });
  await sayWhatIsHeld(standing.replica).catch(warn);
  if (standing.replica.worker() && (await standing.replica.drafts.hasLost())) pages.postMessage({ kind: 'storage', reason: 'draft' });
  if (standing.replica.worker()) await schedule.trigger().finally(() => calledBack.done());
}

/** A page says whom the office has drawn it for. @param {string} who */
async function meet(who) {
  if (await doors.someoneElse(who)) await shareKeys();
  const standing = await doors.standing();
  if (standing.kind !== 'nobody' || (await doors.knows(who))) return;
  pages.postMessage({ kind: 'held', worker: who, born: await bornOf(device, freshId), count: 0 });
  pages.postMessage({ kind: 'sign_in_wanted', why: 'not_here' });
}

/**
 * Tell the pages what this phone holds: they remember it outside of this storage, and notice when a browser has cleared it.
 * @param {import('./sync/replica.js').Replica} known
 */
async function sayWhatIsHeld(known) {
  const worker = known.worker();
  if (!worker) return;
  const [born, { count }, files] = await Promise.all([known.settings.get('born'), known.waiting(), keysOfFiles(worker.id, known.world.database)]);
  if (born === null) await known.settings.put('born', await bornOf(device, freshId));
  pages.postMessage({ kind: 'held', worker: worker.id, born: born ?? (await known.settings.get('born')), count: count + files.length });
}

/** Let somebody sign in or out. @param {Request} request */
async function changeHands(request) {
  const { ring } = doors.kept();
  try {
    const response = await session.changeHands(request);
    if (doors.kept().ring && doors.kept().ring !== ring) await clientTurn.end();
    return response;
  } catch (error) {
    return instead(request, 'signed_out', error);
  } finally {
    await shareKeys();
  }
}

/** @param {Request} request @returns {Promise<Response>} */
async function respond(request) {
  const online = request.clone();
  const begun = `${RUN} ${told}`;
  try {
    const standing = await doors.standing();
    const { pathname } = new URL(request.url);
    const isClosed = standing.kind === 'locked' || !(await clientTurn.lets(pathname));
    const passes = standing.kind !== 'open' && SESSION_PATH.test(pathname);
    if (isClosed && !passes) return await answerLocked(request, { draw: drawLocked });
    if (standing.kind === 'open' && isNewPassPhrase(request)) return await piece('pages').renewPassPhrase(request, { doors, shareKeys, ask: (marked) => fromOffice(marked, 'signed_out') });
    const known = standing.kind === 'open' ? standing.replica : null;
    if (pathname === PIN_PATH && doors.kept().ring) return await piece('pages').answerPinPage(request, { doors, shareKeys, draw: (asked) => notice('pin', device, { zone: BUILD.zone, ...asked }) });
    const overdue = known && (await answerOverdue(request, { lease, replica: known, draw: (door) => notice('lease', device, { zone: BUILD.zone, ...door }) }));
    if (overdue) return overdue;
    const answered = known && (await answer(await withBody(request), known, await clientTurn.forPages(standing)));
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
 * @param {'signed_out' | 'unread'} reason why the phone does not answer itself
 */
async function fromOffice(request, reason) {
  try {
    if (!(await session.isSettled(request.url))) throw new Error('the office would answer whoever has signed out here');
    return await pageOfOffice(reason === 'unread' ? withWord(request, 'unread') : request);
  } catch (error) {
    return instead(request, reason, error);
  }
}

/** @param {Request} request @param {'signed_out' | 'unread'} reason @param {unknown} error */
async function instead(request, reason, error) {
  if (!isForEyes(request)) throw error;
  const standing = reason === 'unread' ? null : await doors.standing().catch(() => null);
  const { pathname, search, searchParams } = new URL(request.url);
  if (standing?.kind === 'locked') return drawLocked({ path: localPath(searchParams.get('next'), request.url), problem: null });
  return notice(reason, device, { zone: BUILD.zone, path: pathname + search, isKnown: standing?.kind === 'open' });
}

/** @param {import('./locked.js').Door} door */
async function drawLocked(door) {
  const people = doors.whose.people();
  const ways = { passkeys: await passkeys.here(), pin: await doors.nap.standing(), people };
  return notice(people.length > 0 ? 'whose' : 'locked', device, { zone: BUILD.zone, ...ways, ...door, turn: doors.kept().ring && (await clientTurn.held()) });
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
}

/** What was shown is kept; what lies sealed on a phone that nobody has opened goes to the office all the same. */
async function seeToTheRest() {
  const standing = await doors.standing();
  if (standing.kind === 'open') await standing.replica.reads.kept().catch(warn);
  else await calledBack.run({ signedOut: false });
}

/** Send what was saved; where the browser can, let it try again when we no longer run. */
async function sendSoon() {
  const standing = await doors.standing().catch(() => null);
  if (standing?.kind === 'open') await sayWhatIsHeld(standing.replica).catch(() => {});
  const status = await schedule.trigger().catch(() => 'broken');
  if (status === 'no_answer') await /** @type {any} */ (worker.registration).sync?.register('outbox');
  await calledBack.done();
}
