/**
 * Settings: small values by name. Those of the device itself are kept under no worker.
 *
 * Never anything confidential: settings are not sealed.
 */

/** @import { Operation, Read } from '../types' */

/** The worker of the device's own settings. */
export const DEVICE = '';

/** @param {string} worker @param {string} name @returns {Read} */
export function readSetting(worker, name) {
  return { store: 'settings', get: [worker, name] };
}

/** @param {string} worker @param {string} name @param {unknown} value @returns {Operation} */
export function writeSetting(worker, name, value) {
  return { store: 'settings', put: { worker, name, value } };
}

/**
 * What a read found, or the fallback.
 * @template Value
 * @param {{ value: Value } | undefined} found
 * @param {Value} fallback
 * @returns {Value}
 */
export function settingOr(found, fallback) {
  return found === undefined ? fallback : found.value;
}
