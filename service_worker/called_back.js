/**
 * Called back: what this phone does for the vaults that are not open, and for those that the office has taken away.
 *
 * Promises:
 * - Every vault of this phone that is closed, or whose session is over, sends what it has sealed; none of it is read. Of the open
 *   one that goes so which it cannot open itself any more.
 * - A phone that was signed out from elsewhere closes that vault: only a sign-in at the office opens it again, as a new phone.
 * - A wipe sends first, deletes then, and says so; the saying is kept until the office has heard it. Without an order that
 *   stands the test of vault/wipe_order.js nothing is deleted, and no work is deleted at all before it has arrived (D8): what
 *   the office cannot open stays sealed for its author, who may sign in here again as on a new phone.
 */

/** @import { Clock, Lock, PhoneKeys, Random, Transport } from './types' */
/** @import { Doors } from './doors.js' */
/** @import { Database } from './store/database.js' */

import { FORMER, KEYS } from './store/enrolments.js';
import { dropLock, keepLock, readLocks } from './store/locks.js';
import { eraseReading } from './store/moving.js';
import { under } from './store/ranges.js';
import { isDamaged } from './store/outbox.js';
import { removeAll } from './store/remains.js';
import { DEVICE, readSetting, settingOr, writeSetting } from './store/settings.js';
import { goingSealed, onlyHere, rescue } from './sync/rescue.js';
import { withoutReading } from './vault/rings.js';
import { proofOf } from './vault/wipe_order.js';

const PROOF = 'proof:';
const WIPING = 'wiping:';
/** A closed vault tries this often to send; without work it asks this often whether somebody has taken it away. */
const TRIES_EVERY_MILLISECONDS = 15_000;
const ASKS_EVERY_MILLISECONDS = 240_000;

/**
 * @typedef {{ doors: Doors, device: Database, databaseOf: (id: string) => Database, transport: Transport, clock: Clock,
 *   random: Random, tell: (kind: 'taken_away') => void, warn: (error: unknown) => void }} World
 */

export class CalledBack {
  /** When each vault last asked. @type {Map<string, number>} */
  #asked = new Map();

  /** @type {Promise<void>} */
  #turn = Promise.resolve();

  /** The run that waits for its turn, which further reasons are folded into. @type {{ signedOut: boolean } | null} */
  #next = null;

  /** @param {World} world */
  constructor(world) {
    this.world = world;
  }

  /**
   * See to every vault but the open one; to that too when the office does not know its session any more. What comes while a run
   * is under way is one more run: that one may have looked already where something has been closed since.
   * @param {{ signedOut: boolean }} open
   */
  run({ signedOut }) {
    if (this.#next) {
      this.#next.signedOut ||= signedOut;
      return this.#turn;
    }
    const next = { signedOut };
    this.#next = next;
    this.#turn = this.#turn.then(() => this.#begin(next)).catch(this.world.warn);
    return this.#turn;
  }

  /** When all that has begun is over: a browser keeps this worker awake for as long as it is told to. */
  done() {
    return this.#turn;
  }

  /** @param {{ signedOut: boolean }} open */
  async #begin({ signedOut }) {
    this.#next = null;
    await this.world.doors.standing();
    await this.#sendProofs();
    const openId = this.world.doors.kept().ring?.id;
    for (const lock of await readLocks(this.world.device)) {
      const database = this.world.databaseOf(lock.id);
      try {
        if (lock.id === openId && !signedOut) {
          await this.#sendDamaged(lock, database);
          continue;
        }
        await this.#finish(lock, database);
        if (await this.#isDue(lock, database, lock.id === openId)) await this.#see(lock, database);
      } finally {
        await database.close();
      }
    }
  }

  /** What an open vault cannot open any more goes as it is sealed for the office. @param {Lock} lock @param {Database} database */
  async #sendDamaged(lock, database) {
    const rows = await goingSealed(database, lock.worker);
    if (!rows.some(isDamaged)) return;
    await rescue({ ...this.world, database, worker: lock.worker }, isDamaged);
  }

  /** @param {Lock} lock @param {Database} database @param {boolean} isSignedOut the office has just refused it */
  async #isDue(lock, database, isSignedOut) {
    const now = this.world.clock.elapsed();
    const pause = now - (this.#asked.get(lock.id) ?? Number.NEGATIVE_INFINITY);
    if (pause < TRIES_EVERY_MILLISECONDS && !isSignedOut) return false;
    const hasWork = (await goingSealed(database, lock.worker)).length > 0;
    if (pause < ASKS_EVERY_MILLISECONDS && !isSignedOut && !hasWork) return false;
    this.#asked.set(lock.id, now);
    return true;
  }

  /** @param {Lock} lock @param {Database} database */
  async #see(lock, database) {
    const told = await rescue({ ...this.world, database, worker: lock.worker });
    if (told.kind !== 'answered') return;
    if (told.order !== null) await this.#wipe(lock, database, { order: told.order, keys: told.keys });
    else if (lock.is_wiped) await this.#forgetIfEmpty(lock, database);
    else if (told.revoked && (await isItsDevice(lock, database, told.keys))) await this.#takeAway(lock, database);
  }

  /** What is to be done is kept before it is begun, so that a worker that is killed half way goes on. @param {Lock} lock @param {Database} database @param {{ order: string, keys: PhoneKeys }} given */
  async #wipe(lock, database, { order, keys }) {
    const { count } = await onlyHere(database, lock.worker);
    const proof = await proofOf(keys, { order, at: this.world.clock.now(), kept: count });
    await this.world.device.put([writeSetting(DEVICE, `${WIPING}${lock.id}`, { order, ...proof })]);
    await this.#finish(lock, database);
  }

  /** @param {Lock} lock @param {Database} database */
  async #finish(lock, database) {
    const name = `${WIPING}${lock.id}`;
    const begun = settingOr((await this.world.device.read([readSetting(DEVICE, name)]))[0], null);
    if (begun === null) return;
    await this.#close(lock);
    const { changes, files, count } = await onlyHere(database, lock.worker);
    const isSealed = (await goingSealed(database, lock.worker)).length === changes.length;
    await removeAll(database, lock.worker, changes, { isSealed });
    const after = count === 0 ? dropLock(lock) : keepLock(wiped(lock, isSealed && files.length === 0));
    const { order, proof, signature } = begun;
    const said = writeSetting(DEVICE, `${PROOF}${order}`, { proof, signature });
    await this.world.device.put([after, { store: 'settings', remove: [DEVICE, name] }, said]);
    this.world.tell('taken_away');
    await this.#sendProofs();
  }

  /** Once the last of what a wiped vault could not send has arrived. @param {Lock} lock @param {Database} database */
  async #forgetIfEmpty(lock, database) {
    if ((await onlyHere(database, lock.worker)).count > 0) return;
    await database.remove();
    await this.world.device.put([dropLock(lock)]);
  }

  /** Out, with nothing to be read; once nothing more can be sent under the old enrolment, that is forgotten too. @param {Lock} lock @param {Database} database */
  async #takeAway(lock, database) {
    await this.#close(lock);
    await this.world.device.put([keepLock({ ...withoutReading(lock), is_out: true })]);
    await eraseReading(lock.worker, database);
    const going = await goingSealed(database, lock.worker);
    if (going.length === 0) await database.put([writeSetting(lock.worker, 'device', null), writeSetting(lock.worker, KEYS, null)]);
    this.world.tell('taken_away');
  }

  /** @param {Lock} lock */
  async #close(lock) {
    const { ring, asleep } = this.world.doors.kept();
    if ((ring ?? asleep)?.id === lock.id) await this.world.doors.leave();
  }

  async #sendProofs() {
    const [settings] = await this.world.device.read([{ store: 'settings', all: under(DEVICE) }]);
    for (const { name, value } of settings) {
      if (!name.startsWith(PROOF)) continue;
      const answer = await this.world.transport.sendProof(value.proof, value.signature);
      const isOver = answer.kind === 'answer' || answer.kind === 'refused';
      if (isOver) await this.world.device.put([{ store: 'settings', remove: [DEVICE, name] }]);
    }
  }
}

/** A lock behind which only unsent work is left; the key to it too, where the office can open that work no other way. @param {Lock} lock @param {boolean} isSealed @returns {Lock} */
function wiped(lock, isSealed) {
  return { ...withoutReading(lock), ...(isSealed && { wraps: [] }), is_out: true, is_wiped: true };
}

/** Whether the office spoke of what this vault is enrolled as now, and not of an enrolment before. @param {Lock} lock @param {Database} database @param {PhoneKeys} keys */
async function isItsDevice({ worker }, database, { device }) {
  const now = settingOr((await database.read([readSetting(worker, 'device')]))[0], null);
  return now === null || now === device;
}
