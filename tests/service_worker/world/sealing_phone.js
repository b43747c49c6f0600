/** A phone whose vault may be closed, and everything that a thief would find on it: for the tests of what is sealed. */

import 'fake-indexeddb/auto';
import './pieces.js';
import { IDBFactory } from 'fake-indexeddb';
import { CalledBack } from '../../../service_worker/called_back.js';
import { Doors } from '../../../service_worker/doors.js';
import { Database } from '../../../service_worker/store/database.js';
import { openReplica } from '../../../service_worker/sync/replica.js';
import { chanceOf, clockAt, CONTRACT, COVERING, create, lineTo, stillTimer } from './phone.js';

export const ROSA = 'rosa-id';
export const SAM = 'sam-id';
export const PHRASE = 'four quiet hills at noon';
export const NOTHING_NEW = { protocol: 1, now: '2026-11-23T08:00:00.000Z', replay: false, receipts: [], asked: [], left: [], case_files: {}, more: false };

/** A phone whose worker has exchanged once, so that it has keys; and the office that it is known to. */
export class Phone {
  factory = new IDBFactory();

  told = [];

  #last = 0;

  static async of(office) {
    const phone = new Phone();
    phone.office = office;
    phone.clock = clockAt();
    phone.transport = { ...lineTo(() => phone.ordinary ?? NOTHING_NEW), ...office.line };
    phone.device = phone.databaseOf();
    phone.doors = new Doors({
      device: phone.device,
      databaseOf: (id) => phone.databaseOf(id),
      replicaOf: (room) => openReplica({ ...phone.outside, ...room }),
      askPages: async () => null,
      isHeldByClient: async () => false,
      freshId: () => `vault-${(phone.#last += 1)}`,
      contract: CONTRACT,
      clock: phone.clock,
    });
    phone.calledBack = phone.restarted();
    await (await phone.signsIn(ROSA)).exchange();
    return phone;
  }

  get outside() {
    return { device: this.device, transport: this.transport, clock: this.clock, random: chanceOf(1), contract: CONTRACT, covering: COVERING };
  }

  /** Another start of the worker: it has forgotten when it last asked. */
  restarted() {
    const world = { ...this.outside, doors: this.doors, databaseOf: (id) => this.databaseOf(id), tell: (kind) => this.told.push(kind), warn: (error) => { throw error; } };
    return new CalledBack(world);
  }

  databaseOf(id) {
    return new Database({ factory: this.factory, name: id ? `doorstep-${id}` : 'doorstep', timer: stillTimer() });
  }

  async signsIn(who, phrase = PHRASE) {
    await this.doors.holds(phrase);
    await this.doors.admit(who);
    return (await this.doors.standing()).replica;
  }

  /** Rosa writes that she visited; the office is not there. */
  async writes(id = 'v1') {
    return (await (await this.doors.standing()).replica.save(create('alvarez', 'visit', id, { purpose: 'a marked word' }))).id;
  }

  async rows(lockId = 'vault-1') {
    const database = this.databaseOf(lockId);
    const [rows] = await database.read([{ store: 'outbox', all: IDBKeyRange.lowerBound([]) }]);
    await database.close();
    return rows;
  }

  async names() {
    return (await this.factory.databases()).map(({ name }) => name).toSorted();
  }

  /** Everything in every database, as text a thief would search. */
  async everything() {
    const texts = [];
    for (const name of await this.names()) {
      const database = new Database({ factory: this.factory, name, timer: stillTimer() });
      const stores = ['settings', 'case_files', 'pages', 'outbox', 'journal', 'drafts', 'attachments'];
      const found = await database.read(stores.map((store) => ({ store, all: IDBKeyRange.lowerBound([]) })));
      texts.push(JSON.stringify(found, (_, value) => (value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value)));
      await database.close();
    }
    return texts.join('\n');
  }
}
