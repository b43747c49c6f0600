/**
 * Calls: what a function of an expression is given, its values asked for one by one.
 *
 * A value is worked out when it is asked for, so `if` never evaluates the branch it does not take.
 * Twin: webapp/domain/forms/calls.py.
 */

import { asNumber, asText, asTruth } from './values.js';

/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {import('./values.js').Value} Value */
/** @typedef {any[]} Tree */
/** @typedef {(tree: Tree, place: Place) => Value} Evaluate */

/**
 * Where an expression stands: its node, which of how many it is, and the form around it. `current` is
 * the node whose expression this is; a predicate moves `node` on, never `current`.
 * @typedef {{ form: import('./form.js').Form, node: Node, current: Node, position: number, size: number }} Place
 */

/** One call: the trees of its values, and where it stands. */
export class Call {
  /** @param {Tree[]} trees @param {Place} place @param {Evaluate} evaluate */
  constructor(trees, place, evaluate) {
    this.trees = trees;
    this.place = place;
    this.form = place.form;
    this.count = trees.length;
    this.evaluate = evaluate;
  }

  /** The value in its own kind. @param {number} at */
  value(at) {
    return this.evaluate(this.trees[at], this.place);
  }

  /** The value as text. @param {number} at */
  text(at) {
    return asText(this.value(at));
  }

  /** The value as a number. @param {number} at */
  number(at) {
    return asNumber(this.value(at), this.form.offset);
  }

  /** The value as true or false. @param {number} at */
  truth(at) {
    return asTruth(this.value(at));
  }

  /** The value as nodes; what is none is no nodes. @param {number} at @returns {Node[]} */
  nodes(at) {
    const found = this.value(at);
    return Array.isArray(found) ? found : [];
  }

  /** All values from one on. @param {number} start */
  values(start) {
    return this.trees.slice(start).map((tree) => this.evaluate(tree, this.place));
  }

  /** The first value as text; without one, the text of the node itself. */
  ownText() {
    return this.count ? this.text(0) : asText([this.place.node]);
  }
}
