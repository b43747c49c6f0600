/**
 * Keys: this page keeps in memory what the service worker would forget, because browsers stop a worker after half an idle
 * minute, and hands it back when a fresh one asks. Nothing here looks into it, and none of it is ever stored.
 */

import { followVault, makeReady } from './lock.js';

/** @type {{ ring: unknown } | null} */
let kept = null;

/** Begin to keep. */
export function keepKeys() {
  const { serviceWorker } = navigator;
  const hello = () => serviceWorker.controller?.postMessage({ kind: 'hello' });
  serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (data.kind === 'keep') keep(data);
    if (data.kind === 'keep_asked') ports[0].postMessage(kept);
    if (data.kind === 'lock_asked') makeReady().finally(() => ports[0].postMessage(null));
  });
  // Whoever comes back to a page that was put aside asks anew: meanwhile the phone may have been locked.
  window.addEventListener('pagehide', ({ persisted }) => { if (persisted) kept = null; });
  serviceWorker.addEventListener('controllerchange', hello);
  serviceWorker.startMessages();
  hello();
}

/** @param {{ kept: { ring: unknown }, limits: import('./lock.js').Limits }} given */
function keep(given) {
  kept = given.kept;
  followVault(kept.ring ? given.limits : null);
}
