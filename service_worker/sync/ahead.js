/**
 * Ahead: while one answer of a long pull is written down, the next one is already asked for.
 *
 * Promises:
 * - What came ahead counts only where this very question would be asked now: same device, same cursors, nothing to send and
 *   nothing to ask about. Anything else is thrown away and asked again, so a wrong guess costs bytes and never truth (D3).
 * - At most one question is ahead, and none while something waits to be sent: own work goes first.
 */

/** @import { Answer, CaseFileHead, ExchangeRequest, ExchangeResponse, OutboxRow } from '../types' */

export class Ahead {
  /** @type {{ question: string, answer: Promise<Answer> } | null} */
  #asked = null;

  /** @param {ExchangeRequest} request @param {(request: ExchangeRequest) => Promise<Answer>} send */
  ask(request, send) {
    const answer = send(request);
    answer.catch(() => {});
    this.#asked = { question: questionOf(request), answer };
  }

  /** The answer to this question, if it was asked ahead. @param {ExchangeRequest} request @returns {Promise<Answer> | null} */
  take(request) {
    const asked = this.#asked;
    this.#asked = null;
    return asked?.question === questionOf(request) ? asked.answer : null;
  }
}

/**
 * Where the case files will stand once this answer is written; null where that cannot be known, or nothing more will come.
 * @param {CaseFileHead[]} heads
 * @param {OutboxRow[]} rows
 * @param {ExchangeResponse} response
 * @returns {Pick<CaseFileHead, 'case_file' | 'cursor'>[] | null}
 */
export function expectedHeads(heads, rows, response) {
  const answers = Object.entries(response.case_files);
  const isPlain = response.more && !response.replay && rows.length === 0 && response.left.length === 0;
  if (!isPlain || answers.some(([, { state, cursor }]) => state !== 'ok' || !cursor)) return null;
  const cursors = new Map(heads.map((head) => [head.case_file, head.cursor]));
  for (const [caseFile, { cursor }] of answers) cursors.set(caseFile, cursor ?? null);
  return [...cursors].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([case_file, cursor]) => ({ case_file, cursor }));
}

/** What makes two requests the same question. @param {ExchangeRequest} request */
function questionOf({ device, witness, changes, ask, waiting, cursors }) {
  return JSON.stringify([device, witness, changes, ask, waiting, cursors]);
}
