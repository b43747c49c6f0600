/**
 * What a filling says about its client, beside what stands in the client's record.
 *
 * The last page of a filling shows it before anything is written, and carries what it was drawn from; finishing writes it
 * in the same change, so whatever parks the one parks the other. Twin in spirit: webapp/routes/filling_record.py.
 */

import { editedFields } from './domain/form_change.js';
import { sentenceOf } from './domain/form_draw.js';
import { reckonedIn } from './domain/forms/around.js';
import { answersInto, changesInto, namesInto, valuesInto } from './domain/forms/into_record.js';
import { textsOf } from './domain/forms/places.js';
import { drawnOf } from './domain/records.js';
import { isObject } from './render/objects.js';

/** @typedef {Record<string, any>} Any */
/** @typedef {import('./types').Write} Write */

/** The client's record, and what one filling would make of it. */
export class FillingRecord {
  /** @param {import('./page_context.js').PageRequest} asked @param {import('./domain/forms/form.js').Form} form @param {Record<string, string>} reasons */
  constructor(asked, form, reasons) {
    this.asked = asked;
    this.form = form;
    this.lines = asked.contract.types.client.fields;
    this.client = asked.scope.needs.client;
    const said = valuesInto(answersInto(form, reasons), this.lines, beforeOf(asked.scope.needs), asked.zone);
    this.values = said.values;
    this.problems = said.problems;
  }

  /** What the page carries of the record; nothing where the form writes nothing into it. @returns {Any} */
  drawn() {
    const names = namesInto(this.form.definition, this.lines);
    return names.length ? { [this.client.id]: drawnOf(this.client.wire, names) } : {};
  }

  /** What would be `written`, field by field beside what stands there, and what is `unfit`. */
  told() {
    const { say } = this.asked;
    const written = changesInto(this.values, this.lines, this.client).map(({ field, was, becomes }) =>
      ({ label: say(this.lines[field].label), was: this.#shown(field, was), becomes: this.#shown(field, becomes) }));
    return { written, unfit: this.problems.map((one) => sentenceOf(one, say)) };
  }

  /** The write into the record, each field on what its author saw: what `drawn` gave (D2). @param {Any} seen @returns {Write[]} */
  writes(seen) {
    const { id } = this.client;
    const known = isObject(seen[id]) ? seen : this.drawn();
    const fields = editedFields(this.values, known[id] ?? {}, this.lines, false);
    return Object.keys(fields).length ? [{ type: 'client', id, fields }] : [];
  }

  /** @param {string} field @param {any} value */
  #shown(field, value) {
    const [line, { show }] = [this.lines[field], this.asked];
    if (line.kind !== 'set') return show(line, value);
    const ofOne = { ...line, kind: 'choice' };
    return (value ?? []).map((/** @type {string} */ code) => show(ofOne, code)).join(', ') || show(line, null);
  }
}

/** Base what is written on one's own latest waiting change, where there is one (D2). @param {import('./sync/replica.js').Replica} replica @param {Write[]} writes */
export async function basedOnOwn(replica, writes) {
  for (const { id, fields } of writes) {
    for (const [name, field] of Object.entries(fields)) {
      const own = await replica.latestToken(id, name);
      if (own) field.base = [own];
    }
  }
  return writes;
}

/** What the form said that this one corrects. @param {Any} needs @returns {Record<string, string>} */
function beforeOf({ filling, all }) {
  const former = all.find((/** @type {Any} */ { id }) => id === filling.corrects);
  return former ? { ...textsOf(former.answers ?? {}), ...reckonedIn(former) } : {};
}
