/**
 * Installing: the browser's own prompt, asked for by our own button, so that it comes when the person wants it.
 * Where there is no such prompt (iOS), the button stays hidden and the page about installing explains the way.
 */

export function offerInstallation() {
  /** @type {any} The event's type is not in the standard library. */
  let prompt = null;
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    prompt = event;
    show(true);
  });
  window.addEventListener('appinstalled', () => show(false));
  document.addEventListener('htmx:after:swap', () => show(prompt !== null));
  document.addEventListener('click', ({ target }) => {
    if (!prompt || !(target instanceof Element) || !target.closest('#install')) return;
    prompt.prompt();
    prompt = null;
    show(false);
  });
}

/** @param {boolean} isPossible */
function show(isPossible) {
  const button = document.getElementById('install');
  if (button) button.hidden = !isPossible;
}
