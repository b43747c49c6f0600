/**
 * Renders compiled templates for the tests: one JSON request a line, one JSON answer a line.
 *
 * A module is loaded once under a key and then rendered with as many contexts as asked for.
 */

import { createInterface } from 'node:readline';

import { RenderRefused } from '../../service_worker/render/errors.js';
import { render, renderBlock } from '../../service_worker/render/runtime.js';
import { contextFunctions } from './context_functions.mjs';

/** @type {Map<string, any>} */
const loaded = new Map();

/** A module that stands in no folder names the runtime by its whole address. */
const RUNTIME = new URL('../../service_worker/render/', import.meta.url).href;

async function load({ key, source }) {
  const placed = source.replaceAll("'../render/", `'${RUNTIME}`);
  const module = await import(`data:text/javascript;base64,${Buffer.from(placed).toString('base64')}`);
  loaded.set(key, module.templates);
  return { loaded: key };
}

function renderOne({ key, template, block }, context) {
  const variables = { ...contextFunctions, ...context };
  try {
    const templates = loaded.get(key);
    const html = block
      ? renderBlock(templates, template, block, variables)
      : render(templates, template, variables);
    return { html };
  } catch (error) {
    return { error: `${error.name}: ${error.message}`, refused: error instanceof RenderRefused };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const answer =
    'source' in request
      ? await load(request).catch((error) => ({ error: String(error) }))
      : { results: request.contexts.map((context) => renderOne(request, context)) };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
