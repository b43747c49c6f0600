/**
 * Fresh: what stands on the page follows what is known, without being asked for.
 *
 * When something was saved, answered or received, in any tab, the sentence is asked for again (event `waiting` on body) and
 * the main part is laid over what stands there. What is the same stays the same node: focus, scroll and a finger that is just
 * coming down keep what they hold. Not while somebody types, searches, selects, or has something open; then it waits until
 * they are done. A page that asks something is left alone altogether. Where the language was changed, the whole page is
 * loaded again: half of it in each would be no page.
 *
 * What a page has shown since it was drawn is no news to it: the worker counts what it tells, and says of each page how far
 * that had come when it began to draw. So a save is followed by the one page that shows it, and by nothing else.
 */

import { isTyping } from './drafts.js';
import { isInAnotherLanguage } from './language.js';

const SETTLING_MILLISECONDS = 150;
const LEAST_MILLISECONDS = 1_000;
const ASKS = 'form[method=post] :is(input:not([type=hidden]), select, textarea)';
const OPEN = ':is(details, dialog)[open]';
const UNSAFE = '.mark:is(.phone, .sending)';
const TOLD = 'Doorstep-Told';
const WHOLE_PAGE = { 'HX-Request': 'true', 'HX-Request-Type': 'full' };

/** How much was heard, how much of it the main part shows, and how much the sentence was asked for. */
let heard = 0;
let shown = 0;
let said = 0;
let timer = 0;
let isAsking = false;

/** @typedef {{ run: string, number: number }} Told how much a worker had told, since it was started as this run */

/** What had been heard when a request began. @type {WeakMap<object, number>} */
const heardAtStart = new WeakMap();
/** Requests whose answer will be the whole page. @type {Set<object>} */
const pagesUnderWay = new Set();
/** What was told last, and what was told when this page was drawn. @type {Told | null} */
let toldLast = null;
/** @type {Told | null} */
let toldWhenDrawn = null;

/** Begin to follow the news. */
export function keepFresh() {
  on('htmx:before:request', began);
  on('htmx:after:swap', arrived);
  on('htmx:finally:request', over);
  for (const end of ['focusout', 'toggle', 'visibilitychange']) document.addEventListener(end, soon, true);
  window.addEventListener('pageshow', shownAgain);
}

/** Something is not as it was. @param {Told} [told] */
export function news(told) {
  if (told && reaches(toldWhenDrawn, told)) return;
  heard += 1;
  toldLast = told ?? null;
  if (pagesUnderWay.size === 0) lookAgain();
  else setTimeout(lookAgain, LEAST_MILLISECONDS);
}

/**
 * Unless a page has come meanwhile that shows it: a moment is waited for one, and not a slow line. The main part may have been
 * quicker: she looked at the page again, and it was laid over. The sentence is asked for all the same.
 */
function lookAgain() {
  if (shown === heard && said === heard) return;
  said = heard;
  document.body.dispatchEvent(new CustomEvent('waiting'));
  soon();
}

/** @param {string} name @param {(detail: any) => void} then */
function on(name, then) {
  document.addEventListener(name, (event) => then(/** @type {CustomEvent} */ (event).detail));
}

/** What a first page has missed nobody has heard: it asks, and draws itself again where it says that something waits. */
function shownAgain() {
  if (!navigator.serviceWorker?.controller) return;
  if (main()?.querySelector(UNSAFE)) news();
  else document.body.dispatchEvent(new CustomEvent('waiting'));
}

/** @param {{ ctx: any }} detail */
function began({ ctx }) {
  heardAtStart.set(ctx, heard);
  if (ctx.target === document.body) pagesUnderWay.add(ctx);
}

/** A page that was drawn before the news and came after it is out of date on arrival. @param {{ ctx: any }} detail */
function arrived({ ctx }) {
  if (ctx.target !== document.body) return;
  toldWhenDrawn = told(ctx.response?.headers);
  shown = toldLast && reaches(toldWhenDrawn, toldLast) ? heard : heardAtStart.get(ctx) ?? heard;
  said = shown;
}

/** What was heard while a page was on its way waited for it. @param {{ ctx: any }} detail */
function over({ ctx }) {
  if (pagesUnderWay.delete(ctx) && pagesUnderWay.size === 0) lookAgain();
}

/** How much had been told before an answer was begun, as its worker says. @param {Headers | undefined} headers @returns {Told | null} */
function told(headers) {
  const [run, number] = headers?.get(TOLD)?.split(' ') ?? [];
  return run && number ? { run, number: Number(number) } : null;
}

/** Whether a page that was drawn then shows this already. @param {Told | null} drawn @param {Told} news */
function reaches(drawn, news) {
  return drawn?.run === news.run && drawn.number >= news.number;
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
  if (isInAnotherLanguage(text)) {
    location.reload();
    return true;
  }
  toldWhenDrawn = told(answer.headers);
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
