/**
 * The conflict card: for each field with two values, who wrote which, when, and from which phone.
 *
 * A conflict is a conversation, not an error. The card only shows; the form that settles it is made by
 * `form_prepare`. Twin: webapp/domain/conflict_card.py.
 */

import { headsOf } from './form_prepare.js';

/** @typedef {Record<string, any>} Line */

/** The fields in conflict, each with its heads in order of arrival. @param {import('./records.js').ViewRecord} record @param {Line} contract @param {string} me @param {(line: Line, value: any) => string} show */
export function conflictCard(record, contract, me, show) {
  const lines = contract.types[record.type].fields;
  return record.conflicts.map((/** @type {string} */ name) => ({
    field: name,
    label: lines[name].label,
    heads: headsOf(record, name).map((head) => headOf(head, lines[name], me, show)),
  }));
}

/** @param {import('../types').Head} head @param {Line} line @param {string} me @param {(line: Line, value: any) => string} show */
function headOf(head, line, me, show) {
  return {
    token: head.token,
    shown: show(line, head.value),
    by: head.by ?? null,
    mine: head.by === me,
    at: head.at ?? null,
    device: head.device ?? null,
  };
}
