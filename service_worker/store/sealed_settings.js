/**
 * Sealed settings: those that somebody must not read or alter, each bound to its own place. Which: docs/threat-model.md.
 */

/** @import { Operation, Sealed, Seals } from '../types' */

import { unlessBroken } from '../vault/seal.js';
import { placeOfSetting } from './places.js';
import { settingOr, writeSetting } from './settings.js';

/**
 * What a setting holds; null where it is not there, holds nothing, does not open, or lies open as a release before kept it.
 * @param {Seals} vault
 * @param {{ worker: string, name: string, value: Sealed | null } | undefined} row
 * @returns {Promise<any>}
 */
export async function openedSetting(vault, row) {
  const sealed = settingOr(row, null);
  const isSealed = sealed && typeof sealed === 'object' && ('bytes' in sealed || 'text' in sealed);
  const text = row && isSealed && (await unlessBroken(vault.open(sealed, placeOfSetting(row))));
  return text ? JSON.parse(text) : null;
}

/** @param {Seals} vault @param {{ worker: string, name: string, value: unknown }} setting @returns {Promise<Operation>} */
export async function sealedSetting(vault, { worker, name, value }) {
  return writeSetting(worker, name, await vault.seal(JSON.stringify(value), placeOfSetting({ worker, name })));
}
