/**
 * Applying a response: what one transaction has to write. Pure; everything slow was prepared before.
 *
 * Promises, in this order:
 * - A replay puts back what the server forgot, and nothing else happens (D5).
 * - Receipts count always, even those of a late or doubled answer (D3).
 * - The pull counts only if the case files still stand where the request said they stood (D3): a stale answer is dropped.
 * - What left is gone at once; its answered changes go to the journal (D6). What diverged is rebuilt (D5).
 * - A case file whose digest differs is rebuilt too, once for each digest the server names (F4).
 * - An applied change leaves the outbox when its case file is whole and past it (D4).
 */

/** @import { CaseFileAnswer, ExchangeResponse, JournalRow, OutboxRow, Prepared, Sent } from '../types' */
/** @import { Stored } from './ledger.js' */

import { freshHead, grown, removeCaseFile, removePages, shownWhole, startRebuild } from '../store/head.js';
import { Ledger } from './ledger.js';
import { applyReceipt } from './receipts.js';
import { cursorsOf } from './request.js';

/**
 * @param {Stored} stored what stands now
 * @param {Sent} sent
 * @param {ExchangeResponse} response
 * @param {Prepared} prepared
 */
export function applyResponse(stored, sent, response, prepared) {
  const ledger = new Ledger(stored, response.now);
  if (response.replay) {
    if (isSame(sent.witness, stored.witness)) {
      forgetReceipts(ledger, () => true);
      ledger.witness = [];
    }
    return ledger.close('replayed');
  }
  for (const receipt of response.receipts) applyReceipt(ledger, receipt, { sent: sent.ids, renamed: prepared.renamed });
  for (const receipt of response.asked) applyReceipt(ledger, receipt, { sent: null, renamed: prepared.renamed });
  if (!standsWhereItStood(stored, sent)) return ledger.close('stale');

  for (const caseFile of response.left) leave(ledger, caseFile);
  for (const [caseFile, answer] of Object.entries(response.case_files)) pull(ledger, caseFile, answer, prepared);
  if (!response.more) releaseUnseen(ledger, response);
  return ledger.close('done');
}

/**
 * Whether a response makes the device read its journal: only then is it read.
 * @param {ExchangeResponse} response
 * @param {Prepared} prepared
 * @param {Sent} sent
 */
export function needsJournal(response, prepared, sent) {
  const isDoubtful = (/** @type {[string, CaseFileAnswer]} */ [caseFile, answer]) => {
    const head = sent.heads.find((each) => each.case_file === caseFile);
    return answer.state !== 'ok' || differs(answer, prepared.digests.get(caseFile) ?? head?.digest ?? null);
  };
  return response.replay || Object.entries(response.case_files).some(isDoubtful);
}

/** @param {Stored} stored @param {Sent} sent */
function standsWhereItStood(stored, sent) {
  const nextPages = (/** @type {typeof stored.heads} */ heads) =>
    heads.map((head) => [head.case_file, head.born, head.next]);
  return isSame(cursorsOf(stored.heads), cursorsOf(sent.heads)) && isSame(nextPages(stored.heads), nextPages(sent.heads));
}

/** @param {Ledger} ledger @param {string} caseFile @param {CaseFileAnswer} answer @param {Prepared} prepared */
function pull(ledger, caseFile, answer, prepared) {
  const head = ledger.heads.get(caseFile) ?? freshHead(ledger.worker, caseFile, prepared.born);
  if (answer.state !== 'ok' || !answer.cursor) {
    rebuild(ledger, head, head.doubted);
    return;
  }
  const computed = prepared.digests.get(caseFile) ?? head.digest;
  if (differs(answer, computed) && head.doubted !== answer.digest) {
    rebuild(ledger, head, answer.digest ?? null);
    return;
  }
  const pages = prepared.pages.get(caseFile) ?? [];
  for (const page of pages) ledger.put('pages', page);
  const after = pages.length > 0 ? grown(head) : head;
  const moved = { ...after, kind: answer.kind ?? head.kind, cursor: answer.cursor };
  ledger.setHead(answer.more ? moved : shownWhole(moved, computed));
  if (answer.more) return;
  if (head.rebuild !== null) ledger.add(removePages(head, head.rebuild));
  const [seq] = answer.cursor;
  ledger.releaseEach((row) => row.case_file === caseFile && isApplied(row) && (row.receipt?.seq ?? 0) <= seq);
}

/** @param {Ledger} ledger @param {import('../types').CaseFileHead} head @param {string | null} doubted */
function rebuild(ledger, head, doubted) {
  ledger.setHead({ ...startRebuild(head), doubted });
  forgetReceipts(ledger, (row) => row.case_file === head.case_file && row.state !== 'parked');
  ledger.rebuilt.push(head.case_file);
}

/**
 * Everything the server answered, and may have lost, waits again in its old order (D5).
 * @param {Ledger} ledger
 * @param {(row: OutboxRow | JournalRow) => boolean} concerns
 */
function forgetReceipts(ledger, concerns) {
  ledger.takeBackEach(concerns);
  ledger.waitAgainEach(concerns);
}

/** @param {Ledger} ledger @param {string} caseFile */
function leave(ledger, caseFile) {
  const head = ledger.heads.get(caseFile);
  if (head) {
    ledger.heads.delete(caseFile);
    ledger.add(removeCaseFile(head));
  }
  ledger.releaseEach((row) => row.case_file === caseFile && row.receipt !== null);
}

/**
 * Applied to a case file that is not ours to see: nothing will ever come that covers it.
 * @param {Ledger} ledger
 * @param {ExchangeResponse} response
 */
function releaseUnseen(ledger, response) {
  const isUnseen = (/** @type {string} */ caseFile) => !ledger.heads.has(caseFile) && !(caseFile in response.case_files);
  ledger.releaseEach((row) => isApplied(row) && isUnseen(row.case_file));
}

/** @param {OutboxRow} row */
const isApplied = (row) => row.state === 'acknowledged';

/** @param {CaseFileAnswer} answer @param {string | null} computed */
const differs = (answer, computed) => !answer.more && answer.digest !== undefined && answer.digest !== computed;

/** @param {unknown} one @param {unknown} other */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
