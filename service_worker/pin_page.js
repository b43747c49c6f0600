/**
 * The PIN's page: where a worker chooses one for this phone, and gives it up. It needs no office, and there is no twin: a desk
 * has nothing that is asleep.
 */

/** @import { Doors } from './doors.js' */

import { NOT_THE_SAME, PIN_EASILY_GUESSED, PIN_NOT_OF_DIGITS, TOO_MANY_TRIES, WRONG_PASS_PHRASE } from './generated/sentences.js';
import { isEasilyGuessed, isOfDigits } from './vault/pin.js';

/** `field`: what is to be put right. @typedef {{ path: string, pin: 'here' | 'gone' | null, problem: string | null, field?: string, until?: string | null }} Asked */
/** @typedef {{ doors: Doors, draw: (asked: Asked) => Promise<Response>, shareKeys: () => Promise<void> }} World */

/** The answer on a phone whose vault stands open. @param {Request} request @param {World} world @returns {Promise<Response>} */
export async function answerPinPage(request, { doors, draw, shareKeys }) {
  const { pathname: path } = new URL(request.url);
  const wrong = request.method === 'POST' ? await change(await request.formData(), doors) : null;
  if (wrong) return draw({ path, pin: await doors.nap.standing(), ...wrong });
  if (request.method !== 'POST') return draw({ path, pin: await doors.nap.standing(), problem: null });
  await shareKeys();
  return Response.redirect(new URL(path, request.url), 303);
}

/** Choose one or give it up; what is wrong with what was typed, or null when it is done. @param {FormData} fields @param {Doors} doors */
async function change(fields, doors) {
  if (fields.get('go') === 'drop') return drop(doors);
  const [passPhrase, digits, again] = ['password', 'pin', 'again'].map((name) => String(fields.get(name) ?? ''));
  if (!isOfDigits(digits)) return { field: 'pin', problem: PIN_NOT_OF_DIGITS };
  if (isEasilyGuessed(digits)) return { field: 'pin', problem: PIN_EASILY_GUESSED };
  if (digits !== again) return { field: 'again', problem: NOT_THE_SAME };
  const isChosen = await doors.proving(passPhrase, async (lock, ring, secret) => {
    if (ring.id !== lock.id || (await doors.box.fitting([lock], secret)) === null) return false;
    await doors.nap.choose(digits, ring);
    return true;
  });
  if (isChosen) return null;
  const until = await doors.guard.waitUntil();
  return { field: 'password', problem: until ? TOO_MANY_TRIES : WRONG_PASS_PHRASE, until };
}

/** @param {Doors} doors @returns {Promise<null>} */
function drop(doors) {
  return doors.alone(async () => {
    doors.nap.forget();
    await doors.nap.settle();
    return null;
  });
}
