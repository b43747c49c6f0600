/**
 * Parked: what a receipt means for the person who wrote the change, in one sentence.
 *
 * Nothing is refused that was honestly done; it is kept and somebody looks at it.
 * Twin: webapp/domain/parked.py.
 */

import { BUSY } from '../generated/sentences.js';

/** @typedef {import('../types').Receipt} Receipt */

export const APPLIED = ['accepted', 'merged', 'conflict'];
export const HELD = 'It waits for something that has not arrived yet. It is kept safe.';
export const SAVED_BEFORE = 'This was saved before. Look at it once more before you save it again.';
export const NOT_TAKEN = 'The server could not take this. What you wrote is kept.';

/** Whether the change is part of what everybody sees. @param {Receipt} receipt */
export function isApplied(receipt) {
  return APPLIED.includes(receipt.outcome);
}

/** Why a change is not applied, in the reader's language. @param {Receipt} receipt @param {(text: string) => string} say */
export function parkedSentence(receipt, say) {
  if (receipt.outcome === 'held') return say(HELD);
  if (receipt.outcome === 'id_reused') return say(SAVED_BEFORE);
  if (receipt.outcome === 'retry') return say(BUSY);
  return say(receipt.sentence || NOT_TAKEN);
}
