/**
 * Around: what a form is given beside its answers, from what the house knows.
 *
 * The moment on the wall of the agency, who asks, the client, and the last answers for this client:
 * as `instance('previous')`, by the names of the questions, and as `${last-saved#x}`. Last answers are
 * shown and can be reckoned with, and are never filled in. Twin: webapp/domain/forms/around.py.
 */

import { compareCodePoints } from '../../render/unicode.js';
import { objectIn } from '../canonical_json.js';
import { daysBetween, localDay, localMinute } from '../days.js';
import { whenAnswered } from '../filled_forms.js';
import { textsOf } from './places.js';

/** @typedef {Record<string, any>} Any */

/** What a form may know of the client, under the names of the client's fields. */
export const KNOWN = [
  'given_name', 'family_name', 'preferred_name', 'pronouns', 'birth_date',
  'household', 'primary_language', 'started_on', 'status',
];
export const MINUTES_A_DAY = 1440;

/**
 * What `openForm` is given for a filling.
 *
 * `known`: `now` (an instant), `zone`, `me`, `client`, `earlier` (a filling or null), `language`,
 * `root` (the name of the form's root).
 * @param {Any} filling @param {Any} known
 */
export function givenAround(filling, known) {
  const { zone, earlier, client, root, language, me } = known;
  const ended = whenAnswered(filling);
  return {
    now: localMoment(ended || known.now, zone),
    began: localMoment(filling.started_at, zone),
    ended: ended ? localMoment(ended, zone) : '',
    seed: filling.id,
    language,
    worker: { username: me.name, deviceid: '' },
    tables: tablesAround(earlier, client, root),
  };
}

/** The attached tables that the house fills: the client, the last answers. @param {Any | null} earlier @param {Any} client @param {string} root @returns {Any} */
export function tablesAround(earlier, client, root) {
  const about = Object.fromEntries(KNOWN.filter((name) => typeof client[name] === 'string').map((name) => [name, client[name]]));
  if (earlier === null) return { client: [about], previous: [], '__last-saved': { [root]: {} } };
  const texts = { ...textsOf(earlier.answers ?? {}), ...reckonedIn(earlier) };
  const byName = Object.fromEntries(Object.entries(texts).map(([place, text]) => [place.slice(place.lastIndexOf('/') + 1), text]));
  const previous = [{ ...byName, _date: whenAnswered(earlier).slice(0, 10) }];
  return { client: [about], previous, '__last-saved': { [root]: nested(texts) } };
}

/** What a filling reckoned when it was finished, by place. @param {Any} filling @returns {Record<string, string>} */
export function reckonedIn(filling) {
  return Object.fromEntries(Object.entries(objectIn(filling.reckoned)).filter(([, text]) => typeof text === 'string'));
}

/** Answers as fields in fields; those of rows are left out. @param {Record<string, string>} texts @returns {Any} */
export function nested(texts) {
  /** @type {Map<string, any>} A question may have any name, that of a prototype too. */
  const fields = new Map();
  for (const [place, text] of Object.entries(texts).sort(([one], [other]) => compareCodePoints(one, other))) {
    const steps = place.split('/').slice(1);
    const name = /** @type {string} */ (steps.pop());
    /** @type {any} */
    let here = fields;
    for (const step of steps) here = here instanceof Map ? inside(here, step) : null;
    if (here instanceof Map && !place.includes('[') && !here.has(name)) here.set(name, text);
  }
  return spelled(fields);
}

/** @param {Map<string, any>} fields @param {string} name */
function inside(fields, name) {
  if (!fields.has(name)) fields.set(name, new Map());
  return fields.get(name);
}

/** @param {Map<string, any>} fields @returns {Any} */
function spelled(fields) {
  return Object.fromEntries([...fields].map(([name, value]) => [name, value instanceof Map ? spelled(value) : value]));
}

/** An instant as the wall shows it, with its distance from UTC: `2026-11-22T14:30:05.250+02:00`. @param {string} instant @param {string} zone */
export function localMoment(instant, zone) {
  const minutes = localMinute(instant, zone);
  const day = localDay(instant, zone);
  const utc = Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
  const offset = minutes - utc + MINUTES_A_DAY * daysBetween(instant.slice(0, 10), day);
  const size = Math.abs(offset);
  const seconds = instant.includes('.') ? instant.slice(17, 23).replace(/Z$/, '') : `${instant.slice(17, 19)}.000`;
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${seconds}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
