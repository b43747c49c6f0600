/** Ranges: which keys belong together. */

/** Every key that starts with these parts. @param {...(string | number)} parts */
export function under(...parts) {
  return IDBKeyRange.bound(parts, [...parts, []]);
}
