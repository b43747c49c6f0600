/**
 * Storage: asking the browser to keep what is on this phone, and saying so when it will not or when room runs out.
 */

import { offer } from './offers.js';

const NEARLY_FULL = 0.9;

export async function watchStorage() {
  const { storage } = navigator;
  if (!storage?.persist) return;
  const isKept = (await storage.persisted()) || (await storage.persist());
  if (!isKept && isInstalled()) offer('storage-not-kept');
  const { usage = 0, quota = 0 } = await storage.estimate();
  if (quota > 0 && usage / quota > NEARLY_FULL) offer('storage-full');
}

/** A tab in a browser is told about installing first, not about storage. */
function isInstalled() {
  return window.matchMedia('(display-mode: standalone)').matches;
}
