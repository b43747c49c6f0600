/** The piece that speaks Spanish. */

export { catalogue } from '../generated/catalogue_es.js';
