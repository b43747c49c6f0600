/**
 * Covers: what lies on top of each case file (domain/cover.js), kept so that a page across all of them opens none.
 *
 * Promises:
 * - A cover is used only while its mark holds: the pages of its case file and the changes laid over them, and the version of
 *   the program that laid it out. Whatever moves any of these makes it be laid out again, from the case file itself.
 * - Covers are derived and nothing else: losing them costs time, never truth.
 */

/** @import { CaseFileHead, Cover, Covering, Page, Seals } from '../types' */
/** @import { Database } from '../store/database.js' */
/** @import { Mark, Shelves } from './shelves.js' */

import { keepCovers, openCover, readCovers } from '../store/cover_pages.js';

export class Covers {
  /** By case file, with the mark they were laid out for. @type {Map<string, { mark: string, cover: Cover }>} */
  #held = new Map();

  /** Being laid out now, by case file and mark: two who ask at once share the work. @type {Map<string, Promise<Cover>>} */
  #underWay = new Map();

  /** @param {{ database: Database, vault: Seals, shelves: Shelves, covering: Covering }} world */
  constructor({ database, vault, shelves, covering }) {
    this.database = database;
    this.vault = vault;
    this.shelves = shelves;
    this.covering = covering;
  }

  /**
   * The covers of the case files that are here; with kinds, of those alone: a page about one client that asks who she is
   * herself waits for no other client's cover.
   * @param {string} worker
   * @param {string[]} [kinds]
   * @returns {Promise<Cover[]>}
   */
  async read(worker, kinds) {
    const today = this.covering.today();
    const marks = (await this.#marks(worker)).filter(({ kind }) => kinds?.includes(kind) ?? true);
    const isHeld = (/** @type {Mark} */ { id, mark }) => this.#isFit(this.#held.get(id), mark, today);
    if (!marks.every(isHeld)) await this.#fetch(worker, marks, today);
    const outdated = marks.filter((each) => !isHeld(each));
    const fresh = outdated.length > 0 ? await this.#layOut(worker, outdated, today) : new Map();
    return marks.map(({ id }) => fresh.get(id) ?? this.#held.get(id)?.cover);
  }

  /** Keep nothing open. */
  forget() {
    this.#held.clear();
  }

  /** Hold what is stored and still holds. @param {string} worker @param {Mark[]} marks @param {string} today */
  async #fetch(worker, marks, today) {
    const [pages] = await this.database.read([readCovers(worker)]);
    const wanted = new Map(marks.map(({ id, mark }) => [id, mark]));
    for (const page of /** @type {Page[]} */ (pages)) {
      const mark = wanted.get(page.case_file);
      if (mark === undefined || this.#isFit(this.#held.get(page.case_file), mark, today)) continue;
      const stored = await openCover(this.vault, page);
      if (this.#isFit(stored, mark, today)) this.#held.set(page.case_file, stored);
    }
  }

  /**
   * Lay out from the case files themselves, and keep those that did not move meanwhile.
   * @param {string} worker
   * @param {Mark[]} outdated
   * @param {string} today
   */
  async #layOut(worker, outdated, today) {
    /** @type {Map<string, Cover>} */
    const fresh = new Map();
    for (const { id, mark } of outdated) {
      const place = `${worker} ${id} ${today} ${mark}`;
      const laid = this.#underWay.get(place) ?? this.#layOutOne(worker, id, today);
      this.#underWay.set(place, laid);
      fresh.set(id, await laid.finally(() => this.#underWay.delete(place)));
    }
    const now = new Map((await this.#marks(worker)).map((each) => [each.id, each.mark]));
    /** @type {[CaseFileHead, unknown][]} */
    const kept = [];
    for (const { id, mark, head } of outdated.filter((each) => now.get(each.id) === each.mark)) {
      const held = { mark, cover: /** @type {Cover} */ (fresh.get(id)) };
      this.#held.set(id, held);
      if (head) kept.push([head, held]);
    }
    keepCovers(this, kept).catch(() => {});
    return fresh;
  }

  /** @param {string} worker @param {string} id @param {string} today */
  async #layOutOne(worker, id, today) {
    const { records } = await this.shelves.read(worker, { caseFile: id });
    return this.covering.layOut(records, today);
  }

  /** @param {string} worker */
  async #marks(worker) {
    const marks = await this.shelves.marks(worker);
    return marks.map((each) => ({ ...each, mark: `${this.covering.version} ${each.mark}` }));
  }

  /** @param {{ mark: string, cover: Cover } | undefined} held @param {string} mark @param {string} today */
  #isFit(held, mark, today) {
    return held !== undefined && held.mark === mark && held.cover.today <= today;
  }
}
