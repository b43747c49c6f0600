/** Answers one JSON request a line with one JSON answer a line: JavaScript's engine of forms, for the comparison with Python. */

import { createInterface } from 'node:readline';

import { evaluate } from '../../service_worker/domain/forms/evaluate.js';
import { addRow, answersOf, draftOf, dump, giveAnswer, nodeAt, openForm, takeRow } from '../../service_worker/domain/forms/filling.js';
import { faultOf, isReadonly, jumpList } from '../../service_worker/domain/forms/judging.js';
import { itemsOf, titleOf } from '../../service_worker/domain/forms/asking.js';
import { jumpLines, toldOf } from '../../service_worker/domain/forms/overview.js';
import { walk } from '../../service_worker/domain/forms/paging.js';
import { keptOf, reckonedOf } from '../../service_worker/domain/forms/places.js';
import { act, takeIn } from '../../service_worker/domain/forms/posting.js';
import { everythingIn, placeOf } from '../../service_worker/domain/forms/nodes.js';

/** @type {Map<string, any>} */
const definitions = new Map();
const CODES = ['refused', 'unable', 'not_asked'];
const STEPS = { answer: giveAnswer, add: addRow, take: takeRow, post: (form, raw) => takeIn(form, raw, {}, CODES), act };

const OPERATIONS = {
  keep({ name, definition }) {
    definitions.set(name, definition);
    return null;
  },
  evaluate({ name, given, answers, tree, place }) {
    const form = openForm(definitions.get(name), given, answers);
    const node = nodeAt(form, place);
    return shown(evaluate(tree, { form, node, current: node, position: 1, size: 1 }));
  },
  session({ name, given, answers, steps }) {
    const form = openForm(definitions.get(name), given, answers);
    for (const [step, ...words] of steps) STEPS[step](form, ...words);
    return state(form);
  },
};

/** Everything about a form that a person could see. */
function state(form) {
  const leaves = [...everythingIn(form.root)].filter((node) => node.children === null);
  return {
    nodes: dump(form),
    faults: leaves.map((node) => faultOf(form, node)),
    readonly: leaves.map((node) => isReadonly(form, node)),
    labels: leaves.map((node) => form.labelText(form.controls.get(node.path)?.label ?? null, node)),
    choices: leaves.map((node) => (node.isRelevant ? form.choicesOf(node).map((one) => [one.value, form.labelText(one.label, node)]) : [])),
    answers: answersOf(form),
    draft: draftOf(form),
    jump_list: jumpList(form),
    ...pagesAsTheyAreAsked(form),
  };
}

/** What somebody who walks through the form is shown, and what is written of it. */
function pagesAsTheyAreAsked(form) {
  const pages = walk(form);
  const told = { reasons: {}, earlier: {}, check: true, find: {} };
  const asked = pages.map((page) => [page.at, titleOf(form, page), ...itemsOf(form, page, told)]);
  const lines = { lines: jumpLines(form, pages, {}), told: toldOf(form, pages, {}, {}) };
  return { asked, ...lines, kept: keptOf(form, {}), reckoned: reckonedOf(form) };
}

/** A value as JSON: nodes by their places or texts, a number that JSON cannot hold by its name. */
function shown(value) {
  if (Array.isArray(value)) return value.map((node) => [placeOf(node), node.value]);
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { operation, ...words } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(OPERATIONS[operation](words))}\n`);
}
