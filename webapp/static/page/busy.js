/**
 * Busy: a form whose answer takes its time (a workbook that is checked) says so and cannot be sent twice.
 *
 * `data-busy` on a form is the sentence, which its `[role=status]` then says. A page that comes back from the browser's
 * memory is as it was before it was sent.
 */

export function sayBusy() {
  document.addEventListener('submit', (event) => {
    const form = busyForm(event.target);
    if (!form) return;
    if (form.getAttribute('aria-busy') === 'true') event.preventDefault();
    else show(form, true);
  });
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-busy]')) show(/** @type {HTMLFormElement} */ (form), false);
  });
}

/** @param {EventTarget | null} target */
function busyForm(target) {
  return target instanceof HTMLFormElement && 'busy' in target.dataset ? target : null;
}

/** @param {HTMLFormElement} form @param {boolean} isBusy */
function show(form, isBusy) {
  form.setAttribute('aria-busy', String(isBusy));
  for (const button of form.querySelectorAll('button')) button.disabled = isBusy;
  const status = form.querySelector('[role=status]');
  if (status) status.textContent = isBusy ? form.dataset.busy ?? '' : '';
}
