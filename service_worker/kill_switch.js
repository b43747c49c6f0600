/**
 * The kill switch: what the server serves as /sw.js when phones must be rid of their worker (DOORSTEP_KILL_SWITCH=1).
 *
 * Promises:
 * - It answers nothing, so every request of an open page goes to the server, from the moment it takes over.
 * - It takes the kept files with it and never touches storage: outbox, drafts and journal wait for the next worker (F06).
 * - Pages are not loaded again by it: what is being typed stays where it is.
 */

/// <reference lib="webworker" />

const ending = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

ending.addEventListener('install', (event) => event.waitUntil(ending.skipWaiting()));

ending.addEventListener('activate', (event) => {
  const end = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith('doorstep-')).map((name) => caches.delete(name)));
    await ending.registration.unregister();
  };
  event.waitUntil(end());
});
