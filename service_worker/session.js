/**
 * The session: what happens on the phone while somebody signs in or out at the office.
 *
 * Promises:
 * - The sign-in form passes through here on its way. What was typed is held as a key that only derives, and counts when the
 *   office says that the sign-in is complete; a second step that follows changes nothing, and a refusal forgets it.
 * - Only the office's own word opens or ends a session (webapp/routes/session_cookie.py): a proxy's redirect does not (F10).
 * - Where no office answers, the same form opens the vault that its pass phrase fits.
 * - While the session changes hands nothing is sent: a change delivered under another worker's session would be refused (A4).
 */

/** @import { Answer } from './types' */
/** @import { Doors } from './doors.js' */

import { marked } from './transport.js';

/** Where a session begins and ends; the later steps of a sign-in lie below the first. */
export const SESSION_PATH = /^\/(login(\/.*)?|logout)$/;

/** @param {{ doors: Doors, whoIsSignedIn: () => Promise<Answer>, forward: (request: Request) => Promise<Response>,
 *   tell: (news: { kind: 'worker' }) => void }} world */
export function createSession({ doors, whoIsSignedIn, forward, tell }) {
  /** Open her vault before the next page is drawn; whoever is no worker has none. @param {string | null} who */
  async function greet(who) {
    const answer = await whoIsSignedIn();
    if (answer.kind !== 'answer') return;
    if (who !== null && answer.body.role === 'worker' && answer.body.worker === who) await doors.admit(who);
    else {
      doors.refused();
      await doors.lock();
    }
    tell({ kind: 'worker' });
  }

  /** @param {Response} response @param {boolean} isFirstStep */
  async function heed(response, isFirstStep) {
    const word = response.headers.get('Doorstep-Session');
    if (word === 'opened') await greet(response.headers.get('Doorstep-Worker'));
    else if (word === 'ended') await doors.signOut();
    else if (word === null && isFirstStep) doors.refused();
  }

  /** Let somebody sign in or out. Raises when the office does not answer and nothing here opens. @param {Request} request */
  async function changeHands(request) {
    const next = await hold(doors, request.clone());
    const standing = await doors.standing().catch(() => null);
    const known = standing?.kind === 'open' ? standing.replica : null;
    known?.pause();
    try {
      const response = await forward(marked(request));
      await heed(response, next !== null);
      const way = response.headers.get('Doorstep-Next');
      return way === null ? response : Response.redirect(new URL(localPath(way, request.url), request.url), 303);
    } catch (error) {
      if (next === null || !(await doors.unlockTyped()).isOpen) throw error;
      return Response.redirect(new URL(next, request.url), 303);
    } finally {
      known?.resume();
    }
  }

  return { changeHands };
}

/** Hold what was typed into the sign-in form, and give where it leads; null for any other step. @param {Doors} doors @param {Request} request */
async function hold(doors, request) {
  const fields = await request.formData().catch(() => null);
  const passPhrase = fields?.get('password');
  if (typeof passPhrase !== 'string') return null;
  await doors.holds(passPhrase);
  return localPath(fields?.get('next'), request.url);
}

/** A path of ours, never another site. Twin: webapp/routes/sign_in.py. @param {unknown} wanted @param {string} here */
export function localPath(wanted, here) {
  const target = typeof wanted === 'string' && wanted.startsWith('/') ? new URL(wanted, here) : null;
  return target && target.origin === new URL(here).origin ? target.pathname + target.search : '/';
}
