/**
 * Offers: short sentences with a button, shown in #offers. Their words are in the page, as templates, in its language.
 */

/**
 * Show an offer, once. `accept` is called when the person says yes.
 * @param {string} name
 * @param {() => void} [accept]
 */
export function offer(name, accept) {
  const place = document.getElementById('offers');
  const template = document.querySelector(`template[data-offer="${name}"]`);
  if (!place || !(template instanceof HTMLTemplateElement) || place.querySelector(`[data-shown="${name}"]`)) return;
  const shown = document.createElement('div');
  shown.dataset.shown = name;
  shown.append(template.content.cloneNode(true));
  shown.querySelector('[data-accept]')?.addEventListener('click', () => { shown.remove(); accept?.(); });
  shown.querySelector('[data-dismiss]')?.addEventListener('click', () => shown.remove());
  place.append(shown);
}

/** Take an offer back: it no longer holds. @param {string} name */
export function withdraw(name) {
  document.querySelector(`#offers [data-shown="${name}"]`)?.remove();
}
