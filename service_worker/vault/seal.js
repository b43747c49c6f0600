/**
 * The seal: the one seam through which everything confidential passes on its way to and from storage.
 *
 * Promises:
 * - AES-GCM with 256 bits, a fresh nonce each time. What was altered, cut, or moved to another worker's vault, another device,
 *   another store, another row or another schema does not open: all of that is bound into each sealed text.
 * - Two keys: `read` for what the office would send again (pages, covers), `work` for what only this phone has (outbox,
 *   journal, drafts, attachments). What a person may read can be taken away without taking anything she wrote (D8).
 * - A key never leaves: it cannot be exported, and nothing here stores it.
 */

/** @import { Ring, Sealed } from '../types' */

import { freshNonce, joined, parted } from './nonce.js';

/** The store whose rows the office would send again. */
const SENT_BY_OFFICE = 'pages';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What was sealed does not open: it was altered, or belongs to another place, or to somebody else. */
export class SealBroken extends Error {
  /** @param {string} place @param {unknown} cause */
  constructor(place, cause) {
    super(`sealed for another place than ${place}, or altered`, { cause });
    this.name = 'SealBroken';
  }
}

/**
 * What an opening gives; null where the seal is broken, for those who then have another way. Any other failure is thrown.
 * @template Opened @param {Promise<Opened>} opening @returns {Promise<Opened | null>}
 */
export async function unlessBroken(opening) {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

/** Seals and opens for one worker on one phone. */
export class Vault {
  /** @param {Ring} ring @param {number} schema of the contract by which the sealed texts are written */
  constructor(ring, schema) {
    this.ring = ring;
    this.schema = schema;
  }

  /** Close a text or bytes for one place, which begins with the name of its store. @param {string | ArrayBuffer} plain @param {string} place @returns {Promise<Sealed>} */
  async seal(plain, place) {
    const { schema } = this;
    const bytes = typeof plain === 'string' ? encoder.encode(plain) : plain;
    return { schema, bytes: await encrypted(this.#keyOf(place), bytes, this.#binding(place, schema)) };
  }

  /** Open what was sealed for that same place; anything else is refused as SealBroken. @param {Sealed} sealed @param {string} place @returns {Promise<string>} */
  async open(sealed, place) {
    return decoder.decode(await this.openBytes(sealed, place));
  }

  /** The same, as bytes. @param {Sealed} sealed @param {string} place @returns {Promise<ArrayBuffer>} */
  async openBytes({ schema, bytes }, place) {
    try {
      return await decrypted(this.#keyOf(place), bytes, this.#binding(place, schema));
    } catch (error) {
      throw new SealBroken(place, error);
    }
  }

  /** @param {string} place */
  #keyOf(place) {
    return place.startsWith(`${SENT_BY_OFFICE}|`) ? this.ring.read : this.ring.work;
  }

  /** The ring's id stands for worker and phone: it was drawn for the two of them. @param {string} place @param {number} schema */
  #binding(place, schema) {
    return encoder.encode(JSON.stringify([this.ring.id, this.ring.worker, place, schema]));
  }
}

/** Nonce and ciphertext in one. @param {CryptoKey} key @param {BufferSource} plain @param {BufferSource} binding @returns {Promise<ArrayBuffer>} */
async function encrypted(key, plain, binding) {
  const iv = freshNonce();
  return joined(iv, await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: binding }, key, plain));
}

/** @param {CryptoKey} key @param {ArrayBuffer} bytes @param {BufferSource} binding */
function decrypted(key, bytes, binding) {
  const { iv, secret } = parted(bytes);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: binding }, key, secret);
}
