/**
 * A form of the agency being filled in on the phone: asked page by page, kept, written, read.
 *
 * Every answer goes into the draft at once; what is kept or finished goes into the outbox like any other change, each answer
 * as a field with what its author saw of it. Twin in spirit: webapp/routes/fillings.py.
 */

import { heldBy } from './attachments.js';
import { newId } from './clock.js';
import { canonicalJson, objectIn } from './domain/canonical_json.js';
import { givenAround, reckonedIn } from './domain/forms/around.js';
import { brought } from './domain/forms/carrying.js';
import { openForm } from './domain/forms/filling.js';
import { jumpLines, scoresOf, toldOf } from './domain/forms/overview.js';
import { walk } from './domain/forms/paging.js';
import { keptOf, laidOver, moved, nameAt, reasonsOf, reckonedOf, textsOf } from './domain/forms/places.js';
import { act, firstOf, takeIn } from './domain/forms/posting.js';
import { addressAt, codeOf, firstIn, languageFor, LIST, placeAfter, placeShown, sheetOf } from './domain/forms/sheet.js';
import { isId } from './domain/fresh_ids.js';
import { chosenLanguage } from './domain/language.js';
import { tokensOf } from './domain/records.js';
import { basedOnOwn, FillingRecord } from './filling_record.js';
import { FIELD_SENTENCES } from './generated/sentences.js';

/** @typedef {Record<string, any>} Any */
/** @typedef {Record<string, string[]>} Raw */
/** @typedef {{ clock: import('./types').Clock, random: import('./types').Random }} World */

const ROW_ID_LENGTH = 12;
/** Below a filling's address: its pages while the client holds the phone. */
export const TURN = '/turn';

/** One filling of one request. */
export class FillingRequest {
  /** @type {Any} What changed since the record. */
  changed = {};

  /** @type {Any} For each of these what its author saw of it. */
  bases = {};

  /** What was written: `save`, `finish` or, while it is a draft alone, nothing. */
  sent = '';

  /** Raises Missing for what is not in the page's case file. @param {import('./page_context.js').PageRequest} asked @param {World} world @param {Raw} kept the draft @param {string[]} held the files that are on this phone */
  constructor(asked, world, kept, held) {
    this.held = held;
    this.asked = asked;
    this.world = world;
    this.needs = asked.scope.needs;
    this.record = this.needs.filling;
    this.definition = this.needs.definition;
    const [earlier] = this.needs.earlier;
    this.earlier = earlier ? brought(this.definition, earlier) : null;
    /** Where the pages are, and where the draft lies, whichever way the pages are shown. */
    this.key = asked.path;
    /** Whether the client holds the phone: nothing of last time, of scores or of the caseload is shown. */
    this.isClients = asked.page.fills === 'turn';
    this.store = storeOf(asked);
    this.codes = asked.contract.types.form_answers.fields.answers.choices.map((/** @type {[string, string]} */ [code]) => code);
    if (this.record.case_file !== asked.parameters.client) throw asked.missing('filling');
    this.draft = Object.fromEntries(Object.entries(kept).map(([name, [text = '']]) => [name, text]));
    this.bases = objectIn(this.draft.bases);
    this.language = this.#languageFor(this.draft.language ?? '');
    this.answers = laidOver(this.record.answers ?? {}, objectIn(this.draft.changed));
    this.reasons = reasonsOf(this.answers);
    this.form = this.opened(this.definition, textsOf(this.answers));
    if (this.isClients) asked.language = chosenLanguage(codeOf(this.language), asked.language);
  }

  /** A filling as its draft left it. @param {import('./page_context.js').PageRequest} asked @param {World} world */
  static async open(asked, world) {
    return new FillingRequest(asked, world, (await asked.replica.drafts.get(storeOf(asked))) ?? {}, await heldBy(asked.replica));
  }

  /** The page that was asked for, with what is being typed laid over it. */
  async draw() {
    const { query, replica } = this.asked;
    const at = this.#at();
    const typed = await replica.drafts.get(this.#draftAt(at));
    if (typed) takeIn(this.form, typed, this.reasons, this.codes);
    return this.#sheet(at, query.check === '1', typed ?? {});
  }

  /** The whole form as it was answered. */
  told() {
    return { lines: toldOf(this.form, walk(this.form), this.reasons, this.#last()), scores: scoresOf(this.form), ...this.#files(this.store) };
  }

  /**
   * Keep what was posted: where to go then, or the page again.
   *
   * `isPart`: only the questions are wanted, as they are after an answer.
   * @param {Raw} raw @param {boolean} isPart @returns {Promise<{ then: string } | { again: Any }>}
   */
  async save(raw, isPart) {
    const at = this.#at();
    const check = this.asked.query.check === '1';
    const [verb = '', ...words] = firstOf(raw, 'go').split(':');
    const rest = words.join(':');
    if (this.isFinished) return { again: await this.#stayAsItIs(at, raw) };
    const before = walk(this.form).map((page) => page.at);
    takeIn(this.form, raw, this.reasons, this.codes);
    act(this.form, verb, rest, this.#row(raw));
    this.#remember(raw);
    if (verb === 'language') this.#speak(firstOf(raw, 'language'));
    if ((verb === '' && isPart) || verb === 'find' || (verb === 'next' && this.#isNews(at))) {
      await this.#keep(at, isPart ? (this.draft.at ?? at) : at);
      return { again: this.#sheet(at, check, raw) };
    }
    if (!this.isClients && (verb === 'save' || verb === 'finish')) return { then: await this.#send(at, verb, raw) };
    const leads = this.#lead(verb, rest, at, before, this.#row(raw));
    await this.#keep(at, leads);
    return { then: addressAt(this.key, leads, check) };
  }

  /** It was finished meanwhile: what was typed stays in the draft, for a correction. @param {string} at @param {Raw} raw */
  async #stayAsItIs(at, raw) {
    takeIn(this.form, raw, this.reasons, this.codes);
    this.#remember(raw);
    await this.#keep(at, at);
    return { ...this.#sheet(at, false, {}), problem: this.asked.say(FIELD_SENTENCES.finished ?? '') };
  }

  /** Ask in this language from now on; where the pages for the client's own hand are then. @param {Raw} raw */
  async handOver(raw) {
    if (this.isFinished) throw this.asked.missing('filling');
    const at = this.draft.at ?? '';
    this.#remember(raw);
    this.#speak(firstOf(raw, 'language'));
    await this.#keep(at, at === LIST ? '' : at);
    return `${this.store}${TURN}`;
  }

  /** Whether no answer is written to it any more (A16). */
  get isFinished() {
    return this.record.finished_at !== null;
  }

  /** The answers with others laid over them: what a correction begins with. @param {Any} more */
  answersWith(more) {
    return laidOver(this.answers, more);
  }

  #at() {
    return placeShown(this.form, this.asked.query.at || (this.draft.at ?? ''));
  }

  /** Where what is being typed on a page is kept, however the page is shown. @param {string} at */
  #draftAt(at) {
    return addressAt(this.store, at, false);
  }

  /** @param {string} wanted */
  #languageFor(wanted) {
    return languageFor(this.definition, wanted, this.asked.language);
  }

  /** A form of this filling, in this version or in another one. @param {Any} definition @param {Record<string, string>} texts */
  opened(definition, texts) {
    const { now, zone, me } = this.asked;
    const root = definition.root.name;
    const known = { now, zone, me, language: this.language, client: this.needs.client, root, earlier: this.earlier };
    return openForm(definition, givenAround(this.record, known), texts);
  }

  /** @returns {Record<string, string>} */
  #last() {
    return this.earlier && !this.isClients ? { ...textsOf(this.earlier.answers ?? {}), ...reckonedIn(this.earlier) } : {};
  }

  /** @param {string} language */
  #speak(language) {
    this.language = this.#languageFor(language);
    this.form.language = this.language;
  }

  /** @param {Raw} raw */
  #row(raw) {
    return this.#fresh(raw).slice(-ROW_ID_LENGTH);
  }

  /** @param {Raw} raw */
  #fresh(raw) {
    const carried = firstOf(raw, 'new');
    return isId(carried) ? carried : newId(this.world.clock, this.world.random);
  }

  /** Whether the page holds a wrong answer that its author has not been told of. @param {string} at */
  #isNews(at) {
    const names = this.#sheet(at, false, {}).items.filter((one) => one.fault).map((one) => nameAt(one.place));
    const now = keptOf(this.form, this.reasons);
    return names.some((name) => canonicalJson(now[name] ?? null) !== canonicalJson(this.answers[name] ?? null));
  }

  /** @param {string} verb @param {string} rest @param {string} at @param {string[]} before @param {string} row */
  #lead(verb, rest, at, before, row) {
    if (verb === 'add' && at === rest) return firstIn(this.form, `${rest}[${row}]`) || at;
    return placeAfter(this.form, before, at, verb);
  }

  /** What changed since the record, and for each of it what its author saw. @param {Raw} raw */
  #remember(raw) {
    const drawn = objectIn(firstOf(raw, 'drawn'));
    const { wire, answers } = this.record;
    const { bases } = this;
    this.changed = moved(this.form, keptOf(this.form, this.reasons), answers ?? {});
    this.bases = Object.fromEntries(Object.keys(this.changed).map((name) => {
      const [kept, seen] = [tokensIn(bases[name]), tokensIn(drawn[name])];
      return [name, kept.length ? kept : seen.length ? seen : tokensOf(wire, name)];
    }));
  }

  /** The draft; what was typed on this page is in it now. @param {string} at @param {string} leads */
  async #keep(at, leads) {
    const { drafts } = this.asked.replica;
    const draft = { changed: canonicalJson(this.changed), bases: canonicalJson(this.bases), at: leads, language: this.language };
    await drafts.put(this.store, Object.fromEntries(Object.entries(draft).map(([name, text]) => [name, [text]])));
    await drafts.remove(this.#draftAt(at));
  }

  /** @param {string} at @param {string} verb @param {Raw} raw */
  async #send(at, verb, raw) {
    const lines = jumpLines(this.form, walk(this.form), this.reasons);
    const isStopped = verb === 'finish' && lines.some((one) => one.missing || one.wrong);
    await this.#keep(at, isStopped ? LIST : at);
    if (isStopped) return addressAt(this.key, LIST, true);
    this.sent = verb;
    const isLast = verb === 'finish';
    const more = isLast ? this.#intoRecord().writes(objectIn(firstOf(raw, 'drawn'))) : [];
    await this.write(raw, { ...this.changed, ...(isLast ? this.#finished() : {}) }, more);
    const client = `/clients/${this.record.case_file}`;
    return isLast ? `${client}/filled/${this.record.id}` : `${client}/forms`;
  }

  #finished() {
    return {
      finished_at: this.asked.now,
      finished_by: this.asked.me.id,
      reckoned: canonicalJson(reckonedOf(this.form)),
      scores: canonicalJson(scoresOf(this.form)),
    };
  }

  #intoRecord() {
    return new FillingRecord(this.asked, this.form, this.reasons);
  }

  /** Put these fields into the outbox once, and the draft away; `more`: writes of the same change, into the client's record. @param {Raw} raw @param {Any} values @param {import('./types').Write[]} [more] */
  async write(raw, values, more = []) {
    const { replica, now } = this.asked;
    const change = this.#fresh(raw);
    const baseOf = (/** @type {string} */ name) => this.bases[name] ?? tokensOf(this.record.wire, name);
    /** @type {Record<string, import('./types').WireValue>} */
    const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, base: baseOf(name) }]));
    const { id: record, case_file } = this.record;
    if (!Object.keys(fields).length || (await replica.change(change))) {
      await replica.drafts.remove(this.store);
      return;
    }
    const writes = await basedOnOwn(replica, [{ type: 'form_answers', id: record, fields }, ...more]);
    await replica.save({ id: change, case_file, occurred_at: now, writes }, { draft: this.store });
  }

  /** @param {string} at @param {boolean} check @param {Raw} raw */
  #sheet(at, check, raw) {
    const finds = Object.entries(raw).filter(([name]) => name.startsWith('f:'));
    const find = Object.fromEntries(finds.map(([name, [text]]) => [name.slice(2), text]));
    const { key, reasons } = this;
    const drawn = sheetOf(this.form, { key, at, check, reasons, find, earlier: this.#last() });
    const names = drawn.items.filter((one) => 'place' in one).map((one) => nameAt(one.place));
    const seen = Object.fromEntries(names.map((name) => [name, this.bases[name] ?? tokensOf(this.record.wire, name)]));
    const record = drawn.at === LIST && !this.isClients ? this.#intoRecord() : null;
    const carried = canonicalJson({ ...seen, ...record?.drawn() });
    const fresh = { drawn: carried, new: newId(this.world.clock, this.world.random), problem: '', record: record?.told() ?? null };
    return { ...drawn, ...fresh, ...this.#files(key), draft: this.#draftAt(drawn.at) };
  }

  /** The files that are here, and where they are shown. @param {string} at */
  #files(at) {
    return { held: this.held, kept_at: `${at}/kept` };
  }
}

/** Where a filling's own pages are, and its draft. @param {import('./page_context.js').PageRequest} asked */
export function storeOf({ scope }) {
  const { case_file, id } = scope.needs.filling;
  return `/clients/${case_file}/fillings/${id}`;
}

/** @param {unknown} value @returns {string[]} */
function tokensIn(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
