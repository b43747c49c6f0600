/**
 * Everything a template can call: macros, context functions, `super()`, and the methods of values.
 */

import { attribute, Attributes } from './containers.js';
import { mustExist, Undefined } from './errors.js';
import { Markup, plain } from './markup.js';

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
 * @param {number} required how many of them have no default
 * @param {boolean} usesCaller whether the body calls `caller()`
 * @param {(...values: Value[]) => string} body its parameters are undefined where their default applies
 */
export function macro(name, parameters, required, usesCaller, body) {
  return new Callable((values, named) => {
    if (values.length > parameters.length) throw new TypeError(`too many arguments for ${name}`);
    const rest = { ...named };
    const bound = parameters.map((parameter, i) => {
      if (i < values.length) return values[i];
      const value = rest[parameter];
      delete rest[parameter];
      return value === undefined && i < required ? notProvided(parameter) : value;
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

/** @param {string} name a macro's parameter */
function notProvided(name) {
  return new Undefined(`parameter '${name}' was not provided`);
}

/**
 * Calls a macro or a context function.
 *
 * A context function is plain JavaScript: it gets its positional arguments and, if the call names
 * any, one last object with the named ones. Markup reaches it as a plain string.
 *
 * @param {Value} callee
 * @param {Named} named
 * @param {Value[]} values
 * @returns {Value}
 */
export function callWith(callee, named, ...values) {
  mustExist(callee);
  if (callee instanceof Callable) return callee.invoke(values, named);
  if (typeof callee !== 'function') throw new TypeError(`${typeof callee} cannot be called`);
  const options = Object.entries(named).map(([key, value]) => [key, argument(value)]);
  const last = options.length > 0 ? [Object.fromEntries(options)] : [];
  return callee(...values.map(argument), ...last);
}

/** A call that names no argument. @param {Value} callee @param {Value[]} values @returns {Value} */
export function call(callee, ...values) {
  return callWith(callee, {}, ...values);
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
 * @param {import('./methods.js').Method | null} method Python's own of that name
 * @param {Named} named
 * @param {Value[]} values
 * @returns {Value}
 */
export function callMethodWith(holder, name, method, named, ...values) {
  mustExist(holder);
  const found = holder instanceof Attributes ? undefined : method?.(holder, values, named);
  return found === undefined ? callWith(attribute(holder, name), named, ...values) : found;
}

/** A method call that names no argument. @param {Value} holder @param {string} name @param {import('./methods.js').Method | null} method @param {Value[]} values @returns {Value} */
export function callMethod(holder, name, method, ...values) {
  return callMethodWith(holder, name, method, {}, ...values);
}
