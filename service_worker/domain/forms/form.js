/**
 * Form: one form being filled in, and everything an expression can ask of what is around it.
 *
 * A form is made of its definition and of what is given: the moment with its zone, the seed of its
 * chance, the language, attached tables, the last answers. It knows no clock and no storage.
 * `recalculation` brings it up to date, `filling` changes it.
 * Twin: webapp/domain/forms/form.py.
 */

import { evaluate } from './evaluate.js';
import { offsetOf } from './moments.js';
import { Node, lineageOf, listTree, named } from './nodes.js';
import { asText, asTruth } from './values.js';

/** @typedef {any[]} Tree */
/** @typedef {Record<string, any>} Definition */
/** @typedef {{ id: string } | { pieces: (string | Tree)[] }} Label */
/**
 * @typedef {{ now: string, seed: string, language: string, tables: Record<string, Record<string, string>[] | import('./nodes.js').Fields>, worker: Record<string, string>,
 *   began?: string, ended?: string }} Given */

/** The tree of answers, the controls by their paths, the lists, and what was given. */
export class Form {
  /** @param {Definition} definition @param {Given} given */
  constructor(definition, given) {
    this.definition = definition;
    this.now = given.now;
    this.offset = offsetOf(this.now);
    this.seed = given.seed;
    this.language = given.language;
    this.given = given;
    this.tables = { ...definition.lists, ...given.tables };
    /** @type {Map<string, Node>} */
    this.lists = new Map();
    this.drawn = 0;
    /** @type {Map<string, any>} */
    this.controls = new Map();
    /** @type {any[]} */
    this.actions = [...definition.actions];
    this.collect(definition.controls);
    this.root = this.made(definition.root, null);
  }

  /** @param {any[]} controls */
  collect(controls) {
    for (const control of controls) {
      this.actions.push(...(control.actions ?? []));
      if ('at' in control && control.kind !== 'group' && control.kind !== 'repeat') this.controls.set(control.at, control);
      this.collect(control.children ?? []);
    }
  }

  /**
   * A new node of a specification with all that lies in it; repeats with their first row.
   * In a row that is added a repeat has none yet: such a row is a copy of the template, in which a repeat is but a template (ODK XForms, "Repeats": `jr:template`).
   * @param {Definition} spec
   * @param {Node | null} parent
   * @param {boolean} [isAdded]
   * @returns {Node}
   */
  made(spec, parent, isAdded = false) {
    const node = new Node(spec.name, spec, parent, spec.default ?? '');
    if (spec.children) {
      const once = spec.children.filter((/** @type {Definition} */ child) => !child.count && !(isAdded && child.repeat));
      node.children = once.map((/** @type {Definition} */ child) => this.made(child, node, isAdded));
    }
    if (spec.repeat) node.row = '1';
    return node;
  }

  /** The value of an expression of a node. @param {Tree} tree @param {Node} node */
  evaluated(tree, node) {
    this.drawn = 0;
    return evaluate(tree, { form: this, node, current: node, position: 1, size: 1 });
  }

  /** The text of an expression of a node. @param {Tree} tree @param {Node} node */
  text(tree, node) {
    return asText(this.evaluated(tree, node));
  }

  /** Whether an expression of a node holds. @param {Tree} tree @param {Node} node */
  truth(tree, node) {
    return asTruth(this.evaluated(tree, node));
  }

  /** The number of this draw in its expression, so that two draws in one differ. */
  draw() {
    this.drawn += 1;
    return this.drawn;
  }

  /** A list of choices, an attached table, the client or the last answers, as a tree. @param {string} name */
  instance(name) {
    const known = this.lists.get(name);
    if (known) return known;
    const made = listTree(Object.hasOwn(this.tables, name) ? this.tables[name] : []);
    this.lists.set(name, made);
    return made;
  }

  /** The nodes of a path such as `/form/goals/goal`, in the rows that `near` lies in. @param {string} path @param {Node} near */
  nodesAt(path, near) {
    const lineage = lineageOf(near);
    const names = path.split('/').slice(2);
    let found = [this.root];
    for (const [at, name] of names.entries()) {
      const depth = at + 1;
      found = found.flatMap((node) => named(node, name));
      if (depth < Math.min(names.length, lineage.length) && found.includes(lineage[depth])) found = [lineage[depth]];
    }
    return found;
  }

  /** All nodes of the form at the path of the first of these. @param {Node[]} nodes */
  alike(nodes) {
    if (!nodes.length) return [];
    let found = [this.root];
    for (const one of lineageOf(nodes[0]).slice(1)) found = found.flatMap((node) => named(node, one.name));
    return found;
  }

  /** The choices that a question offers now: value and label. @param {Node} node @returns {{ value: string, label: Label }[]} */
  choicesOf(node) {
    const control = this.controls.get(node.path) ?? {};
    if (!control.items) return control.choices ?? [];
    const items = this.evaluated(control.items, node);
    return (Array.isArray(items) ? items : []).map((item) => {
      const cells = new Map((item.children ?? []).map((cell) => [cell.name, cell.value]));
      const text = cells.get(control.item_label) ?? '';
      return { value: cells.get(control.item_value) ?? '', label: control.item_label === 'itextId' ? { id: text } : { pieces: [text] } };
    });
  }

  /** The label of a value among a question's choices, or nothing. @param {Node} node @param {string} value */
  choiceLabel(node, value) {
    const found = this.choicesOf(node).find((one) => one.value === value);
    return found ? this.labelText(found.label, node) : '';
  }

  /** A label in the language of the form, with its answers filled in. @param {Label | null} label @param {Node} node @returns {string} */
  labelText(label, node) {
    if (label === null) return '';
    if ('id' in label) return this.textById(label.id, node);
    return label.pieces.map((one) => (typeof one === 'string' ? one : this.text(one, node))).join('');
  }

  /** A text of the form in its language; what is not translated is empty. @param {string} name @param {Node} node */
  textById(name, node) {
    const { texts } = this.definition;
    const languages = Object.hasOwn(texts, name) ? texts[name] : {};
    return this.labelText({ pieces: Object.hasOwn(languages, this.language) ? languages[this.language] : [] }, node);
  }
}
