/**
 * The page and its service worker: registering, saying who is signed in, reasons to try, and updates.
 *
 * An update never interrupts a form. A new version waits; it takes over at once when nothing is being typed in any form of
 * this page, else when the person accepts the offer (what was typed is a draft by then), else at the next cold start. A page
 * in another tab, with a form that is being typed in, stays as it is and gets the same offer. `navigator.onLine` is never
 * believed: the event is a reason to try, its absence none to stop (D7).
 */

import { isTyping } from './drafts.js';
import { offer } from './offers.js';

const EVERY_MILLISECONDS = 60_000;
const UPDATES_EVERY_MILLISECONDS = 30 * 60_000;

let isAccepted = false;

/** A worker that is not there after this long is not waited for: the office opens without it. */
const PATIENCE_MILLISECONDS = 15_000;

/**
 * The phone's vault opens with the pass phrase that is typed into the sign-in form, so the form waits until the worker is
 * there to take it through. One that is there takes it through also from a page that was loaded past it; whoever's vault
 * stands open then is closed before, or the next page might be drawn out of it.
 */
export function signInThroughWorker() {
  const form = document.querySelector('form[action="/login"]');
  if (!(form instanceof HTMLFormElement) || navigator.serviceWorker.controller) return;
  const here = workerHere();
  // One that is there already and does not stand before this page may still hold somebody's keys.
  here.then((worker) => { if (worker !== navigator.serviceWorker.controller) worker?.postMessage({ kind: 'lock' }); });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    here.then(() => form.submit());
  });
}

/** The worker that stands between this page and the office, fetched if need be; null where none comes. @returns {Promise<ServiceWorker | null>} */
export function workerHere() {
  const { serviceWorker } = navigator;
  if (!serviceWorker || serviceWorker.controller) return Promise.resolve(serviceWorker?.controller ?? null);
  return new Promise((resolve) => {
    const done = () => resolve(serviceWorker.controller);
    serviceWorker.addEventListener('controllerchange', done, { once: true });
    serviceWorker.register('/sw.js', { updateViaCache: 'none' }).then(({ active }) => { if (active) resolve(active); }, done);
    setTimeout(done, PATIENCE_MILLISECONDS);
  });
}

/** @param {string} workerId */
export async function startWorker(workerId) {
  // Before anything is waited for: a page that is left again at once has given its reasons all the same.
  giveReasons();
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const ready = await navigator.serviceWorker.ready;
  ready.active?.postMessage({ kind: 'signed_in', worker: workerId });
  followUpdates(registration);
}

/** On a page that shows nobody: try the line, now and whenever it may be worth it. */
export function tryAlone() {
  giveReasons();
  tell({ kind: 'wake' });
}

function giveReasons() {
  const wake = () => { if (document.visibilityState === 'visible') tell({ kind: 'wake' }); };
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', ({ persisted }) => { if (persisted) wake(); });
  setInterval(wake, EVERY_MILLISECONDS);
}

/** @param {ServiceWorkerRegistration} registration */
function followUpdates(registration) {
  const hadController = navigator.serviceWorker.controller !== null;
  const look = () => { if (registration.waiting && navigator.serviceWorker.controller) consider(registration.waiting); };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  setInterval(() => registration.update().catch(() => {}), UPDATES_EVERY_MILLISECONDS);
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!hadController) return;
    if (isTyping() && !isAccepted) offer('update', () => location.reload());
    else location.reload();
  });
}

/** @param {ServiceWorker} waiting */
function consider(waiting) {
  const takeOver = () => waiting.postMessage({ kind: 'take_over' });
  const accept = () => {
    isAccepted = true;
    takeOver();
  };
  if (isTyping()) offer('update', accept);
  else takeOver();
}

/** @param {object} message */
async function tell(message) {
  (await navigator.serviceWorker.ready).active?.postMessage(message);
}
