/**
 * Days: counting calendar days, adding months, and naming the local day of an instant.
 *
 * Due dates are local dates in the agency's zone (domain model 1.4), so a day is text (`2027-01-31`) and
 * compares as text. Nothing here knows what day it is today. Twin: webapp/domain/days.py.
 */

/** The seconds of a day without a leap second. */
export const SECONDS_A_DAY = 86_400;

/** @type {Map<string, Intl.DateTimeFormat>} A formatter costs more to make than to use. */
const formatters = new Map();

/** By zone and quarter: no zone changes its clocks inside one, and asking costs a hundred times the sum. @type {Map<string, Map<number, number>>} */
const offsets = new Map();
const SECONDS_A_QUARTER = 900;
const OFFSETS_KEPT = 20_000;

/** The day so many days later, or earlier when the count is negative. @param {string} day @param {number} count */
export function addDays(day, count) {
  return textOf(numberOf(day) + count);
}

/** The same day of the month so many months later; the month's last day where there is none. @param {string} day @param {number} count */
export function addMonths(day, count) {
  const [year, month, dayOfMonth] = partsOf(day);
  const months = year * 12 + month - 1 + count;
  const first = `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}-01`;
  const length = lengthOfMonth(Math.floor(months / 12), (months % 12) + 1);
  return `${first.slice(0, 8)}${pad(Math.min(dayOfMonth, length), 2)}`;
}

/** How many days the second day lies after the first; negative when it lies before. @param {string} first @param {string} second */
export function daysBetween(first, second) {
  return numberOf(second) - numberOf(first);
}

/** An instant (RFC 3339, `Z`) as whole seconds since 1970; a fraction of a second is dropped. @param {string} instant */
export function secondsOf(instant) {
  const clock = Number(instant.slice(11, 13)) * 3600 + Number(instant.slice(14, 16)) * 60 + Number(instant.slice(17, 19));
  return numberOf(instant) * SECONDS_A_DAY + clock;
}

/** The calendar day on which an instant falls in a zone. @param {string} instant @param {string} zone */
export function localDay(instant, zone) {
  return textOf(Math.floor(wallOf(instant, zone) / SECONDS_A_DAY));
}

/** How many minutes of its local day have passed at an instant, by the clock on the wall. @param {string} instant @param {string} zone */
export function localMinute(instant, zone) {
  const wall = wallOf(instant, zone);
  return Math.floor((wall - Math.floor(wall / SECONDS_A_DAY) * SECONDS_A_DAY) / 60);
}

/** The instant so many hours later, without a fraction of a second. @param {string} instant @param {number} count */
export function addHours(instant, count) {
  const seconds = secondsOf(instant) + count * 3600;
  const rest = seconds - Math.floor(seconds / SECONDS_A_DAY) * SECONDS_A_DAY;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${textOf(Math.floor(seconds / SECONDS_A_DAY))}T${clock.map((part) => pad(part, 2)).join(':')}Z`;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; March-based years make leap days fall last. @param {string} day */
function numberOf(day) {
  const [year, month, dayOfMonth] = partsOf(day);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `numberOf`. @param {number} number */
function textOf(number) {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1, 2)}`;
}

/** @param {number} year @param {number} month */
function lengthOfMonth(year, month) {
  const next = month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`;
  return daysBetween(`${pad(year, 4)}-${pad(month, 2)}-01`, next);
}

/** @param {string} day @returns {[number, number, number]} */
function partsOf(day) {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** @param {number} number @param {number} length */
function pad(number, length) {
  return String(number).padStart(length, '0');
}

/** What calendar and clock show at an instant in a zone, counted as if the zone were UTC. @param {string} instant @param {string} zone */
function wallOf(instant, zone) {
  const seconds = secondsOf(instant);
  const quarter = Math.floor(seconds / SECONDS_A_QUARTER);
  const ofZone = offsets.get(zone) ?? new Map();
  const known = ofZone.get(quarter);
  if (known !== undefined) return seconds + known;
  if (ofZone.size >= OFFSETS_KEPT) ofZone.clear();
  const offset = offsetAt(quarter * SECONDS_A_QUARTER, zone);
  offsets.set(zone, ofZone.set(quarter, offset));
  return seconds + offset;
}

/** How far the clocks of a zone are ahead of UTC, in seconds. @param {number} seconds @param {string} zone */
function offsetAt(seconds, zone) {
  const parts = formatterOf(zone).formatToParts(seconds * 1000);
  const { year, month, day, hour, minute } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  const date = numberOf(`${year.padStart(4, '0')}-${month}-${day}`);
  return date * SECONDS_A_DAY + Number(hour) * 3600 + Number(minute) * 60 - seconds;
}

/** @param {string} zone */
function formatterOf(zone) {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}
