/**
 * What only a phone has: drafts kept on it, and the buttons that mend a change which needs its author.
 *
 * The office server has no outbox to mend; its drafts are in webapp/routes/pages.py.
 */

/** @typedef {import('./sync/replica.js').Replica} Replica */

const DRAFT = /^\/drafts\/(.+)$/;
const MENDING = /^\/me\/phone\/([0-9a-f-]{36})\/(discard|retry)$/;

/** The answer to one of these requests, or null. @param {Request} request @param {URL} url @param {Replica} replica @returns {Promise<Response | null>} */
export async function answerDeviceOnly(request, url, replica) {
  const draft = DRAFT.exec(url.pathname);
  if (draft && request.method === 'PUT') return keepDraft(request, decodeURIComponent(draft[1] ?? ''), replica);
  const mending = MENDING.exec(url.pathname);
  if (!mending || request.method !== 'POST') return null;
  const [, id = '', verb] = mending;
  await (verb === 'discard' ? replica.discard(id) : replica.retry(id));
  return Response.redirect(new URL('/me/phone', url), 303);
}

/** @param {Request} request @param {string} key @param {Replica} replica */
async function keepDraft(request, key, replica) {
  /** @type {Record<string, string[]>} */
  const fields = {};
  for (const [name, text] of new URLSearchParams(await request.text())) (fields[name] ??= []).push(text);
  await replica.drafts.put(key, fields);
  return new Response(null, { status: 204 });
}
