/**
 * This phone: what the pages about the phone itself are told of it. The office has none of this (webapp/routes/page_request.py).
 */

/** @typedef {import('./sync/replica.js').Replica} Replica */

import { filesHere } from './store/attachments.js';

/** When the office was heard last, and how many files that answer a form lie here and nowhere else. @param {Replica} replica */
export async function ofThisPhone(replica) {
  const [heardAt, files] = await Promise.all([replica.heardAt(), filesHere(replica.room())]);
  return { heard_at: heardAt, files: files.length };
}
