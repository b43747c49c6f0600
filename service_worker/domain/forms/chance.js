/**
 * Chance: `random()`, `uuid()` and `randomize()` drawn from a seed, so that they hold still.
 *
 * A form is calculated again after every answer. What is drawn for a question must not change by that,
 * and the office must be able to draw the same again; so the draw follows from the record's own seed
 * and the place of the question. The order of `randomize()` is that of the ODK specification
 * (Park and Miller's generator, Fisher and Yates' shuffle).
 * Twin: webapp/domain/forms/chance.py.
 */

/** What the generator counts round. */
export const PRIME = 2_147_483_647;
const ROOT = 16_807;
const WORD = 0xffffffff;
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A number from 0 up to, but not 1. @param {string} seed */
export function shareOf(seed) {
  return mixed(seed) / (WORD + 1);
}

/** A name that no other place draws, in the shape of a random UUID (version 4). @param {string} seed */
export function uuidOf(seed) {
  const text = [0, 1, 2, 3].map((part) => mixed(`${seed}/${part}`).toString(16).padStart(8, '0')).join('');
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-a${text.slice(17, 20)}-${text.slice(20, 32)}`;
}

/** So many letters and digits, for `uuid(10)`. @param {string} seed @param {number} count */
export function lettersOf(seed, count) {
  return Array.from({ length: count }, (_, place) => SIGNS[mixed(`${seed}/${place}`) % SIGNS.length]).join('');
}

/** The same items in the order that the seed gives. @template Item @param {Item[]} items @param {number} seed */
export function shuffled(items, seed) {
  const whole = Number.isFinite(seed) ? Math.floor(seed) % PRIME : 0;
  let state = whole <= 0 ? ((whole + PRIME) % PRIME || PRIME - 1) : whole;
  const found = [...items];
  for (let last = found.length - 1; last >= 0; last -= 1) {
    state = (state * ROOT) % PRIME;
    const chosen = Math.floor(((state - 1) / (PRIME - 1)) * (last + 1));
    [found[last], found[chosen]] = [found[chosen], found[last]];
  }
  return found;
}

/** 32 bits of a text: FNV-1a over its code points, then the last step of MurmurHash3. @param {string} text */
function mixed(text) {
  let bits = 0x811c9dc5;
  for (const letter of text) bits = Math.imul(bits ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35) >>> 0;
  return (bits ^ (bits >>> 16)) >>> 0;
}
