/** The digest of F4, written with node's own hash: what the device's own is checked against. */

import { createHash } from 'node:crypto';

export function digestOf(records) {
  let sum = 0n;
  for (const { id, seq } of records) sum ^= createHash('sha256').update(`${id}:${seq}`).digest().readBigUInt64BE(0);
  return sum.toString(16).padStart(16, '0');
}
