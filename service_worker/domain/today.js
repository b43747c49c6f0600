/**
 * Today: the visits of one worker's day, the next one, and the day as a strip of time.
 *
 * Whole numbers only, so that both sides draw the same strip. The clock is an argument.
 * Twin: webapp/domain/today.py.
 */

import { addDays, localDay, localMinute, secondsOf } from './days.js';

/** @typedef {Record<string, any>} ViewRecord */

/** Outcomes of a visit that took no time. */
export const CALLED_OFF = ['cancelled_by_client', 'cancelled_by_worker', 'cancelled_by_agency'];
/** How long a visit is drawn that does not say. */
export const MINUTES_WHEN_UNSAID = 45;
/** The strip begins here, or earlier where a visit does. */
export const FROM_HOUR = 7;
/** And ends here, or later. */
export const TO_HOUR = 19;
/** The width of the strip. */
export const STRIP_WIDTH = 320;

/** My visits of the day in order, what is running, what comes next, and tomorrow's visits. @param {ViewRecord[]} visits @param {string} today @param {string} now @param {string} zone @param {string} me */
export function todayPlan(visits, today, now, zone, me) {
  const mine = visits.filter((visit) => visit.worker === me && !visit.voided).sort(byStart);
  const ofToday = mine.filter((visit) => localDay(visit.starts_at, zone) === today);
  const tomorrow = addDays(today, 1);
  const openVisits = ofToday.filter((visit) => !visit.ended_at && !visit.outcome);
  return {
    visits: ofToday,
    running: openVisits.find((visit) => visit.arrived_at) ?? null,
    next: openVisits.find((visit) => !visit.arrived_at) ?? null,
    done: ofToday.filter((visit) => visit.ended_at).length,
    tomorrow: mine.filter((visit) => localDay(visit.starts_at, zone) === tomorrow),
    strip: stripOf(ofToday, today, now, zone),
  };
}

/** @param {ViewRecord[]} visits @param {string} today @param {string} now @param {string} zone */
function stripOf(visits, today, now, zone) {
  const going = visits.filter((visit) => !CALLED_OFF.includes(visit.outcome));
  const spans = going.map((visit) => spanOf(visit, zone));
  const first = Math.min(FROM_HOUR, ...spans.map(({ start }) => Math.floor(start / 60)));
  const last = Math.max(TO_HOUR, ...spans.map(({ end }) => Math.min(24, Math.floor((end + 59) / 60))));
  /** @param {number} minute */
  const place = (minute) => {
    const within = Math.min(Math.max(minute, first * 60), last * 60) - first * 60;
    return Math.floor((STRIP_WIDTH * within) / ((last - first) * 60));
  };
  const hours = [];
  for (let hour = first; hour <= last; hour += 3) hours.push({ hour, x: place(hour * 60) });
  return {
    width: STRIP_WIDTH,
    bars: spans.map(({ visit, start, end }) => ({
      id: visit.id,
      x: place(start),
      width: Math.max(2, place(end) - place(start)),
      state: progressOf(visit),
    })),
    hours,
    now_x: localDay(now, zone) === today ? place(localMinute(now, zone)) : null,
  };
}

/** From which to which minute of its day the visit takes, as it went or is planned. @param {ViewRecord} visit @param {string} zone */
function spanOf(visit, zone) {
  const startsAt = visit.arrived_at || visit.starts_at;
  const start = localMinute(startsAt, zone);
  const planned = visit.planned_minutes || MINUTES_WHEN_UNSAID;
  const minutes = visit.ended_at
    ? Math.max(0, Math.floor((secondsOf(visit.ended_at) - secondsOf(startsAt)) / 60))
    : planned;
  return { visit, start, end: start + minutes };
}

/** @param {ViewRecord} visit */
function progressOf(visit) {
  if (visit.ended_at || visit.outcome) return 'done';
  return visit.arrived_at ? 'running' : 'planned';
}

/** @param {ViewRecord} one @param {ViewRecord} other */
function byStart(one, other) {
  if (one.starts_at !== other.starts_at) return one.starts_at < other.starts_at ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
