/**
 * Posting: a page of a form as it came back, taken into the form.
 *
 * The page says which questions were on it (`on`), so that an empty one is an answer taken away and
 * one that was not shown is left alone. A question has its answer under `a:<place>`, the reason for
 * none under `r:<place>`; whichever of the two was touched counts. Twin: webapp/domain/forms/posting.py.
 */

import { widgetOf } from './asking.js';
import { ATTACHED, attached } from './attachments.js';
import { addRow, giveAnswer, nodeAt, takeRow } from './filling.js';
import { isReadonly } from './judging.js';
import { wordsOf } from './values.js';

/** @typedef {import('./form.js').Form} Form */
/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {Record<string, string[]>} Raw */

/** Longer than this no answer is; the contract's limit. */
export const LONGEST = 20_000;
export const SEVERAL = ['checkboxes', 'search_many', 'rank'];
const NOT_TEXT = /[\0\ud800-\udfff]/gu;
const ZONE = /(?:Z|[+-][0-9]{2}:[0-9]{2})$/;

/** Answer what was on the page. `reasons` {place: code} is brought up to date; `codes` are all. @param {Form} form @param {Raw} raw @param {Record<string, string>} reasons @param {string[]} codes */
export function takeIn(form, raw, reasons, codes) {
  for (const place of raw.on ?? []) {
    const node = nodeAt(form, place);
    if (node === null || node.children !== null || isReadonly(form, node)) continue;
    const widget = widgetOf(form, form.controls.get(node.path) ?? { kind: 'input' }, node);
    let text = widget === 'later' ? '' : readAnswer(form, widget, raw[`a:${place}`] ?? []);
    if (Object.hasOwn(ATTACHED, widget)) text = attached(text, widget, node.value);
    const reason = firstOf(raw, `r:${place}`);
    const isTextNew = text !== '' && text !== node.value;
    if (codes.includes(reason) && !(reason === (reasons[place] ?? '') && isTextNew)) {
      reasons[place] = reason;
      text = '';
    } else {
      delete reasons[place];
    }
    if (widget !== 'later' && text !== node.value) giveAnswer(form, place, text);
  }
}

/** What a button of the page does to the form; `row` is the id of a row that it may add. @param {Form} form @param {string} verb @param {string} rest @param {string} row */
export function act(form, verb, rest, row) {
  if (verb === 'add') addRow(form, rest, row);
  else if (verb === 'take') takeRow(form, rest);
  else if (verb === 'remove') {
    const node = nodeAt(form, rest);
    if (node !== null && node.children === null && !isReadonly(form, node)) giveAnswer(form, rest, '');
  }
  else if (['up', 'down', 'right'].includes(verb)) {
    const cut = rest.indexOf(' ');
    const place = cut < 0 ? rest : rest.slice(0, cut);
    const node = nodeAt(form, place);
    if (node !== null && node.children === null) {
      giveAnswer(form, place, movedIn(ranked(form, node), cut < 0 ? '' : rest.slice(cut + 1), verb).join(' '));
    }
  }
}

/** An order in which one value went one place up or down. @param {string[]} order @param {string} value @param {string} verb */
export function movedIn(order, value, verb) {
  const at = order.indexOf(value);
  const other = at + (verb === 'up' ? -1 : verb === 'down' ? 1 : 0);
  if (at < 0 || other < 0 || other >= order.length) return order;
  const there = /** @type {string} */ (order[other]);
  order[other] = /** @type {string} */ (order[at]);
  order[at] = there;
  return order;
}

/** The order as it is shown: what was ranked, then what was not yet. @param {Form} form @param {Node} node */
export function ranked(form, node) {
  const offered = form.choicesOf(node).map((one) => one.value);
  const picked = wordsOf(node.value).filter((one) => offered.includes(one));
  return [...picked, ...offered.filter((one) => !picked.includes(one))];
}

/** What was typed or chosen, as a form keeps it. @param {Form} form @param {string} widget @param {string[]} texts */
export function readAnswer(form, widget, texts) {
  if (SEVERAL.includes(widget)) return [...new Set(texts.flatMap(wordsOf))].join(' ');
  const typed = (texts.find((one) => one) ?? '').replace(NOT_TEXT, '').replaceAll('\r\n', '\n');
  const text = [...typed.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')].slice(0, LONGEST).join('');
  if (!text) return '';
  if (widget === 'integer') return text.replaceAll(' ', '');
  if (widget === 'decimal') return text.replaceAll(',', '.');
  if (widget === 'month' && text.length === '2026-11'.length) return `${text}-01`;
  if (widget === 'year' && text.length === '2026'.length) return `${text}-01-01`;
  if (widget === 'datetime' && text.length === '2026-11-22T14:30'.length) return `${text}:00.000${ZONE.exec(form.now)?.[0] ?? 'Z'}`;
  return text;
}

/** The first text that was posted under a name, or nothing. @param {Raw} raw @param {string} name */
export function firstOf(raw, name) {
  return raw[name]?.[0] ?? '';
}
