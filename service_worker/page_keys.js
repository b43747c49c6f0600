/**
 * Page keys: the open pages keep what this worker holds in memory, because browsers stop a worker after half an idle minute.
 *
 * It passes between this worker and windows of this place only, as keys that cannot be exported, and is never stored.
 */

/** @import { Timer } from './types' */
/** @import { Kept } from './doors.js' */

/** A page that has nothing says so at once; one that is frozen says nothing. */
const PATIENCE_MILLISECONDS = 1_000;

/**
 * Ask the open pages for what they keep; null where none has anything.
 * @param {{ clients: Clients, timer: Timer }} world
 * @returns {Promise<Kept | null>}
 */
export async function askPages({ clients, timer }) {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length === 0) return null;
  return new Promise((resolve) => {
    let silent = open.length;
    const timeout = timer.after(PATIENCE_MILLISECONDS, () => resolve(null));
    const heard = (/** @type {Kept | null} */ kept) => {
      silent -= 1;
      if (!kept?.ring && !kept?.typed && silent > 0) return;
      timer.cancel(timeout);
      resolve(kept);
    };
    for (const page of open) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => heard(data);
      page.postMessage({ kind: 'keep_asked' }, [port2]);
    }
  });
}

/** Let every open page keep this. @param {Clients} clients @param {Kept} kept */
export async function tellPages(clients, kept) {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of open) page.postMessage({ kind: 'keep', kept });
}
