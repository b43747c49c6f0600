/**
 * What can go wrong while a template is rendered.
 *
 * Python and the phone must fail on the same templates, so each way of failing has one name here.
 */

/** A value was used that the template never got: what StrictUndefined raises in Python. */
export class UndefinedError extends Error {}

/** A template was asked for that is not in the bundle. */
export class TemplateNotFound extends Error {}

/** Python would print this, and JavaScript cannot print the same: a float, a list, a dict. */
export class RenderRefused extends Error {}

/** Stands for a missing value until somebody uses it. */
export class Undefined {
  /**
   * @param {string} reason the sentence to raise when it is used
   * @param {boolean} strict false only for the missing `else` of an inline `if`, which prints as ''
   */
  constructor(reason, strict = true) {
    this.reason = reason;
    this.strict = strict;
  }
}

/** What a name holds that nobody has set. */
export class Unset extends Undefined {
  /** @param {string} name */
  constructor(name) {
    super(`'${name}' is undefined`);
    this.name = name;
  }
}

/**
 * Raises when a strictly undefined value is used; lets everything else pass.
 *
 * @param {unknown} value
 */
export function mustBeDefined(value) {
  if (value instanceof Undefined && value.strict) throw new UndefinedError(value.reason);
}

/**
 * Raises for any undefined value: no operator but printing, looping and `if` takes a lenient one.
 *
 * @param {unknown} value
 */
export function mustExist(value) {
  if (value instanceof Undefined) throw new UndefinedError(value.reason);
}
