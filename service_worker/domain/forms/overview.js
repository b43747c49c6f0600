/**
 * Overview: a whole form at a glance: what is answered, missing and wrong, what it says and scores.
 *
 * The jump list has a line for every page; what was told is read again long after, question by
 * question; what changed is told against the last answers for the same client.
 * Twin: webapp/domain/forms/overview.py.
 */

import { answerSaid, said, titleOf, trailOf, widgetOf } from './asking.js';
import { attachmentIn } from './attachments.js';
import { faultOf } from './judging.js';
import { plain } from './marked.js';
import { placeOf } from './nodes.js';
import { askedIn } from './paging.js';
import { numberText, textNumber } from './values.js';

/** @typedef {import('./form.js').Form} Form */
/** @typedef {import('./paging.js').FormPage} FormPage */
/** @typedef {Record<string, string>} Texts */

/** @type {Record<string, (one: number, other: number) => boolean>} */
export const COMPARED = {
  '>=': (one, other) => one >= other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '<': (one, other) => one < other,
  '=': (one, other) => one === other,
};
/** What asks for nothing. */
export const SILENT = ['note', 'later'];

/** For each page that asks something: where it is, its words, what is answered and what not. @param {Form} form @param {FormPage[]} pages @param {Texts} reasons */
export function jumpLines(form, pages, reasons) {
  return pages.flatMap((page) => {
    const nodes = page.repeat ? [] : questionsOn(form, page).map(([, node]) => node);
    const open = nodes.filter((node) => !reasons[placeOf(node)]);
    const faults = open.map((node) => faultOf(form, node));
    const line = {
      at: page.at,
      title: titleOf(form, page),
      trail: trailOf(form, page),
      asked: nodes.length,
      answered: open.filter((node) => node.value !== '').length + nodes.length - open.length,
      missing: faults.filter((fault) => fault === 'required').length,
      wrong: faults.filter((fault) => fault === 'type' || fault === 'constraint').length,
    };
    return nodes.length ? [line] : [];
  });
}

/**
 * Every question that was asked: its words, the answer in words or the reason for none.
 *
 * `before` is what was answered last time, in words; `changed` where both are there and differ.
 * @param {Form} form @param {FormPage[]} pages @param {Texts} reasons @param {Texts} earlier
 */
export function toldOf(form, pages, reasons, earlier) {
  return pages.flatMap((page) => (page.repeat ? [] : questionsOn(form, page)).map(([control, node]) => {
    const place = placeOf(node);
    const before = earlier[place] ?? '';
    return {
      place,
      at: page.at,
      trail: trailOf(form, page),
      plain: plain(said(form, control.label ?? null, node)),
      answer: node.value ? answerSaid(form, node, node.value) : '',
      file: control.kind === 'upload' ? attachmentIn(node.value) : null,
      reason: reasons[place] ?? '',
      before: before ? answerSaid(form, node, before) : '',
      changed: before !== '' && before !== node.value,
    };
  }));
}

/** The questions of a page that want an answer. @param {Form} form @param {FormPage} page */
export function questionsOn(form, page) {
  return askedIn(page.control, page.around).filter(([control, node]) => !SILENT.includes(widgetOf(form, control, node)));
}

/** The scores that the author named, with the band each falls in; without a number, none. @param {Form} form */
export function scoresOf(form) {
  return (form.definition.scores ?? []).flatMap((/** @type {Record<string, any>} */ score) => {
    const [node] = form.nodesAt(score.at, form.root);
    const number = node?.isRelevant ? textNumber(node.value, 0) : NaN;
    if (Number.isNaN(number)) return [];
    const [sign, limit] = score.alert;
    return [{
      name: score.name,
      label: score.label,
      value: numberText(number),
      min: score.min,
      max: score.max,
      better: score.better,
      band: bandOf(score.bands, number),
      alert: Boolean(sign) && /** @type {any} */ (COMPARED[sign])(number, Number(limit)),
      since: score.comparable_since,
      was: (form.definition.renames ?? []).filter((/** @type {[string, string]} */ [, now]) => now === score.name).map((/** @type {[string, string]} */ [old]) => old),
    }];
  });
}

/** The words of the band that a number falls in, or nothing. @param {string[][]} bands @param {number} number */
export function bandOf(bands, number) {
  const band = bands.find(([low, high]) => number >= Number(low) && (high === '' || number <= Number(high)));
  return band?.[2] ?? '';
}
