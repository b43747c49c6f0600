/**
 * Passing time, as neither a sleeping phone nor a clock that is set back can shorten it: one clock stands still while a phone
 * sleeps, the other can be set; whichever went further since the last look counts. A clock set forward locks early (E07).
 */

/** @param {{ wall: () => number, steady: () => number }} clocks in milliseconds @returns {() => number} milliseconds since the last call */
export function createPassing({ wall, steady }) {
  let seen = { wall: wall(), steady: steady() };
  return () => {
    const now = { wall: wall(), steady: steady() };
    const passed = Math.max(now.wall - seen.wall, now.steady - seen.steady, 0);
    seen = now;
    return passed;
  };
}
