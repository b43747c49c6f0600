/**
 * Rules: what a page's declaration may `call`, by name.
 *
 * A rule takes view records and plain values by keyword and gives plain values back; a page says where
 * each comes from: `due=call("due_items", facts="$facts", today="$today", now="$now", zone="$zone")`.
 * To add one: write its twins, add it here and in webapp/domain/rules.py under the same name, give it vectors.
 * Twin: webapp/domain/rules.py.
 */

import { dueItems } from './due.js';
import { filledBefore, formsOffered, newerVersion, scoreTrends, whenAnswered } from './filled_forms.js';
import { happenedAt, lateEntry } from './late_entry.js';
import { compare, scored, trend } from './score.js';
import { waitingLines } from './sentence.js';
import { nextSteps, timeline } from './timeline.js';
import { todayPlan } from './today.js';

/** @typedef {Record<string, any>} ViewRecord */

/** Of due items those that wait for this worker, or for whoever works with the client. @param {ViewRecord[]} items @param {string} me */
export function dueMine(items, me) {
  return items.filter((item) => [null, me].includes(item.worker));
}

/** Every rule by the name a page calls it. @type {Record<string, (given: Record<string, any>) => any>} */
export const RULES = {
  compare: ({ answers, before }) => compare(answers, before),
  filled_before: ({ fillings, filling }) => filledBefore(fillings, filling),
  forms_offered: ({ versions, client, today }) => formsOffered(versions, client, today),
  newer_version: ({ versions, version, client, today }) => newerVersion(versions, version, client, today),
  score_trends: ({ fillings, zone }) => scoreTrends(fillings, zone),
  due_items: ({ facts, today, now, zone }) => dueItems(facts, today, now, zone),
  due_mine: ({ items, me }) => dueMine(items, me),
  happened_at: ({ visit }) => happenedAt(visit),
  late_entry: ({ note, now }) => lateEntry(note, now),
  next_steps: ({ notes, limit }) => nextSteps(notes, limit),
  scored: ({ assessment }) => scored(assessment),
  timeline: ({ records, zone, limit }) => timeline(records, zone, limit),
  today_plan: ({ visits, today, now, zone, me }) => todayPlan(visits, today, now, zone, me),
  trend: ({ assessments }) => trend(assessments),
  waiting_lines: ({ outbox, clients, workers }) => waitingLines(outbox, clients, workers),
  when_answered: ({ filling }) => whenAnswered(filling),
};
