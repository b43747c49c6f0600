/**
 * News: what the service worker tells every tab. All tabs look again at what they show, not only the one that saved.
 */

import { news as somethingNew } from './fresh.js';
import { leaveLocked } from './lock.js';
import { offer, withdraw } from './offers.js';
import { compareHeld } from './storage.js';
import { handedOver } from './turn.js';

const SIGN_IN_OFFERS = { not_here: 'not-here', not_sealed: 'not-sealed' };
const STORAGE_OFFERS = { full: 'storage-full', lost: 'storage-broken', broken: 'storage-broken', draft: 'storage-draft' };

/** The pass phrase was sent from this tab: its own answer leads in. */
let isOnItsWay = false;

export function listen() {
  if (!('BroadcastChannel' in window)) return;
  document.addEventListener('submit', ({ target, defaultPrevented }) => {
    isOnItsWay ||= !defaultPrevented && target instanceof HTMLFormElement && target.matches('[action="/unlock"]');
  });
  new BroadcastChannel('doorstep').addEventListener('message', ({ data: news }) => {
    if (news.kind === 'storage') offer(STORAGE_OFFERS[/** @type {keyof typeof STORAGE_OFFERS} */ (news.reason)]);
    if (news.kind === 'signed_out') offer('signed-out', () => location.assign('/login'));
    if (news.kind === 'sign_in_wanted') offer(SIGN_IN_OFFERS[/** @type {keyof typeof SIGN_IN_OFFERS} */ (news.why)], () => location.assign('/login'));
    if (news.kind === 'held') compareHeld(news);
    if (news.kind === 'worker') withdraw('signed-out');
    if (news.kind === 'records' || news.kind === 'outbox') somethingNew(news.told);
    if (news.kind === 'taken_away') location.replace('/login?why=taken-away');
    if (news.kind === 'locked') leaveLocked();
    if (news.kind === 'unlocked') goIn();
    if (news.kind === 'client_turn') handedOver();
  });
}

/** Somebody unlocked this phone in another tab: no need to type it again in this one. */
function goIn() {
  const next = document.querySelector('form[action="/unlock"] input[name=next]');
  if (next instanceof HTMLInputElement && !isOnItsWay) location.assign(next.value);
}
