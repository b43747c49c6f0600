/**
 * Overdue: what a phone answers whose lease has ended. No case file, whatever address is asked for; what is written is taken
 * as ever, and who knows a client by name can write a note or plan a visit without being shown anything of them.
 */

/** @import { Lease } from './lease.js' */
/** @import { Replica } from './sync/replica.js' */

import { isForEyes } from './notices.js';
import { piece } from './piece.js';

const WRITE = '/write';
/** What shows nothing of a client but the name of one who is written about. */
const SHOWN = /^\/(-\/waiting|me|me\/install|me\/language|login|clients\/[0-9a-f-]{36}\/(notes|visits)\/new)$/;

/** @typedef {{ path: string, problem?: string | null, typed?: string }} Door */
/** @typedef {(door: Door) => Promise<Response>} Draw */

/** The answer in place of a case file; null where the phone answers as ever. @param {Request} request @param {{ lease: Lease, replica: Replica, draw: Draw }} world @returns {Promise<Response | null>} */
export async function answerOverdue(request, { lease, replica, draw }) {
  const { pathname, search } = new URL(request.url);
  if (request.method === 'POST' && pathname === WRITE) return piece('pages').writeAbout(request, { replica, draw });
  if (request.method !== 'GET' || SHOWN.test(pathname) || (await lease.holds(replica))) return null;
  return isForEyes(request) ? draw({ path: pathname + search }) : new Response(null, { status: 403 });
}
