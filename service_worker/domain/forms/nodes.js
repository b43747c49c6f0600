/**
 * Nodes: the answers of a form as a tree, and what a node is worth to an expression.
 *
 * A node is a question, a group, a row of a repeat, or an item of a list. What is not asked counts as
 * empty, and so does a group: the sum of its texts means nothing (and grew without end in forms whose
 * calculation looks at its own group). Twin: webapp/domain/forms/nodes.py.
 */

/** @typedef {Record<string, any>} Spec */
/** @typedef {{ [name: string]: string | Fields }} Fields */

/** One node. `children` is null for a question; `row` is the id of a row of a repeat. */
export class Node {
  /**
   * `path` names it in the definition, without rows; items of lists have none. `withheld` is the
   * whole answer, where a filtered list does not offer all of it now.
   * @param {string} name @param {Spec | null} spec @param {Node | null} parent @param {string} [value]
   */
  constructor(name, spec, parent, value = '') {
    this.name = name;
    this.spec = spec ?? {};
    this.parent = parent;
    this.path = spec ? `${parent?.path ?? ''}/${name}` : '';
    this.value = value;
    this.isRelevant = true;
    /** @type {Node[] | null} */
    this.children = null;
    this.row = '';
    this.withheld = '';
    /** @type {Record<string, Node[]>} */
    this.parked = {};
    /** @type {Map<string, Map<string, Node[]>>} */
    this.index = new Map();
  }
}

/** What an expression sees: nothing of what is not asked, and nothing of a group. @param {Node} node */
export function valueOf(node) {
  return node.isRelevant && node.children === null ? node.value : '';
}

/** Where a node is, from the form's root on, rows by their ids: `/goals/goal[r1]/name`. @param {Node} node @returns {string} */
export function placeOf(node) {
  if (node.parent === null) return '';
  return `${placeOf(node.parent)}/${node.name}${node.row ? `[${node.row}]` : ''}`;
}

/** The node and everything it lies in, the outermost first. @param {Node} node */
export function lineageOf(node) {
  const found = [node];
  while (found[0].parent !== null) found.unshift(found[0].parent);
  return found;
}

/** The children of a name, in their order; `*` is every name. @param {Node} node @param {string} name */
export function named(node, name) {
  return (node.children ?? []).filter((one) => name === '*' || one.name === name);
}

/** The node and all below it, in the order of the form. @param {Node} node @returns {Generator<Node>} */
export function* everythingIn(node) {
  yield node;
  for (const child of node.children ?? []) yield* everythingIn(child);
}

/**
 * What an expression finds under `instance(…)`.
 *
 * Rows become `root` with an `item` for each, as a list of choices or an attached table has them;
 * fields in fields, as the last answers have them, stay as they are.
 * @param {Record<string, string>[] | Fields} rows
 */
export function listTree(rows) {
  if (!Array.isArray(rows)) return fieldsOf('', rows, null);
  const top = new Node('', null, null);
  const root = new Node('root', null, top);
  top.children = [root];
  root.children = rows.map((row) => fieldsOf('item', row, root));
  return top;
}

/** @param {string} name @param {Fields} fields @param {Node | null} parent @returns {Node} */
function fieldsOf(name, fields, parent) {
  const node = new Node(name, null, parent);
  node.children = Object.entries(fields).map(([key, value]) =>
    typeof value === 'string' ? new Node(key, null, node, value) : fieldsOf(key, value, node),
  );
  return node;
}
