/**
 * The seal: the one seam through which everything confidential passes on its way to and from storage.
 *
 * Today it holds the text as it is; encryption will fill these two functions and nothing else will change. What already
 * holds: nothing is stored that did not pass here, and every sealed text is bound to the place it belongs to, so that a
 * page or a change moved to another place does not open.
 */

/** @import { Sealed } from '../types' */

/** Close a text for one place. @param {string} plain @param {string} binding @returns {Promise<Sealed>} */
export async function seal(plain, binding) {
  return { binding, text: plain };
}

/**
 * Open what was sealed for that same place; anything else is refused.
 * @param {Sealed} sealed
 * @param {string} binding
 * @returns {Promise<string>}
 */
export async function open(sealed, binding) {
  if (sealed.binding !== binding) throw new Error(`sealed for another place than ${binding}`);
  return sealed.text;
}
