/**
 * A phone's storage with no IndexedDB under it: the verbs of service_worker/store/database.js over plain maps.
 *
 * What a replica does must not depend on which of the two it stands on. A transaction is a copy that replaces what was there.
 */

import { KEYS } from '../../../service_worker/store/database.js';

const UNREAD = ['worker', 'unread'];
const order = (one, other) => indexedDB.cmp(one, other);
const isIn = (range, key) => range.includes(key);

/** All that one phone holds, database by database; several tabs look at one. */
export class MemoryPhone {
  storages = new Map();

  fault = { failsIn: null, error: null };

  database(name) {
    if (!this.storages.has(name)) this.storages.set(name, new MemoryStorage(this.fault));
    return new MemoryDatabase(this.storages.get(name));
  }

  /** Let the n-th write from now fail, as a full phone or a killed worker would; returns how to end it. */
  breakPut(nth, error) {
    Object.assign(this.fault, { failsIn: nth, error });
    return () => { this.fault.failsIn = null; };
  }

  async clone() {
    const copy = new MemoryPhone();
    for (const [name, { stores }] of this.storages) copy.storages.set(name, Object.assign(new MemoryStorage(copy.fault), { stores: structuredClone(stores) }));
    return copy;
  }
}

/** One database. */
class MemoryStorage {
  constructor(fault) {
    this.fault = fault;
    this.empty();
  }

  empty() {
    this.stores = new Map(Object.keys(KEYS).map((store) => [store, new Map()]));
  }
}

class MemoryDatabase {
  constructor(storage) {
    this.storage = storage;
  }

  async read(reads) {
    return reads.map((each) => structuredClone(found(this.storage.stores, each)));
  }

  async write({ stores, reads = [], decide }) {
    const before = reads.map((each) => structuredClone(found(this.storage.stores, each)));
    const { operations, result } = decide(before);
    const after = new Map([...this.storage.stores].map(([name, rows]) => [name, stores.includes(name) ? new Map(rows) : rows]));
    for (const operation of operations) this.#perform(after, operation);
    this.storage.stores = after;
    return result;
  }

  put(operations) {
    const stores = [...new Set(operations.map((operation) => operation.store))];
    return this.write({ stores, decide: () => ({ operations, result: undefined }) });
  }

  async close() {}

  async remove() {
    this.storage.empty();
  }

  #perform(stores, operation) {
    const rows = stores.get(operation.store);
    if ('put' in operation) {
      const { fault } = this.storage;
      if (fault.failsIn !== null && (fault.failsIn -= 1) === 0) throw fault.error;
      const key = KEYS[operation.store].map((part) => operation.put[part]);
      rows.set(JSON.stringify(key), { key, row: structuredClone(operation.put) });
    } else if (operation.remove instanceof IDBKeyRange) {
      for (const [name, { key }] of rows) if (isIn(operation.remove, key)) rows.delete(name);
    } else {
      rows.delete(JSON.stringify(operation.remove));
    }
  }
}

function found(stores, { store, get, all, index, keys }) {
  const rows = [...stores.get(store).values()];
  if (get !== undefined) return stores.get(store).get(JSON.stringify(get))?.row;
  if (keys !== undefined) return rows.map(({ key }) => key).filter((key) => isIn(keys, key)).toSorted(order);
  if (index === undefined) return rows.filter(({ key }) => isIn(all, key)).toSorted((one, other) => order(one.key, other.key)).map(({ row }) => row);
  const keyed = rows.map(({ key, row }) => ({ key, at: UNREAD.map((part) => row[part]), row })).filter(({ at }) => at.every((part) => part !== undefined));
  return keyed.filter(({ at }) => isIn(all, at)).toSorted((one, other) => order(one.at, other.at) || order(one.key, other.key)).map(({ row }) => row);
}
