/**
 * The records of one request, as view records: of one case file whole, or across all of them what lies on the covers.
 *
 * What the server has sent is held in memory and never altered, the same object from one request to the next, so its
 * view is kept beside it and goes when it goes. What still waits on this phone is a new object each time.
 * Twin in spirit: webapp/routes/records.py.
 */

import { COVER_TYPES, liesOnCover } from './domain/cover.js';
import { Missing } from './domain/query_run.js';
import { viewOf } from './domain/records.js';
import { unpacked } from './unpacking.js';

/** @typedef {import('./domain/records.js').ViewRecord} ViewRecord */
/** @typedef {import('./types').ProjectedRecord} ProjectedRecord */
/** @typedef {Pick<import('./sync/replica.js').Replica, 'records' | 'caseFiles' | 'covers'>} Source */

/** The kind of case file that a page can be about. */
const NEAR_KIND = 'client';

/** The views of records in memory. @type {WeakMap<ProjectedRecord, ViewRecord>} */
const kept = new WeakMap();

/** What forms ask, by the hash of it. @type {Map<string, Record<string, any>>} */
const definitions = new Map();

/** The view of a record, made once for as long as the record is held. @param {ProjectedRecord} record @param {Record<string, any>} contract @returns {ViewRecord} */
export function viewed(record, contract) {
  const known = kept.get(record);
  if (known) return known;
  const view = viewOf(record, contract, record.case_file, record.state);
  kept.set(record, view);
  return view;
}

/** Answers `every`, `find` and `facts` for the length of one request. */
export class ViewRecords {
  /** Case files that have been read, whole. @type {Map<string, ViewRecord[]>} */
  #read = new Map();

  /** What lies on the covers of one kind of case file. @type {Map<string, Promise<ViewRecord[]>>} */
  #covers = new Map();

  /** @type {Set<string> | null} */
  #visible = null;

  /**
   * @param {Source} source
   * @param {Record<string, any>} contract
   * @param {{ today: string, zone: string, near: string | undefined }} moment `near`: the case file that the page is about
   */
  constructor(source, contract, { today, zone, near }) {
    this.source = source;
    this.contract = contract;
    this.today = today;
    this.zone = zone;
    this.near = near;
  }

  /** Those of one case file, or on all covers. Raises Missing for a case file that is not here. @param {string[]} types @param {string | null} caseFile @returns {Promise<ViewRecord[]>} */
  async every(types, caseFile) {
    const records = caseFile === null ? await this.#onTop(types) : await this.#ofCaseFile(caseFile);
    return records.filter((record) => types.includes(record.type));
  }

  /** One record of that type (of any type), or null. @param {string | null} type @param {string} id @returns {Promise<ViewRecord | null>} */
  async find(type, id) {
    const record = (await this.#nearby(type, id)) ?? (await this.#anywhere(type, id));
    return record && (type === null || record.type === type) ? record : null;
  }

  /** What a published version of a form asks, unpacked once for as long as the worker lives. Raises Missing. @param {ViewRecord} version @returns {Promise<Record<string, any>>} */
  async definition(version) {
    const known = definitions.get(version.hash);
    if (known) return known;
    const all = await this.every(['form_definition'], version.case_file);
    const record = all.find((one) => one.id === version.definition);
    if (!record) throw new Missing('form_definition');
    const made = await unpacked(record.packed);
    definitions.set(version.hash, made);
    return made;
  }

  /** What the due rules know of each case file. */
  async facts() {
    return (await this.source.covers()).map((cover) => cover.facts);
  }

  /** Where it most likely is: in the page's case file, on a cover, in a case file already read. @param {string | null} type @param {string} id */
  async #nearby(type, id) {
    const isThis = (/** @type {ViewRecord} */ one) => one.id === id;
    const mayBeNear = type === null || this.#kindOf(type) === NEAR_KIND;
    if (mayBeNear && this.near !== undefined && (await this.#isHere(this.near))) {
      const found = (await this.#ofCaseFile(this.near)).find(isThis);
      if (found) return found;
    }
    if (type !== null && COVER_TYPES.includes(type)) return (await this.#onTop([type])).find(isThis);
    return [...this.#read.values()].flat().find(isThis);
  }

  /** @param {string | null} type @param {string} id */
  async #anywhere(type, id) {
    if (type !== null && COVER_TYPES.includes(type)) return null;
    const found = (await this.source.records(type ? { types: [type] } : {})).find((one) => one.id === id);
    return found ? viewed(found, this.contract) : null;
  }

  /** What lies on the covers of those kinds of case files in which these types are. @param {string[]} types */
  async #onTop(types) {
    const kinds = [...new Set(types.map((type) => this.#kindOf(type)))];
    return (await Promise.all(kinds.map((kind) => this.#onCovers(kind)))).flat();
  }

  /** @param {string} kind */
  #onCovers(kind) {
    const known = this.#covers.get(kind) ?? this.source.covers([kind]).then((covers) => this.#seen(covers));
    this.#covers.set(kind, known);
    return known;
  }

  /** @param {import('./types').Cover[]} covers */
  #seen(covers) {
    const views = covers.flatMap((cover) => cover.records).map((record) => viewed(record, this.contract));
    return views.filter((view) => liesOnCover(view, this.today, this.zone));
  }

  /** The kind of case file that records of a type lie in. @param {string} type @returns {string} */
  #kindOf(type) {
    return this.contract.types[type]?.case_file ?? NEAR_KIND;
  }

  /** @param {string} caseFile */
  async #ofCaseFile(caseFile) {
    if (!(await this.#isHere(caseFile))) throw new Missing(caseFile);
    const known = this.#read.get(caseFile);
    if (known) return known;
    const views = (await this.source.records({ caseFile })).map((record) => viewed(record, this.contract));
    this.#read.set(caseFile, views);
    return views;
  }

  /** @param {string} caseFile */
  async #isHere(caseFile) {
    this.#visible ??= new Set((await this.source.caseFiles()).map(({ id }) => id));
    return this.#visible.has(caseFile);
  }
}
