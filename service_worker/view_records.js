/**
 * The records of one request, as view records: read from the replica once, made into views once.
 *
 * What the server has sent is held in memory and never altered, the same object from one request to the next, so its
 * view is kept beside it and goes when it goes. What still waits on this phone is a new object each time.
 * Twin in spirit: webapp/routes/records.py.
 */

import { Missing } from './domain/query_run.js';
import { viewOf } from './domain/records.js';

/** @typedef {import('./domain/records.js').ViewRecord} ViewRecord */
/** @typedef {import('./types').ProjectedRecord} ProjectedRecord */
/** @typedef {Pick<import('./sync/replica.js').Replica, 'records' | 'caseFiles'>} Source */

/** Types of which there are few and that are asked for one by one: read together, once. */
const READ_TOGETHER = ['client', 'worker', 'team', 'preference'];

/** The views of records in memory. @type {WeakMap<ProjectedRecord, ViewRecord>} */
const kept = new WeakMap();

/** Answers `every` and `find` for the length of one request. */
export class ViewRecords {
  /** What has been read: all records of a type, or all of a case file. @type {Map<string, ViewRecord[]>} */
  #read = new Map();

  /** @type {Set<string> | null} */
  #visible = null;

  /** @param {Source} source @param {Record<string, any>} contract @param {string[]} types those the page will ask for everywhere */
  constructor(source, contract, types) {
    this.source = source;
    this.contract = contract;
    this.types = [...new Set([...READ_TOGETHER, ...types])];
  }

  /** All records of these types. Raises Missing for a case file that is not here. @param {string[]} types @param {string | null} caseFile @returns {Promise<ViewRecord[]>} */
  async every(types, caseFile) {
    if (caseFile !== null) {
      return (await this.#ofCaseFile(caseFile)).filter((record) => types.includes(record.type));
    }
    await this.#readTypes(types);
    return types.flatMap((type) => this.#read.get(type) ?? []);
  }

  /** One record of that type (of any type), or null. @param {string | null} type @param {string} id @returns {Promise<ViewRecord | null>} */
  async find(type, id) {
    const among = (/** @type {Iterable<ViewRecord[]>} */ lists) => [...lists].flat().find((record) => record.id === id);
    let record = type && this.types.includes(type) ? undefined : among(this.#read.values());
    if (!record) record = (await this.every(type ? [type] : Object.keys(this.contract.types), null)).find((one) => one.id === id);
    return record && (type === null || record.type === type) ? record : null;
  }

  /** @param {string} caseFile */
  async #ofCaseFile(caseFile) {
    this.#visible ??= new Set((await this.source.caseFiles()).map(({ id }) => id));
    if (!this.#visible.has(caseFile)) throw new Missing(caseFile);
    const known = this.#read.get(caseFile);
    if (known) return known;
    const views = (await this.source.records({ caseFile })).map((record) => this.#view(record));
    this.#read.set(caseFile, views);
    return views;
  }

  /** @param {string[]} types */
  async #readTypes(types) {
    if (types.every((type) => this.#read.has(type))) return;
    const wanted = this.#read.has(READ_TOGETHER[0] ?? '') ? types : [...new Set([...this.types, ...types])];
    const missing = wanted.filter((type) => !this.#read.has(type));
    for (const type of missing) this.#read.set(type, []);
    for (const record of await this.source.records({ types: missing })) this.#read.get(record.type)?.push(this.#view(record));
  }

  /** @param {ProjectedRecord} record @returns {ViewRecord} */
  #view(record) {
    const known = kept.get(record);
    if (known) return known;
    const view = viewOf(record, this.contract, record.case_file, record.state);
    kept.set(record, view);
    return view;
  }
}
