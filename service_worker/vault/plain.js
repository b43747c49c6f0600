/**
 * The plain store: how a program before the vault kept its rows. Such a phone works on as it did, until its worker signs in
 * once with the pass phrase that a vault needs; then everything moves into the vault (store/moving.js), and nothing is left.
 *
 * Never chosen for a new phone: only rows that lie there already are opened with it.
 */

/** @import { Sealed, Seals } from '../types' */

/** @typedef {{ binding: string, text: string }} Unsealed */

/** The names that places had then. */
const FORMER = { pages: 'page', outbox: 'change', journal: 'change', drafts: 'draft' };

/** Opens and keeps as that program did. @type {Seals} */
export const PLAIN = {
  async seal(plain, place) {
    if (typeof plain !== 'string') throw new Error('bytes are kept in a vault alone');
    return /** @type {Sealed} */ (/** @type {unknown} */ ({ binding: formerly(place), text: plain }));
  },
  async open(sealed, place) {
    const { binding, text } = /** @type {Unsealed} */ (/** @type {unknown} */ (sealed));
    if (binding !== formerly(place)) throw new Error(`kept for another place than ${place}`);
    return text;
  },
};

/** @param {string} place */
function formerly(place) {
  const [store, ...rest] = place.split('|');
  return [FORMER[/** @type {keyof typeof FORMER} */ (store)], ...rest].join('|');
}
