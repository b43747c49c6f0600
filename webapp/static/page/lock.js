/**
 * Locking: when nobody touches this phone, when it is out of sight, at a touch; in all tabs at once.
 *
 * The worker closes the vault and tells every page; a page that hears it is emptied and gives way to the one that asks for the
 * pass phrase, so that neither the document, nor the way back, nor the picture a phone shows of its open programs tells
 * anything. What was typed is kept first (drafts.js), because a locked phone can seal nothing (E12). How long is the agency's
 * matter; it comes with the keys.
 */

import { keepAll } from './drafts.js';
import { createPassing } from './passing.js';

const LOOKED_EVERY = 2_000;
/** A page that has not looked for so long was asleep: what other tabs have said meanwhile is on its way to it still. */
const SLEPT = 10_000;
const CHANNEL = 'doorstep-lock';
const ACTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input'];

/** @typedef {{ idle: number, away: number }} Limits in seconds */

/** While a vault is open. @type {Limits | null} */
let limits = null;
/** Milliseconds since somebody did something, and since Doorstep was in sight, in any tab. */
let idle = 0;
let away = 0;
let isAway = false;
/** The vault is being closed: nothing is shown again until this page gives way, though its keys may be gone already. */
let isClosing = false;
let isLeaving = false;
/** It seems to be time, and what the other tabs said before is heard first. */
let isHearing = false;
/** Whether the other tabs have yet to hear that somebody did something. */
let isNews = false;
const passed = createPassing({ wall: Date.now, steady: () => performance.now() });
/** @type {BroadcastChannel | null} */
let tabs = null;
/** What this page says to itself comes after everything that was said to it before. @type {BroadcastChannel | null} */
let itself = null;
const own = Math.random();

/** Begin to watch. */
export function watchLock() {
  tabs = new BroadcastChannel(CHANNEL);
  itself = new BroadcastChannel(CHANNEL);
  tabs.addEventListener('message', ({ data: news }) => { if (!('own' in news)) hear(news); else if (news.own === own) decide(); });
  for (const act of ACTS) document.addEventListener(act, acted, { capture: true, passive: true });
  document.addEventListener('click', ({ target }) => { if (target instanceof Element && target.closest('#lock')) lock(); });
  document.addEventListener('submit', ({ target }) => { isLeaving ||= target instanceof HTMLFormElement && target.matches('[action="/logout"]'); });
  document.addEventListener('visibilitychange', turned);
  window.addEventListener('pagehide', ({ persisted }) => { if (persisted) blank(true); });
  window.addEventListener('pageshow', ({ persisted }) => { if (persisted) location.reload(); });
  setInterval(look, LOOKED_EVERY);
}

/** A vault was opened, or closed. @param {Limits | null} open */
export function followVault(open) {
  limits = open;
  document.documentElement.dataset.vault = open ? 'open' : 'closed';
}

/** The worker is about to lock: what is typed is kept, and nothing is to be seen meanwhile. */
export async function makeReady() {
  if (!showsSomebody()) return;
  stayBlank();
  await keepAll();
}

/** It is locked: nothing stays of this page. The one that signs out is on its way already. */
export function leaveLocked() {
  followVault(null);
  if (!showsSomebody()) return show();
  blank(true);
  document.body.replaceChildren();
  document.title = 'Doorstep';
  if (!isLeaving) location.replace(location.pathname + location.search);
}

/** Another tab was touched or in sight when it said so; one that slept hears it late. @param {{ isActed: boolean, at: number }} news */
function hear({ isActed, at }) {
  pass();
  const since = Math.max(0, Date.now() - at);
  away = Math.min(away, since);
  if (isActed) idle = Math.min(idle, since);
}

function acted() {
  if (lockInTime()) return;
  idle = 0;
  isNews = true;
}

function look() {
  if (lockInTime() || isAway) return;
  tabs?.postMessage({ isActed: isNews, at: Date.now() });
  isNews = false;
}

/** Out of sight, nothing stands there to be photographed; who comes back too late sees nothing before it is locked. */
function turned() {
  lockInTime();
  isAway = document.visibilityState === 'hidden';
  if (!isHearing) away = 0;
  blankIfNeeded();
}

/** How long it was since the last look. */
function pass() {
  const step = passed();
  idle += step;
  if (isAway) away += step;
  return step;
}

function isTime() {
  return limits !== null && (idle >= limits.idle * 1_000 || away >= limits.away * 1_000);
}

/** Lock if it is time, and say whether it seems to be. A page that slept hears first whether somebody is busy in another tab. */
function lockInTime() {
  const isAsleep = pass() >= SLEPT;
  if (!isTime()) return false;
  if (isAsleep) hearFirst();
  else if (!isHearing) lock();
  return true;
}

function hearFirst() {
  isHearing = true;
  blank(true);
  itself?.postMessage({ own });
  // Where nothing is heard at all.
  setTimeout(decide, LOOKED_EVERY);
}

/** Everything was heard that had been said. */
function decide() {
  if (!isHearing) return;
  isHearing = false;
  if (isTime()) return lock();
  if (!isAway) away = 0;
  blankIfNeeded();
}

function blankIfNeeded() {
  blank(isClosing || isHearing || (isAway && limits !== null));
}

async function lock() {
  stayBlank();
  const { controller, ready } = navigator.serviceWorker;
  (controller ?? (await ready).active)?.postMessage({ kind: 'lock' });
}

function stayBlank() {
  isClosing = true;
  blank(true);
}

/** A page that asks who it is has nothing to hide, and nothing to give way to. */
function show() {
  isClosing = false;
  blank(false);
}

/** @param {boolean} isBlank */
function blank(isBlank) {
  document.documentElement.toggleAttribute('data-blank', isBlank);
}

/** Every page but those that ask who it is may have something to hide. */
function showsSomebody() {
  return document.querySelector('form:is([action="/unlock"], [action="/login"])') === null;
}
