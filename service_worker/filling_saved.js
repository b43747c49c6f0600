/**
 * A page of a filling, saved: one after the other, and then the files that nothing names any more go.
 */

import { tidyFiles } from './attachments.js';
import { FillingRequest } from './filling_request.js';
import { inTurn } from './in_turn.js';

/** @typedef {import('./filling_request.js').Raw} Raw */
/** @typedef {import('./filling_request.js').World} World */

/** One page at a time: an answer that is on its way when a button is pressed must not overtake it. */
const oneAfterTheOther = inTurn();

/** Keep what was posted, after what was posted before. @param {import('./page_context.js').PageRequest} asked @param {World} world @param {Raw} raw @param {boolean} isPart */
export function saveInTurn(asked, world, raw, isPart) {
  return oneAfterTheOther(async () => {
    const filling = await FillingRequest.open(asked, world);
    const kept = await filling.save(raw, isPart);
    await tidyFiles(filling);
    return kept;
  });
}
