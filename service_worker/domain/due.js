/**
 * Due: what falls due for a client, by which rule, and why.
 *
 * The reminder rules of the domain model (1.7): R01 unsigned note, R02 visit without note, R04 face-to-face,
 * R06 plan review, R07 plan end, R09 reassessment, R17 promised task; RF is a form of the agency (`due_forms`). Nothing is stored and nothing is ticked off:
 * an item is gone when its fact has changed, and one fact never gives two items. `dueFacts` boils a case file down
 * to the little that `dueItems` needs, so that it can be kept. Twin: webapp/domain/due.py.
 */

import { addDays, addHours, addMonths, daysBetween, localDay, secondsOf } from './days.js';
import { formsDue, lastFilled, releasedForms } from './due_forms.js';

/** @typedef {Record<string, any>} ViewRecord */
/** @typedef {Record<string, any>} Facts */
/** @typedef {Record<string, any>} Item */
/** @typedef {Record<string, ViewRecord[]>} ByType */

/** The record types from which the rules draw. */
export const DUE_TYPES = [
  'client',
  'visit',
  'progress_note',
  'signature',
  'care_plan',
  'assessment',
  'task',
  'form_version',
  'form_answers',
];
/** The kinds of contact that are face to face. */
export const FACE_TO_FACE = [
  'home_visit',
  'community_visit',
  'office_visit',
  'facility_visit',
  'hospital_visit',
  'school_visit',
];
/** The outcomes of a visit on which the client was seen. */
export const SAW_THE_CLIENT = ['completed', 'partially_completed'];
/** The outcomes of which a note must tell; null is a visit that ended and says no more. */
export const WANTS_A_NOTE = [null, 'completed', 'partially_completed', 'client_not_seen_collateral_seen'];

/** A draft is left in peace so long (R01). */
export const NOTE_RESTS_HOURS = 12;
/** And should be signed after so long. */
export const NOTE_DUE_HOURS = 24;
/** Within so many days of the start a new client is met. */
export const FIRST_FACE_TO_FACE_DAYS = 30;
/** And then at least this often (R04). */
export const FACE_TO_FACE_DAYS = 90;
/** A plan is looked at together this often (R06). */
export const PLAN_REVIEW_MONTHS = 6;
/** And the client assessed anew (R09). */
export const REASSESSMENT_MONTHS = 12;
/** How many days ahead each rule begins to show. @type {Record<string, number>} */
export const LEAD_DAYS = { R01: 0, R02: 0, R04: 21, R06: 30, R07: 90, R09: 60, R17: 1, RF: 14 };
/** What is kept of a task, and from which field. */
export const TASK_FACTS = Object.entries({ id: 'id', title: 'title', due_on: 'due_on', worker: 'assignee' });

/** What to do, by rule: gettext ids. @type {Record<string, string>} */
export const TITLES = {
  R01: 'Sign the note',
  R02: 'Write the note of the visit',
  R04: 'Face-to-face visit',
  R06: 'Review the plan together',
  R07: 'New plan',
  R09: 'Reassessment',
  R17: 'Promised',
  RF: 'Fill in the form',
};
/** Why, by rule: gettext ids. @type {Record<string, string>} */
export const WHYS = {
  R01: 'written %(on)s, not signed yet',
  R02: 'the visit was on %(on)s',
  R04: 'last face-to-face %(on)s, every %(days)s days',
  R04_first: 'with us since %(on)s, first face-to-face within %(days)s days',
  R06: 'last looked at together %(on)s, every six months',
  R07: 'the plan ends %(on)s',
  R09: 'last assessment %(on)s, every twelve months',
  R17: '%(name)s',
  RF: '%(name)s, last on %(on)s, every %(days)s days',
  RF_first: '%(name)s, within %(days)s days from %(on)s',
};

/** What the rules must know of one case file, from all its view records. @param {ViewRecord[]} records @param {string} zone @returns {Facts} */
export function dueFacts(records, zone) {
  /** @type {ByType} */
  const byType = {};
  for (const record of records) {
    if (!record.voided) (byType[record.type] ??= []).push(record);
  }
  const client = byType.client?.[0];
  return {
    client: client ? client.id : null,
    client_name: client ? nameOf(client) : '',
    active: client !== undefined && client.status !== 'closed',
    started_on: client ? client.started_on : null,
    drafts: drafts(byType),
    without_note: withoutNote(byType),
    face_to_face: lastFaceToFace(byType.visit ?? [], zone),
    plan: currentPlan(byType.care_plan ?? []),
    assessment: lastAssessment(byType.assessment ?? []),
    tasks: openTasks(byType.task ?? []),
    programme: client ? client.programme : null,
    forms: releasedForms(byType.form_version ?? []),
    filled: lastFilled(byType.form_answers ?? [], zone),
  };
}

/** What is due in these case files, by due date and then by record. @param {Facts[]} facts @param {string} today @param {string} now @param {string} zone */
export function dueItems(facts, today, now, zone) {
  const forms = facts.flatMap((file) => file.forms);
  const items = facts.flatMap((file) => itemsOf(file, forms, today, now, zone));
  return items.sort((one, other) => inOrder(sortKey(one), sortKey(other)));
}

/** @param {Facts} facts @param {Item[]} forms @param {string} today @param {string} now @param {string} zone */
function itemsOf(facts, forms, today, now, zone) {
  // A closed file asks for nothing: what is written to it waits for a supervisor.
  if (facts.client && !facts.active) return [];
  const items = noteItems(facts, now, zone);
  if (facts.active) {
    items.push(...faceToFaceItems(facts), ...planItems(facts), ...assessmentItems(facts));
    items.push(...formsDue(forms, facts, today).map(formItem));
  }
  for (const task of facts.tasks) {
    const { id, title: name, due_on: dueOn, worker } = task;
    items.push(item('R17', id, dueOn, dueOn, { name, worker }));
  }
  for (const made of items) {
    made.client = facts.client;
    made.client_name = facts.client_name;
    made.days = daysBetween(today, made.due_on);
    made.state = stateOf(made.days);
  }
  return items.filter((made) => made.days <= LEAD_DAYS[made.rule]);
}

/** @param {Facts} facts @param {string} now @param {string} zone */
function noteItems(facts, now, zone) {
  /** @type {Item[]} */
  const items = [];
  for (const note of facts.drafts) {
    if (secondsOf(now) - secondsOf(note.written_at) >= NOTE_RESTS_HOURS * 3600) {
      const dueOn = localDay(addHours(note.written_at, NOTE_DUE_HOURS), zone);
      items.push(item('R01', note.id, dueOn, localDay(note.written_at, zone), note));
    }
  }
  for (const visit of facts.without_note) {
    const endedOn = localDay(visit.ended_at, zone);
    items.push(item('R02', visit.id, endedOn, endedOn, visit));
  }
  return items;
}

/** @param {Facts} facts */
function faceToFaceItems(facts) {
  const last = facts.face_to_face;
  if (last) {
    return [item('R04', last.id, addDays(last.on, FACE_TO_FACE_DAYS), last.on, { days: FACE_TO_FACE_DAYS })];
  }
  if (!facts.started_on) return [];
  const dueOn = addDays(facts.started_on, FIRST_FACE_TO_FACE_DAYS);
  const made = item('R04', facts.client, dueOn, facts.started_on, { days: FIRST_FACE_TO_FACE_DAYS });
  return [{ ...made, why_id: WHYS.R04_first }];
}

/** @param {Facts} facts */
function planItems(facts) {
  const plan = facts.plan;
  if (!plan) return [];
  const items = [];
  const reviewOn = addMonths(plan.seen_on, PLAN_REVIEW_MONTHS);
  if (!plan.ends_on || reviewOn < addDays(plan.ends_on, -LEAD_DAYS.R07)) {
    items.push(item('R06', plan.id, reviewOn, plan.seen_on));
  }
  if (plan.ends_on) items.push(item('R07', plan.id, plan.ends_on, plan.ends_on));
  return items;
}

/** @param {Facts} facts */
function assessmentItems(facts) {
  const last = facts.assessment;
  return last ? [item('R09', last.id, addMonths(last.on, REASSESSMENT_MONTHS), last.on)] : [];
}

/** @param {Item} due */
function formItem({ subject, due_on: dueOn, on, days, name, is_first: isFirst }) {
  const made = item('RF', subject, dueOn, on, { days, name });
  return isFirst ? { ...made, why_id: WHYS.RF_first } : made;
}

/** @param {string} rule @param {string} subject @param {string} dueOn @param {string} on @param {{ days?: number, name?: string, worker?: string | null }} more @returns {Item} */
function item(rule, subject, dueOn, on, { worker = null, days = 0, name = '' } = {}) {
  return {
    rule,
    subject,
    worker,
    due_on: dueOn,
    title_id: TITLES[rule],
    why_id: WHYS[rule],
    why_values: { on, days, name },
  };
}

/** @param {number} days */
function stateOf(days) {
  if (days < 0) return 'overdue';
  return days ? 'upcoming' : 'due';
}

/** @param {ViewRecord} client */
function nameOf(client) {
  return `${client.given_name} ${client.family_name}`;
}

/** @param {ByType} byType */
function drafts(byType) {
  const signed = new Set((byType.signature ?? []).map((signature) => signature.progress_note));
  return (byType.progress_note ?? [])
    .filter((note) => !signed.has(note.id))
    .map((note) => ({ id: note.id, written_at: note.written_at, worker: note.recorded_by }));
}

/** @param {ByType} byType */
function withoutNote(byType) {
  const noted = new Set((byType.progress_note ?? []).map((note) => note.visit));
  return (byType.visit ?? [])
    .filter((visit) => visit.ended_at && WANTS_A_NOTE.includes(visit.outcome) && !noted.has(visit.id))
    .map((visit) => ({ id: visit.id, ended_at: visit.ended_at, worker: visit.worker }));
}

/** @param {ViewRecord[]} visits @param {string} zone */
function lastFaceToFace(visits, zone) {
  const seen = visits
    .filter((visit) => visit.ended_at)
    .filter((visit) => FACE_TO_FACE.includes(visit.contact_type) && SAW_THE_CLIENT.includes(visit.outcome))
    .map((visit) => ({ id: visit.id, on: localDay(visit.ended_at, zone) }));
  return latest(seen, (visit) => [visit.on, visit.id]);
}

/** @param {ViewRecord[]} plans */
function currentPlan(plans) {
  const active = plans.filter((plan) => plan.status === 'active');
  const plan = latest(active, ({ starts_on: startsOn, id }) => [startsOn, id]);
  if (!plan) return null;
  const reviewedOn = plan.reviewed_on || plan.starts_on;
  const seenOn = plan.starts_on > reviewedOn ? plan.starts_on : reviewedOn;
  return { id: plan.id, seen_on: seenOn, ends_on: plan.ends_on };
}

/** @param {ViewRecord[]} assessments */
function lastAssessment(assessments) {
  const dated = assessments.map((assessment) => ({ id: assessment.id, on: assessment.assessed_on }));
  return latest(dated, (assessment) => [assessment.on, assessment.id]);
}

/** @param {ViewRecord[]} tasks */
function openTasks(tasks) {
  return tasks
    .filter((task) => ['open', 'waiting'].includes(task.status) && task.due_on)
    .map((task) => Object.fromEntries(TASK_FACTS.map(([name, field]) => [name, task[field]])));
}

/** @param {ViewRecord[]} rows @param {(row: ViewRecord) => string[]} keyOf @returns {ViewRecord | null} */
function latest(rows, keyOf) {
  return rows.reduce(
    (best, row) => (best === null || inOrder(keyOf(best), keyOf(row)) < 0 ? row : best),
    /** @type {ViewRecord | null} */ (null),
  );
}

/** @param {Item} made */
function sortKey(made) {
  return [made.due_on, made.subject, made.rule];
}

/** @param {string[]} one @param {string[]} other */
function inOrder(one, other) {
  for (const [index, text] of one.entries()) {
    if (text !== other[index]) return text < other[index] ? -1 : 1;
  }
  return 0;
}
