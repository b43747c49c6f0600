/**
 * Page keys: the open pages keep what this worker holds in memory, because browsers stop a worker after half an idle minute.
 *
 * It passes between this worker and windows of this place only, as keys that cannot be exported, and is never stored.
 */

/** @import { Timer } from './types' */
/** @import { Kept } from './doors.js' */

/**
 * A page that has nothing says so at once; one that is frozen says nothing. One in sight is not frozen: it may be slow, or it
 * was left in the moment of asking, and is there no more.
 */
const PATIENCE_MILLISECONDS = 1_000;
const PATIENCE_IN_SIGHT_MILLISECONDS = 5_000;
const LOOKED_EVERY_MILLISECONDS = 100;

/** @typedef {{ clients: Clients, timer: Timer }} World */

/**
 * Ask the open pages for what they keep; null where none has anything. A ring ends the asking; what was typed does not,
 * because another page may have the ring.
 * @param {World} world
 * @returns {Promise<Kept | null>}
 */
export async function askPages(world) {
  /** @type {Kept} */
  const best = { ring: null, typed: null, pin: null, asleep: null };
  await ask(world, 'keep_asked', (/** @type {Partial<Kept> | null} */ kept) => {
    for (const [name, held] of Object.entries(kept ?? {})) if (held !== null) Object.assign(best, { [name]: held });
    return Boolean(kept?.ring);
  });
  return Object.values(best).some(Boolean) ? best : null;
}

/** Let every open page keep what is typed in it, while it can still be sealed (E12); one that is frozen has done so. @param {World} world */
export async function haveTypedKept(world) {
  await ask(world, 'lock_asked', () => false);
}

/**
 * Let every open page keep this, and lock this phone after so many seconds.
 * @param {{ clients: Clients }} world
 * @param {Kept} kept
 * @param {{ idle: number, away: number }} limits
 */
export async function tellPages({ clients }, kept, limits) {
  for (const page of await windows(clients)) page.postMessage({ kind: 'keep', kept, limits });
}

/**
 * Ask every page, until one's answer is enough, all have answered, or the patience with whoever is silent is over.
 * @param {World} world
 * @param {string} kind
 * @param {(answer: any) => boolean} isEnough
 * @returns {Promise<void>}
 */
async function ask({ clients, timer }, kind, isEnough) {
  const open = (await windows(clients)).map((page) => ({ page, line: new MessageChannel() }));
  if (open.length === 0) return;
  const silent = new Set(open);
  await new Promise((resolve) => {
    const end = () => {
      silent.clear();
      resolve(undefined);
    };
    const look = () => { if (silent.size === 0) end(); };
    /** @param {(page: WindowClient) => boolean} isVain */
    const forget = (isVain) => {
      for (const one of silent) if (isVain(one.page)) silent.delete(one);
      look();
    };
    const forgetGone = async () => {
      const here = new Set((await windows(clients)).map(({ id }) => id));
      forget(({ id }) => !here.has(id));
      if (silent.size > 0) timer.after(LOOKED_EVERY_MILLISECONDS, forgetGone);
    };
    // One that goes off when the asking is over changes nothing.
    timer.after(LOOKED_EVERY_MILLISECONDS, forgetGone);
    timer.after(PATIENCE_MILLISECONDS, () => forget(({ visibilityState }) => visibilityState !== 'visible'));
    timer.after(PATIENCE_IN_SIGHT_MILLISECONDS, end);
    for (const one of open) {
      one.line.port1.onmessage = ({ data }) => {
        silent.delete(one);
        if (isEnough(data)) end();
        else look();
      };
      one.page.postMessage({ kind }, [one.line.port2]);
    }
  });
  for (const { line } of open) line.port1.close();
}

/** @param {Clients} clients */
const windows = (clients) => clients.matchAll({ type: 'window', includeUncontrolled: true });
