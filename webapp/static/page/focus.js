/**
 * Focus: after a boosted page change the reader is where the new page begins, as after a full one; after a refused form, at
 * the summary of what is wrong. Smaller swaps (the sync sentence, a list while searching) leave the focus alone, and never
 * scroll: only a main part or a summary that was not there before moves anything.
 */

/** @type {(Element | null)[]} What the reader has been brought to already. */
let met = [];

/** Begin to follow what htmx swaps. */
export function followSwaps() {
  met = [main(), summary()];
  document.addEventListener('htmx:after:swap', () => {
    const fresh = [summary(), main()].find((place) => place !== null && !met.includes(place));
    met = [main(), summary()];
    if (fresh) moveTo(fresh);
  });
}

const main = () => document.getElementById('main');

/** @returns {HTMLElement | null} */
const summary = () => document.querySelector('[data-errors]');

/** @param {HTMLElement} place */
function moveTo(place) {
  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
  place.focus();
}
