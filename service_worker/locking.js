/**
 * Locking: what the open pages hear of the vault. They keep its keys for this worker, lock it when nobody is there
 * (webapp/static/page/lock.js), and hear, all at once, when it was locked or unlocked.
 */

/** @import { Timer } from './types' */
/** @import { ClientTurn } from './client_turn.js' */
/** @import { Doors } from './doors.js' */

import { haveTypedKept, tellPages } from './page_keys.js';

/**
 * @param {{ doors: Doors, clientTurn: ClientTurn, openPages: { clients: Clients, timer: Timer }, tell: (kind: 'locked' | 'unlocked') => void,
 *   limits: string }} world `limits`: the seconds without a touch and out of sight, as the office writes them (webapp/config.py)
 */
export function createLocking({ doors, clientTurn, openPages, tell, limits: said }) {
  const [idle, away] = said.split(' ').map(Number);
  const limits = { idle, away };

  /** What this worker holds in memory, the open pages keep. */
  function shareKeys() {
    return tellPages(openPages, doors.kept(), limits);
  }

  /** A page has come and keeps the keys too. Where none are here, another page may have them and be asleep. @param {ExtendableMessageEvent['source']} page */
  async function welcome(page) {
    await doors.standing();
    const kept = doors.kept();
    if (kept.ring || kept.typed || kept.asleep) page?.postMessage({ kind: 'keep', kept, limits });
  }

  /** Lock this phone, in all tabs at once. What is typed is kept first, because a closed vault seals nothing (E12). */
  async function lockUp() {
    await haveTypedKept(openPages);
    await doors.lock();
    await shareKeys();
    tell('locked');
  }

  /** Somebody has tried to open this phone, by whatever way. Its worker has it back, in all tabs at once, or it stays as it is. @param {boolean} isOpen */
  async function tried(isOpen) {
    if (isOpen) await clientTurn.end();
    await shareKeys();
    if (isOpen) tell('unlocked');
  }

  return { shareKeys, welcome, lockUp, tried };
}
