/**
 * The language of this page: kept for the pages that come before anybody is known (signing in, a refusal), and followed.
 *
 * Two letters in a cookie that says nothing about anybody; `webapp/routes/render.py` reads it. A page that is swapped in
 * brings its own body and leaves the document as it was, so the document is told.
 */

const YEAR_SECONDS = 31_536_000;
const WRITTEN_IN = /<html lang="([a-z]+)"/;

const root = document.documentElement;

/** Keep the language of this page, and of each that comes after it. */
export function followLanguage() {
  keep();
  document.addEventListener('htmx:after:swap', (event) => {
    const { target, text } = /** @type {CustomEvent} */ (event).detail.ctx;
    if (target !== document.body || !isInAnotherLanguage(text)) return;
    root.lang = languageOf(text);
    keep();
  });
}

/** Whether a whole page is written in another language than this one. @param {string} text its HTML */
export function isInAnotherLanguage(text) {
  return languageOf(text) !== root.lang;
}

/** @param {string} text */
function languageOf(text) {
  return WRITTEN_IN.exec(text)?.[1] ?? root.lang;
}

function keep() {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `language=${root.lang}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure}`;
}
