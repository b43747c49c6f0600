/**
 * Due forms: when a form of the agency falls due for a client.
 *
 * Of every form that is offered for the client and has a frequency: so many days after it was finished last, or, never
 * filled in, after the later of the day from which it is in use and the day since which the client is with the agency.
 * A rule of its own, RF, beside those of `due`. Twin: webapp/domain/due_forms.py.
 */

import { addDays, localDay } from './days.js';
import { formsOffered, standing, whenAnswered } from './filled_forms.js';

/** @typedef {Record<string, any>} Any */

/** What is kept of a version. */
export const FORM_FACTS = ['id', 'form_id', 'number', 'title', 'published_from', 'programmes', 'due_every', 'retired_on'];

/** What the rule must know of the agency's versions. @param {Any[]} versions @returns {Any[]} */
export function releasedForms(versions) {
  return versions.map((version) => Object.fromEntries(FORM_FACTS.map((name) => [name, version[name]])));
}

/** The filling of each form that was answered last, and on which day; by the form's id. @param {Any[]} fillings @param {string} zone @returns {Any} */
export function lastFilled(fillings, zone) {
  return Object.fromEntries(standing(fillings).map((one) => [one.form_id, { id: one.id, on: localDay(whenAnswered(one), zone) }]));
}

/** When each form falls due for the client of these facts, and since when that is counted. @param {Any[]} forms @param {Any} facts @param {string} today @returns {Any[]} */
export function formsDue(forms, facts, today) {
  return formsOffered(forms, { programme: facts.programme }, today).filter((form) => form.due_every).map((form) => {
    const last = Object.hasOwn(facts.filled, form.form_id) ? facts.filled[form.form_id] : null;
    const begun = facts.started_on && facts.started_on > form.published_from ? facts.started_on : form.published_from;
    const on = last ? last.on : begun;
    return {
      subject: last ? last.id : form.id,
      due_on: addDays(on, form.due_every),
      on,
      days: form.due_every,
      name: form.title,
      is_first: last === null,
    };
  });
}
