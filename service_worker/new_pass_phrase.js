/**
 * A new pass phrase: what this phone does when its worker has chosen another one at the office.
 *
 * Promises:
 * - The office decides. Only after its own word does the vault learn the new one, and the one before opens nothing here any more
 *   when the new one was seen to open it. Where the word is lost on its way, the one before goes on opening this phone.
 * - Where the one before does not open this vault, which is so when it was changed elsewhere and she never signed in here since,
 *   everything moves into a vault that the new one opens: as at a sign-in.
 * - Neither is kept, and no answer holds any of them.
 */

/** @import { Doors } from './doors.js' */
/** @import { Secret } from './types' */

import { marked } from './marker.js';
import { onItsWay } from './session.js';
import { alsoOpenedBy } from './vault/passkey.js';
import { secretOf } from './vault/rings.js';

const PATH = '/me/security/pass-phrase';
const WORD = 'rekeyed';

/** Whether somebody sends a new one. @param {Request} request */
export function isNewPassPhrase(request) {
  return request.method === 'POST' && new URL(request.url).pathname === PATH;
}

/**
 * Let the office judge, then the vault learn. `ask`: the office's answer, or a notice in its place.
 * @param {Request} request
 * @param {{ doors: Doors, ask: (request: Request) => Promise<Response>, shareKeys: () => Promise<void> }} world
 */
export async function renewPassPhrase(request, { doors, ask, shareKeys }) {
  const fields = await request.clone().formData().catch(() => null);
  const response = await ask(marked(request));
  if (response.headers.get('Doorstep-Session') === WORD) {
    await learn(doors, String(fields?.get('old')), String(fields?.get('password')));
    await shareKeys();
  }
  return onItsWay(response, request.url);
}

/** @param {Doors} doors @param {string} old @param {string} fresh */
async function learn(doors, old, fresh) {
  const standing = await doors.standing();
  const worker = standing.kind === 'open' ? standing.replica.worker() : null;
  if (worker === null || (await takesItsPlace(doors, old, await secretOf(fresh)))) return;
  await doors.holds(fresh);
  await doors.admit(worker.id);
}

/** Let a new pass phrase open what this one opens; whether it was seen to do so. @param {Doors} doors @param {string} old @param {Secret} fresh */
export function takesItsPlace(doors, old, fresh) {
  return doors.proving(old, async (lock, _, secret) => {
    const taught = await alsoOpenedBy(lock, secret, fresh);
    if (taught === null || (await doors.box.fitting([taught], fresh)) === null) return false;
    await doors.box.keep(taught);
    return true;
  });
}
