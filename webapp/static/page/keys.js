/**
 * Keys: this page keeps in memory what the service worker would forget, because browsers stop a worker after half an idle
 * minute, and hands it back when a fresh one asks. Nothing here looks into it, and none of it is ever stored.
 */

/** @type {unknown} */
let kept = null;

/** Begin to keep. */
export function keepKeys() {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (data.kind === 'keep') kept = data.kept;
    if (data.kind === 'keep_asked') ports[0].postMessage(kept);
  });
  serviceWorker.startMessages();
  serviceWorker.controller?.postMessage({ kind: 'hello' });
}
