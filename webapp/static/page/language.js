/**
 * The language that this browser was used in last, for the pages that come before anybody is known: signing in, a refusal.
 *
 * Two letters in a cookie that says nothing about anybody; `webapp/routes/render.py` reads it.
 */

const YEAR_SECONDS = 31_536_000;

/** Keep the language of this page. */
export function rememberLanguage() {
  const { lang } = document.documentElement;
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `language=${lang}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure}`;
}
