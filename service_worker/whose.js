/**
 * Whose: one pass phrase opens the vaults of several people on this phone, and it is asked whose is meant.
 *
 * Promises:
 * - Nobody is named before a pass phrase has opened their vault; then those are whom it opens, and nobody else.
 * - Meanwhile no key is held, only the typed secret, which derives: in the memory of this worker alone and for a minute. A lock,
 *   another try and a worker that was stopped forget it, and it is typed again.
 * - Where one of them cannot be named, because nothing can be read there any more, nobody is asked: it opens for the one who
 *   was in last.
 */

/** @import { Clock, Contract, Lock, Ring, Seals, Secret } from './types' */
/** @import { Database } from './store/database.js' */

import { CaseFiles } from './store/case_files.js';
import { ChangeReader } from './store/outbox.js';
import { Shelves } from './sync/shelves.js';

export const ASKED_SECONDS = 60;

/** Somebody whose vault was opened, by its id. @typedef {{ id: string, name: string }} Person */
/** @typedef {{ database: Database, vault: Seals }} Room */

export class Whose {
  /** @type {{ secret: Secret, people: Person[], until: number } | null} */
  #asked = null;

  /** @param {{ clock: Clock, contract: Contract }} world @param {(ring: Ring) => Room} roomOf */
  constructor({ clock, contract }, roomOf) {
    this.clock = clock;
    this.contract = contract;
    this.roomOf = roomOf;
  }

  /** Between whom somebody has to choose now; nobody: nothing is asked. */
  people() {
    if (this.#asked && this.clock.elapsed() >= this.#asked.until) this.forget();
    return this.#asked?.people ?? [];
  }

  /** Whether it has to be asked whose of these is meant, which this secret opens. @param {{ lock: Lock, ring: Ring }[]} fitting @param {Secret} secret */
  async asks(fitting, secret) {
    this.forget();
    const rings = new Map(fitting.toReversed().map(({ ring }) => [ring.worker, ring]));
    if (rings.size < 2) return false;
    const named = await Promise.all([...rings.values()].map((ring) => this.#named(ring)));
    const people = named.filter((one) => one !== null);
    if (people.length < named.length) return false;
    this.#asked = { secret, people: people.toSorted((one, other) => (one.name < other.name ? -1 : 1)), until: this.clock.elapsed() + ASKED_SECONDS * 1000 };
    return true;
  }

  /** The secret that was typed, for one of those who were named; null where that is too long ago. @param {string} id */
  chosen(id) {
    const secret = this.people().some((one) => one.id === id) ? this.#asked?.secret : null;
    this.forget();
    return secret ?? null;
  }

  forget() {
    this.#asked = null;
  }

  /** What the agency calls a worker, as it lies in that vault. @param {Ring} ring @returns {Promise<Person | null>} */
  async #named(ring) {
    const { database, vault } = this.roomOf(ring);
    const shelves = new Shelves({ database, caseFiles: new CaseFiles({ database, vault, contract: this.contract }), reader: new ChangeReader(vault), sending: () => new Set() });
    const kind = this.contract.types.worker?.case_file;
    const agency = (await shelves.caseFiles(ring.worker)).find((file) => file.kind === kind);
    const { records } = agency ? await shelves.read(ring.worker, { caseFile: agency.id, types: ['worker'] }) : { records: [] };
    await database.close();
    const name = records.find(({ id }) => id === ring.worker)?.fields.name;
    return typeof name === 'string' ? { id: ring.id, name } : null;
  }
}
