/**
 * Tabling: questions with the same choices, which their author wants in one table.
 *
 * A question that only shows its choices (`label`) gives the head, those without labels of their own
 * (`list-nolabel`) that follow are its rows; `table-list` writes both. Without such a head, or with
 * other choices, a question stands alone with its labels. Twin: webapp/domain/forms/tabling.py.
 */

/** @typedef {Record<string, any>} Item */

/** The items of a page; what is one table has its head before it and its end behind it. @param {Item[]} items @returns {Item[]} */
export function tabled(items) {
  /** @type {Item[]} */
  const found = [];
  for (let at = 0; at < items.length; at += 1) {
    const rows = rowsAfter(items, at);
    const head = /** @type {Item} */ (items[at]);
    if (rows[0]) found.push({ ...head, item: 'table', kind: kindOf(rows[0]) }, ...rows.map((row) => ({ ...row, item: 'row_of' })), { item: 'table_end' });
    else found.push(head);
    at += rows.length;
  }
  return found;
}

/** @param {Item[]} items @param {number} at */
function rowsAfter(items, at) {
  const head = /** @type {Item} */ (items[at]);
  /** @type {Item[]} */
  const rows = [];
  if (head.looks !== 'head') return rows;
  for (const item of items.slice(at + 1)) {
    if (!fits(item, head) || (rows[0] && kindOf(item) !== kindOf(rows[0]))) break;
    rows.push(item);
  }
  return rows;
}

/** Whether a question offers what stands in the head. @param {Item} item @param {Item} head */
function fits(item, head) {
  if (item.looks !== 'row' || !['chips', 'checkboxes'].includes(item.widget)) return false;
  const [own, others] = [item, head].map((one) => one.choices.map((/** @type {Item} */ choice) => choice.value));
  return own.length === others.length && own.every((/** @type {string} */ value, /** @type {number} */ at) => value === others[at]);
}

/** @param {Item} item */
function kindOf(item) {
  return item.widget === 'chips' ? 'radio' : 'checkbox';
}
