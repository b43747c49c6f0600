/**
 * Drafts: every keystroke is kept within a second. A form with `data-draft` sends its fields to /drafts/<key>: 400 ms after
 * the last key, at least every second while somebody types, and at once when the page is hidden or left.
 */

const PAUSE_MILLISECONDS = 400;
const LONGEST_MILLISECONDS = 1_000;
/** Browsers drop a larger body when the page goes. */
const KEEPALIVE_BYTES = 60_000;

/** What is typed and not kept yet. @type {Map<HTMLFormElement, { first: number, timer: number }>} */
const unkept = new Map();
/** Forms in which something was typed and that were not sent. @type {Set<HTMLFormElement>} */
const touched = new Set();

/** Begin to keep what is typed on this page. */
export function keepDrafts() {
  document.addEventListener('input', ({ target }) => noticed(target));
  document.addEventListener('change', ({ target }) => noticed(target));
  document.addEventListener('submit', ({ target }) => forget(target), true);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keepAll(); });
  window.addEventListener('pagehide', keepAll);
}

/** Whether a form on this page holds something that was typed and not sent. */
export function isTyping() {
  return [...touched].some((form) => form.isConnected);
}

/** @param {EventTarget | null} target */
function noticed(target) {
  const form = target instanceof Element ? target.closest('form') : null;
  if (form?.method !== 'post') return;
  touched.add(form);
  if (form.dataset.draft === undefined) return;
  saySaved(form, false);
  const before = unkept.get(form);
  if (before) clearTimeout(before.timer);
  const first = before?.first ?? performance.now();
  const pause = Math.max(0, Math.min(PAUSE_MILLISECONDS, first + LONGEST_MILLISECONDS - performance.now()));
  unkept.set(form, { first, timer: setTimeout(() => keep(form), pause) });
}

/** @param {EventTarget | null} target */
function forget(target) {
  if (!(target instanceof HTMLFormElement)) return;
  clearTimeout(unkept.get(target)?.timer);
  unkept.delete(target);
  touched.delete(target);
}

/** Send at once what is typed and not kept yet. */
export async function keepAll() {
  await Promise.all([...unkept.keys()].map(keep));
}

/** @param {HTMLFormElement} form */
async function keep(form) {
  clearTimeout(unkept.get(form)?.timer);
  unkept.delete(form);
  const texts = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  const body = new URLSearchParams(/** @type {[string, string][]} */ (texts));
  const keepalive = body.toString().length < KEEPALIVE_BYTES;
  try {
    const key = encodeURIComponent(form.dataset.draft ?? '');
    const response = await fetch(`/drafts/${key}`, { method: 'PUT', body, keepalive });
    if (!response.ok) throw new Error(`not kept: ${response.status}`);
    saySaved(form, !unkept.has(form));
  } catch {
    if (form.isConnected && !unkept.has(form) && touched.has(form)) {
      unkept.set(form, { first: performance.now(), timer: setTimeout(() => keep(form), LONGEST_MILLISECONDS) });
    }
  }
}

/**
 * Said only while it is true: the words go with the next key and come back when that is kept as well. Spoken once; a live
 * region that spoke at every pause would interrupt.
 * @param {HTMLFormElement} form
 * @param {boolean} isKept
 */
function saySaved(form, isKept) {
  const place = form.querySelector('[data-saved]');
  if (!(place instanceof HTMLElement)) return;
  if (!isKept && place.textContent !== '') place.ariaLive = 'off';
  place.textContent = isKept ? place.dataset.saved ?? '' : '';
}
