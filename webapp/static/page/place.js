/**
 * Place: a button beside a question for a place takes that of this phone, once: `latitude longitude height accuracy`.
 *
 * Only pages that ask a form may know it (webapp/page_headers.py), and a browser goes by the page that was loaded last; so one
 * that came by a swap from another is loaded anew. What cannot be found is said, in the words of the template.
 */

const PATIENCE_MILLISECONDS = 30_000;
const SAID = { 1: 'refused', 2: 'unavailable', 3: 'slow' };

/** Begin to offer it. */
export function offerPlace() {
  show();
  document.addEventListener('htmx:after:swap', show);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-locate]') : null;
    if (button instanceof HTMLButtonElement) locate(button);
  });
}

function show() {
  const buttons = document.querySelectorAll('[data-locate]');
  if (!buttons.length || !('geolocation' in navigator)) return;
  if (isForbiddenByAnotherPage()) return location.reload();
  for (const button of buttons) button.toggleAttribute('hidden', false);
}

function isForbiddenByAnotherPage() {
  const isForbidden = /** @type {any} */ (document).featurePolicy?.allowsFeature('geolocation') === false;
  const [loaded] = performance.getEntriesByType('navigation');
  return isForbidden && loaded !== undefined && new URL(loaded.name).pathname !== location.pathname;
}

/** @param {HTMLButtonElement} button */
function locate(button) {
  const field = button.dataset.locate ?? '';
  button.disabled = true;
  say(field, 'waiting');
  const done = (/** @type {string} */ said) => {
    button.disabled = false;
    say(field, said);
  };
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      done('');
      take(field, coords);
    },
    ({ code }) => done(SAID[/** @type {1 | 2 | 3} */ (code)] ?? 'unavailable'),
    { enableHighAccuracy: true, timeout: PATIENCE_MILLISECONDS, maximumAge: 0 },
  );
}

/** The order is that of ODK; an unknown height is 0. @param {string} field @param {GeolocationCoordinates} coords */
function take(field, { latitude, longitude, altitude, accuracy }) {
  const input = document.getElementById(field);
  if (!(input instanceof HTMLInputElement)) return;
  const round = (/** @type {number} */ number, /** @type {number} */ places) => String(Number(number.toFixed(places)));
  input.value = [round(latitude, 7), round(longitude, 7), round(altitude ?? 0, 1), round(accuracy, 1)].join(' ');
  for (const kind of ['input', 'change']) input.dispatchEvent(new Event(kind, { bubbles: true }));
}

/** @param {string} field @param {string} what */
function say(field, what) {
  const place = document.getElementById(`${field}-said`);
  if (place) place.textContent = what ? place.dataset[what] ?? '' : '';
}
