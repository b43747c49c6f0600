/**
 * A phone's storage with no IndexedDB under it: the verbs of service_worker/store/database.js over plain maps.
 *
 * What a replica does must not depend on which of the two it stands on. A transaction is a copy that replaces what was there.
 */

import { KEYS } from '../../../service_worker/store/database.js';

const UNREAD = ['worker', 'unread'];
const order = (one, other) => indexedDB.cmp(one, other);
const isIn = (range, key) => range.includes(key);

/** Everything one phone holds; several tabs look at one. */
export class MemoryStorage {
  stores = new Map(Object.keys(KEYS).map((store) => [store, new Map()]));

  failsIn = null;

  /** Let the n-th write from now fail, as a full phone or a killed worker would. */
  breakPut(nth, error) {
    this.failsIn = nth;
    this.error = error;
  }

  mend() {
    this.failsIn = null;
  }

  clone() {
    const copy = new MemoryStorage();
    copy.stores = structuredClone(this.stores);
    return copy;
  }
}

export class MemoryDatabase {
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

  #perform(stores, operation) {
    const rows = stores.get(operation.store);
    if ('put' in operation) {
      if (this.storage.failsIn !== null && (this.storage.failsIn -= 1) === 0) throw this.storage.error;
      const key = KEYS[operation.store].map((part) => operation.put[part]);
      rows.set(JSON.stringify(key), { key, row: structuredClone(operation.put) });
    } else if (operation.remove instanceof IDBKeyRange) {
      for (const [name, { key }] of rows) if (isIn(operation.remove, key)) rows.delete(name);
    } else {
      rows.delete(JSON.stringify(operation.remove));
    }
  }
}

function found(stores, { store, get, all, index }) {
  const rows = [...stores.get(store).values()];
  if (get !== undefined) return stores.get(store).get(JSON.stringify(get))?.row;
  if (index === undefined) return rows.filter(({ key }) => isIn(all, key)).toSorted((one, other) => order(one.key, other.key)).map(({ row }) => row);
  const keyed = rows.map(({ key, row }) => ({ key, at: UNREAD.map((part) => row[part]), row })).filter(({ at }) => at.every((part) => part !== undefined));
  return keyed.filter(({ at }) => isIn(all, at)).toSorted((one, other) => order(one.at, other.at) || order(one.key, other.key)).map(({ row }) => row);
}
