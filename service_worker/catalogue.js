/**
 * The languages' catalogues, whose texts stand under short keys: the English is in the templates already, every other
 * language in a piece of its own.
 *
 * The build refuses two texts with one key. Twin of `shortKey`: webapp/generate/short_keys.py.
 */

import { piece } from './piece.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 4;

/** The key of a text: FNV-1a over its UTF-16 units, in letters. @param {string} text */
export function shortKey(text) {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193) >>> 0;
  let key = '';
  while (key.length < LENGTH) {
    key += LETTERS[number % LETTERS.length];
    number = Math.floor(number / LETTERS.length);
  }
  return key;
}

/** A language's catalogue as far as one text goes. @param {string} language @param {string} text @returns {import('./domain/language.js').Catalogue} */
export function catalogueFor(language, text) {
  const texts = language === 'es' ? piece('catalogue_es').catalogue : {};
  return { [text]: texts[shortKey(text)] ?? '' };
}
