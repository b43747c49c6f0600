/**
 * Objects with names, as JSON has them: Python asks `isinstance(value, dict)`.
 *
 * What a template takes for a dict is stricter: comparing.js.
 */

/** Whether it is one, and neither a list nor nothing. @param {unknown} value @returns {value is Record<string, any>} */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
