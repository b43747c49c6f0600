/**
 * Shelves: the reading side of the replica. Brings heads, pages and outbox of one moment together and projects them.
 */

/** @import { CaseFileHead, Cursor, OutboxRow, Page, ProjectedRecord } from '../types' */
/** @import { CaseFiles } from '../store/case_files.js' */
/** @import { Database } from '../store/database.js' */
/** @import { ChangeReader } from '../store/outbox.js' */
/** @import { Overlay } from './projection.js' */

import { inOrder, readOutbox } from '../store/outbox.js';
import { opensCaseFile, project } from './projection.js';
import { shownState } from './waiting.js';

/** The kind of case file that a phone can open by itself (F6). */
const OPENED_HERE = 'client';

/** @typedef {{ caseFile: string | null, types?: string[] | undefined }} Wanted */
/** @typedef {{ id: string, kind: string, head: CaseFileHead | undefined, mark: string }} Mark where a case file stands */

export class Shelves {
  /** @param {{ database: Database, caseFiles: CaseFiles, reader: ChangeReader, sending: () => Set<string> }} world */
  constructor({ database, caseFiles, reader, sending }) {
    this.database = database;
    this.store = caseFiles;
    this.reader = reader;
    this.sending = sending;
  }

  /**
   * The shown records, and whether the case file asked for is here at all.
   * @param {string} worker
   * @param {Wanted} wanted
   */
  async read(worker, { caseFile, types }) {
    const shelves = this.store.shelvesOf(types);
    const { heads, rows } = await this.#opened(worker, caseFile, shelves);
    const overlays = await this.#overlays(rows);
    const here = new Map(heads.map((head) => [head.case_file, head]));
    const shown = caseFile === null ? union(here.keys(), opened(overlays)) : [caseFile];
    /** @type {ProjectedRecord[]} */
    const records = [];
    for (const id of shown) {
      const head = here.get(id);
      const own = overlays.get(id) ?? [];
      if (!head && !isOpening(own)) continue;
      const sent = head ? this.store.shown(head, shelves) : [];
      for (const record of project(id, sent, own)) if (!types || types.includes(record.type)) records.push(record);
    }
    const isHere = caseFile === null || here.has(caseFile) || isOpening(overlays.get(caseFile) ?? []);
    return { records, isHere };
  }

  /** @param {string} worker @returns {Promise<{ id: string, kind: string, cursor: Cursor | null }[]>} */
  async caseFiles(worker) {
    const [found, rows] = await this.database.read([this.store.readHeads(worker), readOutbox(worker)]);
    const heads = /** @type {CaseFileHead[]} */ (found).filter((head) => head.complete);
    const here = heads.map((head) => ({ id: head.case_file, kind: head.kind, cursor: head.cursor }));
    const known = new Set(here.map((head) => head.id));
    const fresh = opened(await this.#overlays(rows)).filter((id) => !known.has(id));
    return [...here, ...fresh.map((id) => ({ id, kind: OPENED_HERE, cursor: null }))];
  }

  /** What is shown of a case file is the same for as long as its mark is. @param {string} worker @returns {Promise<Mark[]>} */
  async marks(worker) {
    const [found, rows] = await this.database.read([this.store.readHeads(worker), readOutbox(worker)]);
    const complete = /** @type {CaseFileHead[]} */ (found).filter((head) => head.complete);
    const heads = new Map(complete.map((head) => [head.case_file, head]));
    const overlays = await this.#overlays(rows);
    return union(heads.keys(), opened(overlays)).map((id) => {
      const head = heads.get(id);
      const own = (overlays.get(id) ?? []).map(({ change, state }) => [change.id, state]);
      return { id, kind: head?.kind ?? OPENED_HERE, head, mark: JSON.stringify([head?.born, head?.from, head?.to, own]) };
    });
  }

  /** @param {string} worker @returns {Promise<CaseFileHead[]>} */
  async heads(worker) {
    return (await this.database.read([this.store.readHeads(worker)]))[0];
  }

  /**
   * The rows whose changes are laid over what the server sent, in order.
   * @param {string} worker
   * @returns {Promise<OutboxRow[]>}
   */
  async laidOver(worker) {
    const [rows] = await this.database.read([readOutbox(worker)]);
    return inOrder(/** @type {OutboxRow[]} */ (rows).filter((row) => !row.discarded));
  }

  /**
   * Heads and outbox of one moment, with the shelves of those heads open.
   * @param {string} worker
   * @param {string | null} caseFile
   * @param {string[]} shelves
   * @returns {Promise<{ heads: CaseFileHead[], rows: OutboxRow[] }>}
   */
  async #opened(worker, caseFile, shelves) {
    /** @type {import('../types').Read[]} */
    let missing = [];
    for (;;) {
      const reads = [this.store.readHeads(worker), readOutbox(worker), ...missing];
      const [found, rows, ...pages] = await this.database.read(reads);
      const heads = /** @type {CaseFileHead[]} */ (found)
        .filter((head) => head.complete && (caseFile === null || head.case_file === caseFile));
      if (missing.length > 0) await this.store.hold(heads, shelves, /** @type {Page[]} */ (pages.flat()));
      missing = this.store.missing(heads, shelves);
      if (missing.length === 0) return { heads, rows };
    }
  }

  /** @param {OutboxRow[]} rows @returns {Promise<Map<string, Overlay[]>>} */
  async #overlays(rows) {
    const laid = inOrder(rows.filter((row) => !row.discarded));
    const changes = await this.reader.open(laid);
    /** @type {Map<string, Overlay[]>} */
    const overlays = new Map();
    for (const [index, row] of laid.entries()) {
      const own = overlays.get(row.case_file) ?? [];
      const change = changes[index];
      if (change) own.push({ change, state: shownState(row, this.sending()) });
      overlays.set(row.case_file, own);
    }
    return overlays;
  }
}

/** Whether these changes bring their own case file into being (F6). @param {Overlay[]} overlays */
const isOpening = (overlays) => overlays.some(({ change }) => opensCaseFile(change));

/** @param {Map<string, Overlay[]>} overlays */
const opened = (overlays) => [...overlays].filter(([, own]) => isOpening(own)).map(([id]) => id);

/** @param {Iterable<string>} one @param {Iterable<string>} other */
const union = (one, other) => [...new Set([...one, ...other])];
