/**
 * A declared form on the phone: drawn for a GET; on a POST read, turned into a change and saved in the outbox.
 *
 * What cannot be saved is shown again as it was typed, with the sentence. Twin in spirit: webapp/routes/forms.py.
 */

import { newId } from './clock.js';
import { canonicalJson } from './domain/canonical_json.js';
import { filled, valueOf } from './domain/expressions.js';
import { drawnFrom, idOf, wireNames, writesOf } from './domain/form_change.js';
import { drawForm } from './domain/form_draw.js';
import { prepared, settledValues } from './domain/form_prepare.js';
import { readForm } from './domain/form_read.js';
import { idBeside, idsFrom, isId, sameInput } from './domain/fresh_ids.js';
import { SAVED_BEFORE } from './domain/parked.js';
import { contentOf, drawnOf, linesOf } from './domain/records.js';
import { addendaMade, settlementsMade, undoChanges } from './domain/settling.js';
import { answersOf, needing, typedAgain } from './form_again.js';
import { FIELD_SENTENCES } from './generated/sentences.js';
import { inTurn } from './in_turn.js';
import { sha256 } from './vault/hash.js';

/** @typedef {Record<string, any>} Any */
/** @typedef {Record<string, string[]>} Raw */
/** @typedef {import('./filling_request.js').FillingRequest} Filling */
/** @typedef {{ clock: import('./types').Clock, random: import('./types').Random }} World */

/** How far from the id of a parked change the id of the one lies that mends it: a second tap finds it again. */
const MENDED = 0x1000;

/** One save at a time, so that the second tap of a double tap finds what the first has saved. */
const oneAfterTheOther = inTurn();

/** One form of one request. */
export class FormRequest {
  /** @type {import('./domain/records.js').ViewRecord | null} */
  record = null;

  /** SHA-256 over the content of the record that the form names, as it is shown now. @type {string | null} */
  fingerprint = null;

  /** The parked change that this form is to mend. @type {import('./types').OutboxEntry | null} */
  mends = null;

  /** @param {import('./page_context.js').PageRequest} asked @param {Any} form @param {World} world @param {Filling | null} corrects its answers go along, and what lies in its draft */
  constructor(asked, form, world, corrects) {
    this.asked = asked;
    this.declared = form;
    this.form = form;
    this.world = world;
    this.corrects = corrects;
  }

  /** Find the record to edit. Raises Missing where it is not there, or not in the page's case file. */
  async open() {
    const { asked, declared } = this;
    if (declared.record !== null) {
      this.record = await this.#edited(declared.type, declared.record);
      if (this.record?.case_file !== this.#caseFile(asked.scope)) throw this.asked.missing(declared.name);
    }
    const named = valueOf(declared.fingerprint, asked.scope);
    if (named) this.fingerprint = await sha256(contentOf(named.wire));
    this.form = prepared(declared, this.record, asked.contract, asked.scope, asked.show);
    this.mends = await needing(asked.replica, asked.query.replaces);
    return this;
  }

  /** The form's context, with what was parked or the draft laid over it. */
  async draw() {
    const draft = (await this.asked.replica.drafts.get(this.asked.address)) ?? this.#again();
    return this.#draw(draft, this.#first(draft ?? {}), []);
  }

  /** What was written before it was parked, as if it had just been typed. @returns {Raw | null} */
  #again() {
    if (!this.mends) return null;
    const { form, record, mends, asked } = this;
    return typedAgain(form, record ?? this.#defaults(asked.scope), mends, asked.zone);
  }

  /** Save what was posted: where to go then, or the form to show again. @param {Raw} raw @returns {Promise<{ then: string } | { again: Any }>} */
  async save(raw) {
    const first = this.#first(raw);
    if (this.corrects && !this.corrects.isFinished) throw this.asked.missing('filling');
    const read = readForm(this.form, raw, this.asked.zone);
    if (read.problems.length) return { again: await this.#draw(raw, first, read.problems) };
    const stands = await this.#stands();
    if (stands) {
      const closed = [{ field: '', sentence: this.asked.say(FIELD_SENTENCES[stands] ?? '') }];
      return { again: await this.#draw(raw, this.#fresh(), closed) };
    }
    const values = this.record && this.form.settles ? settledValues(this.form, read.values, this.record) : read.values;
    const scope = { ...this.#scope(first), form: read.values };
    if (!(await oneAfterTheOther(() => this.#keepAll(values, raw, scope)))) {
      const again = [{ field: '', sentence: this.asked.say(SAVED_BEFORE) }];
      return { again: await this.#draw(raw, this.#fresh(), again) };
    }
    if (this.corrects) await this.asked.replica.drafts.remove(this.corrects.store);
    return { then: filled(this.form.then, scope) };
  }

  /**
   * Why the record is edited no more, a sentence's key, or nothing: said before any change is made. To settle what is signed
   * is to say it again, so that may be done (A15, A16).
   */
  async #stands() {
    const { record, asked, form } = this;
    if (!record || form.settles) return '';
    const [type, subject] = form.undoes ? [record.subject_type, record.subject] : [record.type, record.id];
    const { closed_by: closedBy, frozen_when: frozen } = asked.contract.types[type] ?? {};
    if (closedBy) return (await asked.records.find(type, subject))?.[closedBy] ? 'finished' : '';
    if (!frozen) return '';
    const signed = await asked.records.every([frozen.type], record.case_file);
    return signed.some((/** @type {Any} */ one) => one[frozen.field] === subject) ? 'frozen' : '';
  }

  /** @param {Any} values @param {Raw} raw @param {Any} scope */
  async #keepAll(values, raw, scope) {
    if (!this.record || !this.form.undoes) {
      const writes = writesOf(this.form, values, drawnFrom(raw.drawn?.[0] ?? ''), scope, this.asked.contract);
      return this.#keep(writes, scope);
    }
    const lines = this.#lines(this.record.subject_type, [this.record.field]);
    for (const { id, writes } of undoChanges(this.record, scope.needs.settlements, { ...scope, lines })) {
      await this.#save(id, writes, scope);
    }
    return true;
  }

  /** @param {string} type @param {string[]} names @returns {Any} */
  #lines(type, names) {
    return linesOf(this.asked.contract.types[type]?.fields ?? {}, names, {});
  }

  /** Put the change into the outbox and the draft away. False where another change has this id. @param {import('./types').Write[]} writes @param {Any} scope */
  async #keep(writes, scope) {
    const { replica, address } = this.asked;
    if (writes.length === 0) {
      await replica.drafts.remove(address);
      return true;
    }
    const id = await this.#changeId(scope);
    const before = await replica.change(id);
    if (before) return sameInput(this.form, before.writes, writes);
    for (const write of writes) await this.#nameOwnTokens(write);
    await this.#save(id, [...writes, ...this.#settlements(writes, scope)], scope);
    return true;
  }

  /** The change's own id; of one that mends another, beside that one's. @param {Any} scope @returns {Promise<string>} */
  async #changeId(scope) {
    const { replica, query } = this.asked;
    if (!isId(query.replaces)) return scope.new.change;
    const mending = idBeside(query.replaces, MENDED);
    return this.mends || (await replica.change(mending)) ? mending : scope.new.change;
  }

  /** @param {string} id @param {import('./types').Write[]} writes @param {Any} scope */
  async #save(id, writes, scope) {
    const { replica, address, now } = this.asked;
    const change = { id, case_file: this.#caseFile(scope), occurred_at: now, writes };
    const replaced = this.mends ? { replaces: this.mends.change.id } : {};
    await replica.save({ ...change, ...replaced }, { draft: address });
  }

  /** @param {import('./types').Write[]} writes @param {Any} scope */
  #settlements(writes, scope) {
    if (!this.record || !this.form.settles) return [];
    const known = { ...scope, lines: this.#lines(this.record.type, this.record.conflicts) };
    const { max_length } = this.asked.contract.types.addendum.fields.text;
    const settlements = settlementsMade(writes, this.record, scope.needs.settlements, known);
    return [...settlements, ...addendaMade(this.record, known, this.asked.show, max_length)];
  }

  /** The base is one's own latest waiting change, where there is one (D2). @param {import('./types').Write} write */
  async #nameOwnTokens(write) {
    if (write.create) return;
    for (const [name, field] of Object.entries(write.fields)) {
      const own = await this.asked.replica.latestToken(write.id, name);
      if (own) field.base = this.form.settles ? [...new Set([own, ...(field.base ?? [])])] : [own];
    }
  }

  /** @param {Raw | null} raw @param {string} first @param {Any[]} problems */
  async #draw(raw, first, problems) {
    const scope = this.#scope(first);
    const state = {
      action: this.asked.address,
      new: first,
      drawn: raw?.drawn?.[0] ?? canonicalJson(await this.#drawn()),
      values: this.record ?? this.#defaults(scope),
      raw,
      problems,
    };
    return drawForm(this.form, state, this.asked.say, this.asked.zone);
  }

  async #drawn() {
    const edited = this.record ? [{ record: this.record, form: this.form, sets: this.form.sets }] : [];
    for (const also of this.form.also) {
      const record = also.record === null ? null : await this.#edited(also.type, also.record);
      if (record) edited.push({ record, form: { fields: [] }, sets: also.sets });
    }
    /** @type {Any} */
    const drawn = {};
    for (const { record, form, sets } of edited) {
      const { fields } = this.asked.contract.types[record.type];
      drawn[record.id] = drawnOf(record.wire, wireNames(form, sets, fields));
    }
    return drawn;
  }

  /** @param {string | null} type @param {string} expression */
  async #edited(type, expression) {
    const id = idOf(valueOf(expression, this.asked.scope));
    return id ? this.asked.records.find(type, id) : null;
  }

  /** @param {Any} scope */
  #caseFile(scope) {
    return idOf(valueOf(this.declared.case_file, scope));
  }

  /** @param {string} first @returns {Any} */
  #scope(first) {
    const copied = this.corrects ? { copied: this.corrects.answersWith(answersOf(this.mends)) } : {};
    return { ...this.asked.scope, new: idsFrom(first, this.declared), fingerprint: this.fingerprint, ...copied };
  }

  /** @param {Any} scope @returns {Any} */
  #defaults(scope) {
    return Object.fromEntries(this.form.fields.map((/** @type {Any} */ field) => [field.name, valueOf(field.default ?? null, scope)]));
  }

  /** The id that the form was drawn with, or a fresh one. @param {Raw} raw @returns {string} */
  #first(raw) {
    const carried = raw.new?.[0];
    return carried !== undefined && isId(carried) ? carried : this.#fresh();
  }

  #fresh() {
    return newId(this.world.clock, this.world.random);
  }
}
