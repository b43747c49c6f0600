/**
 * Pictures beside the labels of forms: each is a record of the agency's case file and has an address of its own.
 *
 * The office answers the same address with the same bytes (webapp/routes/agency_forms.py).
 */

import { PAGE_HEADERS } from './generated/page_headers.js';

/** Its bytes never change: its id follows from them. */
const FOR_EVER = 'private, max-age=31536000, immutable';

/** The picture of that id, or null where this phone does not hold it. @param {string} id @param {import('./sync/replica.js').Replica} replica @returns {Promise<Response | null>} */
export async function pictureAt(id, replica) {
  const agency = (await replica.caseFiles()).find(({ kind }) => kind === 'agency');
  const records = agency ? await replica.records({ caseFile: agency.id, types: ['form_picture'] }) : [];
  const found = records.find((one) => one.id === id);
  if (!found) return null;
  const { mime, content } = /** @type {{ mime: string, content: string }} */ (found.fields);
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  return new Response(bytes, { headers: { ...PAGE_HEADERS, 'Content-Type': mime, 'Cache-Control': FOR_EVER } });
}
