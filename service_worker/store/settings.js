/**
 * Settings: small values by name. Those of the device itself are kept under no worker.
 *
 * Never anything confidential: settings are not sealed, but for those of sealed_settings.js.
 */

/** @import { Operation, Read } from '../types' */
/** @import { Database } from './database.js' */

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

/**
 * The name of this phone's storage: drawn once, so that storage of another name in its place is known to be another.
 * @param {Database} device
 * @param {() => string} freshId
 * @returns {Promise<string>}
 */
export async function bornOf(device, freshId) {
  const [found] = await device.read([readSetting(DEVICE, 'born')]);
  if (found) return found.value;
  const born = freshId();
  await device.put([writeSetting(DEVICE, 'born', born)]);
  return born;
}
