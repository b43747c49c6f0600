/** Answers one JSON request a line with one JSON answer a line: JavaScript's engine of forms, for the comparison with Python. */

import { createInterface } from 'node:readline';

import { evaluate } from '../../service_worker/domain/forms/evaluate.js';
import { addRow, answersOf, draftOf, dump, giveAnswer, nodeAt, openForm, takeRow } from '../../service_worker/domain/forms/filling.js';
import { faultOf, isReadonly, jumpList } from '../../service_worker/domain/forms/judging.js';
import { everythingIn, placeOf } from '../../service_worker/domain/forms/nodes.js';

/** @type {Map<string, any>} */
const definitions = new Map();
const STEPS = { answer: giveAnswer, add: addRow, take: takeRow };

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
  };
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
