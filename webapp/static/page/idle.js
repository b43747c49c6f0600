/**
 * A desk that nobody sits at: asked after thirteen minutes, left after fifteen, in all tabs at once. The office ends the
 * session by itself (webapp/accounts/sessions.py); this takes what is on the screen away, and says so before. What was typed
 * is a draft by then. Phones have a lock of their own.
 */

import { keepAll } from './drafts.js';
import { offer, withdraw } from './offers.js';

const MINUTE = 60_000;
const ASKED_AFTER = 13 * MINUTE;
const LEFT_AFTER = 15 * MINUTE;
const LOOKED_EVERY = 5_000;
/** The office hears of somebody who only reads or scrolls, but not more often than this. */
const SAID_EVERY = MINUTE / 2;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];

/** When somebody was last seen here, in any tab, and when the office was last told. */
let seen = Date.now();
let said = Date.now();
/** @type {BroadcastChannel | null} */
let tabs = null;
/** On the way to the sign-in page: another tab that is there already must not call this one back to where it was. */
let isLeaving = false;

/** Watch a page of somebody who is signed in. */
export function watchDesk() {
  tabs = new BroadcastChannel('doorstep-desk');
  tabs.addEventListener('message', ({ data }) => hear(data));
  for (const sign of SIGNS) document.addEventListener(sign, isHere, { passive: true });
  document.addEventListener('visibilitychange', look);
  setInterval(look, LOOKED_EVERY);
}

/** On the sign-in page: whatever other tabs still show belongs to a session that may be over. */
export function tellTabs() {
  new BroadcastChannel('doorstep-desk').postMessage('left');
}

/** @param {string} news */
function hear(news) {
  if (news === 'here') seen = Date.now();
  if (news === 'left' && !isLeaving) leave(location.href);
}

function isHere() {
  if (Date.now() - seen >= LEFT_AFTER) return look();
  seen = Date.now();
  if (Date.now() - said < SAID_EVERY) return;
  said = Date.now();
  tabs?.postMessage('here');
  fetch('/session/alive', { method: 'POST' }).catch(() => {});
}

function look() {
  const away = Date.now() - seen;
  if (away >= LEFT_AFTER) leave(`/login?next=${encodeURIComponent(location.pathname)}`);
  else if (away >= ASKED_AFTER) offer('idle', isHere);
  // Not at the first sign of her: the button would be gone from under the hand that comes for it.
  else withdraw('idle');
}

/** @param {string} address */
function leave(address) {
  isLeaving = true;
  keepAll();
  document.body.replaceChildren();
  location.assign(address);
}
