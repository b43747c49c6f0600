/**
 * Case files: sealed pages as they were received, by case file and shelf, opened lazily and held open in memory.
 *
 * Promises:
 * - Only the shelves asked for are opened: Today reads the front shelves and no other (the back ones may be 50,000 records).
 * - What a head says is shown is exactly what is returned: pages and heads are read in one transaction, and read again
 *   when another hand has moved a head meanwhile.
 * - A page that does not open any more takes its case file with it: it is dropped whole, as if it had never come (F5), and
 *   fetched again. What is left of it is not shown, because a missing page may hold the newest word about a hazard.
 * - Pages are never altered. `compact` writes many pages as one new page, beside them, in one transaction.
 */

/** @import { CaseFileHead, Contract, Page, ProjectedRecord, Read, Seals, WireRecord } from '../types' */
/** @import { Database } from './database.js' */

import { unlessBroken } from '../vault/seal.js';
import { under } from './ranges.js';
import { growingFrom, removeCaseFile, removePages, SHELVES } from './head.js';
import { placeOfPage } from './places.js';

const PAGES_BEFORE_COMPACTION = 12;
/** From so many unopened case files on, reading a whole shelf at once is cheaper than one by one. */
const CASE_FILES_WORTH_ONE_READ = 4;

/**
 * @typedef {{ born: string, from: number, to: number, byId: Map<string, ProjectedRecord>,
 *   records: ProjectedRecord[] }} OpenShelf
 */

export class CaseFiles {
  /** @type {Map<string, OpenShelf>} */
  #opened = new Map();

  /** @param {{ database: Database, vault: Seals, contract: Contract }} world */
  constructor({ database, vault, contract }) {
    this.database = database;
    this.vault = vault;
    this.contract = contract;
  }

  /** All heads of a worker. @param {string} worker @returns {Read} */
  readHeads(worker) {
    return { store: 'case_files', all: under(worker) };
  }

  /** The shelf on which records of a type lie. @param {string} type */
  shelfOf(type) {
    return this.contract.types[type]?.shelf === 'front' ? 'front' : 'back';
  }

  /** The shelves that must be open to see these types; without types, all. @param {string[]} [types] */
  shelvesOf(types) {
    return types === undefined ? SHELVES : [...new Set(types.map((type) => this.shelfOf(type)))];
  }

  /**
   * Reads for the shown pages that are not open yet.
   * @param {CaseFileHead[]} heads
   * @param {string[]} shelves
   * @returns {Read[]}
   */
  missing(heads, shelves) {
    return shelves.flatMap((shelf) => {
      const closed = heads.filter((head) => !this.#isOpen(head, shelf));
      const never = closed.filter((head) => !this.#opened.has(keyOf(head, shelf)));
      if (never.length >= CASE_FILES_WORTH_ONE_READ) return [{ store: 'pages', all: under(closed[0].worker, shelf) }];
      return closed.map((head) => ({ store: 'pages', all: this.#unread(head, shelf) }));
    });
  }

  /**
   * Hold open what was read for these heads.
   * @param {CaseFileHead[]} heads
   * @param {string[]} shelves
   * @param {Page[]} pages
   */
  async hold(heads, shelves, pages) {
    const lines = grouped(pages, (page) => `${page.worker}|${page.case_file}|${page.shelf}`);
    for (const head of heads) {
      const closed = shelves.filter((shelf) => !this.#isOpen(head, shelf));
      await this.#orDrop(head, async () => {
        for (const shelf of closed) await this.#extend(head, shelf, lines.get(keyOf(head, shelf)) ?? []);
      });
    }
  }

  /**
   * The shown records of one open case file, as the server sent them.
   * @param {CaseFileHead} head
   * @param {string[]} shelves
   * @returns {ProjectedRecord[]}
   */
  shown(head, shelves) {
    return shelves.flatMap((shelf) => this.#opened.get(keyOf(head, shelf))?.records ?? []);
  }

  /**
   * The records of the growing line, shown or not: what the digest is over. Null where it does not open: then it was dropped.
   * @param {CaseFileHead} head
   * @returns {Promise<Map<string, WireRecord> | null>}
   */
  async growing(head) {
    const first = growingFrom(head);
    const reads = SHELVES.map((shelf) => ({ store: /** @type {const} */ ('pages'), all: pagesFrom(head, shelf, first) }));
    const pages = head.next > first ? (await this.database.read(reads)).flat() : [];
    return this.#orDrop(head, async () => merge(new Map(), await openPages(this.vault, pages)));
  }

  /**
   * Records as sealed pages, one a shelf.
   * @param {{ worker: string, case_file: string }} head
   * @param {number} number
   * @param {Iterable<WireRecord>} records
   * @returns {Promise<Page[]>}
   */
  async sealPages({ worker, case_file }, number, records) {
    const shelves = [...grouped(records, (record) => this.shelfOf(record.type))];
    return Promise.all(shelves.map(async ([shelf, found]) => {
      const place = { worker, shelf, case_file, number };
      return { ...place, sealed: await this.vault.seal(JSON.stringify(found), placeOfPage(place)) };
    }));
  }

  /** Write a long line of pages as one. Harmless to lose, harmless beside another hand. @param {CaseFileHead} head */
  async compact(head) {
    if (!isLong(head)) return;
    const records = await this.growing(head);
    if (records === null) return;
    const pages = await this.sealPages(head, head.next, records.values());
    const after = { ...head, from: head.next, to: head.next, next: head.next + 1 };
    await this.database.write({
      stores: ['case_files', 'pages'],
      reads: [{ store: 'case_files', get: [head.worker, head.case_file] }],
      decide: ([now]) => ({
        operations: JSON.stringify(now) !== JSON.stringify(head) ? [] : [
          ...removePages(head, head.next),
          ...pages.map((page) => ({ store: /** @type {const} */ ('pages'), put: page })),
          { store: 'case_files', put: after },
        ],
        result: undefined,
      }),
    });
  }

  /** Keep nothing open. */
  forget() {
    this.#opened.clear();
  }

  /**
   * What `act` gives, or null where a page of this case file does not open: then all of it has to come again.
   * @template Result
   * @param {CaseFileHead} head
   * @param {() => Promise<Result>} act
   * @returns {Promise<Result | null>}
   */
  async #orDrop(head, act) {
    const given = await unlessBroken(act());
    if (given !== null) return given;
    for (const shelf of SHELVES) this.#opened.delete(keyOf(head, shelf));
    await this.database.write({
      stores: ['case_files', 'pages'],
      reads: [{ store: 'case_files', get: [head.worker, head.case_file] }],
      decide: ([now]) => ({ operations: now?.born === head.born ? removeCaseFile(now) : [], result: undefined }),
    });
    return null;
  }

  /** @param {CaseFileHead} head @param {string} shelf */
  #isOpen(head, shelf) {
    const line = this.#opened.get(keyOf(head, shelf));
    return line !== undefined && isSameLine(line, head) && line.to === head.to;
  }

  /**
   * Where reading has to start: behind what is open, if that is the same line.
   * @param {CaseFileHead} head
   * @param {string} shelf
   */
  #unread(head, shelf) {
    const line = this.#opened.get(keyOf(head, shelf));
    return pagesFrom(head, shelf, line && isSameLine(line, head) ? line.to + 1 : head.from);
  }

  /** @param {CaseFileHead} head @param {string} shelf @param {Page[]} pages */
  async #extend(head, shelf, pages) {
    const line = this.#opened.get(keyOf(head, shelf));
    const known = line && isSameLine(line, head) ? line : { to: head.from - 1, byId: new Map() };
    const fresh = pages.filter((page) => page.number > known.to && page.number >= head.from && page.number <= head.to);
    const sent = (await openPages(this.vault, fresh)).map((record) => asSent(record, head.case_file));
    const byId = merge(new Map(known.byId), sent);
    const { born, from, to } = head;
    this.#opened.set(keyOf(head, shelf), { born, from, to, byId, records: [...byId.values()] });
  }
}

/** @param {CaseFileHead} head */
function isLong(head) {
  return head.rebuild === null && head.to === head.next - 1 && head.to - head.from + 1 >= PAGES_BEFORE_COMPACTION;
}

/** @param {{ worker: string, case_file: string }} head @param {string} shelf */
const keyOf = ({ worker, case_file }, shelf) => `${worker}|${case_file}|${shelf}`;

/** @param {CaseFileHead} head @param {string} shelf @param {number} first */
function pagesFrom({ worker, case_file }, shelf, first) {
  const line = [worker, shelf, case_file];
  return IDBKeyRange.bound([...line, first], [...line, []]);
}

/** @param {Seals} vault @param {Page[]} pages @returns {Promise<WireRecord[]>} */
async function openPages(vault, pages) {
  const inOrder = pages.toSorted((one, other) => one.number - other.number);
  const texts = await Promise.all(inOrder.map((page) => vault.open(page.sealed, placeOfPage(page))));
  return texts.flatMap((text) => JSON.parse(text));
}

/**
 * A case file that left and came back counts its pages from 0 again: it was born anew.
 * @param {OpenShelf} line
 * @param {CaseFileHead} head
 */
const isSameLine = (line, head) => line.born === head.born && line.from === head.from;

/**
 * @template Item
 * @param {Iterable<Item>} items
 * @param {(item: Item) => string} nameOf
 * @returns {Map<string, Item[]>}
 */
function grouped(items, nameOf) {
  /** @type {Map<string, Item[]>} */
  const groups = new Map();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/**
 * A record as it is shown while nothing is laid over it.
 * @param {WireRecord} record
 * @param {string} caseFile
 * @returns {ProjectedRecord}
 */
const asSent = (record, caseFile) => ({ ...record, case_file: caseFile, state: 'server' });

/**
 * Later states replace earlier ones.
 * @template {WireRecord} Kept
 * @param {Map<string, Kept>} known
 * @param {Kept[]} records
 */
function merge(known, records) {
  for (const record of records) known.set(record.id, record);
  return known;
}
