/** Made by `python -m webapp.generate`; never edited by hand. */

/** @type {Record<string, string>} */
export const PAGE_HEADERS = {
 "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
 "X-Content-Type-Options": "nosniff",
 "Referrer-Policy": "same-origin",
 "Cross-Origin-Opener-Policy": "same-origin",
 "Cross-Origin-Resource-Policy": "same-origin",
 "Permissions-Policy": "camera=(), geolocation=(), microphone=()"
};
/** @type {Record<string, string>} */
export const FILLING_HEADERS = {
 "Permissions-Policy": "camera=(), geolocation=(self), microphone=()"
};
