/**
 * What only a phone has: drafts kept on it, files that answer a question, and the buttons that mend a change which needs its
 * author.
 *
 * The office server has no outbox to mend and takes no files; its drafts are in webapp/routes/pages.py.
 */

import { piece } from './piece.js';

/** @typedef {import('./sync/replica.js').Replica} Replica */

const DRAFT = /^\/drafts\/(.+)$/;
/** Where the files of a filling are kept and shown (attachments.js). */
const KEPT = /^\/clients\/([0-9a-f-]{36})\/fillings\/([0-9a-f-]{36})(?:\/turn)?\/kept(?:\/([0-9a-f]{12}))?$/;
const MENDING = /^\/me\/phone\/([0-9a-f-]{36})\/(again|discard|retry)$/;

/** The answer to one of these requests, or null. @param {Request} request @param {URL} url @param {Replica} replica @param {Record<string, any>} manifest @returns {Promise<Response | null>} */
export async function answerDeviceOnly(request, url, replica, manifest) {
  const draft = DRAFT.exec(url.pathname);
  if (draft && request.method === 'PUT') return keepDraft(request, decodeURIComponent(draft[1] ?? ''), replica);
  const [, client, filling = '', file] = KEPT.exec(url.pathname) ?? [];
  if (client) return piece('filling').answerAttachment(request, replica, { client, filling, file });
  const [, id = '', verb] = MENDING.exec(url.pathname) ?? [];
  if (verb === undefined || (verb === 'again') !== (request.method === 'GET')) return null;
  if (verb === 'again') return Response.redirect(new URL(await whereAgain(replica, id, manifest), url), 303);
  await (verb === 'discard' ? replica.discard(id) : replica.retry(id));
  return Response.redirect(new URL('/me/phone', url), 303);
}

/** The form of a parked change; where none fits, the client it is about. @param {Replica} replica @param {string} id @param {Record<string, any>} manifest */
async function whereAgain(replica, id, manifest) {
  const { addressAgain, needing } = piece('pages');
  const entry = await needing(replica, id);
  if (!entry) return '/me/phone';
  return addressAgain(entry, manifest) ?? `/clients/${entry.change.case_file}`;
}

/** @param {Request} request @param {string} key @param {Replica} replica */
async function keepDraft(request, key, replica) {
  /** @type {Record<string, string[]>} */
  const fields = {};
  for (const [name, text] of new URLSearchParams(await request.text())) (fields[name] ??= []).push(text);
  await replica.drafts.put(key, fields);
  return new Response(null, { status: 204 });
}
