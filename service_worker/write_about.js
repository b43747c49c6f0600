/**
 * Writing about somebody on a phone that shows no case file (overdue.js): who knows a client by name comes to an empty form, and
 * is shown nothing of them.
 */

/** @import { Draw } from './overdue.js' */
/** @import { Replica } from './sync/replica.js' */

import { wordsOf } from './domain/fold.js';
import { NOBODY_BY_THAT_NAME } from './generated/sentences.js';

const FORMS = { note: 'notes/new', visit: 'visits/new' };

/** To the form about the client of this name: exactly this one, so that nobody is found by trying beginnings. @param {Request} request @param {{ replica: Replica, draw: Draw }} world */
export async function writeAbout(request, { replica, draw }) {
  const fields = await request.formData().catch(() => null);
  const [typed, what] = [fields?.get('name'), fields?.get('what')];
  const name = typeof typed === 'string' ? typed : '';
  const clients = await replica.records({ types: ['client'] });
  const found = clients.filter(({ fields: own }) => own.status !== 'closed' && isCalled(own, name));
  const form = FORMS[/** @type {keyof typeof FORMS} */ (what)] ?? FORMS.note;
  if (found.length === 1) return Response.redirect(new URL(`/clients/${found[0].case_file}/${form}`, request.url), 303);
  return draw({ path: '/', problem: NOBODY_BY_THAT_NAME, typed: name });
}

/** In any order, without accents and capitals. @param {Record<string, any>} client @param {string} name */
function isCalled({ given_name: given, family_name: family }, name) {
  const inOrder = (/** @type {string} */ text) => wordsOf(text).toSorted().join(' ');
  return inOrder(name) === inOrder(`${given} ${family}`);
}
