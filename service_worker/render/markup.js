/**
 * Text and HTML: how a value is printed, and what keeps a name like `<b>` from becoming markup.
 *
 * Twin of MarkupSafe. Nothing else in the runtime may turn a value into text.
 */

import { mustBeDefined, RenderRefused, Undefined } from './errors.js';

/** @typedef {any} Value whatever a template can hold */

/** HTML that is already safe, and therefore not escaped again. */
export class Markup {
  /** @param {string} html */
  constructor(html) {
    this.html = html;
  }
}

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };

/**
 * @param {string} text
 * @returns {string}
 */
export function escapeText(text) {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark) : text;
}

/**
 * Python's `str(value)`, for the values whose text is the same in both languages.
 *
 * @param {Value} value
 * @returns {string}
 */
export function text(value) {
  if (typeof value === 'string') return value;
  if (value instanceof Markup) return value.html;
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  mustBeDefined(value);
  if (value instanceof Undefined) return '';
  throw new RenderRefused(`${describe(value)} has no text that Python would print the same`);
}

/**
 * What `{{ value }}` writes into the page.
 *
 * @param {Value} value
 * @returns {string}
 */
export function print(value) {
  return value instanceof Markup ? value.html : escapeText(text(value));
}

/**
 * What the compiler makes of a stretch of template: its own text as it is, each value printed.
 *
 * @param {readonly string[]} texts
 * @param {Value[]} values
 * @returns {string}
 */
export function html(texts, ...values) {
  return values.reduce((before, value, i) => before + print(value) + texts[i + 1], texts[0]);
}

/**
 * Text that stays Markup if it is Markup: Jinja's `soft_str`.
 *
 * @param {Value} value
 * @returns {string | Markup}
 */
export function softText(value) {
  return value instanceof Markup ? value : text(value);
}

/**
 * Gives a result the kind of the value it was made from.
 *
 * @param {Value} origin
 * @param {string} result
 * @returns {string | Markup}
 */
export function alike(origin, result) {
  return origin instanceof Markup ? new Markup(result) : result;
}

/**
 * The plain string of a string or Markup; every other value as it is.
 *
 * @param {Value} value
 * @returns {Value}
 */
export function plain(value) {
  return value instanceof Markup ? value.html : value;
}

/**
 * @param {Value} value
 * @returns {value is string | Markup}
 */
export function isText(value) {
  return typeof value === 'string' || value instanceof Markup;
}

/**
 * Jinja's `~`: HTML as soon as one part is HTML, and then the other parts are escaped.
 *
 * @param {Value[]} parts
 * @returns {string | Markup}
 */
export function concat(parts) {
  const html = parts.some((part) => part instanceof Markup);
  return html ? new Markup(parts.map(print).join('')) : parts.map(text).join('');
}

/**
 * @param {Value} value
 * @returns {string}
 */
function describe(value) {
  if (typeof value === 'number') return `the number ${value}`;
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
