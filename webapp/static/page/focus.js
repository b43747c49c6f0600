/**
 * Focus: after a boosted page change the reader is where the new page begins, as after a full one; after a refused form, at
 * the summary of what is wrong. Smaller swaps (the sync sentence, a list while searching) leave the focus alone.
 */

export function followSwaps() {
  document.addEventListener('htmx:after:swap', () => {
    const summary = document.querySelector('.error-summary, [data-errors]');
    if (summary instanceof HTMLElement) moveTo(summary);
    else if ((document.activeElement ?? document.body) === document.body) moveTo(document.getElementById('main'));
  });
}

/** @param {HTMLElement | null} place */
function moveTo(place) {
  if (!place) return;
  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: false });
}
