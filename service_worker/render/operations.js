/**
 * Everything compiled templates call, under the short name `$` they know it by.
 *
 * The compiler in webapp/generate/templates writes these names; nothing else should need this file.
 */

import * as arithmetic from './arithmetic.js';
import { Callable, call, callMethod, macro } from './callables.js';
import { compare, truth } from './comparing.js';
import {
  Attributes,
  attribute,
  dict,
  item,
  iterate,
  numbers,
  slice,
  unpack,
  valueAt,
} from './containers.js';
import { RenderRefused, Undefined, UndefinedError } from './errors.js';
import { listFilters } from './list_filters.js';
import { Loop } from './loop.js';
import { concat, Markup, print, text } from './markup.js';
import { printf } from './printf.js';
import { tests } from './tests.js';
import { textFilters } from './text_filters.js';

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

/**
 * A name as it is read: undefined in JavaScript becomes Jinja's Undefined.
 *
 * @param {Value} value
 * @param {string} name
 * @returns {Value}
 */
function known(value, name) {
  return value === undefined ? new Undefined(`'${name}' is undefined`) : value;
}

/** @param {string} name a macro's parameter */
function notProvided(name) {
  return new Undefined(`parameter '${name}' was not provided`);
}

/** The missing `else` of an inline `if`: prints as nothing, and is false. */
function nothing() {
  return new Undefined('the inline if-expression has no else', false);
}

/**
 * @param {Value} left
 * @param {() => Value} right
 */
function and(left, right) {
  return truth(left) ? right() : left;
}

/**
 * @param {Value} left
 * @param {() => Value} right
 */
function or(left, right) {
  return truth(left) ? left : right();
}

/**
 * @param {Value} namespace
 * @param {string} name
 * @param {Value} value
 */
function setAttribute(namespace, name, value) {
  if (!(namespace instanceof Namespace)) throw new UndefinedError('only a namespace is written to');
  namespace.values.set(name, value);
}

/**
 * What a template writes between tags, kept as HTML.
 *
 * @param {string} html
 */
function markup(html) {
  return new Markup(html);
}

/** @param {Value} items */
function loop(items) {
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

export const operations = {
  ...arithmetic,
  and,
  attribute,
  call,
  callMethod,
  compare,
  concat,
  dict,
  filters: { ...textFilters, ...listFilters },
  item,
  iterate,
  known,
  loop,
  macro,
  markup,
  nothing,
  notProvided,
  or,
  print,
  printf,
  setAttribute,
  slice,
  tests,
  text,
  truth,
  unpack,
  valueAt,
};
