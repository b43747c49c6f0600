/**
 * Tries: how long a locked phone lets somebody wait who does not have the pass phrase.
 *
 * Five tries are free; then 30 seconds, 1, 5, 15 minutes. The tenth is the last for what can be read. The count lies on this
 * phone, so whoever holds its disk can turn it back (E04): the strength of the pass phrase is the barrier, this slows a hand.
 * Tries made while a client has the phone in hands are counted by themselves, and the tenth of these is like the ninth.
 */

/** @import { Clock } from './types' */
/** @import { Database } from './store/database.js' */

import { secondsAfter } from './clock.js';
import { DEVICE, readSetting, settingOr, writeSetting } from './store/settings.js';

const FREE = 5;
const WAITS_SECONDS = [30, 60, 300, 900];
const LAST = 10;

/** @typedef {{ count: number, until: string | null }} Counted */

export class Tries {
  /** By the clock that nobody can set, for as long as this worker runs. */
  #until = 0;

  /** @param {{ device: Database, clock: Clock }} world @param {string} name under which they are counted */
  constructor({ device, clock }, name) {
    this.name = name;
    this.device = device;
    this.clock = clock;
  }

  /** Until when nobody is let in, or null. @returns {Promise<string | null>} */
  async waitUntil() {
    const { count, until } = await this.#counted();
    const left = (this.#until - this.clock.elapsed()) / 1000;
    const now = this.clock.now();
    if (until === null || (until <= now && left <= 0)) return null;
    const longest = secondsAfter(now, waitAfter(count));
    return until > longest || until <= now ? secondsAfter(now, Math.min(waitAfter(count), Math.max(left, 1))) : until;
  }

  /** One more that did not open. True at the one that is the last for what can be read. @returns {Promise<boolean>} */
  async wrong() {
    const count = (await this.#counted()).count + 1;
    const seconds = waitAfter(count);
    this.#until = this.clock.elapsed() + seconds * 1000;
    await this.#keep({ count, until: seconds > 0 ? secondsAfter(this.clock.now(), seconds) : null });
    return count === LAST;
  }

  /** She is in. */
  async right() {
    this.#until = 0;
    await this.#keep({ count: 0, until: null });
  }

  /** @returns {Promise<Counted>} */
  async #counted() {
    return settingOr((await this.device.read([readSetting(DEVICE, this.name)]))[0], { count: 0, until: null });
  }

  /** @param {Counted} counted */
  #keep(counted) {
    return this.device.put([writeSetting(DEVICE, this.name, counted)]);
  }
}

/** Seconds to wait after so many wrong tries. @param {number} count */
function waitAfter(count) {
  return count < FREE ? 0 : WAITS_SECONDS[Math.min(count - FREE, WAITS_SECONDS.length - 1)];
}
