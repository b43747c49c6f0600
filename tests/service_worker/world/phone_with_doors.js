/** A phone whose vaults are opened and closed by hand: its storage, its pages, and a worker that can be stopped. */

import { IDBFactory } from 'fake-indexeddb';
import { Doors } from '../../../service_worker/doors.js';
import { Database } from '../../../service_worker/store/database.js';
import { openReplica } from '../../../service_worker/sync/replica.js';
import { chanceOf, clockAt, CONTRACT, COVERING, lineTo, stillTimer } from './phone.js';

export const ROSA = 'rosa-id';
export const SAM = 'sam-id';
export const PHRASE = 'four quiet hills at noon';

/** One phone: its storage, and whoever started the worker on it last. */
export class Phone {
  factory = new IDBFactory();

  pages = null;

  isHeldByClient = false;

  clock = clockAt();

  transport = lineTo(() => ({ kind: 'no_answer' }));

  #last = 0;

  constructor() {
    this.restart();
  }

  /** The browser stops the worker and starts a fresh one. */
  restart() {
    this.device = this.databaseOf();
    this.doors = new Doors({
      device: this.device,
      databaseOf: (id) => this.databaseOf(id),
      replicaOf: (room) => openReplica({ ...this.outside, ...room }),
      askPages: async () => this.pages,
      isHeldByClient: async () => this.isHeldByClient,
      freshId: () => `vault-${(this.#last += 1)}`,
      contract: CONTRACT,
      clock: this.clock,
    });
  }

  get outside() {
    return { device: this.device, transport: this.transport, clock: this.clock, random: chanceOf(1), contract: CONTRACT, covering: COVERING };
  }

  databaseOf(id) {
    return new Database({ factory: this.factory, name: id ? `doorstep-${id}` : 'doorstep', timer: stillTimer() });
  }

  async signsIn(who, phrase = PHRASE) {
    await this.doors.holds(phrase);
    await this.doors.admit(who);
    return this.replica();
  }

  async replica() {
    return (await this.doors.standing()).replica;
  }

  /** Everything in every database, as text a thief would search. */
  async everything() {
    const texts = [];
    for (const { name } of await this.factory.databases()) {
      const database = new Database({ factory: this.factory, name, timer: stillTimer() });
      const stores = ['settings', 'case_files', 'pages', 'outbox', 'journal', 'drafts'];
      const rows = await database.read(stores.map((store) => ({ store, all: IDBKeyRange.lowerBound([]) })));
      texts.push(...rows.flat().map((row) => JSON.stringify(row, (_, value) => (value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value))));
      await database.close();
    }
    return texts.join('\n');
  }
}
