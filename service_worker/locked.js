/**
 * Locked: what a phone answers whose vault is closed. The page that asks for the pass phrase, at every address; no name, no
 * number, no picture of anybody. It needs no office, and there is no twin: the office has nothing to unlock.
 */

/** @import { Doors } from './doors.js' */

import { DOES_NOT_UNLOCK, TOO_MANY_TRIES } from './generated/sentences.js';
import { isForEyes } from './notices.js';
import { localPath } from './session.js';

const UNLOCK = '/unlock';

/** What the page says; `problem`: why it did not open, `until`: when the next try is let in. @typedef {{ path: string, problem: string | null, until?: string | null }} Door */
/** @typedef {{ doors: Doors, draw: (door: Door) => Promise<Response> }} World */

/** The answer while this phone is locked. @param {Request} request @param {World} world @returns {Promise<Response>} */
export async function answerLocked(request, { draw }) {
  const { pathname, search } = new URL(request.url);
  if (isForEyes(request)) return draw({ path: pathname + search, problem: null });
  return new Response(null, { status: request.method === 'GET' ? 401 : 503 });
}

/** Whether somebody sends the pass phrase. @param {Request} request */
export function isUnlocking(request) {
  return request.method === 'POST' && new URL(request.url).pathname === UNLOCK;
}

/** Open what the pass phrase opens, and lead to where she wanted to go. @param {Request} request @param {World} world */
export async function unlock(request, { doors, draw }) {
  const fields = await request.formData().catch(() => null);
  const [passPhrase, next] = [fields?.get('password'), localPath(fields?.get('next'), request.url)];
  const { isOpen, until } = await doors.unlock(typeof passPhrase === 'string' ? passPhrase : '');
  if (isOpen) return Response.redirect(new URL(next, request.url), 303);
  return draw({ path: next, problem: until ? TOO_MANY_TRIES : DOES_NOT_UNLOCK, until });
}
