/**
 * Transport: the only place that fetches.
 *
 * Promises:
 * - What does not carry the header `Doorstep-Sync` is no answer: a captive portal, a proxy's page, a half-open network (R).
 * - A server that hangs is given up after a while; giving up is harmless, because every change may be sent again (S4).
 * - 401, 413, 429 and 503 keep their meaning, `Retry-After` comes along; every other status is `refused`.
 * - Nobody asks the browser whether it is online. Trying is how the device knows (D7).
 */

/** @import { Answer, ExchangeRequest, Timer, Transport } from './types' */

import { MARKER } from './marker.js';

const EXCHANGE = '/sync/v1/exchange';
const SIGNATURE = 'Doorstep-Signature';
/** Which request it was, in the office's own log (webapp/routes/observing.py). */
const NUMBER = 'Doorstep-Request';
const PATIENCE_MILLISECONDS = 45_000;
const WORTH_PACKING_BYTES = 400;
/** Which program this is: said with each exchange, so that the office knows which ones are in the field. */
const PROGRAM = typeof BUILD === 'undefined' ? null : BUILD.version;
/** What people call what they hold in their hands, by a word of the browser's own description. */
const DEVICES = { iPhone: 'iPhone', iPad: 'iPad', Android: 'Android', CrOS: 'Chromebook', Windows: 'Windows', Macintosh: 'Mac' };

/**
 * @param {{ fetch: typeof fetch, timer: Timer, patience?: number }} world
 * @returns {Transport & { whoIsSignedIn(): Promise<Answer>, passkeysLeft(): Promise<Answer> }}
 */
export function createTransport({ fetch, timer, patience = PATIENCE_MILLISECONDS }) {
  /**
   * @param {string} path
   * @param {object | string} [body] what is posted; nothing: a question
   * @param {string} [signature] of the phone, which then asks for itself and in nobody's session
   * @returns {Promise<Answer>}
   */
  async function ask(path, body, signature) {
    const giveUp = new AbortController();
    const timeout = timer.after(patience, () => giveUp.abort());
    try {
      const response = await fetch(path, {
        ...(body && await posted(body, signature)),
        credentials: signature ? 'omit' : 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        signal: giveUp.signal,
      });
      return await classify(response);
    } catch {
      return { kind: 'no_answer' };
    } finally {
      timer.cancel(timeout);
    }
  }

  return {
    /**
     * Whoever holds everything says so in one word first, and with cursors only where that is not how it stands (F7).
     * @param {ExchangeRequest} request
     */
    async exchange(request) {
      const whole = PROGRAM ? { ...request, program: PROGRAM } : request;
      if (request.held === undefined) return ask(EXCHANGE, whole);
      const told = await ask(EXCHANGE, inOneWord(whole));
      return told.kind === 'answer' && !told.body?.same && !told.body?.replay ? ask(EXCHANGE, whole) : told;
    },
    /** @param {string} name for a device that does not say what it is */
    enrolDevice: (name) => ask('/sync/v1/devices', { name: deviceName(globalThis.navigator?.userAgent ?? '') ?? name }),
    /** @param {{ device: string, key: string, writing_key: string }} keys */
    giveKeys: (keys) => ask('/sync/v1/devices/keys', keys),
    /** @param {string} text @param {string} signature */
    sendSealed: (text, signature) => ask('/sync/v1/sealed', text, signature),
    /** @param {string} proof @param {string} signature */
    sendProof: (proof, signature) => ask('/sync/v1/wiped', { proof }, signature),
    /** @param {Parameters<Transport['tellReads']>[0]} told */
    tellReads: (told) => ask('/sync/v1/reads', told),
    whoIsSignedIn: () => ask('/sync/v1/worker'),
    passkeysLeft: () => ask('/sync/v1/passkeys'),
  };
}

/** Let the server answer a page's request itself. @param {Request} request */
export function forward(request) {
  return fetch(request);
}

/**
 * A page as the office draws it. What somebody else says in its place, a hotel's sign-in page, is no answer: it would be
 * shown, and would run, as ours. Every answer of the office bears a number; a redirect cannot be looked into.
 * @param {Request} request
 */
export async function pageOfOffice(request) {
  const answer = await forward(request);
  if (answer.type !== 'opaqueredirect' && !answer.headers.has(NUMBER)) throw new TypeError('somebody else answered');
  return answer;
}

/**
 * The same question, with a word about this phone's storage: the office draws the page and cannot look into it.
 * @param {Request} request
 * @param {'unread' | 'empty'} word
 */
export function withWord(request, word) {
  const headers = new Headers(request.headers);
  headers.set('Doorstep-Storage', word);
  return new Request(request, { headers });
}

/**
 * An exchange without what only a pull needs. A server that does not know the word would begin one: at the least it can.
 * @param {ExchangeRequest} request
 */
function inOneWord({ changes: _changes, ask: _ask, cursors: _cursors, first: _first, ...rest }) {
  return { ...rest, max_bytes: 1 };
}

/** From which kind of device a version came, on the card of a conflict. @param {string} agent */
function deviceName(agent) {
  return Object.entries(DEVICES).find(([word]) => agent.includes(word))?.[1];
}

/** @param {Response} response @returns {Promise<Answer>} */
async function classify(response) {
  if (response.headers.get(MARKER) !== '1') return { kind: 'no_answer' };
  if (response.ok) return { kind: 'answer', body: await response.json() };
  if (response.status === 401) return { kind: 'signed_out' };
  if (response.status === 413) return { kind: 'too_large' };
  if (response.status === 429 || response.status === 503) return { kind: 'busy', after: secondsToWait(response) };
  return { kind: 'refused', status: response.status };
}

/**
 * `Retry-After` in seconds. The form with a date is not read: it would trust the device's clock.
 * @param {Response} response
 */
function secondsToWait(response) {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

/** @param {object | string} body a string is sent as it is: it was signed so @param {string} [signature] @returns {Promise<RequestInit>} */
async function posted(body, signature) {
  const { packed, headers } = await pack(typeof body === 'string' ? body : JSON.stringify(body));
  /** @type {Record<string, string>} */
  const all = { 'Content-Type': 'application/json', [MARKER]: '1', ...headers };
  if (signature) all[SIGNATURE] = signature;
  return { method: 'POST', headers: all, body: packed };
}

/** @param {string} text @returns {Promise<{ packed: BodyInit, headers: Record<string, string> }>} */
async function pack(text) {
  if (text.length < WORTH_PACKING_BYTES || typeof CompressionStream === 'undefined') return { packed: text, headers: {} };
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return { packed: await new Response(stream).arrayBuffer(), headers: { 'Content-Encoding': 'gzip' } };
}
