/**
 * Asking: one page of a form as a template prints it, question by question.
 *
 * The list is flat: what opens and closes a group stands between the questions. A question has its
 * widget, its words as pieces, the answer, what is wrong with it, and what was answered last time,
 * which is shown and never filled in. Twin: webapp/domain/forms/asking.py.
 */

import { fold } from '../fold.js';
import { askedAs, attachmentIn } from './attachments.js';
import { faultOf, isReadonly } from './judging.js';
import { marked, plain } from './marked.js';
import { placeOf } from './nodes.js';
import { askedIn, below, grows, isHidden } from './paging.js';
import { pictured } from './pictured.js';
import { tabled } from './tabling.js';
import { wordsOf } from './values.js';

/** @typedef {import('./form.js').Form} Form */
/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {import('./paging.js').Control} Control */
/** @typedef {import('./paging.js').FormPage} FormPage */
/** @typedef {Record<string, any>} Item */

/** More choices than this are found by typing. */
export const LISTED_AT_MOST = 30;
/** So many of them are shown at once. */
export const FOUND_AT_MOST = 12;
/** A range of so many steps or fewer is answered by one tap. */
export const STEPS_AT_MOST = 11;
/** @type {Record<string, string>} */
export const TYPES = {
  int: 'integer',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  dateTime: 'datetime',
  geopoint: 'geopoint',
  geotrace: 'later',
  geoshape: 'later',
  binary: 'later',
};
/** How much of an answer an input of this kind shows. @type {Record<string, number>} */
export const SHOWN_LENGTHS = { date: 10, month: 7, year: 4, datetime: 16, time: 5 };
const WHOLE = /^-?[0-9]{1,9}$/;
export const CHIPS = ['likert', 'quick', 'columns', 'horizontal', 'list-nolabel'];

/**
 * The items of a page. `told`: `reasons`, `earlier` {place: text}, `check`, `find` {place: words}.
 *
 * Kinds of `item`: question, open and close (of a group or a row), more (another row); table, row_of and table_end
 * (`tabling`).
 * @param {Form} form @param {FormPage} page @param {Item} told @returns {Item[]}
 */
export function itemsOf(form, page, told) {
  /** @type {Item[]} */
  const items = [];
  if (page.repeat) rowsAt(form, page.control, page.around, items);
  else add(form, page.control, page.around, told, items, true);
  for (const [index, item] of items.entries()) item.id = `q${index + 1}`;
  return tabled(items);
}

/** What a page is about in one line: its group, else its first question. @param {Form} form @param {FormPage} page */
export function titleOf(form, page) {
  const { control, around } = page;
  const titles = page.repeat ? [] : askedIn(control, around);
  const last = page.trail.at(-1);
  let words = said(form, control.label ?? null, around);
  if (!words && titles[0]) words = said(form, titles[0][0].label ?? null, titles[0][1]);
  if (!words && last) words = said(form, last[0].label ?? null, last[1]);
  return plain(words);
}

/** The groups and rows that a page lies in: `label` and the `number` of a row. @param {Form} form @param {FormPage} page */
export function trailOf(form, page) {
  const steps = page.trail.map(([control, node, number]) => ({ label: plain(said(form, control.label ?? null, node)), number }));
  return steps.filter((step) => step.label || step.number);
}

/** A label in the form's language, or in its first one where nobody has translated it. @param {Form} form @param {any} label @param {Node} node */
export function said(form, label, node) {
  const text = form.labelText(label, node);
  const { language, definition } = form;
  if (text || language === definition.default_language) return text;
  form.language = definition.default_language;
  const first = form.labelText(label, node);
  form.language = language;
  return first;
}

/** How a question is asked. @param {Form} form @param {Control} control @param {Node} node */
export function widgetOf(form, control, node) {
  const { kind } = control;
  const looks = wordsOf(control.appearance ?? '');
  if (kind === 'trigger') return 'acknowledge';
  if (kind === 'rank') return 'rank';
  if (looks.includes('label') || isReadonly(form, node)) return 'note';
  if (kind === 'upload') return askedAs(control.mediatype ?? '', looks);
  if (kind === 'select1' || kind === 'select') return selecting(form, kind === 'select1', looks, node);
  if (kind === 'range') {
    const count = steps(control).length;
    return count >= 1 && count <= STEPS_AT_MOST ? 'steps' : 'decimal';
  }
  return typing(TYPES[node.spec.type ?? 'string'] ?? 'text', looks);
}

/** An answer in words: the labels of what was chosen, else the text itself. @param {Form} form @param {Node} node @param {string} text */
export function answerSaid(form, node, text) {
  const kind = form.controls.get(node.path)?.kind;
  if (kind === 'upload') return attachmentIn(text)?.words ?? text;
  if (!['select1', 'select', 'rank'].includes(kind)) return text;
  const offered = new Map(form.choicesOf(node).map((one) => [one.value, one.label]));
  const picked = kind === 'select1' ? [text] : wordsOf(text);
  return picked.map((one) => plain(said(form, offered.get(one) ?? null, node)) || one).join(', ');
}

/** @param {Form} form @param {Control} control @param {Node} around @param {Item} told @param {Item[]} items @param {boolean} isTop */
function add(form, control, around, told, items, isTop) {
  if (isHidden(control)) return;
  if (!control.children) {
    items.push(...below(around, control.at).map((node) => question(form, control, node, told)));
    return;
  }
  const isRepeat = control.kind === 'repeat';
  for (const [index, row] of (isRepeat ? below(around, control.at) : [around]).entries()) {
    const open = opened(form, control, row, isRepeat ? index + 1 : 0);
    /** @type {Item[]} */
    const inner = [];
    for (const child of control.children) add(form, child, row, told, inner, false);
    const isFramed = isRepeat || (!isTop && open.label);
    items.push(...(inner.length && isFramed ? [open, ...inner, { item: 'close' }] : inner));
  }
  if (isRepeat) more(form, control, around, items);
}

/** The rows of a repeat, each with a way out, and the way to another one. @param {Form} form @param {Control} control @param {Node} around @param {Item[]} items */
function rowsAt(form, control, around, items) {
  for (const [index, row] of below(around, control.at).entries()) {
    const asked = askedIn({ ...control, kind: 'group' }, row);
    const answers = asked.filter(([, node]) => node.value).map(([, node]) => answerSaid(form, node, node.value));
    const at = asked[0] ? placeOf(asked[0][1]) : '';
    items.push({ ...opened(form, control, row, index + 1), item: 'row', at, told: answers.slice(0, 3) });
  }
  more(form, control, around, items);
}

/** @param {Form} form @param {Control} control @param {Node} around @param {Item[]} items */
function more(form, control, around, items) {
  const repeat = grows(form, control, around);
  if (repeat) items.push({ item: 'more', add: repeat, label: plain(said(form, control.label ?? null, around)) });
}

/** @param {Form} form @param {Control} control @param {Node} row @param {number} number @returns {Item} */
function opened(form, control, row, number) {
  const canGo = number && !row.spec.count && !row.spec.fixed;
  return { item: 'open', label: plain(said(form, control.label ?? null, row)), number, take: canGo ? placeOf(row) : '' };
}

/** @param {Form} form @param {Control} control @param {Node} node @param {Item} told @returns {Item} */
function question(form, control, node, told) {
  const place = placeOf(node);
  const words = said(form, control.label ?? null, node);
  const widget = widgetOf(form, control, node);
  const reason = told.reasons[place] ?? '';
  const last = told.earlier[place] ?? '';
  return {
    item: 'question',
    place,
    widget,
    label: marked(words),
    plain: plain(words),
    hint: marked(said(form, control.hint ?? null, node)),
    guidance: marked(guidance(form, control, node)),
    required: Boolean(node.spec.required) && form.truth(node.spec.required, node),
    value: [...node.value].slice(0, SHOWN_LENGTHS[widget] ?? Infinity).join(''),
    file: control.kind === 'upload' ? attachmentIn(node.value) : null,
    reason,
    last: last ? answerSaid(form, node, last) : '',
    picture: pictured(form.definition, form.language, control.label),
    ...choosing(form, control, node, widget, told.find[place] ?? '', last),
    ...wrong(form, node, reason, told.check),
    looks: looksOf(control),
    from: control.start ?? '',
    to: control.end ?? '',
  };
}

/** What a question is to a table: its head, a row of it, or nothing. @param {Control} control */
function looksOf({ kind, appearance }) {
  const looks = wordsOf(appearance ?? '');
  if (kind !== 'select1' && kind !== 'select') return '';
  return looks.includes('label') ? 'head' : looks.includes('list-nolabel') ? 'row' : '';
}

/** What is wrong, as a code, and what the form's author says about it. @param {Form} form @param {Node} node @param {string} reason @param {boolean} check */
function wrong(form, node, reason, check) {
  let fault = faultOf(form, node) ?? '';
  if (fault === 'required' && (reason || !check)) fault = '';
  const label = fault === 'required' ? node.spec.required_text : fault === 'constraint' ? node.spec.constraint_text : null;
  return { fault, message: label ? plain(said(form, label, node)) : '' };
}

/**
 * The choices that are shown, how many are not, and what was typed to find some.
 * @param {Form} form @param {Control} control @param {Node} node @param {string} widget @param {string} find @param {string} last
 */
function choosing(form, control, node, widget, find, last) {
  const hasChoices = ['select1', 'select', 'rank'].includes(control.kind);
  /** @type {Item[]} */
  const offered = widget === 'steps'
    ? steps(control).map((one) => ({ value: one, label: { pieces: [one] } }))
    : hasChoices ? form.choicesOf(node) : [];
  const isSeveral = control.kind === 'select' || control.kind === 'rank';
  const picked = isSeveral ? wordsOf(node.value) : [node.value];
  const before = isSeveral ? wordsOf(last) : [last];
  const choices = offered.map(({ value, label }) => ({
    value,
    label: plain(said(form, label, node)) || value,
    checked: picked.includes(value) && node.value !== '',
    before: before.includes(value) && last !== '',
    picture: pictured(form.definition, form.language, label),
  }));
  if (widget === 'rank') {
    const order = [...picked, ...choices.map((one) => one.value).filter((one) => !picked.includes(one))];
    choices.sort((one, other) => order.indexOf(one.value) - order.indexOf(other.value));
  }
  const shown = widget === 'search' || widget === 'search_many' ? found(choices, find) : choices;
  return { choices: shown, unseen: choices.length - shown.length, find };
}

/** @param {Item[]} choices @param {string} find */
function found(choices, find) {
  const words = fold(find).split(' ').filter((word) => word);
  const fitting = choices.filter((one) => words.every((word) => fold(one.label).includes(word)));
  const shown = fitting.slice(0, FOUND_AT_MOST).map((one) => one.value);
  return choices.filter((one) => one.checked || shown.includes(one.value));
}

/** @param {Form} form @param {boolean} isOne @param {string[]} looks @param {Node} node */
function selecting(form, isOne, looks, node) {
  const isLong = form.choicesOf(node).length > LISTED_AT_MOST;
  if (isLong || looks.includes('autocomplete') || looks.includes('search')) return isOne ? 'search' : 'search_many';
  if (isOne && looks.includes('minimal')) return 'select';
  const isShort = looks.some((look) => CHIPS.some((start) => look.startsWith(start)));
  return isOne ? (isShort ? 'chips' : 'radios') : 'checkboxes';
}

/** @param {string} widget @param {string[]} looks */
function typing(widget, looks) {
  if (widget === 'date') return looks.includes('month-year') ? 'month' : looks.includes('year') ? 'year' : 'date';
  if (widget !== 'text') return widget;
  /** @type {Record<string, string>} */
  const wanted = { multiline: 'textarea', numbers: 'numbers', url: 'url' };
  const look = looks.find((one) => Object.hasOwn(wanted, one));
  return look ? wanted[look] : 'text';
}

/** The values of a range, where they are whole numbers. @param {Control} control */
function steps({ start = '', end = '', step = '' }) {
  if (![start, end, step].every((one) => WHOLE.test(one))) return [];
  const [first, last, by] = [Number(start), Number(end), Number(step)];
  if (!by) return [];
  const stride = last >= first ? Math.abs(by) : -Math.abs(by);
  const count = Math.min(1000, Math.floor((last - first) / stride) + 1);
  return Array.from({ length: count }, (_, number) => String(first + number * stride));
}

/** The hint for whoever asks: a form of the hint's text that is not read out. @param {Form} form @param {Control} control @param {Node} node */
function guidance(form, control, node) {
  const name = control.hint?.id;
  const media = name ? (form.definition.media[name] ?? {}) : {};
  return form.labelText({ pieces: media[form.language]?.guidance ?? [] }, node);
}
