/**
 * The lease: how long this phone shows case files although the office does not hear from it. Writing is never taken away.
 *
 * Promises:
 * - Time is counted, not compared: whichever of two clocks went further since the last look, the phone's own or the one that
 *   nobody can set, is added to what has passed since the last contact. A clock set forward ends the lease early (E07).
 * - A clock that stands before the latest time this phone has ever seen gives nothing to read until the next contact (E06).
 * - A phone from before the vault has none: it shows what it holds until its worker signs in.
 * - What has passed is kept sealed, with the vault. Whoever can put an older row in its place puts back the lease too.
 */

/** @import { Clock } from './types' */
/** @import { Replica } from './sync/replica.js' */

import { timeOf } from './clock.js';
import { openedSetting, sealedSetting } from './store/sealed_settings.js';
import { readSetting, settingOr } from './store/settings.js';
import { PLAIN } from './vault/plain.js';

const HOUR = 3_600_000;
/** Networks set clocks back by seconds. */
const TOLERATED = 600_000;
const KEPT_EVERY = 60_000;
const NAME = 'lease';

/** In milliseconds: passed since the last contact, the last look, and the latest time ever seen. @typedef {{ passed: number, wall: number, highest: number }} Passed */

export class Lease {
  /** Of the vault that is open. @type {{ replica: Replica, passed: Passed } | null} */
  #held = null;

  #steady = 0;

  #unkept = 0;

  /** @param {{ clock: Clock, hours: number }} world */
  constructor({ clock, hours }) {
    this.clock = clock;
    this.hours = hours;
  }

  /** Whether case files may be shown. @param {Replica} replica */
  async holds(replica) {
    if (replica.world.vault === PLAIN) return true;
    const passed = await this.#of(replica);
    const now = timeOf(this.clock.now());
    if (now < passed.highest - TOLERATED) return false;
    const steady = this.clock.elapsed();
    const step = Math.max(now - passed.wall, steady - this.#steady, 0);
    this.#steady = steady;
    Object.assign(passed, { passed: passed.passed + step, wall: now, highest: Math.max(passed.highest, now) });
    this.#unkept += step;
    if (this.#unkept >= KEPT_EVERY) await this.#keep(replica, passed);
    return passed.passed < this.hours * HOUR;
  }

  /** The office has just answered this worker's exchange: it begins anew. @param {Replica} replica */
  async renew(replica) {
    if (replica.world.vault === PLAIN) return;
    const now = timeOf(this.clock.now());
    const passed = { passed: 0, wall: now, highest: now };
    this.#held = { replica, passed };
    this.#steady = this.clock.elapsed();
    await this.#keep(replica, passed);
  }

  /** @param {Replica} replica */
  async #of(replica) {
    if (this.#held?.replica !== replica) {
      this.#steady = this.clock.elapsed();
      this.#held = { replica, passed: await this.#read(replica) };
    }
    return this.#held.passed;
  }

  /** What was kept; on a phone that kept nothing yet, what has passed since the office was heard. @param {Replica} replica @returns {Promise<Passed>} */
  async #read(replica) {
    const { database, vault } = replica.world;
    const worker = replica.worker()?.id ?? '';
    const [row, heard] = await database.read([readSetting(worker, NAME), readSetting(worker, 'heard_at')]);
    const now = timeOf(this.clock.now());
    const since = { passed: Math.max(0, now - timeOf(settingOr(heard, this.clock.now()))), wall: now, highest: now };
    return (await openedSetting(vault, row)) ?? since;
  }

  /** @param {Replica} replica @param {Passed} passed */
  async #keep(replica, passed) {
    this.#unkept = 0;
    const { database, vault } = replica.world;
    const worker = replica.worker()?.id ?? '';
    await database.put([await sealedSetting(vault, { worker, name: NAME, value: passed })]);
  }
}
