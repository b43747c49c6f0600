/**
 * The page engine of the phone: answers the addresses of the declared pages with the same bytes as the office server.
 *
 * A page is matched, its needs are asked of the replica, its template drawn. A posted form becomes a change in the outbox
 * and a redirect. What is not declared passes to the network (null). Twin in spirit: webapp/routes/pages.py.
 */

import { templatesFor } from './all_templates.js';
import { systemClock, systemRandom } from './clock.js';
import { PICTURES } from './client_turn.js';
import { answerDeviceOnly } from './device_pages.js';
import { Missing } from './domain/query_run.js';
import { manifest } from './manifest.js';
import { FILLING_HEADERS, PAGE_HEADERS } from './generated/page_headers.js';
import { NO_LOCK, NOT_FOUND } from './generated/sentences.js';
import { speaks } from './notices.js';
import { PageRequest } from './page_context.js';
import { piece } from './piece.js';
import { render, renderBlock } from './render/runtime.js';
import { createRouter } from './router.js';
import { pageOfOffice, withWord } from './transport.js';

/** @typedef {Record<string, any>} Any */
/** @typedef {import('./sync/replica.js').Replica} Replica */

/** It always comes from the office, whoever is signed in. */
const SIGN_IN = '/login';
const SERVER = {
  clock: systemClock,
  random: systemRandom,
  forward: pageOfOffice,
  speaks,
  manifest,
  templatesFor,
  languages: () => globalThis.navigator?.languages?.join(',') ?? '',
};
/** @typedef {typeof SERVER} Server */

/** Whether the client holds this phone, and how it gets there. @typedef {{ isHeld: boolean, begin: (path: string) => Promise<boolean> }} Turn */
/** The answer to a request, or null for what belongs to the network. @type {(request: Request, replica: Replica, turn?: Turn | null) => Promise<Response | null>} */
export const answer = createEngine();

/** An engine over a manifest and the templates of its pages. @param {Partial<Server>} [given] */
export function createEngine(given = {}) {
  const server = { ...SERVER, ...given };
  const match = createRouter(server.manifest.pages);
  return async (/** @type {Request} */ request, /** @type {Replica} */ replica, /** @type {Turn | null} */ turn = null) => {
    const url = new URL(request.url);
    if (replica.worker() === null || url.pathname === SIGN_IN) return null;
    const special = await answerDeviceOnly(request, url, replica, server.manifest);
    if (special) return special;
    if (url.pathname.startsWith(PICTURES)) return piece('filling').pictureAt(url.pathname.slice(PICTURES.length), replica);
    const found = match(url.pathname);
    if (!found && isForEyes(request)) return orNotice(server, request, url, replica, /** @type {import('./router.js').Match} */ (match('/')));
    if (!found || !isMethod(found.page, request.method)) return null;
    if (!found.page.offline) return orNotice(server, request, url, replica, found);
    const asked = requestOf(server, request, url, replica, found);
    asked.turn = turn ?? asked.turn;
    return answerPage(server, request, asked);
  };
}

/** Whether a person waits for a page, so that even a mistyped address gets a sentence. @param {Request} request */
function isForEyes(request) {
  return request.method === 'GET' && (request.mode === 'navigate' || request.headers.has('HX-Request'));
}

/** @param {Any} page @param {string} method */
function isMethod(page, method) {
  return method === 'GET' || (method === 'POST' && (page.form !== null || ![null, 'tell'].includes(page.fills)));
}

/** @param {Server} server @param {Request} request @param {PageRequest} asked @returns {Promise<Response | null>} */
async function answerPage(server, request, asked) {
  if (!(await asked.open())) return orFirstSync(server, request, asked);
  server.speaks(asked.replica, asked.language);
  try {
    await asked.ask();
    return await draw(server, request, asked);
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    return refused(server, request, await asked.context({ sentence: NOT_FOUND }));
  }
}

/** What is not there: as a page, or where a part of one was asked for as its sentence, in the place of the sentence. @param {Server} server @param {Request} request @param {Any} context */
function refused(server, request, context) {
  const templates = server.templatesFor('pages');
  if (request.headers.get('HX-Request-Type') !== 'partial') return html(render(templates, 'problem.html', context), 404);
  return html(renderBlock(templates, 'problem.html', 'alone', context), 404, { 'HX-Retarget': '#waiting', 'HX-Reswap': 'innerHTML' });
}

/** @param {Server} server @param {Request} request @param {PageRequest} asked */
async function draw(server, request, asked) {
  if (asked.page.fills) return fill(server, request, asked);
  if (asked.page.form === null) return page(server, request, asked, {});
  const declared = server.manifest.forms[asked.page.form];
  const corrects = declared.copies ? await piece('filling').FillingRequest.open(asked, server) : null;
  const form = await new (piece('pages').FormRequest)(asked, declared, server, corrects).open();
  if (request.method === 'GET') return page(server, request, asked, { form: await form.draw() });
  const saved = await form.save(await typed(request));
  if ('again' in saved) return page(server, request, asked, { form: saved.again }, 422);
  return Response.redirect(new URL(saved.then, request.url), 303);
}

/** A form of the agency: asked page by page, or read. @param {Server} server @param {Request} request @param {PageRequest} asked */
async function fill(server, request, asked) {
  const isPart = request.headers.get('HX-Request-Type') === 'partial';
  if (asked.page.fills === 'turn' && !asked.turn.isHeld) return Response.redirect(new URL(piece('filling').storeOf(asked), request.url), 303);
  if (asked.page.fills === 'move') return moveOn(server, request, asked);
  if (asked.page.fills === 'hand' && request.method !== 'GET') return handOver(server, request, asked);
  if (request.method !== 'GET') return saveFilled(server, request, asked, isPart);
  const filling = await piece('filling').FillingRequest.open(asked, server);
  const drawn = asked.page.fills === 'tell' ? filling.told() : await filling.draw();
  return page(server, request, asked, { fill: drawn });
}

/** @param {Server} server @param {Request} request @param {PageRequest} asked @param {boolean} isPart */
async function saveFilled(server, request, asked, isPart) {
  const saved = await piece('filling').saveInTurn(asked, server, await typed(request), isPart);
  if ('again' in saved) return page(server, request, asked, { fill: saved.again }, (saved.again.wrong.length || saved.again.problem) && !isPart ? 422 : 200);
  return Response.redirect(new URL(saved.then, request.url), 303);
}

/** A form of the agency, taken to its newer version. @param {Server} server @param {Request} request @param {PageRequest} asked */
async function moveOn(server, request, asked) {
  const moving = new (piece('filling').FillingMove)(await piece('filling').FillingRequest.open(asked, server));
  if (request.method === 'GET') return page(server, request, asked, { fill: moving.draw() });
  return Response.redirect(new URL(await moving.save(await typed(request)), request.url), 303);
}

/** The phone goes into the client's hands, where it has a lock that brings it back. @param {Server} server @param {Request} request @param {PageRequest} asked */
async function handOver(server, request, asked) {
  const path = await (await piece('filling').FillingRequest.open(asked, server)).handOver(await typed(request));
  if (await asked.turn.begin(path)) return Response.redirect(new URL(path, request.url), 303);
  return html(render(server.templatesFor('pages'), 'problem.html', await asked.context({ sentence: NO_LOCK })), 409);
}

/** The page, or its block where htmx asks for a part. @param {Server} server @param {Request} request @param {PageRequest} asked @param {Any} more @param {number} [status] */
async function page(server, request, asked, more, status = 200) {
  const { template, block, fragment, piece: from } = asked.page;
  const context = await asked.context(more);
  const isPart = fragment || request.headers.get('HX-Request-Type') === 'partial';
  if (asked.parameters.client && !isPart) asked.replica.reads.shown(asked.parameters.client);
  const templates = server.templatesFor(from);
  const text = isPart && block ? renderBlock(templates, template, block, context) : render(templates, template, context);
  return html(text, status, ['ask', 'turn'].includes(asked.page.fills) ? FILLING_HEADERS : {});
}

/** A page that only the office server has: from there, or a plain notice. @param {Server} server @param {Request} request @param {URL} url @param {Replica} replica @param {import('./router.js').Match} found */
async function orNotice(server, request, url, replica, found) {
  try {
    return await server.forward(await toOffice(request, replica));
  } catch {
    const asked = requestOf(server, request, url, replica, found);
    await asked.open();
    return html(render(server.templatesFor('pages'), 'office_only.html', await asked.context()), 503);
  }
}

/** Before the caseload has come the office answers; without it, the page that says what is on its way. @param {Server} server @param {Request} request @param {PageRequest} asked */
async function orFirstSync(server, request, asked) {
  try {
    return await server.forward(await toOffice(request, asked.replica));
  } catch {
    return html(render(server.templatesFor('pages'), 'first_sync.html', await asked.context({ progress: await asked.replica.progress() })), 503);
  }
}

/** A question for the office. Its page may say that nothing waits here only where this phone says so. @param {Request} request @param {Replica} replica */
async function toOffice(request, replica) {
  const { count, needs_you } = await replica.waiting();
  return count || needs_you || request.method !== 'GET' ? request : withWord(request, 'empty');
}

/** @param {Server} server @param {Request} request @param {URL} url @param {Replica} replica @param {import('./router.js').Match} found */
function requestOf(server, request, url, replica, { page: declared, parameters }) {
  const accepted = request.headers.get('Accept-Language') ?? server.languages();
  const now = server.clock.now();
  return new PageRequest({ page: declared, parameters, url, replica, contract: server.manifest.contract, now, accepted });
}

/** The posted form: every text by its name. @param {Request} request @returns {Promise<Record<string, string[]>>} */
async function typed(request) {
  /** @type {Record<string, string[]>} */
  const texts = {};
  for (const [name, text] of await request.formData()) {
    if (typeof text === 'string') (texts[name] ??= []).push(text);
  }
  return texts;
}

/** @param {string} text @param {number} status @param {Record<string, string>} [more] headers */
function html(text, status, more = {}) {
  const headers = { ...PAGE_HEADERS, ...more, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Vary: 'HX-Request-Type' };
  return new Response(text, { status, headers });
}
