/**
 * Rings: the two keys of one worker on one phone, and the locks that hold them while nobody is there.
 *
 * Promises:
 * - Keys are drawn at random and never derived; a pass phrase only wraps them (PBKDF2-SHA-256, 600,000 rounds, a salt of its
 *   own each time). A lock holds a list of wraps, so that a passkey's may lie beside the pass phrase's.
 * - A key that was unwrapped to be used cannot be exported again. The pass phrase itself is held as a key that can only derive.
 * - A lock without its `read` key still gives the `work` key: what was written is never destroyed with what may be read.
 */

/** @import { Lock, Ring, Secret, Wrap } from '../types' */

import { freshNonce, joined, parted } from './nonce.js';

export const ROUNDS = 600_000;
const SALT_BYTES = 16;
const AES = { name: 'AES-GCM', length: 256 };
/** @type {KeyUsage[]} */
const USES = ['encrypt', 'decrypt'];
/** @typedef {'read' | 'work'} Name */

const encoder = new TextEncoder();
const FOR_LOCKS = encoder.encode('doorstep lock 1');

/** A pass phrase as it may be held in memory: it derives, and cannot be read. @param {string} passPhrase @returns {Promise<Secret>} */
export async function secretOf(passPhrase) {
  const key = await crypto.subtle.importKey('raw', encoder.encode(passPhrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  return { kind: 'pass_phrase', key };
}

/**
 * New keys for a worker, and the lock that this secret opens.
 * @param {{ id: string, worker: string }} whose
 * @param {Secret} secret
 * @returns {Promise<{ ring: Ring, lock: Lock }>}
 */
export async function makeRing({ id, worker }, secret) {
  const [read, work] = await Promise.all([freshKey(), freshKey()]);
  const wrap = await wrapFor(secret, { read, work }, { id, worker });
  /** @type {Lock} */
  const lock = { id, worker, wraps: [wrap], is_out: false };
  return { lock, ring: /** @type {Ring} */ ((await opened(lock, secret))?.ring) };
}

/**
 * Both keys as this secret opens them.
 * @param {Secret} secret
 * @param {{ read: CryptoKey | null, work: CryptoKey }} keys which may be exported
 * @param {{ id: string, worker: string }} whose
 * @returns {Promise<Wrap>}
 */
export async function wrapFor({ kind, key, credential }, { read, work }, { id, worker }) {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES)).buffer;
  const opener = await openerOf(key, salt, ROUNDS);
  const sealed = { work: await wrapped(work, opener, { id, worker }, 'work'), read: read && (await wrapped(read, opener, { id, worker }, 'read')) };
  return { kind, salt, rounds: ROUNDS, ...(credential !== undefined && { credential }), ...sealed };
}

/**
 * Open a lock; null when this is not its secret. Where the `read` key was destroyed, a new one is drawn: the lock that comes
 * back has to be kept, and what was sealed with the old one is gone, whichever secret opened it.
 * @param {Lock} lock
 * @param {Secret} secret
 * @returns {Promise<{ ring: Ring, lock: Lock, isFresh: boolean } | null>}
 */
export async function opened(lock, secret) {
  for (const wrap of wrapsFor(lock, secret)) {
    const opener = await openerOf(secret.key, wrap.salt, wrap.rounds);
    const work = await unwrapped(wrap.work, opener, lock, 'work');
    if (work === null) continue;
    const isFresh = wrap.read === null;
    const sealed = wrap.read ?? (await wrapped(await freshKey(), opener, lock, 'read'));
    const read = await unwrapped(sealed, opener, lock, 'read');
    if (read === null) continue;
    const wraps = lock.wraps.map((one) => (one === wrap ? { ...wrap, read: sealed } : { ...one, read: null }));
    return { ring: { id: lock.id, worker: lock.worker, read, work }, lock: isFresh ? { ...lock, wraps } : lock, isFresh };
  }
  return null;
}

/** Both keys, to be wrapped again for another secret; null when this is not the lock's. @param {Lock} lock @param {Secret} secret */
export async function openKeys(lock, secret) {
  for (const wrap of wrapsFor(lock, secret)) {
    const opener = await openerOf(secret.key, wrap.salt, wrap.rounds);
    const work = await unwrapped(wrap.work, opener, lock, 'work', true);
    const read = wrap.read && (await unwrapped(wrap.read, opener, lock, 'read', true));
    if (work !== null) return { work, read };
  }
  return null;
}

/** Those that a secret of this kind may open. @param {Lock} lock @param {Secret} secret */
const wrapsFor = (lock, secret) => lock.wraps.filter(({ kind, credential }) => kind === secret.kind && credential === secret.credential);

/** The same lock, behind which nothing can be read any more; what was written can. @param {Lock} lock @returns {Lock} */
export function withoutReading(lock) {
  return { ...lock, wraps: lock.wraps.map((wrap) => ({ ...wrap, read: null })) };
}

function freshKey() {
  return crypto.subtle.generateKey(AES, true, USES);
}

/** A pass phrase is stretched; a passkey's secret is random, and needs no more than to be told apart. @param {CryptoKey} secret @param {ArrayBuffer} salt @param {number} iterations */
function openerOf(secret, salt, iterations) {
  const fixed = { hash: 'SHA-256', salt };
  const way = secret.algorithm.name === 'HKDF' ? { name: 'HKDF', ...fixed, info: FOR_LOCKS } : { name: 'PBKDF2', ...fixed, iterations };
  return crypto.subtle.deriveKey(way, secret, AES, false, ['wrapKey', 'unwrapKey']);
}

/** @param {CryptoKey} key @param {CryptoKey} opener @param {{ id: string, worker: string }} whose @param {Name} name */
async function wrapped(key, opener, whose, name) {
  const iv = freshNonce();
  const sealing = { name: 'AES-GCM', iv, additionalData: binding(whose, name) };
  return joined(iv, await crypto.subtle.wrapKey('raw', key, opener, sealing));
}

/** @param {ArrayBuffer} bytes @param {CryptoKey} opener @param {{ id: string, worker: string }} whose @param {Name} name @param {boolean} [isToWrap] exported again, by another wrap alone */
async function unwrapped(bytes, opener, whose, name, isToWrap = false) {
  const { iv, secret } = parted(bytes);
  const sealing = { name: 'AES-GCM', iv, additionalData: binding(whose, name) };
  try {
    return await crypto.subtle.unwrapKey('raw', secret, opener, sealing, AES, isToWrap, USES);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

/** @param {{ id: string, worker: string }} whose @param {Name} name */
const binding = ({ id, worker }, name) => encoder.encode(JSON.stringify([id, worker, name]));
