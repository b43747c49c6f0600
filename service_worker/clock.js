/**
 * Clock and chance: the only place where the device asks what time it is, or for something random.
 *
 * Both are handed into every part that needs them, so that a test decides them. No result depends on the device's clock
 * (S14): its time is testimony (`occurred_at`, `saved_at`), and the ids made here are only ever compared for being equal.
 * Twin: webapp/clock.py.
 */

/** @import { Clock, Random, Timer } from './types' */

/** @type {Clock} */
export const systemClock = {
  now: () => new Date().toISOString(),
  elapsed: () => performance.now(),
};

/** @type {Random} */
export const systemRandom = {
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  fraction: () => Math.random(),
};

/** @type {Timer} */
export const systemTimer = {
  after: (milliseconds, call) => setTimeout(call, milliseconds),
  cancel: (handle) => clearTimeout(/** @type {number} */ (handle)),
};

/**
 * A fresh UUIDv7: 48 bits of time, so that ids made together lie together in the server's tables, and 74 bits of chance,
 * so that a cloned phone never makes the id of another's change.
 * @param {Clock} clock
 * @param {Random} random
 * @returns {string}
 */
export function newId(clock, random) {
  const time = Math.max(0, Date.parse(clock.now())).toString(16).padStart(12, '0').slice(-12);
  const chance = random.bytes(10);
  chance[0] = 0x70 | (chance[0] & 0x0f);
  chance[2] = 0x80 | (chance[2] & 0x3f);
  const rest = Array.from(chance, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`;
}

/** Milliseconds since 1970. @param {string} instant */
export const timeOf = (instant) => Date.parse(instant);

/** The instant so many seconds after another. @param {string} instant @param {number} seconds */
export function secondsAfter(instant, seconds) {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

/**
 * The instant so many days before another, as text that compares as text.
 * @param {string} instant
 * @param {number} days
 * @returns {string}
 */
export function daysBefore(instant, days) {
  return new Date(Date.parse(instant) - days * 24 * 60 * 60 * 1000).toISOString();
}
