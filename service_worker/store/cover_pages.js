/**
 * Cover pages: the one derived page of each case file, sealed and kept beside its shelves.
 *
 * Promises: a cover is written only while its case file stands as it did when the cover was laid out, so that nothing is
 * left behind of a client who went away meanwhile (D6). Covers are harmless to lose.
 */

/** @import { CaseFileHead, Page, Read, Seals } from '../types' */
/** @import { Database } from './database.js' */

import { unlessBroken } from '../vault/seal.js';
import { under } from './ranges.js';
import { COVER } from './head.js';
import { placeOfPage } from './places.js';

/** All cover pages of a worker. @param {string} worker @returns {Read} */
export function readCovers(worker) {
  return { store: 'pages', all: under(worker, COVER) };
}

/** What a cover page says; undefined where it does not open any more: it is laid out again, over itself. @param {Seals} vault @param {Page} page @returns {Promise<any>} */
export async function openCover(vault, page) {
  const text = await unlessBroken(vault.open(page.sealed, placeOfPage(page)));
  return text === null ? undefined : JSON.parse(text);
}

/**
 * Keep these covers, each if its case file still stands there.
 * @param {{ database: Database, vault: Seals }} world
 * @param {[CaseFileHead, unknown][]} covers
 */
export async function keepCovers({ database, vault }, covers) {
  const pages = await Promise.all(covers.map(([head, cover]) => sealed(vault, head, cover)));
  await database.write({
    stores: ['case_files', 'pages'],
    durability: 'relaxed',
    reads: covers.map(([head]) => ({ store: /** @type {const} */ ('case_files'), get: [head.worker, head.case_file] })),
    decide: (heads) => ({
      operations: pages
        .filter((_, index) => heads[index]?.born === covers[index][0].born)
        .map((page) => ({ store: /** @type {const} */ ('pages'), put: page })),
      result: undefined,
    }),
  });
}

/** @param {Seals} vault @param {CaseFileHead} head @param {unknown} cover @returns {Promise<Page>} */
async function sealed(vault, { worker, case_file }, cover) {
  const place = { worker, shelf: COVER, case_file, number: 0 };
  return { ...place, sealed: await vault.seal(JSON.stringify(cover), placeOfPage(place)) };
}
