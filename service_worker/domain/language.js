/**
 * Language: looking up a sentence in a catalogue and filling in its values.
 *
 * A catalogue is made by `make generate` from the gettext files: `{text: translation}`, and for a text with a
 * plural `{text: [one, many]}`. What is not in it is said in English.
 * Twin: webapp/domain/language.py.
 */

import { textOf } from './fold.js';

/** @typedef {Record<string, string | string[]>} Catalogue */

export const LANGUAGES = ['en', 'es'];

/** The text in the catalogue's language, or as it is. @param {Catalogue} catalogue @param {string} text */
export function translated(catalogue, text) {
  const found = Object.hasOwn(catalogue, text) ? catalogue[text] : null;
  return typeof found === 'string' && found ? found : text;
}

/** The form of a text for a count; both languages have one for 1 and one for the rest. @param {Catalogue} catalogue @param {string} one @param {string} many @param {number} count */
export function translatedCount(catalogue, one, many, count) {
  const forms = Object.hasOwn(catalogue, one) ? catalogue[one] : null;
  const chosen = count === 1 ? 0 : 1;
  return (Array.isArray(forms) && forms[chosen]) || (chosen ? many : one);
}

/** The text with `%(name)s` replaced and `%%` as one sign. @param {string} text @param {Record<string, unknown>} values */
export function withValues(text, values) {
  return text.replace(/%(?:\(([a-z_]+)\)s|%)/g, (_all, name) => (name ? textOf(values[name]) : '%'));
}

/** The worker's own choice, else the first the browser asks for that Doorstep speaks. @param {string | null | undefined} wanted @param {string} accepted */
export function chosenLanguage(wanted, accepted) {
  if (wanted && LANGUAGES.includes(wanted)) return wanted;
  const asked = accepted.split(',').map((part) => part.replace(/^[ \t]+/, '').slice(0, 2).toLowerCase());
  return asked.find((code) => LANGUAGES.includes(code)) ?? 'en';
}
