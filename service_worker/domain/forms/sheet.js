/**
 * Sheet: what a page of a filling shows, and where its buttons lead.
 *
 * The last page of every form is the list: what is answered, missing and wrong, what changed since
 * last time, and the scores. Nothing keeps anybody from going on; a wrong answer is shown once before.
 * Twin: webapp/domain/forms/sheet.py.
 */

import { itemsOf, trailOf } from './asking.js';
import { jumpLines, scoresOf, toldOf } from './overview.js';
import { pageAt, walk } from './paging.js';

/** @typedef {Record<string, any>} Any */
/** @typedef {import('./form.js').Form} Form */
/** @typedef {import('./paging.js').FormPage} FormPage */

/** The name of the last page. */
export const LIST = 'list';
const CODE = /\(([a-zA-Z]{2,3})(?:-[A-Za-z0-9]+)?\)/;
const NAMED = /^(.*[^ ]) *\(([a-zA-Z]{2,3})\)$/;
/** The languages that Doorstep speaks itself, by their own names. */
const OWN_NAMES = new Map([['en', 'English'], ['es', 'Español']]);
export const FROM_RIGHT = ['ar', 'fa', 'he', 'ur'];

/** One page. `state`: `key`, `at`, `check`, `reasons`, `earlier` {place: text}, `find`. @param {Form} form @param {Any} state */
export function sheetOf(form, state) {
  const { key, check } = state;
  const pages = walk(form);
  const isList = state.at === LIST || !pages.length;
  const number = isList ? pages.length : pageAt(pages, state.at);
  const page = isList ? null : pages[number];
  const places = [...pages.map((one) => one.at), LIST];
  const items = page ? itemsOf(form, page, state) : [];
  const jumps = isList ? lines(form, pages, state) : [];
  return {
    at: places[number],
    action: addressAt(key, places[number], check),
    number: number + 1,
    of: pages.length,
    trail: page ? trailOf(form, page) : [],
    items,
    back: number ? addressAt(key, places[number - 1], check) : '',
    list: addressAt(key, LIST, false),
    wrong: items.filter((one) => one.fault).map((one) => one.id),
    lines: jumps,
    open: jumps.filter((one) => check && (one.missing || one.wrong)),
    changes: isList ? changes(form, pages, state) : [],
    scores: isList ? scoresOf(form) : [],
    languages: languagesOf(form.definition, form.language),
    language: codeOf(form.language),
    from_right: FROM_RIGHT.includes(codeOf(form.language)),
  };
}

/**
 * Where a button leads: the page after or before this one, its name; `before`: as they were.
 *
 * A page that is no more is followed by the one that stands in its place now.
 * @param {Form} form @param {string[]} before @param {string} at @param {string} verb @returns {string}
 */
export function placeAfter(form, before, at, verb) {
  const places = [...walk(form).map((page) => page.at), LIST];
  if (verb === 'list') return LIST;
  const isThere = places.includes(at);
  let number = isThere ? places.indexOf(at) : Math.min(Math.max(0, before.indexOf(at)), places.length - 1);
  if (verb === 'next') number += isThere ? 1 : 0;
  else if (verb === 'back') number -= 1;
  return /** @type {string} */ (places[Math.max(0, Math.min(number, places.length - 1))]);
}

/** The place of the page that an address shows, whatever it asks for. @param {Form} form @param {string} at @returns {string} */
export function placeShown(form, at) {
  const pages = walk(form);
  return at === LIST || !pages.length ? LIST : (pages[pageAt(pages, at)]?.at ?? LIST);
}

/** The page on which a row begins, or nothing. @param {Form} form @param {string} row */
export function firstIn(form, row) {
  return walk(form).find((one) => one.at.startsWith(`${row}/`))?.at ?? '';
}

/** The address of a page of a filling; with `check` it says what is missing, too. @param {string} key @param {string} at @param {boolean} check */
export function addressAt(key, at, check) {
  return `${key}?at=${encodeURIComponent(at)}${check ? '&check=1' : ''}`;
}

/** The languages of a form: as its author wrote it, as it is shown, its code, if chosen. @param {Any} definition @param {string} chosen */
export function languagesOf({ languages }, chosen) {
  const names = languages.length > 1 ? languages : [];
  return names.map((/** @type {string} */ name) => ({ name, shown: shownLanguage(name), code: codeOf(name), chosen: name === chosen }));
}

/**
 * A language as who speaks it calls it: `Spanish (es)` is `Español`, `Kiswahili (sw)` loses its code. With a region
 * (`Español (es-MX)`) it stays whole, because there may be two.
 * @param {string} name @returns {string}
 */
export function shownLanguage(name) {
  const [, words, code = ''] = NAMED.exec(name) ?? [];
  return OWN_NAMES.get(code.toLowerCase()) ?? words ?? name;
}

/** The language to ask in: the one that was chosen, the worker's own, the author's first. @param {Any} definition @param {string} wanted @param {string} spoken */
export function languageFor({ languages, default_language: first }, wanted, spoken) {
  if (languages.includes(wanted)) return wanted;
  return languages.find((/** @type {string} */ one) => codeOf(one) === spoken) ?? first;
}

/** The code in a language's name: `Español (es)` is `es`; without one, nothing. @param {string} language */
export function codeOf(language) {
  return CODE.exec(language)?.[1]?.toLowerCase() ?? '';
}

/** @param {Form} form @param {FormPage[]} pages @param {Any} state */
function lines(form, pages, state) {
  return jumpLines(form, pages, state.reasons).map((one) => ({ ...one, href: addressAt(state.key, one.at, true) }));
}

/** @param {Form} form @param {FormPage[]} pages @param {Any} state */
function changes(form, pages, state) {
  return toldOf(form, pages, state.reasons, state.earlier).filter((one) => one.changed && (one.answer || one.reason));
}
