/**
 * The head of a case file: where its line of pages stands, and how it moves on. Pure.
 *
 * Pages are numbered and only ever appended. Shown are the pages `from` to `to`; later ones have come with `more: true` and
 * wait until the case file is whole (D3). A rebuild grows a second line behind the shown one and replaces it when it is
 * whole, which is how "drop what was not mentioned" is done (D5).
 */

/** @import { CaseFileHead, Operation } from '../types' */

export const SHELVES = ['front', 'back'];
/** Beside the shelves: what is derived from them and goes with them (sync/covers.js). */
export const COVER = 'cover';

/**
 * A case file of which nothing has come yet (F5).
 * @param {string} worker
 * @param {string} caseFile
 * @param {string} born
 * @returns {CaseFileHead}
 */
export function freshHead(worker, caseFile, born) {
  return {
    worker,
    case_file: caseFile,
    kind: 'client',
    born,
    cursor: null,
    from: 0,
    to: -1,
    next: 0,
    rebuild: null,
    complete: false,
    digest: null,
    doubted: null,
  };
}

/** The first page of the line that is growing: the shown one, or the one being rebuilt. @param {CaseFileHead} head */
export function growingFrom(head) {
  return head.rebuild ?? head.from;
}

/**
 * The head after one more page has been appended; the shown pages stay as they were.
 * @param {CaseFileHead} head
 * @returns {CaseFileHead}
 */
export function grown(head) {
  return { ...head, next: head.next + 1 };
}

/**
 * The head after an answer with `more: false`: everything that came is shown now.
 * @param {CaseFileHead} head
 * @param {string | null} digest
 * @returns {CaseFileHead}
 */
export function shownWhole(head, digest) {
  return { ...head, from: growingFrom(head), to: head.next - 1, rebuild: null, complete: true, digest };
}

/**
 * The head of a case file that has to come again from nothing; what is shown stays until it has.
 * @param {CaseFileHead} head
 * @returns {CaseFileHead}
 */
export function startRebuild(head) {
  return { ...head, cursor: null, rebuild: head.next };
}

/** Remove the pages before a number. @param {CaseFileHead} head @param {number} before @returns {Operation[]} */
export function removePages(head, before) {
  return [...SHELVES, COVER].map((shelf) => {
    const line = [head.worker, shelf, head.case_file];
    return { store: 'pages', remove: IDBKeyRange.bound(line, [...line, before], false, true) };
  });
}

/** Remove a case file with all its pages (D6). @param {CaseFileHead} head @returns {Operation[]} */
export function removeCaseFile(head) {
  return [
    { store: 'case_files', remove: [head.worker, head.case_file] },
    ...removePages(head, Number.POSITIVE_INFINITY),
  ];
}
