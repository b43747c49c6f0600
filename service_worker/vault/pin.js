/**
 * The PIN: what a person types to have back what is still in memory.
 *
 * Promises:
 * - Nothing is derived from it, wrapped with it or stored of it, so it opens nothing that lies on this phone.
 * - What is typed is compared with a mark, made with a key that was drawn for this PIN. Both stay in memory, and the key can
 *   only be used, never read.
 */

/** @import { Pin } from '../types' */

const HMAC = { name: 'HMAC', hash: 'SHA-256' };
const DIGITS = /^[0-9]{6,12}$/;
const REPEATED = /^([0-9]+)\1+$/;
const DIFFERENT_DIGITS_MIN = 4;

const encoder = new TextEncoder();

/** @param {string} digits @param {{ id: string, ring: string }} whose `ring`: the id of the one it is for @returns {Promise<Pin>} */
export async function pinOf(digits, { id, ring }) {
  const key = /** @type {CryptoKey} */ (await crypto.subtle.generateKey(HMAC, false, ['sign', 'verify']));
  return { id, ring, key, mark: await crypto.subtle.sign('HMAC', key, encoder.encode(digits)) };
}

/** Whether these digits are this PIN. @param {Pin} pin @param {string} digits */
export function isPin({ key, mark }, digits) {
  return crypto.subtle.verify('HMAC', key, mark, encoder.encode(digits));
}

/** Whether a PIN can be these: six to twelve digits. @param {string} digits */
export function isOfDigits(digits) {
  return DIGITS.test(digits);
}

/** Whether somebody would try these first: few different digits, the same ones again, or an even stair. @param {string} digits */
export function isEasilyGuessed(digits) {
  const numbers = [...digits].map(Number);
  const steps = new Set(numbers.slice(1).map((number, index) => (number - (numbers[index] ?? 0) + 10) % 10));
  return new Set(digits).size < DIFFERENT_DIGITS_MIN || steps.size < 2 || REPEATED.test(digits);
}
