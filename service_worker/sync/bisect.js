/**
 * Bisection: one change never blocks another, not even one that brings the server down. Pure.
 *
 * A batch that is answered with an error is halved, down to one change. When that one fails twice and an empty exchange
 * succeeds right after it, the change is at fault: it is set aside as stuck, and the rest go on. Silence alone blames nobody:
 * only after many silent tries with changes is an empty exchange tried, and only its success turns silence into an error.
 */

/** @import { Bisection } from '../types' */

import { MOST_CHANGES } from './request.js';

const FAILURES_BEFORE_BLAME = 2;
const SILENCES_BEFORE_DOUBT = 6;

/** @type {Bisection} Nothing is wrong. */
export const TRUSTING = { size: MOST_CHANGES, resume: 0, failures: 0, silences: 0, suspect: null };

/**
 * What to believe after an exchange.
 * @param {Bisection} before
 * @param {{ kind: 'answer' | 'refused' | 'too_large' | 'no_answer' | 'signed_out' | 'busy', ids: string[] }} exchange the ids it carried
 * @returns {{ next: Bisection, stuck: string | null }}
 */
export function learn(before, { kind, ids }) {
  if (kind === 'answer') return answered(before, ids.length);
  if (kind === 'refused' || kind === 'too_large') return { next: failed(before, ids), stuck: null };
  if (kind === 'no_answer') return { next: silent(before, ids), stuck: null };
  return { next: before, stuck: null };
}

/** @param {Bisection} before @param {number} count */
function answered(before, count) {
  if (count > 0 || before.size > 0) {
    return { next: { ...TRUSTING, size: Math.min(MOST_CHANGES, before.size * 2) }, stuck: null };
  }
  if (before.suspect !== null) return { next: TRUSTING, stuck: before.suspect };
  return { next: { ...before, size: before.resume, silences: SILENCES_BEFORE_DOUBT - 1 }, stuck: null };
}

/** @param {Bisection} before @param {string[]} ids @returns {Bisection} */
function failed(before, ids) {
  if (ids.length === 0) return TRUSTING;
  if (ids.length > 1) return { ...TRUSTING, size: Math.floor(ids.length / 2) };
  const failures = before.failures + 1;
  if (failures < FAILURES_BEFORE_BLAME) return { ...TRUSTING, size: 1, failures };
  return { ...TRUSTING, size: 0, suspect: ids[0] };
}

/** @param {Bisection} before @param {string[]} ids @returns {Bisection} */
function silent(before, ids) {
  if (ids.length === 0) return before.size === 0 ? TRUSTING : before;
  const silences = before.silences + 1;
  if (silences < SILENCES_BEFORE_DOUBT) return { ...before, silences };
  if (ids.length === 1) return { ...TRUSTING, size: 0, suspect: ids[0] };
  return { ...TRUSTING, size: 0, resume: Math.floor(ids.length / 2), silences };
}
