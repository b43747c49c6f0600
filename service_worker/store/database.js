/**
 * The database: IndexedDB in the two verbs the device needs, read and write.
 *
 * Promises:
 * - A write is one transaction with strict durability: its reads are issued together, a pure function decides, and all puts
 *   are issued in one burst. Nothing is awaited inside, so that a killed worker leaves all of it or nothing (D1, S11).
 *   Only what the server has and would send again may be written `relaxed`: a phone that loses power in that moment stands
 *   where it stood before, as a whole, and asks again.
 * - A connection that was lost is opened again, once, and never trusted; a transaction that hangs is given up.
 * - What cannot be stored fails loudly, as StorageFailed with a reason a person can be told.
 *
 * Every key starts with the worker's id (D8): two workers on one phone never meet, and nothing here deletes by worker.
 */

/** @import { Operation, Read, StoreName, Timer } from '../types' */

/** 1: all but the attachments. */
const VERSION = 2;
const PATIENCE_MILLISECONDS = 15_000;

/** @type {Record<StoreName, string[]>} */
export const KEYS = {
  settings: ['worker', 'name'],
  case_files: ['worker', 'case_file'],
  pages: ['worker', 'shelf', 'case_file', 'number'],
  outbox: ['worker', 'id'],
  journal: ['worker', 'id'],
  drafts: ['worker', 'key'],
  attachments: ['worker', 'id'],
};

/** The phone did not keep something. `reason`: `full`, `lost` (the connection) or `broken`. */
export class StorageFailed extends Error {
  /** @param {'full' | 'lost' | 'broken'} reason @param {unknown} cause */
  constructor(reason, cause) {
    super(`storage failed: ${reason}`, { cause });
    this.name = 'StorageFailed';
    this.reason = reason;
  }
}

/** @template Result @typedef {{ operations: Operation[], result: Result }} Decision */

/** One database of this phone; nothing else opens it. */
export class Database {
  /** @type {Promise<IDBDatabase> | null} */
  #connection = null;

  /** @param {{ factory: IDBFactory, name: string, timer: Timer }} world */
  constructor({ factory, name, timer }) {
    this.factory = factory;
    this.name = name;
    this.timer = timer;
  }

  /**
   * Several reads of one moment; the results in the order of the reads.
   * @param {Read[]} reads
   * @returns {Promise<any[]>}
   */
  read(reads) {
    const stores = [...new Set(reads.map((read) => read.store))];
    return this.#attempt((connection) => {
      const transaction = connection.transaction(stores, 'readonly');
      const requests = reads.map((read) => ask(transaction, read));
      return settled(transaction, () => requests.map((request) => request.result));
    });
  }

  /**
   * Read, decide, write: one transaction. `decide` must be pure and quick: it may run again when the connection was lost.
   * @template Result
   * @param {{ stores: StoreName[], reads?: Read[], decide: (found: any[]) => Decision<Result>,
   *   durability?: 'strict' | 'relaxed' }} step
   * @returns {Promise<Result>}
   */
  write({ stores, reads = [], decide, durability = 'strict' }) {
    return this.#attempt((connection) => {
      const transaction = connection.transaction(stores, 'readwrite', { durability });
      /** @type {{ result?: Result, error?: unknown }} */
      const outcome = {};
      const burst = (/** @type {any[]} */ found) => {
        try {
          const decision = decide(found);
          outcome.result = decision.result;
          for (const operation of decision.operations) perform(transaction, operation);
        } catch (error) {
          outcome.error = error;
          abandon(transaction);
        }
      };
      const done = settled(transaction, () => /** @type {Result} */ (outcome.result), outcome);
      if (reads.length === 0) burst([]);
      else whenAll(reads.map((read) => ask(transaction, read)), burst);
      return done;
    });
  }

  /** Puts alone, in one burst (D1). @param {Operation[]} operations */
  put(operations) {
    const stores = [...new Set(operations.map((operation) => operation.store))];
    return this.write({ stores, decide: () => ({ operations, result: undefined }) });
  }

  async close() {
    const connection = this.#connection;
    this.#connection = null;
    if (connection) (await connection.catch(() => null))?.close();
  }

  /** Delete it whole; whoever else has it open lets go of it. Raises StorageFailed when somebody does not: to be tried again. @returns {Promise<void>} */
  async remove() {
    await this.close();
    await new Promise((resolve, reject) => {
      const request = this.factory.deleteDatabase(this.name);
      const timeout = this.timer.after(PATIENCE_MILLISECONDS, () => reject(new StorageFailed('lost', 'open elsewhere')));
      const done = () => this.timer.cancel(timeout);
      request.onsuccess = () => { done(); resolve(undefined); };
      request.onerror = () => { done(); reject(failure(request.error)); };
    });
  }

  /**
   * @template Result
   * @param {(connection: IDBDatabase) => Promise<Result>} act
   * @returns {Promise<Result>}
   */
  async #attempt(act) {
    try {
      return await this.#inTime(act);
    } catch (error) {
      if (!isLost(error)) throw failure(error);
      this.#connection = null;
    }
    try {
      return await this.#inTime(act);
    } catch (error) {
      if (isLost(error)) this.#connection = null;
      throw failure(error);
    }
  }

  /**
   * @template Result
   * @param {(connection: IDBDatabase) => Promise<Result>} act
   * @returns {Promise<Result>}
   */
  #inTime(act) {
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(new DOMException('storage hangs', 'TimeoutError'));
      const timeout = this.timer.after(PATIENCE_MILLISECONDS, giveUp);
      const done = () => this.timer.cancel(timeout);
      this.#open().then(act).then(resolve, reject).finally(done);
    });
  }

  #open() {
    this.#connection ??= new Promise((resolve, reject) => {
      const request = this.factory.open(this.name, VERSION);
      request.onupgradeneeded = () => {
        for (const [store, keyPath] of Object.entries(KEYS)) {
          if (request.result.objectStoreNames.contains(store)) continue;
          const fresh = request.result.createObjectStore(store, { keyPath });
          if (store === 'journal') fresh.createIndex('unread', ['worker', 'unread']);
        }
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const connection = request.result;
        connection.onclose = () => { this.#connection = null; };
        connection.onversionchange = () => { connection.close(); this.#connection = null; };
        resolve(connection);
      };
    });
    return this.#connection;
  }
}

/** @param {IDBTransaction} transaction @param {Read} read @returns {IDBRequest<any>} */
function ask(transaction, read) {
  const store = transaction.objectStore(read.store);
  if ('get' in read) return store.get(read.get);
  if ('keys' in read) return store.getAllKeys(read.keys);
  return (read.index ? store.index(read.index) : store).getAll(read.all);
}

/** @param {IDBTransaction} transaction @param {Operation} operation */
function perform(transaction, operation) {
  const store = transaction.objectStore(operation.store);
  if ('put' in operation) store.put(operation.put);
  else store.delete(operation.remove);
}

/** @param {IDBRequest<any>[]} requests @param {(found: any[]) => void} then */
function whenAll(requests, then) {
  let outstanding = requests.length;
  for (const request of requests) {
    request.onsuccess = () => {
      outstanding -= 1;
      if (outstanding === 0) then(requests.map((each) => each.result));
    };
  }
}

/**
 * @template Result
 * @param {IDBTransaction} transaction
 * @param {() => Result} result
 * @param {{ error?: unknown }} [outcome] what went wrong in our own code, if anything
 * @returns {Promise<Result>}
 */
function settled(transaction, result, outcome = {}) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(result());
    transaction.onabort = () => reject(outcome.error ?? transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
}

/** Undo what was begun, unless the database did so itself. @param {IDBTransaction} transaction */
function abandon(transaction) {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

const LOST = new Set(['InvalidStateError', 'UnknownError', 'TimeoutError', 'AbortError']);

/** @param {unknown} error */
function isLost(error) {
  return error instanceof Error && LOST.has(error.name);
}

/** @param {unknown} error */
function failure(error) {
  if (!(error instanceof Error)) return new StorageFailed('broken', error);
  if (error.name === 'QuotaExceededError') return new StorageFailed('full', error);
  return LOST.has(error.name) ? new StorageFailed('lost', error) : error;
}
