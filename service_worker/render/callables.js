/**
 * Everything a template can call: macros, context functions, `super()`, and the methods of values.
 */

import { attribute, Attributes } from './containers.js';
import { mustExist, Undefined } from './errors.js';
import { Markup, plain } from './markup.js';
import { methodOf } from './methods.js';

/** @typedef {import('./markup.js').Value} Value */
/** @typedef {Record<string, Value>} Named the keyword arguments of a call */

/** Something that takes positional and keyword arguments the way Python passes them. */
export class Callable {
  /** @param {(values: Value[], named: Named) => Value} invoke */
  constructor(invoke) {
    this.invoke = invoke;
  }
}

/**
 * `{% macro %}` and the body of `{% call %}`.
 *
 * @param {string} name
 * @param {string[]} parameters
 * @param {boolean} usesCaller whether the body calls `caller()`
 * @param {(...values: Value[]) => string} body its parameters are undefined where nothing was passed
 */
export function macro(name, parameters, usesCaller, body) {
  return new Callable((values, named) => {
    if (values.length > parameters.length) throw new TypeError(`too many arguments for ${name}`);
    const rest = { ...named };
    const bound = parameters.map((parameter, i) => {
      if (i < values.length) return values[i];
      const value = rest[parameter];
      delete rest[parameter];
      return value;
    });
    if (usesCaller) {
      bound.push(rest['caller'] ?? new Undefined('no caller defined'));
      delete rest['caller'];
    }
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) throw new TypeError(`${name} takes no argument ${unknown}`);
    return new Markup(body(...bound));
  });
}

/**
 * Calls a macro or a context function.
 *
 * A context function is plain JavaScript: it gets its positional arguments and, if the call names
 * any, one last object with the named ones. Markup reaches it as a plain string.
 *
 * @param {Value} callee
 * @param {Value[]} values
 * @param {Named} [named]
 * @returns {Value}
 */
export function call(callee, values, named = {}) {
  mustExist(callee);
  if (callee instanceof Callable) return callee.invoke(values, named);
  if (typeof callee !== 'function') throw new TypeError(`${typeof callee} cannot be called`);
  const options = Object.entries(named).map(([key, value]) => [key, argument(value)]);
  const last = options.length > 0 ? [Object.fromEntries(options)] : [];
  return callee(...values.map(argument), ...last);
}

/** @param {Value} value */
function argument(value) {
  mustExist(value);
  return plain(value);
}

/**
 * `holder.name(...)`: a macro of an imported template, or one of Python's own methods.
 *
 * @param {Value} holder
 * @param {string} name
 * @param {Value[]} values
 * @param {Named} [named]
 * @returns {Value}
 */
export function callMethod(holder, name, values, named = {}) {
  mustExist(holder);
  if (holder instanceof Attributes) return call(attribute(holder, name), values, named);
  const method = methodOf(holder, name);
  return method ? method(holder, values, named) : call(attribute(holder, name), values, named);
}
