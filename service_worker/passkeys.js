/**
 * Passkeys on this phone: what a page hands over of one, and those that their owner has taken away at the office.
 *
 * Only a page of this place is heard, and only what is shaped as it should be (F13). What a passkey gave becomes a key that
 * derives and nothing else; it is never stored, and no answer holds any of it.
 */

/** @import { Answer, Secret } from './types' */
/** @import { Doors } from './doors.js' */

import { alsoOpenedBy, onlyWithPasskeys, passkeysOf, secretOfPasskey } from './vault/passkey.js';

/** `sign_in`: until the office has judged the signature; `unlock`: now, without the office; `add`: from now on, beside the pass phrase. */
const USES = ['sign_in', 'unlock', 'add'];

/**
 * @param {{ doors: Doors, passkeysLeft: () => Promise<Answer>, tried: (isOpen: boolean) => Promise<void> }} world
 */
export function createPasskeys({ doors, passkeysLeft, tried }) {
  /** @param {any} said what a page says @returns {Promise<boolean>} whether it was done */
  async function heed(said) {
    const { use, secret, credential, pass_phrase: passPhrase } = said;
    if (!USES.includes(use) || !(secret instanceof ArrayBuffer) || typeof credential !== 'string') return false;
    const known = await secretOfPasskey(secret, credential);
    if (use === 'unlock') return (await doors.unlock(known)).isOpen;
    if (use === 'add') return typeof passPhrase === 'string' && learn(passPhrase, known);
    await doors.holds(known);
    return true;
  }

  /** Let a passkey open what this pass phrase opens; whether it does now. @param {string} passPhrase @param {Secret} another */
  function learn(passPhrase, another) {
    return doors.proving(passPhrase, async (lock, _, secret) => {
      const taught = await alsoOpenedBy(lock, secret, another);
      if (taught !== null) await doors.box.keep(taught);
      return taught !== null;
    });
  }

  /** A page hands over what a passkey gave, and is told whether it did what it is for. @param {any} said @param {MessagePort | undefined} port */
  async function hear(said, port) {
    const isDone = await heed(said).catch(() => false);
    await tried(isDone && said.use === 'unlock');
    port?.postMessage(isDone);
  }

  /** Which passkeys open something here. @returns {Promise<string[]>} */
  async function here() {
    return passkeysOf(await doors.box.inside());
  }

  /** Ask the office which of her passkeys are left, where one of them opens something here. */
  async function forgetRemoved() {
    if ((await here()).length === 0) return;
    const answer = await passkeysLeft();
    if (answer.kind !== 'answer' || !Array.isArray(answer.body?.passkeys)) return;
    const { worker, passkeys: left } = answer.body;
    await doors.alone(async () => {
      for (const lock of await doors.box.all()) {
        const kept = lock.worker === worker ? onlyWithPasskeys(lock, left) : lock;
        if (kept !== lock) await doors.box.keep(kept);
      }
    });
  }

  return { hear, forgetRemoved, here };
}
