/**
 * The door to the templates on the phone: a page, or one block of it, as HTML.
 *
 * Pure: the same templates, name and context always give the same text. It must never reach for the
 * clock, the network, the store or `self`. Twin of webapp/routes/render.py.
 */

import { Context } from './context.js';
import { builtins } from './operations.js';

/** @typedef {import('./context.js').Templates} Templates */
/** @typedef {Record<string, unknown>} Variables JSON values, and the context functions */

/**
 * @param {Templates} templates
 * @param {string} name
 * @param {Variables} variables
 * @returns {string}
 */
export function render(templates, name, variables) {
  return [...start(templates, name, variables).chunks].join('');
}

/**
 * Renders one block, as htmx asks for it, with the imports and variables of the template's top level.
 *
 * The top level runs up to its first piece of text. A template that extends another prints none of
 * its own, so all of its imports and `set`s have run by then, and its parent has only begun.
 *
 * @param {Templates} templates
 * @param {string} name
 * @param {string} block
 * @param {Variables} variables
 * @returns {string}
 */
export function renderBlock(templates, name, block, variables) {
  const { context, chunks } = start(templates, name, variables);
  chunks.next();
  return context.block(block);
}

/**
 * @param {Templates} templates
 * @param {string} name
 * @param {Variables} variables
 */
function start(templates, name, variables) {
  const globals = new Map(Object.entries(builtins));
  const given = new Map([...globals, ...Object.entries(variables)]);
  const context = new Context(templates, given, globals);
  const template = context.find(name);
  context.addBlocks(template);
  return { context, chunks: template.root(context) };
}
