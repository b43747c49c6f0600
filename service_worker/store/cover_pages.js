/**
 * Cover pages: the one derived page of each case file, sealed and kept beside its shelves.
 *
 * Promises: a cover is written only while its case file stands as it did when the cover was laid out, so that nothing is
 * left behind of a client who went away meanwhile (D6). Covers are harmless to lose.
 */

/** @import { CaseFileHead, Page, Read } from '../types' */
/** @import { Database } from './database.js' */

import { open, seal } from '../vault/seal.js';
import { under } from './database.js';
import { COVER } from './head.js';

/** All cover pages of a worker. @param {string} worker @returns {Read} */
export function readCovers(worker) {
  return { store: 'pages', all: under(worker, COVER) };
}

/** What a cover page says. @param {Page} page @returns {Promise<any>} */
export async function openCover(page) {
  return JSON.parse(await open(page.sealed, placeOf(page)));
}

/**
 * Keep these covers, each if its case file still stands there.
 * @param {Database} database
 * @param {[CaseFileHead, unknown][]} covers
 */
export async function keepCovers(database, covers) {
  const pages = await Promise.all(covers.map(([head, cover]) => sealed(head, cover)));
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

/** @param {CaseFileHead} head @param {unknown} cover @returns {Promise<Page>} */
async function sealed({ worker, case_file }, cover) {
  const place = { worker, shelf: COVER, case_file, number: 0 };
  return { ...place, sealed: await seal(JSON.stringify(cover), placeOf(place)) };
}

/** @param {Omit<Page, 'sealed'>} page */
const placeOf = ({ worker, shelf, case_file, number }) => `page|${worker}|${shelf}|${case_file}|${number}`;
