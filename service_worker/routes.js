/**
 * The page engine of the phone: answers the addresses of the declared pages with the same bytes as the office server.
 *
 * A page is matched, its needs are asked of the replica, its template drawn. A posted form becomes a change in the outbox
 * and a redirect. What is not declared passes to the network (null). Twin in spirit: webapp/routes/pages.py.
 */

import { systemClock, systemRandom } from './clock.js';
import { answerDeviceOnly } from './device_pages.js';
import { Missing } from './domain/query_run.js';
import { FillingRequest, saveInTurn } from './filling_request.js';
import { FormRequest } from './form_request.js';
import { manifest } from './manifest.js';
import { PAGE_HEADERS } from './generated/page_headers.js';
import { NOT_FOUND } from './generated/sentences.js';
import { templates } from './generated/templates.js';
import { speaks } from './notices.js';
import { PageRequest } from './page_context.js';
import { render, renderBlock } from './render/runtime.js';
import { createRouter } from './router.js';
import { forward, withWord } from './transport.js';

/** @typedef {Record<string, any>} Any */
/** @typedef {import('./sync/replica.js').Replica} Replica */

/** It always comes from the office, whoever is signed in. */
const SIGN_IN = '/login';
const SERVER = {
  clock: systemClock,
  random: systemRandom,
  forward,
  speaks,
  manifest,
  templates,
  languages: () => globalThis.navigator?.languages?.join(',') ?? '',
};
/** @typedef {typeof SERVER} Server */

/** The answer to a request, or null for what belongs to the network. @param {Request} request @param {Replica} replica @returns {Promise<Response | null>} */
export const answer = createEngine();

/** An engine over a manifest and its templates. @param {Partial<Server>} [given] */
export function createEngine(given = {}) {
  const server = { ...SERVER, ...given };
  const match = createRouter(server.manifest.pages);
  return async (/** @type {Request} */ request, /** @type {Replica} */ replica) => {
    const url = new URL(request.url);
    if (replica.worker() === null || url.pathname === SIGN_IN) return null;
    const special = await answerDeviceOnly(request, url, replica, server.manifest);
    if (special) return special;
    const found = match(url.pathname);
    if (!found && isForEyes(request)) return orNotice(server, request, url, replica, /** @type {import('./router.js').Match} */ (match('/')));
    if (!found || !isMethod(found.page, request.method)) return null;
    if (!found.page.offline) return orNotice(server, request, url, replica, found);
    return answerPage(server, request, url, replica, found);
  };
}

/** Whether a person waits for a page, so that even a mistyped address gets a sentence. @param {Request} request */
function isForEyes(request) {
  return request.method === 'GET' && (request.mode === 'navigate' || request.headers.has('HX-Request'));
}

/** @param {Any} page @param {string} method */
function isMethod(page, method) {
  return method === 'GET' || (method === 'POST' && (page.form !== null || page.fills === 'ask'));
}

/** @param {Server} server @param {Request} request @param {URL} url @param {Replica} replica @param {import('./router.js').Match} found @returns {Promise<Response | null>} */
async function answerPage(server, request, url, replica, found) {
  const asked = requestOf(server, request, url, replica, found);
  if (!(await asked.open())) return orFirstSync(server, request, asked);
  server.speaks(replica, asked.language);
  try {
    await asked.ask();
    return await draw(server, request, asked);
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    return html(render(server.templates, 'problem.html', await asked.context({ sentence: NOT_FOUND })), 404);
  }
}

/** @param {Server} server @param {Request} request @param {PageRequest} asked */
async function draw(server, request, asked) {
  if (asked.page.fills) return fill(server, request, asked);
  if (asked.page.form === null) return page(server, request, asked, {});
  const form = await new FormRequest(asked, server.manifest.forms[asked.page.form], server).open();
  if (request.method === 'GET') return page(server, request, asked, { form: await form.draw() });
  const saved = await form.save(await typed(request));
  if ('again' in saved) return page(server, request, asked, { form: saved.again }, 422);
  return Response.redirect(new URL(saved.then, request.url), 303);
}

/** A form of the agency: asked page by page, or read. @param {Server} server @param {Request} request @param {PageRequest} asked */
async function fill(server, request, asked) {
  const isPart = request.headers.get('HX-Request-Type') === 'partial';
  if (request.method !== 'GET') return saveFilled(server, request, asked, isPart);
  const filling = await FillingRequest.open(asked, server);
  const drawn = asked.page.fills === 'tell' ? filling.told() : await filling.draw();
  return page(server, request, asked, { fill: drawn });
}

/** @param {Server} server @param {Request} request @param {PageRequest} asked @param {boolean} isPart */
async function saveFilled(server, request, asked, isPart) {
  const saved = await saveInTurn(asked, server, await typed(request), isPart);
  if ('again' in saved) return page(server, request, asked, { fill: saved.again }, saved.again.wrong.length && !isPart ? 422 : 200);
  return Response.redirect(new URL(saved.then, request.url), 303);
}

/** The page, or its block where htmx asks for a part. @param {Server} server @param {Request} request @param {PageRequest} asked @param {Any} more @param {number} [status] */
async function page(server, request, asked, more, status = 200) {
  const { template, block, fragment } = asked.page;
  const context = await asked.context(more);
  const isPart = fragment || request.headers.get('HX-Request-Type') === 'partial';
  const text = isPart && block
    ? renderBlock(server.templates, template, block, context)
    : render(server.templates, template, context);
  return html(text, status);
}

/** A page that only the office server has: from there, or a plain notice. @param {Server} server @param {Request} request @param {URL} url @param {Replica} replica @param {import('./router.js').Match} found */
async function orNotice(server, request, url, replica, found) {
  try {
    return await server.forward(await toOffice(request, replica));
  } catch {
    const asked = requestOf(server, request, url, replica, found);
    await asked.open();
    return html(render(server.templates, 'office_only.html', await asked.context()), 503);
  }
}

/** Before the caseload has come the office answers; without it, the page that says what is on its way. @param {Server} server @param {Request} request @param {PageRequest} asked */
async function orFirstSync(server, request, asked) {
  try {
    return await server.forward(await toOffice(request, asked.replica));
  } catch {
    return html(render(server.templates, 'first_sync.html', await asked.context()), 503);
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

/** @param {string} text @param {number} status */
function html(text, status) {
  const headers = { ...PAGE_HEADERS, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Vary: 'HX-Request-Type' };
  return new Response(text, { status, headers });
}
