/**
 * The session: what happens on the phone while somebody signs in or out at the office.
 *
 * Promises:
 * - The sign-in form passes through here on its way. What was typed is held as a key that only derives, and counts when the
 *   office says that the sign-in is complete; a second step that follows changes nothing, and a refusal forgets it.
 * - Only the office's own word opens or ends a session (webapp/routes/session_cookie.py): a proxy's redirect does not (F10).
 * - Where no office answers, or a hotel in its place, the same form opens the vault that its pass phrase fits.
 * - Who signs out is out of this phone at once, whether or not the office hears of it (E13). Until it has, nothing that it
 *   would draw for her session is asked of it.
 * - While the session changes hands nothing is sent: a change delivered under another worker's session would be refused (A4).
 */

/** @import { Answer } from './types' */
/** @import { Doors } from './doors.js' */
/** @import { Database } from './store/database.js' */

import { marked } from './marker.js';
import { DEVICE, readSetting, settingOr, writeSetting } from './store/settings.js';

/** Where a session begins and ends; the later steps of a sign-in lie below the first. */
export const SESSION_PATH = /^\/(login(\/.*)?|logout)$/;
const SIGN_OUT = '/logout';
/** She has signed out, and the office does not know it yet. */
const OWED = 'sign_out_owed';

const PASSKEY_PATH = '/login/passkey';

/** @param {{ doors: Doors, device: Database, whoIsSignedIn: () => Promise<Answer>, forward: (request: Request) => Promise<Response>,
 *   tell: (news: { kind: 'worker' | 'locked' }) => void }} world */
export function createSession({ doors, device, whoIsSignedIn, forward, tell }) {
  /** Whether a sign-out is owed; once read it is known though the storage fails later. @type {boolean | undefined} */
  let owed;

  /** Open her vault before the next page is drawn; whoever is no worker has none. @param {string | null} who */
  async function greet(who) {
    const answer = await whoIsSignedIn();
    if (answer.kind !== 'answer') return;
    if (who !== null && answer.body.role === 'worker' && answer.body.worker === who) await doors.admit(who);
    else {
      doors.refused();
      await doors.leave();
    }
    tell({ kind: 'worker' });
  }

  /** @param {Response} response @param {boolean} isFirstStep */
  async function heed(response, isFirstStep) {
    const word = response.headers.get('Doorstep-Session');
    if (word !== null) await owe(false);
    if (word === 'opened') await greet(response.headers.get('Doorstep-Worker'));
    else if (word === null && isFirstStep) doors.refused();
  }

  /** @param {boolean} isOwed */
  async function owe(isOwed) {
    await device.put([writeSetting(DEVICE, OWED, isOwed)]);
    owed = isOwed;
  }

  /** Whether nobody's session is left that had signed out here: what is still to be said to the office is said first. @param {string} here an address of ours */
  async function isSettled(here) {
    owed ??= Boolean(settingOr((await device.read([readSetting(DEVICE, OWED)]))[0], false));
    if (!owed) return true;
    try {
      const response = await forward(marked(new Request(new URL(SIGN_OUT, here), { method: 'POST' })));
      if (response.headers.get('Doorstep-Session') !== 'ended') return false;
    } catch {
      return false;
    }
    await owe(false);
    return true;
  }

  /** Out of this phone first. @param {string} here */
  async function signOut(here) {
    await owe(true);
    await doors.signOut();
    tell({ kind: 'locked' });
    await isSettled(here);
    return Response.redirect(new URL('/login', here), 303);
  }

  /** Let somebody sign in or out. Raises when the office does not answer and nothing here opens. @param {Request} request */
  async function changeHands(request) {
    if (new URL(request.url).pathname === SIGN_OUT) return signOut(request.url);
    const next = await hold(doors, request.clone());
    const standing = await doors.standing().catch(() => null);
    const known = standing?.kind === 'open' ? standing.replica : null;
    known?.pause();
    try {
      const response = await forward(marked(request));
      await heed(response, next !== null);
      return onItsWay(response, request.url);
    } catch (error) {
      if (next === null || !(await doors.unlockTyped()).isOpen) throw error;
      return Response.redirect(new URL(next, request.url), 303);
    } finally {
      known?.resume();
    }
  }

  return { changeHands, isSettled };
}

/** Hold what was typed into the sign-in form, and give where it leads; null for any other step. @param {Doors} doors @param {Request} request */
async function hold(doors, request) {
  const fields = await request.formData().catch(() => null);
  const passPhrase = fields?.get('password');
  // What a passkey gave has come by itself, ahead of its form.
  if (typeof passPhrase === 'string') await doors.holds(passPhrase);
  else if (new URL(request.url).pathname !== PASSKEY_PATH) return null;
  return localPath(fields?.get('next'), request.url);
}

/** What the office has answered to a form that passed through here, or where it leads on to. @param {Response} response @param {string} here */
export function onItsWay(response, here) {
  const way = response.headers.get('Doorstep-Next');
  return way === null ? response : Response.redirect(new URL(localPath(way, here), here), 303);
}

/** A path of ours, never another site. Twin: webapp/routes/sign_in.py. @param {unknown} wanted @param {string} here */
export function localPath(wanted, here) {
  const target = typeof wanted === 'string' && wanted.startsWith('/') ? new URL(wanted, here) : null;
  return target && target.origin === new URL(here).origin ? target.pathname + target.search : '/';
}
