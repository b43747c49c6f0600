/**
 * Canonical JSON: one text for one value, the same in both languages.
 *
 * Keys in the order of their code points, no spaces, nothing escaped that need not be. Numbers are whole;
 * exact ones travel as text. Twin: webapp/domain/canonical_json.py.
 */

import { isObject } from '../render/objects.js';
import { compareCodePoints } from '../render/unicode.js';

/** The one text of a value. @param {unknown} value @returns {string} */
export function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const keys = Object.keys(value).sort(compareCodePoints);
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(',')}}`;
}

/** Whether two values are the same as JSON: true is not 1, the order of keys is nothing. @param {unknown} one @param {unknown} other */
export function sameJson(one, other) {
  return canonicalJson(one) === canonicalJson(other);
}

/** The value of a text, or null for what is not JSON: it comes from a form, so from anybody. @param {string | null | undefined} text @returns {any} */
export function readJson(text) {
  try {
    return JSON.parse(text || 'null');
  } catch {
    return null;
  }
}

/** The object in a text, or an empty one: it comes from a form, so from anybody. @param {string | null | undefined} text @returns {Record<string, any>} */
export function objectIn(text) {
  const found = readJson(text);
  return isObject(found) ? found : {};
}
