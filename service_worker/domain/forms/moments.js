/**
 * Moments: days and times as ODK counts them, in days since 1970-01-01, and as text.
 *
 * A day without a time counts whole days and has no zone. A time of day needs one: `offset` says by
 * how many minutes the worker's clock is ahead of UTC, and comes with the form's `now`. Not a number
 * is what stands for no moment. Twin: webapp/domain/forms/moments.py.
 */

import { addDays, addMonths, daysBetween } from '../days.js';

/** The first day that both languages can name, counted from 1970-01-01. */
export const FIRST_DAY = -719_162;
/** The last day that both languages can name. */
export const LAST_DAY = 2_932_896;
/** The milliseconds of a day without a leap second. */
export const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = '1970-01-01';
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const CLOCK = /^([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,9}))?)?(Z|[+-][0-9]{2}:?[0-9]{2})?$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];

/** The days from 1970-01-01 to a day; not a number when there is no such day. @param {string} text */
export function dayNumber(text) {
  if (!DAY.test(text) || text < '0001') return NaN;
  const number = daysBetween(EPOCH, text);
  return dayText(number) === text ? number : NaN;
}

/** The day in which a moment falls, counted without a zone; empty when nobody can name it. @param {number} days */
export function dayText(days) {
  return days >= FIRST_DAY && days < LAST_DAY + 1 ? addDays(EPOCH, Math.floor(days)) : '';
}

/** The share of a day that has passed in UTC at a time such as `14:30:05.250+02:00`. @param {string} text @param {number} offset */
export function clockShare(text, offset) {
  const match = CLOCK.exec(text);
  if (!match) return NaN;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 24 || minutes > 59 || seconds > 59) return NaN;
  const thousandths = Number((match[4] ?? '0').padEnd(3, '0').slice(0, 3));
  const since = ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths;
  return (since - minutesOf(match[5], offset) * 60_000) / MILLISECONDS_A_DAY;
}

/** Days since 1970 of a day, or of a day and a time, which may name its own zone. @param {string} text @param {number} offset */
export function momentNumber(text, offset) {
  const [day, clock] = parted(text);
  return clock === null ? dayNumber(day) : dayNumber(day) + clockShare(clock, offset);
}

/** A moment as day, time and zone: `2026-11-22T14:30:00.000+02:00`. @param {number} days @param {number} offset */
export function momentText(days, offset) {
  const since = localMilliseconds(days, offset);
  const day = dayText(since / MILLISECONDS_A_DAY);
  if (!day) return '';
  const ahead = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
  return `${day}T${clockText(ofDay(since))}${zone}`;
}

/** What calendar and clock show at a moment, in milliseconds since 1970 without a zone. @param {number} days @param {number} offset */
export function localMilliseconds(days, offset) {
  if (!(Math.abs(days) < 1e8)) return NaN;
  return Math.floor(days * MILLISECONDS_A_DAY + 0.5) + offset * 60_000;
}

/** How many minutes the clock that gave this text is ahead of UTC. @param {string} now */
export function offsetOf(now) {
  const match = CLOCK.exec(parted(now)[1] ?? '');
  return match ? minutesOf(match[5], 0) : 0;
}

/** A moment in the marks of ODK (`%Y-%m-%d %H:%M`); `local` in milliseconds without a zone. @param {number} local @param {string} pattern */
export function formatMoment(local, pattern) {
  const day = dayText(local / MILLISECONDS_A_DAY);
  if (!day) return '';
  const clock = clockText(ofDay(local));
  /** @type {Record<string, string>} */
  const parts = {
    Y: day.slice(0, 4),
    y: day.slice(2, 4),
    m: day.slice(5, 7),
    n: String(Number(day.slice(5, 7))),
    b: MONTHS[Number(day.slice(5, 7)) - 1],
    d: day.slice(8),
    e: String(Number(day.slice(8))),
    H: clock.slice(0, 2),
    h: String(Number(clock.slice(0, 2))),
    M: clock.slice(3, 5),
    S: clock.slice(6, 8),
    3: clock.slice(9),
    a: WEEKDAYS[modulo(Math.floor(local / MILLISECONDS_A_DAY), 7)],
  };
  return pattern.replace(/%([\s\S])/gu, (all, mark) => (Object.hasOwn(parts, mark) ? parts[mark] : all));
}

/** Whole months from one day to another, as people count an age. @param {number} first @param {number} second */
export function monthsBetween(first, second) {
  const [one, other] = [dayText(first), dayText(second)];
  if (!one || !other) return NaN;
  const years = Number(other.slice(0, 4)) - Number(one.slice(0, 4));
  const months = years * 12 + Number(other.slice(5, 7)) - Number(one.slice(5, 7));
  return other.slice(8) < one.slice(8) ? months - 1 : months;
}

/** A day moved by years and months, then by days; the 31st of a short month runs over. @param {number} days @param {number} years @param {number} months @param {number} moreDays */
export function movedDay(days, years, months, moreDays) {
  const day = dayText(days);
  const moved = months + years * 12;
  const year = Number(day.slice(0, 4)) + Math.floor((Number(day.slice(5, 7) || 1) - 1 + moved) / 12);
  if (!day || year < 1 || year > 9999) return '';
  const first = addMonths(`${day.slice(0, 8)}01`, moved);
  return dayText(dayNumber(first) + Number(day.slice(8)) - 1 + moreDays);
}

/** Day and clock of a text; no clock is null. @param {string} text @returns {[string, string | null]} */
function parted(text) {
  const at = text.indexOf('T');
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

/** @param {string | undefined} zone @param {number} offset */
function minutesOf(zone, offset) {
  if (!zone) return offset;
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone[0] === '-' ? -minutes : minutes;
}

/** @param {number} local */
function ofDay(local) {
  return Math.floor(modulo(local, MILLISECONDS_A_DAY));
}

/** @param {number} milliseconds */
function clockText(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${two(hours)}:${two(minutes)}:${two(seconds % 60)}.${String(milliseconds % 1000).padStart(3, '0')}`;
}

/** What is left over, never below nought. @param {number} number @param {number} by */
function modulo(number, by) {
  return ((number % by) + by) % by;
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, '0');
}
