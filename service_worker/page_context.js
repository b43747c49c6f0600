/**
 * One request for a declared page on the phone: who asks, in which language, when, and what the page needs.
 *
 * What the templates and the expressions see comes from here and from nowhere else.
 * Twins in spirit: webapp/routes/page_request.py and webapp/routes/render.py.
 */

import { catalogueFor } from './catalogue.js';
import { localDay } from './domain/days.js';
import { dueItems } from './domain/due.js';
import { labelOf, showDate, shownText, showDay, showTime, showWhen } from './domain/formatting.js';
import { chosenLanguage, translated, translatedCount, withValues } from './domain/language.js';
import { Missing, runNeeds } from './domain/query_run.js';
import { dueMine } from './domain/rules.js';
import { todayPlan } from './domain/today.js';
import { piece } from './piece.js';
import { Callable } from './render/callables.js';
import { Markup, print } from './render/markup.js';
import { ViewRecords } from './view_records.js';

/** @typedef {Record<string, any>} Any */
/** @typedef {import('./sync/replica.js').Replica} Replica */

const BUILT = typeof BUILD === 'undefined' ? { assets: /** @type {Record<string, string>} */ ({}), zone: 'America/Denver' } : BUILD;

/** The rules that are called before any piece is read: those of Today. All of them: domain/rules.js. @type {Record<string, (given: Any) => any>} */
const FIRST_RULES = {
  due_items: ({ facts, today, now, zone }) => dueItems(facts, today, now, zone),
  due_mine: ({ items, me }) => dueMine(items, me),
  today_plan: ({ visits, today, now, zone, me }) => todayPlan(visits, today, now, zone, me),
};

/** A page, its parameters, and everything that this one request fixes. */
export class PageRequest {
  /** @type {Any} */
  me = {};

  language = 'en';

  /** @type {Any} */
  scope = {};

  /** @type {import('./routes.js').Turn} */
  turn = { isHeld: false, begin: async () => false };

  /** @param {{ page: Any, parameters: Record<string, string>, url: URL, replica: Replica, contract: Any, now: string, accepted: string }} asked */
  constructor({ page, parameters, url, replica, contract, now, accepted }) {
    Object.assign(this, { page, replica, contract, now, accepted });
    this.page = page;
    this.replica = replica;
    this.contract = contract;
    this.now = now;
    this.accepted = accepted;
    this.zone = BUILT.zone;
    this.today = localDay(now, this.zone);
    this.path = decodeURIComponent(url.pathname);
    this.address = this.path + url.search;
    this.parameters = Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, decodeURIComponent(text)]));
    this.query = queryOf(page, url);
    this.records = new ViewRecords(replica, contract, { today: this.today, zone: this.zone, near: this.parameters.client });
  }

  /** Learn who asks; false while the worker's own record is not here yet. */
  async open() {
    const id = this.replica.worker()?.id ?? '';
    // Her own record last: while it is here nothing has been erased, so what was asked before it has come whole.
    const preferences = await this.records.every(['preference'], null);
    const me = await this.records.find('worker', id);
    if (!me) return false;
    this.me = me;
    const mine = preferences.filter((one) => one.case_file === id).toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const wanted = mine.at(-1)?.language;
    this.language = chosenLanguage(wanted, this.accepted);
    return true;
  }

  /** Run what the page needs. Raises Missing. */
  async ask() {
    if (!this.page.roles.includes(this.me.role)) throw new Missing(this.page.name);
    const outbox = uses(this.page, '$outbox') ? await this.replica.outbox() : [];
    const facts = uses(this.page, '$facts') ? await this.records.facts() : [];
    const { today, now, zone, language, me, query } = this;
    const scope = { ...this.parameters, today, now, zone, me, language, query, form: {}, new: {}, outbox, facts, needs: {} };
    const needs = await runNeeds(this.page.needs, scope, this.records, this.#rules());
    this.scope = { ...scope, needs };
  }

  /** What is thrown where something is not there: made here, where it is caught, whichever piece misses it. @param {string} what */
  missing(what) {
    return new Missing(what);
  }

  /** A sentence in the request's language. @param {string} text */
  say = (text) => translated(catalogueFor(this.language, text), text);

  /** Any value of a field in words. @param {Any} line @param {any} value */
  show = (line, value) => shownText(line, value, this.say, this.language, this.zone);

  /** What the template sees. @param {Any} [more] @returns {Promise<Any>} */
  async context(more = {}) {
    const { me, path, query, today, now, zone, language } = this;
    const { name, title, place } = this.page;
    return {
      ...functions(language, zone, today, this.contract),
      ...this.scope.needs,
      ...{ me, path, query, page: { name, title, place }, today, now, zone, language },
      waiting: await this.replica.waiting(),
      ...(place === 'me' && (await piece('pages').ofThisPhone(this.replica))),
      ...(place === null && { progress: await this.replica.progress() }),
      ...more,
    };
  }

  #rules() {
    if (this.page.piece === null) return FIRST_RULES;
    const { conflictCard, settledLately, RULES } = piece('pages');
    const { contract, me, show } = this;
    const card = (/** @type {Any} */ { record, settlements, ...more }) => conflictCard(record, settlements, contract, me.id, show, more);
    const settled = (/** @type {Any} */ { settlements }) => settledLately(settlements, contract, me.id, show);
    const words = (/** @type {Any} */ { record, definition }) => piece('filling').answerWords(record.conflicts, definition, this.language);
    return { ...RULES, answer_words: words, conflict_card: card, settled_lately: settled };
  }
}

/** The functions of a request's language and zone, by the names templates call them. @param {string} language @param {string} zone @param {string} today @param {Any} contract */
export function functions(language, zone, today, contract) {
  /** @param {string} text */
  const say = (text) => translated(catalogueFor(language, text), text);
  return {
    _: new Callable(([text], values) => withMarkup(say(text), values)),
    ngettext: new Callable(([one, many, count], values) => withMarkup(translatedCount(catalogueFor(language, one), one, many, count), values)),
    show_date: (/** @type {any} */ day) => showDate(day, language),
    show_day: (/** @type {any} */ day) => showDay(day, language, zone),
    show_time: (/** @type {any} */ time) => showTime(time, zone),
    show_when: (/** @type {any} */ instant) => showWhen(instant, language, zone, today),
    label_of: (/** @type {[any, any, any]} */ ...place) => say(labelOf(contract, ...place)),
    static: (/** @type {string} */ name) => BUILT.assets[name] ?? `/static/${name}`,
  };
}

/** @param {string} text @param {Any} values */
function withMarkup(text, values) {
  const safe = Object.entries(values).map(([name, value]) => [name, print(value)]);
  return new Markup(withValues(text, Object.fromEntries(safe)));
}

/** @param {Any} page @param {URL} url @returns {Record<string, string>} */
function queryOf(page, url) {
  const known = page.queries.map((/** @type {string} */ name) => [name, '']);
  return Object.fromEntries([...known, ...[...url.searchParams].reverse()]);
}

/** Whether a rule of the page is handed this. @param {Any} page @param {string} expression */
function uses(page, expression) {
  return page.needs.some((/** @type {[string, Any]} */ [, query]) => Object.values(query.arguments ?? {}).includes(expression));
}
