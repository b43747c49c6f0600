/** An office for the tests of the sealed outbox: it opens, checks and signs as webapp/crypto.py does, and remembers. */

import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { inBase64, ofBase64 } from '../../../service_worker/vault/base64.js';

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const encoder = new TextEncoder();
const ENCAPSULATED_BYTES = 65;
const SIGNATURE_BYTES = 64;

const purposed = (purpose, text) => encoder.encode(`doorstep ${purpose} 1\n${text}`);

export async function openOffice() {
  const seals = await suite.kem.generateKeyPair();
  const signs = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const office = {
    key: 'k1',
    seals: inBase64(new Uint8Array(await suite.kem.serializePublicKey(seals.publicKey))),
    signs: inBase64(new Uint8Array(await crypto.subtle.exportKey('raw', signs.publicKey))),
  };
  return new Office(office, seals.privateKey, signs.privateKey);
}

class Office {
  isReached = true;

  revoked = false;

  /** The order for the device, if it is to be wiped; `signs` may be somebody else's. */
  order = null;

  /** Those that the phone told first; others are refused, as webapp/sync/devices.py does. */
  keys = null;

  /** What a phone was known by under an enrolment of before, by its device; null: the office does not know that one any more. */
  former = new Map();

  /** Whose phone a device is, where not Rosa's. */
  authors = new Map();

  /** So many answers to keys still get lost on the way. */
  lostAnswers = 0;

  changes = new Map();

  requests = [];

  proofs = [];

  constructor(office, opens, signs) {
    Object.assign(this, { office, opens, signs });
  }

  /** What the phone's line is made of. */
  get line() {
    return {
      giveKeys: async (keys) => this.#meet(keys),
      sendSealed: async (text, signature) => (this.#keysOf(JSON.parse(text).device) === null ? { kind: 'refused', status: 403 } : this.#answer(() => this.#take(text, signature))),
      sendProof: async (proof, signature) => this.#answer(() => this.#prove(proof, signature)),
    };
  }

  async #answer(act) {
    return this.isReached ? { kind: 'answer', body: await act() } : { kind: 'no_answer' };
  }

  async #meet(keys) {
    const isKnown = this.keys === null || (this.keys.key === keys.key && this.keys.writing_key === keys.writing_key);
    if (!isKnown) return { kind: 'refused', status: 403 };
    this.keys = keys;
    if (this.lostAnswers === 0) return this.#answer(() => ({ office: this.office }));
    this.lostAnswers -= 1;
    return { kind: 'no_answer' };
  }

  /** What it was known by as this device stays known; under another it comes as a new phone. */
  enrolsAnew(device) {
    this.former.set(device, this.keys);
    this.keys = null;
  }

  #keysOf(device) {
    return this.former.has(device) ? this.former.get(device) : this.keys;
  }

  async #take(text, signature) {
    const request = JSON.parse(text);
    if (!(await this.#isSigned(this.#keysOf(request.device).key, 'sealed', text, signature))) throw new Error('not signed by the phone');
    this.requests.push(request);
    const [received, unopened] = [[], []];
    for (const item of request.items) (await this.#open(request.device, item) ? received : unopened).push(item.id);
    const order = this.order && (await this.#signed({ protocol: 1, do: 'wipe', device: request.device, order: 'o1', challenge: request.challenge, expires_at: '2099-01-01T00:00:00.000Z', ...this.order }));
    return { now: '2026-11-23T08:00:00.000Z', received, unopened, revoked: this.revoked, order };
  }

  async #open(device, { id, schema, sealed }) {
    if (this.opens === null) return false;
    const bytes = ofBase64(sealed);
    const binding = `doorstep change|1|${this.authors.get(device) ?? 'rosa-id'}|${device}|${id}|${schema}`;
    const recipient = await suite.createRecipientContext({ recipientKey: this.opens, enc: bytes.slice(0, ENCAPSULATED_BYTES), info: encoder.encode(binding) });
    const plain = new Uint8Array(await recipient.open(bytes.slice(ENCAPSULATED_BYTES)));
    const text = new TextDecoder().decode(plain.slice(SIGNATURE_BYTES));
    const isHers = await this.#isSigned(this.#keysOf(device).writing_key, 'change', binding + text, inBase64(plain.slice(0, SIGNATURE_BYTES)));
    if (isHers) this.changes.set(id, JSON.parse(text));
    return isHers;
  }

  async #prove(proof, signature) {
    if (await this.#isSigned(this.keys.key, 'wiped', proof, signature)) this.proofs.push(JSON.parse(proof));
    return { kept: true };
  }

  async #isSigned(key, purpose, text, signature) {
    const known = await crypto.subtle.importKey('raw', ofBase64(key), 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', known, ofBase64(signature), purposed(purpose, text));
  }

  async #signed(words) {
    const text = JSON.stringify(words);
    return { text, signature: inBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', this.signs, purposed('order', text)))) };
  }
}
