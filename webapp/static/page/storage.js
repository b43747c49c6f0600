/**
 * Storage: asking the browser to keep what is on this phone, and saying so when it will not, when room runs out, or when it
 * has cleared everything after all.
 *
 * What a browser clears it clears whole, and the worker cannot remember that it ever knew more. So the page keeps one line
 * in a cookie, which is not part of that storage: whose caseload was here, and whether anything waited. Nothing else.
 */

import { offer, withdraw } from './offers.js';

const NEARLY_FULL = 0.9;
const YEAR_SECONDS = 31_536_000;
/** whose, the name of the storage, how many things waited, whether its loss was noticed and not read about yet */
const HELD = /(?:^|; )held=([0-9a-f-]{36})\.([0-9a-f-]{36})\.(\d+)\.(gone|here)/;

/** Begin to watch over the storage of this phone. */
export async function watchStorage() {
  const { storage } = navigator;
  if (!storage?.persist) return;
  const isKept = (await storage.persisted()) || (await storage.persist());
  if (!isKept && isInstalled()) offer('storage-not-kept');
  await lookForRoom(storage);
  document.addEventListener('visibilitychange', () => lookForRoom(storage));
}

/** @param {StorageManager} storage */
async function lookForRoom(storage) {
  const { usage = 0, quota = 0 } = await storage.estimate();
  if (quota > 0 && usage / quota > NEARLY_FULL) offer('storage-nearly-full');
  else withdraw('storage-nearly-full');
}

/**
 * Compare what is on this phone with what was: storage of another name in its place means that the first was cleared.
 * @param {{ worker: string, born: string, count: number }} held
 */
export function compareHeld({ worker, born, count }) {
  const [, whose, before, waited, state] = HELD.exec(document.cookie) ?? [];
  if (whose !== worker || (before === born && state === 'here')) {
    remember(worker, born, count, 'here');
    return;
  }
  remember(worker, born, Number(waited), 'gone');
  offer(Number(waited) > 0 ? 'storage-gone-unsent' : 'storage-gone', () => remember(worker, born, 0, 'here'));
}

/** @param {string} worker @param {string} born @param {number} count @param {'gone' | 'here'} state */
function remember(worker, born, count, state) {
  document.cookie = `held=${worker}.${born}.${count}.${state}; path=/; max-age=${YEAR_SECONDS}; samesite=strict`;
}

/** A tab in a browser is told about installing first, not about storage. */
function isInstalled() {
  return window.matchMedia('(display-mode: standalone)').matches;
}
