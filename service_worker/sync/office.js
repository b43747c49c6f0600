/**
 * The office as this phone knows it: which key to seal to, and the copies that only the office can open (W1, W4).
 *
 * Promises:
 * - The phone's keys are drawn, kept, and then told, inside a session, until that is answered: the office remembers the first; the office's are asked for again once a day of the office's.
 * - The office takes no others in their place. A phone whose vault does not open its writing key any more draws another one, and
 *   is a new phone with it: enrolled anew, told to its worker and to the office, under a sign-in (W7).
 * - The keys of a former enrolment stay for the copies that only they can send (store/enrolments.js).
 * - A change without a copy for the present keys gets one as soon as the vault is open and the office has answered.
 * - A phone whose store is still plain, or whose browser lacks the cipher, has no copies and works as before.
 */

/** @import { Change, Clock, OfficeCopy, OutboxRow, PhoneKeys, Seals, Transport } from '../types' */
/** @import { Database } from '../store/database.js' */
/** @import { ChangeReader } from '../store/outbox.js' */

import { DRAWN, dropFormer, keepFormer, KEYS } from '../store/enrolments.js';
import { readOutbox } from '../store/outbox.js';
import { readSetting, settingOr, writeSetting } from '../store/settings.js';
import { drawPhoneKeys, drawWritingKey, writingKeyOf } from '../vault/phone_keys.js';
import { PLAIN } from '../vault/plain.js';
import { unlessBroken } from '../vault/seal.js';
import { sealedCopy } from '../vault/seal_to_office.js';

/** @typedef {{ keys: PhoneKeys, writingKey: CryptoKey }} Ready */
/** @typedef {Omit<PhoneKeys, 'office' | 'met_on'>} Drawn */

export class Office {
  /** @type {{ worker: string, ready: Promise<Ready | null> } | null} */
  #held = null;

  /** The device and the day of the last answer, which may have been that the office has no key. @type {string | null} */
  #askedFor = null;

  /** @param {{ database: Database, vault: Seals, transport: Transport, reader: ChangeReader }} world */
  constructor(world) {
    this.world = world;
  }

  /** A change as only the office can read it; null while this phone has no keys. @param {string} worker @param {Change} change @returns {Promise<OfficeCopy | null>} */
  async copyOf(worker, change) {
    const ready = await this.#ready(worker);
    return ready && sealedCopy(change, ready.keys, ready.writingKey);
  }

  /** After an exchange: tell and ask for keys where that is due, and give a copy to what has none. @param {string} worker */
  async meet(worker) {
    if (this.world.vault === PLAIN) return;
    const [device, heardAt, known] = await this.world.database.read(['device', 'heard_at', KEYS].map((name) => readSetting(worker, name)));
    const today = settingOr(heardAt, '').slice(0, 10);
    const keys = /** @type {PhoneKeys | null} */ (settingOr(known, null));
    if (!device?.value) return;
    const isMet = keys !== null && keys.device === device.value && keys.met_on === today;
    if (!isMet && this.#askedFor !== `${device.value}|${today}`) await this.#tellKeys(worker, device.value, keys, today);
    await this.#copyTheRest(worker);
    await dropFormer(this.world.database, worker);
  }

  /** Hold nothing: somebody else may be next. */
  forget() {
    this.#held = null;
  }

  /** @param {string} worker @param {string} device @param {PhoneKeys | null} known @param {string} today */
  async #tellKeys(worker, device, known, today) {
    const { database, transport } = this.world;
    const kept = known?.device === device ? known : await this.#keptDrawn(worker, device);
    const drawn = kept ? await this.#stillOpen(worker, kept) : await this.#drawn(worker, device);
    if (drawn === null) return;
    const answer = await transport.giveKeys({ device, key: drawn.public, writing_key: drawn.writing_public });
    if (answer.kind === 'refused' && kept && drawn !== kept) await database.put([writeSetting(worker, 'device', null), writeSetting(worker, DRAWN, null)]);
    if (answer.kind !== 'answer') return;
    this.#askedFor = `${device}|${today}`;
    if (!answer.body?.office) return;
    /** @type {PhoneKeys} */
    const keys = { ...drawn, device, office: answer.body.office, met_on: today };
    const before = known && known.device !== device ? [await keepFormer(database, worker, known)] : [];
    await database.put([...before, writeSetting(worker, KEYS, keys), writeSetting(worker, DRAWN, null)]);
    this.forget();
  }

  /** Keys for this device that were drawn before and whose answer was lost on the way. @param {string} worker @param {string} device @returns {Promise<Drawn | null>} */
  async #keptDrawn(worker, device) {
    const [found] = await this.world.database.read([readSetting(worker, DRAWN)]);
    const kept = /** @type {Drawn | null} */ (settingOr(found, null));
    return kept?.device === device ? kept : null;
  }

  /** Fresh keys, kept before they are told. @param {string} worker @param {string} device */
  async #drawn(worker, device) {
    const { vault, database } = this.world;
    const fresh = await drawPhoneKeys(vault, worker);
    if (fresh !== null) await database.put([writeSetting(worker, DRAWN, { ...fresh, device })]);
    return fresh;
  }

  /** The same keys; another writing key where this vault does not open the former one. @param {string} worker @param {Drawn} keys */
  async #stillOpen(worker, keys) {
    const { vault } = this.world;
    const opened = await unlessBroken(writingKeyOf(vault, worker, keys));
    return opened ? keys : { ...keys, ...(await drawWritingKey(vault, worker)) };
  }

  /** @param {string} worker */
  async #copyTheRest(worker) {
    const ready = await this.#ready(worker);
    if (ready === null) return;
    const [rows] = await this.world.database.read([readOutbox(worker)]);
    const bare = rows.filter((/** @type {OutboxRow} */ row) => row.receipt === null && !isCopied(row, ready.keys));
    for (const row of bare) {
      const [change] = await this.world.reader.open([row]);
      if (!change) continue;
      const office = await sealedCopy(change, ready.keys, ready.writingKey);
      await this.world.database.write({
        stores: ['outbox'],
        reads: [{ store: 'outbox', get: [worker, row.id] }],
        decide: ([now]) => ({ operations: now ? [{ store: 'outbox', put: withCopy(now, office) }] : [], result: undefined }),
      });
    }
  }

  /** @param {string} worker @returns {Promise<Ready | null>} */
  #ready(worker) {
    if (this.#held?.worker !== worker) this.#held = { worker, ready: this.#read(worker) };
    return this.#held.ready;
  }

  /** @param {string} worker @returns {Promise<Ready | null>} */
  async #read(worker) {
    const keys = settingOr((await this.world.database.read([readSetting(worker, KEYS)]))[0], null);
    if (keys === null) return null;
    const writingKey = await unlessBroken(writingKeyOf(this.world.vault, worker, keys));
    return writingKey && { keys, writingKey };
  }
}

/** Another copy, of which the office has said nothing yet. @param {OutboxRow} row @param {OfficeCopy} office @returns {OutboxRow} */
function withCopy({ unopened_at, ...row }, office) {
  return { ...row, office };
}

/** Whether a row's copy is for these keys, and opens as far as anybody knows. @param {OutboxRow} row @param {PhoneKeys} keys */
export function isCopied({ office, unopened_at }, keys) {
  return !unopened_at && office?.device === keys.device && office.writing_key === keys.writing_public && office.key === keys.office.key;
}
