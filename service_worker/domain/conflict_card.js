/**
 * The conflict card: for each field with two values, who wrote which, when, and from which phone.
 *
 * A conflict is a conversation, not an error. The card only shows, and so does the list of what was settled lately; the form
 * that settles is made by `form_prepare`, what it writes by `settling`. Twin: webapp/domain/conflict_card.py.
 */

import { compareCodePoints } from '../render/unicode.js';
import { signedToken } from './form_prepare.js';
import { linesOf } from './records.js';
import { firstWritten, isUndone, versionsOf } from './settling.js';

/** @typedef {Record<string, any>} Line */
/** @typedef {import('./records.js').ViewRecord} ViewRecord */
/** @typedef {(line: Line, value: any) => string} Show */

export const LATELY = 10;

/**
 * The fields in conflict, each with its heads in order of arrival.
 *
 * `more`: `words`, what the questions are called whose answers are in conflict; `signatures`: of what is signed, the head
 * that was signed is named (A15).
 * @param {ViewRecord} record @param {ViewRecord[]} settlements @param {Line} contract @param {string} me @param {Show} show
 * @param {{ words?: Line, signatures?: ViewRecord[] }} [more]
 */
export function conflictCard(record, settlements, contract, me, show, { words = {}, signatures = [] } = {}) {
  const lines = linesOf(contract.types[record.type].fields, record.conflicts, words);
  return record.conflicts.map((/** @type {string} */ name) => ({
    field: name,
    label: lines[name].label,
    signed: signatures.length ? signedToken(record, name) : null,
    heads: firstWritten(record, name, settlements, lines[name]).map((head) => versionOf(head, lines[name], me, show)),
  }));
}

/** What was settled and still stands, the latest first: what was kept, and what was not. @param {ViewRecord[]} settlements @param {Line} contract @param {string} me @param {Show} show */
export function settledLately(settlements, contract, me, show) {
  const lineOf = (/** @type {ViewRecord} */ one) => {
    const fields = linesOf(contract.types[one.subject_type]?.fields ?? {}, [one.field], {});
    return Object.hasOwn(fields, one.field) ? fields[one.field] : null;
  };
  return settlements
    .filter((one) => !isUndone(one, settlements) && lineOf(one) !== null)
    .sort((one, other) => compareCodePoints(other.settled_at, one.settled_at) || compareCodePoints(other.id, one.id))
    .slice(0, LATELY)
    .map((one) => settledOf(one, /** @type {Line} */ (lineOf(one)), me, show));
}

/** @param {ViewRecord} settlement @param {Line} line @param {string} me @param {Show} show */
function settledOf(settlement, line, me, show) {
  const shown = (/** @type {string} */ text) => versionsOf(text, line).map((one) => versionOf(one, line, me, show));
  const { id, subject, subject_type, field, reason, settled_at, case_file, state, recorded_by: by } = settlement;
  const about = { id, subject, subject_type, field, label: line.label, reason, settled_at, case_file, state };
  return { ...about, by, mine: by === me, kept: shown(settlement.kept), set_aside: shown(settlement.set_aside) };
}

/** @param {Line} head @param {Line} line @param {string} me @param {Show} show */
function versionOf(head, line, me, show) {
  return {
    token: head.token,
    shown: show(line, head.value),
    by: head.by ?? null,
    mine: head.by === me,
    at: head.at ?? null,
    device: head.device ?? null,
    device_name: head.device_name ?? null,
  };
}
