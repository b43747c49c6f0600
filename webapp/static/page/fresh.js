/**
 * Fresh: what stands on the page follows what is known, without being asked for.
 *
 * When something was saved, answered or received, in any tab, the sentence is asked for again (event `waiting` on body) and
 * the main part is laid over what stands there. What is the same stays the same node: focus, scroll and a finger that is just
 * coming down keep what they hold. Not while somebody types, searches, selects, or has something open; then it waits until
 * they are done. A page that asks something is left alone altogether.
 */

import { isTyping } from './drafts.js';

const SETTLING_MILLISECONDS = 150;
const LEAST_MILLISECONDS = 1_000;
const ASKS = 'form[method=post] :is(input:not([type=hidden]), select, textarea)';
const OPEN = ':is(details, dialog)[open]';
const UNSAFE = '.mark:is(.phone, .sending)';
const WHOLE_PAGE = { 'HX-Request': 'true', 'HX-Request-Type': 'full' };

/** How much was heard, and how much of it the main part shows. */
let heard = 0;
let shown = 0;
let timer = 0;
let isAsking = false;

/** What had been heard when a request began. @type {WeakMap<object, number>} */
const heardAtStart = new WeakMap();

/** Begin to follow the news. */
export function keepFresh() {
  on('htmx:before:request', ({ ctx }) => heardAtStart.set(ctx, heard));
  on('htmx:after:swap', arrived);
  for (const end of ['focusout', 'toggle', 'visibilitychange']) document.addEventListener(end, soon, true);
  window.addEventListener('pageshow', began);
}

/** Something is not as it was when this page was drawn. */
export function news() {
  heard += 1;
  document.body.dispatchEvent(new CustomEvent('waiting'));
  soon();
}

/** @param {string} name @param {(detail: any) => void} then */
function on(name, then) {
  document.addEventListener(name, (event) => then(/** @type {CustomEvent} */ (event).detail));
}

/** What a first page has missed nobody has heard: it asks, and draws itself again where it says that something waits. */
function began() {
  if (!navigator.serviceWorker?.controller) return;
  if (main()?.querySelector(UNSAFE)) news();
  else document.body.dispatchEvent(new CustomEvent('waiting'));
}

/** A page that was drawn before the news and came after it is out of date on arrival. @param {{ ctx: any }} detail */
function arrived({ ctx }) {
  if (ctx.target !== document.body) return;
  shown = heardAtStart.get(ctx) ?? heard;
  if (shown < heard) news();
}

function soon() {
  if (shown === heard) return;
  clearTimeout(timer);
  timer = setTimeout(freshen, SETTLING_MILLISECONDS);
}

async function freshen() {
  const place = main();
  if (isAsking || !place || isBusy(place)) return;
  const known = heard;
  isAsking = true;
  try {
    if (await layOver(place)) shown = Math.max(shown, known);
  } catch {
    // The phone did not answer; the next news asks again.
  }
  setTimeout(() => { isAsking = false; soon(); }, LEAST_MILLISECONDS);
}

/** True when the main part shows what stands now; false when somebody was quicker. @param {HTMLElement} place */
async function layOver(place) {
  const address = location.href;
  const answer = await fetch(address, { headers: WHOLE_PAGE });
  const text = answer.ok && !answer.redirected ? await answer.text() : '';
  if (!text || location.href !== address || !place.isConnected || isBusy(place)) return false;
  const swap = { text, target: place, sourceElement: place, select: '#main', swap: 'outerMorph', push: 'false', request: {} };
  await /** @type {any} */ (globalThis).htmx.swap(swap);
  return true;
}

/** Whether somebody holds this page, so that nothing may move on it now. @param {HTMLElement} place */
function isBusy(place) {
  const search = /** @type {HTMLInputElement | null} */ (place.querySelector('input[type=search]'));
  const isSelecting = getSelection()?.isCollapsed === false;
  const isHeld = isTyping() || isSelecting || Boolean(search && (search.value || search === document.activeElement));
  return isHeld || document.visibilityState === 'hidden' || place.querySelector(`${ASKS}, ${OPEN}`) !== null;
}

/** @returns {HTMLElement | null} */
function main() {
  return document.getElementById('main');
}
