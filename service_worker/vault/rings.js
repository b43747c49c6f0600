/**
 * Rings: the two keys of one worker on one phone, and the locks that hold them while nobody is there.
 *
 * Promises:
 * - Keys are drawn at random and never derived; a pass phrase only wraps them (PBKDF2-SHA-256, 600,000 rounds, a salt of its
 *   own each time). A lock holds a list of wraps, so that a passkey's may lie beside the pass phrase's.
 * - A key that was unwrapped cannot be exported again. The pass phrase itself is held as a key that can only derive.
 * - A lock without its `read` key still gives the `work` key: what was written is never destroyed with what may be read.
 */

/** @import { Lock, Ring, Wrap } from '../types' */

import { freshNonce, joined, parted } from './nonce.js';

export const ROUNDS = 600_000;
const SALT_BYTES = 16;
const AES = { name: 'AES-GCM', length: 256 };
/** @type {KeyUsage[]} */
const USES = ['encrypt', 'decrypt'];
/** @typedef {'read' | 'work'} Name */

const encoder = new TextEncoder();

/** A pass phrase as it may be held in memory: it derives, and cannot be read. @param {string} passPhrase @returns {Promise<CryptoKey>} */
export function secretOf(passPhrase) {
  return crypto.subtle.importKey('raw', encoder.encode(passPhrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
}

/**
 * New keys for a worker, and the lock that this secret opens.
 * @param {{ id: string, worker: string }} whose
 * @param {CryptoKey} secret
 * @returns {Promise<{ ring: Ring, lock: Lock }>}
 */
export async function makeRing({ id, worker }, secret) {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES)).buffer;
  const opener = await openerOf(secret, salt, ROUNDS);
  const [read, work] = await Promise.all([freshKey(), freshKey()]);
  /** @type {Wrap} */
  const wrap = { kind: 'pass_phrase', salt, rounds: ROUNDS, work: await wrapped(work, opener, { id, worker }, 'work'), read: await wrapped(read, opener, { id, worker }, 'read') };
  /** @type {Lock} */
  const lock = { id, worker, wraps: [wrap], is_out: false };
  return { lock, ring: /** @type {Ring} */ ((await opened(lock, secret))?.ring) };
}

/**
 * Open a lock; null when this is not its secret. Where the `read` key was destroyed, a new one is drawn: the lock that comes
 * back has to be kept, and what was sealed with the old one is gone.
 * @param {Lock} lock
 * @param {CryptoKey} secret
 * @returns {Promise<{ ring: Ring, lock: Lock, isFresh: boolean } | null>}
 */
export async function opened(lock, secret) {
  for (const wrap of lock.wraps) {
    const opener = await openerOf(secret, wrap.salt, wrap.rounds);
    const work = await unwrapped(wrap.work, opener, lock, 'work');
    if (work === null) continue;
    const isFresh = wrap.read === null;
    const sealed = wrap.read ?? (await wrapped(await freshKey(), opener, lock, 'read'));
    const read = await unwrapped(sealed, opener, lock, 'read');
    if (read === null) continue;
    const kept = isFresh ? { ...lock, wraps: [{ ...wrap, read: sealed }] } : lock;
    return { ring: { id: lock.id, worker: lock.worker, read, work }, lock: kept, isFresh };
  }
  return null;
}

/** The same lock, behind which nothing can be read any more; what was written can. @param {Lock} lock @returns {Lock} */
export function withoutReading(lock) {
  return { ...lock, wraps: lock.wraps.map((wrap) => ({ ...wrap, read: null })) };
}

function freshKey() {
  return crypto.subtle.generateKey(AES, true, USES);
}

/** @param {CryptoKey} secret @param {ArrayBuffer} salt @param {number} iterations */
function openerOf(secret, salt, iterations) {
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, secret, AES, false, ['wrapKey', 'unwrapKey']);
}

/** @param {CryptoKey} key @param {CryptoKey} opener @param {{ id: string, worker: string }} whose @param {Name} name */
async function wrapped(key, opener, whose, name) {
  const iv = freshNonce();
  const sealing = { name: 'AES-GCM', iv, additionalData: binding(whose, name) };
  return joined(iv, await crypto.subtle.wrapKey('raw', key, opener, sealing));
}

/** @param {ArrayBuffer} bytes @param {CryptoKey} opener @param {{ id: string, worker: string }} whose @param {Name} name */
async function unwrapped(bytes, opener, whose, name) {
  const { iv, secret } = parted(bytes);
  const sealing = { name: 'AES-GCM', iv, additionalData: binding(whose, name) };
  try {
    return await crypto.subtle.unwrapKey('raw', secret, opener, sealing, AES, false, USES);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

/** @param {{ id: string, worker: string }} whose @param {Name} name */
const binding = ({ id, worker }, name) => encoder.encode(JSON.stringify([id, worker, name]));
