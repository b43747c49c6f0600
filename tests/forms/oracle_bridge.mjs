/**
 * Answers one JSON request a line with one JSON answer a line: a form as @getodk/xforms-engine fills it in.
 *
 * A stranger's engine, so that ours is not judged by itself. It wants a DOM, which jsdom gives, and a clock,
 * which is stopped at the moment that our engines are given.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

import { JSDOM } from 'jsdom';

const NOW = Date.parse(process.argv[2]);
const { window } = new JSDOM('');
const DOM = ['DOMParser', 'XMLSerializer', 'Node', 'Element', 'Document', 'XMLDocument', 'Attr', 'Text', 'Comment', 'NodeFilter', 'XPathResult', 'File', 'Blob', 'FormData', 'document', 'window'];
for (const name of DOM) globalThis[name] = window[name];
// Its WebAssembly part takes node for a CommonJS module and looks for these two.
globalThis.require = createRequire(import.meta.url);
globalThis.__dirname = '/';
globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length ? parts : [NOW]));
  }

  static now() {
    return NOW;
  }
};
const { loadForm } = await import('@getodk/xforms-engine');

/** The forms loaded so far, by their files. */
const forms = new Map();

const STEPS = {
  answer(root, reference, text) {
    const node = leaves(root).find((one) => one.currentState.reference === reference);
    if (node.nodeType === 'select') node.selectValues(text ? text.split(' ') : []);
    else if (node.nodeType === 'rank') node.setValues(text ? text.split(' ') : []);
    else if (node.nodeType === 'trigger') node.setValue(text === 'OK');
    else node.setValue(text);
  },
  select(root, reference, text) {
    leaves(root).find((one) => one.currentState.reference === reference).selectValues(text ? [text] : []);
  },
  add(root, reference) {
    range(root, reference).addInstances();
  },
  take(root, reference, index) {
    range(root, reference).removeInstances(index, 1);
  },
};

/** The repeat at a reference without its row. */
function range(root, reference) {
  return everything(root).find((one) => one.nodeType === 'repeat-range:uncontrolled' && one.currentState.reference === reference);
}

function everything(node) {
  return [node, ...(node.currentState.children ?? []).flatMap(everything)];
}

function leaves(root) {
  return everything(root).filter((node) => node.currentState.children === null);
}

/** Everything that is compared, by reference. */
function state(root) {
  return Object.fromEntries(
    leaves(root).map((node) => {
      const { reference, relevant, readonly, valueOptions } = node.currentState;
      const text = node.currentState.instanceValue ?? '';
      const choices = node.nodeType === 'select' || node.nodeType === 'rank' ? valueOptions.map((one) => one.value) : null;
      return [reference, { relevant, readonly, text, fault: node.validationState?.violation?.condition ?? null, choices }];
    }),
  );
}

async function loaded(file) {
  if (!forms.has(file)) {
    const fetchFormAttachment = async () => new Response('', { status: 404 });
    const form = await loadForm(readFileSync(file, 'utf8'), { fetchFormAttachment, missingResourceBehavior: 'BLANK' });
    if (form.status === 'failure') throw form.error;
    forms.set(file, form);
  }
  return forms.get(file);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { file, language, steps } = JSON.parse(line);
  let answer;
  try {
    const { root } = (await loaded(file)).createInstance();
    const wanted = language && root.languages.find((one) => one.language === language);
    if (wanted) root.setLanguage(wanted);
    for (const [step, ...words] of steps) STEPS[step](root, ...words);
    answer = { nodes: state(root) };
  } catch (error) {
    answer = { error: String(error.message) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
