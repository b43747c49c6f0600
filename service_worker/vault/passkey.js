/**
 * The vault's second secret: what a passkey's PRF extension gave, as it may be held in memory, and how a lock learns to open
 * with it beside the pass phrase.
 *
 * Promises:
 * - The secret's bytes are read once, into a key that only derives (HKDF-SHA-256, a salt of its own each time), and kept nowhere.
 * - A lock learns another secret only from somebody who opens it: the keys are unwrapped for that moment, with the secret that
 *   stands before it, and never leave this file.
 */

/** @import { Lock, Secret, Wrap } from '../types' */

import { openKeys, withoutReading, wrapFor } from './rings.js';

/** PRF gives 32 bytes (WebAuthn 3, 10.1.4); anything shorter is no secret. */
const SECRET_BYTES = 32;

/** @param {ArrayBuffer} bytes @param {string} credential the passkey's id @returns {Promise<Secret>} */
export async function secretOfPasskey(bytes, credential) {
  if (bytes.byteLength < SECRET_BYTES) throw new RangeError('a secret of a passkey has 32 bytes');
  return { kind: 'passkey', credential, key: await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']) };
}

/**
 * The same lock, which another secret opens too, in place of what opened it by the same way; null where the first opens nothing.
 * @param {Lock} lock
 * @param {Secret} secret that opens it now
 * @param {Secret} another
 * @returns {Promise<Lock | null>}
 */
export async function alsoOpenedBy(lock, secret, another) {
  const keys = await openKeys(lock, secret);
  if (keys === null) return null;
  const wrap = await wrapFor(another, keys, lock);
  return { ...lock, wraps: [...lock.wraps.filter((one) => !isSameWay(one, another)), wrap] };
}

/** The passkeys that open a lock now: one whose wrap lost its `read` key would show nothing. @param {Lock[]} locks @returns {string[]} */
export function passkeysOf(locks) {
  const wraps = locks.flatMap((lock) => lock.wraps.filter(({ read }) => read !== null || lock.wraps.every((one) => one.read === null)));
  return wraps.flatMap(({ credential }) => credential ?? []);
}

/**
 * The same lock, which opens with no passkey but these; the same object where nothing changes. One that nothing else opens
 * gives what was written, and nothing to read: that its worker still has the passkey is not for us to know (D8).
 * @param {Lock} lock
 * @param {string[]} left
 * @returns {Lock}
 */
export function onlyWithPasskeys(lock, left) {
  const wraps = lock.wraps.filter(({ kind, credential }) => kind === 'pass_phrase' || left.includes(credential ?? ''));
  if (wraps.length === lock.wraps.length) return lock;
  return wraps.length > 0 ? { ...lock, wraps } : withoutReading(lock);
}

/** @param {Wrap} wrap @param {Secret} secret */
function isSameWay(wrap, secret) {
  return wrap.kind === secret.kind && wrap.credential === secret.credential;
}
