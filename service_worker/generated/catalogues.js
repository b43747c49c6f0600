/** Made by `python -m webapp.generate`; never edited by hand. */

/** @type {Record<string, any>} */
export const catalogues = {
 "en": {},
 "es": {}
};
