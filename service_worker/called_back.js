/**
 * Called back: what this phone does for the vaults that are not open, and for those that the office has taken away.
 *
 * Promises:
 * - Every vault of this phone that is closed, or whose session is over, sends what it has sealed; none of it is read.
 * - A phone that was signed out from elsewhere closes that vault: only a sign-in at the office opens it again, as a new phone.
 * - A wipe sends first, deletes then, and says so; the saying is kept until the office has heard it. Without an order that
 *   stands the test of vault/wipe_order.js nothing is deleted, and no work is deleted at all before it has arrived (D8).
 */

/** @import { Clock, Lock, PhoneKeys, Random, Transport } from './types' */
/** @import { Doors } from './doors.js' */
/** @import { Database } from './store/database.js' */

import { dropLock, keepLock, readLocks } from './store/locks.js';
import { eraseReading } from './store/moving.js';
import { under } from './store/database.js';
import { removeAll } from './store/remains.js';
import { DEVICE, readSetting, settingOr, writeSetting } from './store/settings.js';
import { KEYS } from './sync/office.js';
import { rescue, stillOnlyHere } from './sync/rescue.js';
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

  /** How many runs are under way or wait for their turn. */
  #runs = 0;

  /** @param {World} world */
  constructor(world) {
    this.world = world;
  }

  /** See to every vault but the open one; to that too when the office does not know its session any more. @param {{ signedOut: boolean }} open */
  run({ signedOut }) {
    if (this.#runs > 0 && !signedOut) return this.#turn;
    this.#runs += 1;
    this.#turn = this.#turn.then(() => this.#run(signedOut)).catch(this.world.warn).finally(() => { this.#runs -= 1; });
    return this.#turn;
  }

  /** @param {boolean} signedOut */
  async #run(signedOut) {
    await this.world.doors.standing();
    await this.#sendProofs();
    const openId = this.world.doors.kept().ring?.id;
    for (const lock of await readLocks(this.world.device)) {
      if (lock.id === openId && !signedOut) continue;
      const database = this.world.databaseOf(lock.id);
      try {
        await this.#finish(lock, database);
        if (await this.#isDue(lock, database, lock.id === openId)) await this.#see(lock, database);
      } finally {
        await database.close();
      }
    }
  }

  /** @param {Lock} lock @param {Database} database @param {boolean} isSignedOut the office has just refused it */
  async #isDue(lock, database, isSignedOut) {
    const now = this.world.clock.elapsed();
    const pause = now - (this.#asked.get(lock.id) ?? Number.NEGATIVE_INFINITY);
    if (pause < TRIES_EVERY_MILLISECONDS && !isSignedOut) return false;
    if (pause < ASKS_EVERY_MILLISECONDS && !isSignedOut && (await stillOnlyHere(database, lock.worker)).length === 0) return false;
    this.#asked.set(lock.id, now);
    return true;
  }

  /** @param {Lock} lock @param {Database} database */
  async #see(lock, database) {
    const told = await rescue({ ...this.world, database, worker: lock.worker });
    if (told.kind === 'silent') return;
    if (told.order !== null) await this.#wipe(lock, database, { order: told.order, keys: told.keys });
    else if (lock.wraps.length === 0) await this.#forgetIfEmpty(lock, database);
    else if (told.revoked) await this.#takeAway(lock, database);
  }

  /** What is to be done is kept before it is begun, so that a worker that is killed half way goes on. @param {Lock} lock @param {Database} database @param {{ order: string, keys: PhoneKeys }} given */
  async #wipe(lock, database, { order, keys }) {
    const { length: kept } = await stillOnlyHere(database, lock.worker);
    const proof = await proofOf(keys, { order, at: this.world.clock.now(), kept });
    await this.world.device.put([writeSetting(DEVICE, `${WIPING}${lock.id}`, { order, ...proof })]);
    await this.#finish(lock, database);
  }

  /** @param {Lock} lock @param {Database} database */
  async #finish(lock, database) {
    const name = `${WIPING}${lock.id}`;
    const begun = settingOr((await this.world.device.read([readSetting(DEVICE, name)]))[0], null);
    if (begun === null) return;
    await this.#close(lock);
    const unsent = await stillOnlyHere(database, lock.worker);
    await removeAll(database, lock.worker, unsent);
    const after = unsent.length === 0 ? dropLock(lock) : keepLock({ ...lock, wraps: [], is_out: true });
    const { order, proof, signature } = begun;
    const said = writeSetting(DEVICE, `${PROOF}${order}`, { proof, signature });
    await this.world.device.put([after, { store: 'settings', remove: [DEVICE, name] }, said]);
    this.world.tell('taken_away');
    await this.#sendProofs();
  }

  /** Once the last of what a wiped vault could not send has arrived. @param {Lock} lock @param {Database} database */
  async #forgetIfEmpty(lock, database) {
    if ((await stillOnlyHere(database, lock.worker)).length > 0) return;
    await removeAll(database, lock.worker, []);
    await this.world.device.put([dropLock(lock)]);
  }

  /** Out, with nothing to be read; once nothing more can be sent under the old enrolment, that is forgotten too. @param {Lock} lock @param {Database} database */
  async #takeAway(lock, database) {
    await this.#close(lock);
    await this.world.device.put([keepLock({ ...withoutReading(lock), is_out: true })]);
    await eraseReading(lock.worker, database);
    const unsent = await stillOnlyHere(database, lock.worker);
    if (unsent.every(({ office }) => !office)) await database.put([writeSetting(lock.worker, 'device', null), writeSetting(lock.worker, KEYS, null)]);
    this.world.tell('taken_away');
  }

  /** @param {Lock} lock */
  async #close(lock) {
    if (this.world.doors.kept().ring?.id === lock.id) await this.world.doors.lock();
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
