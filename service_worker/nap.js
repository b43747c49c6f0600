/**
 * The nap: a phone that is locked and still has its keys in memory, because its worker has chosen a PIN for that.
 *
 * Promises:
 * - Keys and PIN are in memory only, here and in the open pages. With the last of these the nap is over, and the pass phrase
 *   or a passkey opens.
 * - Five wrong PINs end it, and the keys leave memory. A try is counted on this phone before it is looked at, under the name of
 *   this PIN: neither a worker that is stopped nor a page that slept through it gives one more.
 * - What is counted says nothing of the PIN. Turned back it gives more tries at what is still in memory, and at nothing else (E04).
 */

/** @import { Pin, Ring } from './types' */
/** @import { Kept } from './doors.js' */
/** @import { Database } from './store/database.js' */

import { DEVICE, readSetting, settingOr, writeSetting } from './store/settings.js';
import { isPin, pinOf } from './vault/pin.js';

const TRIES = 5;
const NAME = 'pin_tries';

export class Nap {
  /** @type {Pin | null} */
  #pin = null;

  /** The keys of the phone while it is locked. @type {Ring | null} */
  #asleep = null;

  /** @param {{ device: Database, freshId: () => string }} world */
  constructor({ device, freshId }) {
    this.device = device;
    this.freshId = freshId;
  }

  /** What the open pages have to keep of it. */
  kept() {
    return { pin: this.#pin, asleep: this.#asleep };
  }

  /** What an open page has kept of it, where this worker was stopped meanwhile. @param {Kept | null} kept */
  takeBack(kept) {
    if (this.#pin !== null || !kept?.pin) return;
    this.#pin = kept.pin;
    this.#asleep = kept.asleep;
  }

  /** From now on these digits open this ring again. @param {string} digits @param {Ring} ring */
  async choose(digits, ring) {
    const pin = await pinOf(digits, { id: this.freshId(), ring: ring.id });
    await this.#count({ id: pin.id, wrong: 0 });
    this.#pin = pin;
  }

  /** The phone is locked; its keys stay where a PIN was chosen for them. @param {Ring | null} ring */
  begin(ring) {
    if (ring !== null && this.#pin?.ring === ring.id) this.#asleep = ring;
  }

  /** The vault of this ring stands open. @param {Ring} ring */
  end(ring) {
    this.#asleep = null;
    if (this.#pin?.ring !== ring.id) this.#pin = null;
  }

  /** Keys and PIN leave memory. */
  forget() {
    this.#pin = null;
    this.#asleep = null;
  }

  /** Whether these digits are the PIN. The fifth wrong ones are the last that anybody may type. @param {string} digits */
  async isRight(digits) {
    const pin = this.#pin;
    if (pin === null) return false;
    const counted = await this.#counted();
    const wrong = counted?.id === pin.id ? counted.wrong + 1 : TRIES + 1;
    if (wrong <= TRIES) await this.#count({ id: pin.id, wrong });
    const isRight = wrong <= TRIES && (await isPin(pin, digits));
    if (isRight) await this.#count({ id: pin.id, wrong: 0 });
    else if (wrong >= TRIES) this.forget();
    return isRight;
  }

  /** What a locked phone says of it: it opens, it did and does no more, or there was none. @returns {Promise<'here' | 'gone' | null>} */
  async standing() {
    if (this.#pin !== null) return 'here';
    return (await this.#counted()) === null ? null : 'gone';
  }

  /** She is in by another way, or wants none: one that is gone needs no more words. */
  async settle() {
    if (this.#pin === null && (await this.#counted()) !== null) await this.#count(null);
  }

  /** @returns {Promise<{ id: string, wrong: number } | null>} */
  async #counted() {
    return settingOr((await this.device.read([readSetting(DEVICE, NAME)]))[0], null);
  }

  /** @param {{ id: string, wrong: number } | null} counted */
  #count(counted) {
    return this.device.put([writeSetting(DEVICE, NAME, counted)]);
  }
}
