/**
 * Expressions: what `$client` or `$needs.visit.worker` mean in one request.
 *
 * The scope of a request is a plain object: the parameters of the path by name, and today, now, zone, language,
 * me, query, form, needs, new. What leads nowhere is null, never an error.
 * Twin: webapp/domain/expressions.py.
 */

import { isObject } from '../render/objects.js';
import { textOf } from './fold.js';

/** @typedef {Record<string, any>} Scope */

/** The value of an expression in a scope; a literal is itself. @param {any} expression @param {Scope} scope @returns {any} */
export function valueOf(expression, scope) {
  if (typeof expression === 'string' && expression.startsWith('$')) return walk(scope, expression.slice(1));
  return expression;
}

/** Follow names divided by dots through objects; `new` alone is the record of the form. @param {any} start @param {string} path @returns {any} */
export function walk(start, path) {
  let reached = start;
  for (const name of (path === 'new' ? 'new.record' : path).split('.')) {
    reached = isObject(reached) && Object.hasOwn(reached, name) ? (reached[name] ?? null) : null;
  }
  return reached;
}

/** An address with each `<name>` replaced by its value. @param {string} address @param {Scope} scope */
export function filled(address, scope) {
  return address.replace(/<([a-z_.]+)>/g, (_all, name) => quoted(textOf(walk(scope, name))));
}

/** @param {string} text */
function quoted(text) {
  const code = (/** @type {string} */ mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!*'()]/g, code);
}
