/**
 * Everything compiled templates call, by the names they know it under.
 *
 * The compiler in webapp/generate/templates writes these names; nothing else should need this file. Each is
 * exported by itself, so that a bundle holds only what its templates use.
 */

import { Callable } from './callables.js';
import { truth } from './comparing.js';
import { Attributes, numbers } from './containers.js';
import { RenderRefused, Undefined, UndefinedError, Unset } from './errors.js';
import { Loop } from './loop.js';
import { Markup } from './markup.js';

export * from './arithmetic.js';
export { call, callMethod, callMethodWith, callWith, macro } from './callables.js';
export { compare, compareOnce, truth } from './comparing.js';
export { attribute, dict, item, iterate, slice, unpack, valueAt } from './containers.js';
export { concat, html, text } from './markup.js';
export { printf } from './printf.js';

/** @typedef {import('./markup.js').Value} Value */

/** The one object a template may write to: `{% set ns.total = ns.total + 1 %}`. */
class Namespace extends Attributes {
  /** @param {Record<string, Value>} values */
  constructor(values) {
    super();
    this.values = new Map(Object.entries(values));
  }

  /**
   * @override
   * @param {string} name
   */
  attribute(name) {
    return this.values.get(name);
  }
}

/** Where names begin that are set later on. @param {string[]} names */
export function unset(...names) {
  return names.map((name) => new Unset(name));
}

/**
 * A macro's parameter as it is read before its default: undefined in JavaScript becomes Jinja's Undefined.
 *
 * @param {Value} value
 * @param {string} name
 * @returns {Value}
 */
export function known(value, name) {
  return value === undefined ? new Unset(name) : value;
}

/** The missing `else` of an inline `if`: prints as nothing, and is false. */
export function nothing() {
  return new Undefined('the inline if-expression has no else', false);
}

/**
 * @param {Value} left
 * @param {() => Value} right
 */
export function and(left, right) {
  return truth(left) ? right() : left;
}

/**
 * @param {Value} left
 * @param {() => Value} right
 */
export function or(left, right) {
  return truth(left) ? left : right();
}

/**
 * @param {Value} namespace
 * @param {string} name
 * @param {Value} value
 */
export function setAttribute(namespace, name, value) {
  if (!(namespace instanceof Namespace)) throw new UndefinedError('only a namespace is written to');
  namespace.values.set(name, value);
}

/**
 * What a template writes between tags, kept as HTML.
 *
 * @param {string} html
 */
export function markup(html) {
  return new Markup(html);
}

/** @param {Value} items */
export function loop(items) {
  return new Loop(items);
}

/** @param {Value[]} bounds */
function range(bounds) {
  if (bounds.some((bound) => !Number.isSafeInteger(bound))) throw new RenderRefused('range of what?');
  const [first, second, step = 1] = bounds;
  if (step === 0) throw new RangeError('a range cannot step by zero');
  return second === undefined ? numbers(0, first, 1) : numbers(first, second, step);
}

/** @type {Record<string, Callable>} the functions Jinja itself gives every template */
export const builtins = {
  dict: new Callable((_, named) => named),
  namespace: new Callable((_, named) => new Namespace(named)),
  range: new Callable(range),
};
