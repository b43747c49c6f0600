/** Jinja's filters by the names templates know them under, each by itself for the bundler to leave out. */

export * from './list_filters.js';
export * from './text_filters.js';
export { default } from './text_filters.js';
