/**
 * Attaching: a question that is answered with a file. A picture is drawn anew, smaller and without what the camera wrote into
 * it (the place, the time, the phone); a signature is drawn here; everything else goes as it is. The worker seals the bytes
 * and says what the answer is; that alone goes into the form, whose page is then asked for again.
 *
 * Hooks in parts/attaching.html:
 *   fieldset[data-attach="<address>"]      where the bytes go
 *   [data-here] (hidden), [data-away]      the ways to answer, and that this needs a phone: one of them is shown
 *   input[type=file]                       a file that was chosen or taken
 *   canvas, [data-sign="keep|clear|type"]  a signature; one that is not kept yet is kept when the form is sent
 *   [data-said]                            what became of it, in the words of its own attributes
 */

import { clearSignature, isSigned, signature, watchSigning, writeName } from './signing.js';
import { smaller } from './smaller.js';

const LARGEST = 10_000_000;
/** Nobody waits for a picture of more bytes to be drawn. */
const LARGEST_DRAWN = 40_000_000;
/** @type {Record<number, string>} */
const SAID = { 409: 'vault', 413: 'large', 415: 'kind', 507: 'full' };

/** Begin to offer it. */
export function offerAttaching() {
  if (!('serviceWorker' in navigator)) return;
  show();
  document.addEventListener('htmx:after:swap', show);
  navigator.serviceWorker.addEventListener('controllerchange', show);
  for (const kind of ['input', 'change']) document.addEventListener(kind, noticed, true);
  document.addEventListener('click', pressed);
  document.addEventListener('submit', keepFirst, true);
  watchSigning();
}

/** A desk has a worker too, which only sees to the sign-in: its pages come from the office, which takes no files. */
function show() {
  const isPhone = document.body.dataset.role === 'worker' || document.body.classList.contains('turn');
  if (!isPhone || !navigator.serviceWorker.controller) return;
  for (const one of document.querySelectorAll('[data-attach] [data-here]')) one.toggleAttribute('hidden', false);
  for (const one of document.querySelectorAll('[data-attach] [data-away]')) one.toggleAttribute('hidden', true);
}

/** What has no name is no answer: the form hears of it only when it was kept. @param {Event} event */
function noticed(event) {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || target.name) return;
  const question = target.closest('[data-attach]');
  if (!(question instanceof HTMLElement)) return;
  event.stopPropagation();
  const [file] = target.files ?? [];
  if (event.type === 'change' && file) keepChosen(question, file).finally(() => { target.value = ''; });
}

/** @param {HTMLElement} question @param {File} file */
async function keepChosen(question, file) {
  say(question, 'waiting');
  const isPicture = file.type.startsWith('image/') || question.dataset.attach?.includes('?as=picture');
  if (file.size > (isPicture ? LARGEST_DRAWN : LARGEST)) return say(question, 'large');
  const bytes = isPicture ? await smaller(file) : file;
  if (bytes === null) return say(question, 'kind');
  await keep(question, bytes);
}

/** @param {MouseEvent} event */
async function pressed({ target }) {
  const button = target instanceof Element ? target.closest('[data-sign]') : null;
  const question = button?.closest('[data-attach]');
  if (!(button instanceof HTMLElement) || !(question instanceof HTMLElement)) return;
  const canvas = canvasOf(question);
  if (!canvas) return;
  say(question, '');
  if (button.dataset.sign === 'clear') return clearSignature(canvas);
  const typed = question.querySelector('.typed-name input');
  if (button.dataset.sign === 'type' && typed instanceof HTMLInputElement) writeName(canvas, typed.value.trim());
  if (isSigned(canvas)) await keep(question, await signature(canvas));
  else say(question, 'empty');
}

/** A signature that was drawn and not kept: kept before the form goes. @param {SubmitEvent} event */
async function keepFirst(event) {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement)) return;
  const drawn = [...form.querySelectorAll('[data-attach]')].filter((one) => isSigned(canvasOf(one)));
  if (drawn.length === 0) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  for (const question of /** @type {HTMLElement[]} */ (drawn)) {
    const canvas = /** @type {HTMLCanvasElement} */ (canvasOf(question));
    if (!(await keep(question, await signature(canvas), { isSent: true }))) return question.focus();
    clearSignature(canvas);
  }
  form.requestSubmit(submitter);
}

/**
 * Hand the bytes to the worker; whether they are kept. `isSent`: the form goes by itself.
 * @param {HTMLElement} question @param {Blob} blob @param {{ isSent?: boolean }} [form]
 */
async function keep(question, blob, { isSent = false } = {}) {
  say(question, 'waiting');
  // Bytes, not a blob: a browser may put a large blob on the disk, where it would lie open.
  const answer = await blob.arrayBuffer().then((body) => fetch(question.dataset.attach ?? '', { method: 'PUT', body, headers: { 'Content-Type': 'application/octet-stream' } })).catch(() => null);
  if (answer?.status !== 201) {
    say(question, SAID[answer?.status ?? 0] ?? 'failed');
    return false;
  }
  const input = question.querySelector('input[type=hidden][name^="a:"]');
  if (!(input instanceof HTMLInputElement)) return false;
  input.value = await answer.text();
  say(question, '');
  if (!isSent) for (const kind of ['input', 'change']) input.dispatchEvent(new Event(kind, { bubbles: true }));
  return true;
}

/** @param {Element} question */
function canvasOf(question) {
  return question.querySelector('canvas');
}

/** @param {HTMLElement} question @param {string} what */
function say(question, what) {
  const place = question.querySelector('[data-said]');
  if (place instanceof HTMLElement) place.textContent = what ? place.dataset[what] ?? '' : '';
}
