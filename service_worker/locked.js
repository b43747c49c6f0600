/**
 * Locked: what a phone answers whose vault is closed. The page that asks for the pass phrase, at every address; no name, no
 * number, no picture of anybody; those whom a pass phrase has just shown to share it are asked which of them it is (whose.js). It needs no office, and there is no twin: the office has nothing to unlock.
 */

/** @import { Doors } from './doors.js' */

import { CHOSEN_TOO_LATE, DOES_NOT_UNLOCK, PIN_GONE, TOO_MANY_TRIES, WRONG_PIN } from './generated/sentences.js';
import { isForEyes } from './notices.js';
import { localPath } from './session.js';

const UNLOCK = '/unlock';

/** What the page says; `problem`: why it did not open, what was typed into `field`; `until`: when the next try is let in. @typedef {{ path: string, problem: string | null, field?: string, until?: string | null }} Door */
/** @typedef {(door: Door) => Promise<Response>} Draw */

/** The answer while this phone is locked. @param {Request} request @param {{ draw: Draw }} world @returns {Promise<Response>} */
export async function answerLocked(request, { draw }) {
  const { pathname, search } = new URL(request.url);
  if (isForEyes(request)) return draw({ path: pathname + search, problem: null });
  return new Response(null, { status: request.method === 'GET' ? 401 : 503 });
}

/** Whether somebody sends the pass phrase, or a PIN. @param {Request} request */
export function isUnlocking(request) {
  return request.method === 'POST' && new URL(request.url).pathname === UNLOCK;
}

/**
 * Open what the pass phrase opens, or the one of several that somebody chose, or wake what the PIN does, and lead to where she wanted to go.
 * @param {Request} request
 * @param {{ doors: Doors, draw: Draw, tried: (isOpen: boolean) => Promise<void> }} world
 */
export async function unlock(request, { doors, draw, tried }) {
  const fields = await request.formData().catch(() => null);
  const [pin, who, passPhrase] = ['pin', 'who', 'password'].map((name) => typed(fields, name));
  const next = localPath(fields?.get('next'), request.url);
  const { isOpen, until } = await (pin !== null ? woken(pin, doors) : who !== null ? doors.unlockAs(who) : doors.unlock(passPhrase ?? ''));
  await tried(isOpen);
  if (isOpen) return Response.redirect(new URL(next, request.url), 303);
  if (doors.whose.people().length > 0) return draw({ path: next, problem: null });
  if (pin === null) return draw({ path: next, problem: until ? TOO_MANY_TRIES : who === null ? DOES_NOT_UNLOCK : CHOSEN_TOO_LATE, until });
  return doors.kept().pin ? draw({ path: next, problem: WRONG_PIN, field: 'pin' }) : draw({ path: next, problem: PIN_GONE });
}

/** @param {FormData | null} fields @param {string} name */
function typed(fields, name) {
  const value = fields?.get(name);
  return typeof value === 'string' ? value : null;
}

/** @param {string} digits @param {Doors} doors */
async function woken(digits, doors) {
  return { isOpen: await doors.wake(digits), until: null };
}
