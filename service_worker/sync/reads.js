/**
 * Reads: whose case files this phone has shown, for the office's record of who read what (K08).
 *
 * Promises:
 * - A line says whose case file, from when to when, and how many pages; never which, and nothing of what stood on them. One
 *   line for each case file and hour, and what follows on a line that was sent already, heard or not, goes when the hour is over.
 * - Lines lie sealed under the `work` key: what ends reading, a sign-out too, does not end this. They leave while their
 *   worker's vault is open, after an exchange that went well; a locked phone keeps them until it is unlocked.
 * - A line that was sent is not altered any more, and goes when the office has answered for it by its id: sent again, it counts once.
 * - No page and no exchange waits for it. What could not be kept is tried again with the next.
 */

/** @import { Clock, Random, ReadLine, Seals, Transport } from '../types' */
/** @import { Database } from '../store/database.js' */

import { newId } from '../clock.js';
import { inTurn } from '../in_turn.js';
import { READS } from '../store/places.js';
import { openedSetting, sealedSetting } from '../store/sealed_settings.js';
import { readSetting } from '../store/settings.js';

const MOST_SENT = 50;
/** More lines than a caseload gives in the days for which a phone can be read; after it, lines grow longer than an hour. */
const MOST_LINES = 1_000;
const HOUR_LENGTH = 'yyyy-mm-ddThh'.length;

/** @typedef {{ client: string, at: string }} Opening */
/** @typedef {{ database: Database, vault: Seals, clock: Clock, random: Random, transport: Transport, worker: () => string }} World */

export class Reads {
  /** Shown, and not kept yet. @type {Opening[]} */
  #fresh = [];

  #alone = inTurn();

  /** @param {World} world */
  constructor(world) {
    this.world = world;
  }

  /** A page about a client is shown. @param {string} client */
  shown(client) {
    this.#fresh.push({ client, at: this.world.clock.now() });
    this.kept().catch(() => {}); // Whoever has answered the page asks again, and tells.
  }

  /** When all that was shown is kept. Raises StorageFailed where it cannot be. */
  kept() {
    return this.#alone(async () => {
      if (this.#fresh.length === 0) return;
      const added = [...this.#fresh];
      const now = this.world.clock.now();
      await this.#change((lines) => added.reduce((grown, opening) => withOpening(grown, opening, this.#freshId()), withoutPast(lines, now)));
      this.#fresh.splice(0, added.length);
    });
  }

  /** Tell the office; nothing where it does not answer. After an exchange that went well. */
  async handOver() {
    await this.kept();
    for (;;) {
      const sent = await this.#alone(() => this.#offer());
      if (sent.length === 0) return;
      const answered = await this.#send(sent);
      if (answered.size === 0) return;
      await this.#alone(() => this.#mark(answered, 'told'));
    }
  }

  /** What is to be sent now, which nothing is added to from now on. @returns {Promise<ReadLine[]>} */
  async #offer() {
    const now = this.world.clock.now();
    const due = (await this.#read()).filter((line, _, lines) => isDue(line, lines, now)).slice(0, MOST_SENT);
    const ids = new Set(due.map(({ id }) => id));
    if (due.some(({ state }) => state === 'fresh')) await this.#mark(ids, 'sent');
    return due;
  }

  /** @param {Set<string>} ids @param {ReadLine['state']} state */
  #mark(ids, state) {
    const now = this.world.clock.now();
    return this.#change((lines) => withoutPast(lines.map((line) => (ids.has(line.id) ? { ...line, state } : line)), now));
  }

  /** The ids that the office has answered for. @param {ReadLine[]} lines @returns {Promise<Set<string>>} */
  async #send(lines) {
    const { database, clock, transport, worker } = this.world;
    const [device] = await database.read([readSetting(worker(), 'device')]);
    if (!device?.value) return new Set();
    const reads = lines.map(({ id, client, first, last, pages }) => ({ id, client, first, last, pages }));
    const answer = await transport.tellReads({ device: device.value, sent_at: clock.now(), reads });
    const settled = answer.kind === 'answer' && answer.body?.settled;
    return new Set(Array.isArray(settled) ? settled.filter((id) => lines.some((line) => line.id === id)) : []);
  }

  /** @param {(lines: ReadLine[]) => ReadLine[]} change */
  async #change(change) {
    const { database, vault, worker } = this.world;
    const lines = change(await this.#read());
    await database.put([await sealedSetting(vault, { worker: worker(), name: READS, value: lines })]);
  }

  /** @returns {Promise<ReadLine[]>} */
  async #read() {
    const { database, vault, worker } = this.world;
    const [row] = await database.read([readSetting(worker(), READS)]);
    return (await openedSetting(vault, row)) ?? [];
  }

  #freshId() {
    return newId(this.world.clock, this.world.random);
  }
}

/** @param {ReadLine[]} lines @param {Opening} opening @param {string} id for a line of its own @returns {ReadLine[]} */
function withOpening(lines, { client, at }, id) {
  const isFull = lines.length >= MOST_LINES;
  const open = lines.findLast((line) => line.client === client && line.state === 'fresh' && (isFull || isOfHour(line, at)));
  if (!open) return [...lines, { id, client, first: at, last: at, pages: 1, state: 'fresh' }];
  const grown = { ...open, first: at < open.first ? at : open.first, last: at > open.last ? at : open.last, pages: open.pages + 1 };
  return lines.map((line) => (line === open ? grown : line));
}

/** Whether a line may go: the first of its hour at once, the rest of the hour when that is over. @param {ReadLine} line @param {ReadLine[]} lines @param {string} now */
function isDue(line, lines, now) {
  if (line.state !== 'fresh' || !isOfHour(line, now)) return line.state !== 'told';
  return !lines.some((other) => other.state !== 'fresh' && other.client === line.client && isOfHour(other, now));
}

/** Without what was told in hours that are over. @param {ReadLine[]} lines @param {string} now */
function withoutPast(lines, now) {
  return lines.filter((line) => line.state !== 'told' || isOfHour(line, now));
}

/** @param {ReadLine} line @param {string} instant */
function isOfHour(line, instant) {
  return line.first.slice(0, HOUR_LENGTH) === instant.slice(0, HOUR_LENGTH);
}
