/**
 * Local time: the clock on the wall of the agency's zone, and the instant it names.
 *
 * An hour that the clock skips counts on from the hour before; an hour that comes twice is the first one.
 * Twin: webapp/domain/local_time.py.
 */

import { addDays, localDay, localMinute, SECONDS_A_DAY, secondsOf } from './days.js';

/** The time of day at an instant in a zone: `14:30`. @param {string} instant @param {string} zone */
export function localClock(instant, zone) {
  const minutes = localMinute(instant, zone);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The instant at which the calendar and the clock of a zone show this. @param {string} day @param {string} clock @param {string} zone */
export function instantOf(day, clock, zone) {
  const wall = secondsOf(`${day}T${clock}:00Z`);
  const earlier = wall - offsetAt(wall - SECONDS_A_DAY, zone);
  const later = wall - offsetAt(wall + SECONDS_A_DAY, zone);
  const fits = [earlier, later].find((candidate) => candidate + offsetAt(candidate, zone) === wall);
  return stamp(fits ?? earlier);
}

/** @param {number} seconds @param {string} zone */
function offsetAt(seconds, zone) {
  const instant = stamp(seconds);
  const wall = secondsOf(`${localDay(instant, zone)}T00:00:00Z`) + localMinute(instant, zone) * 60;
  return wall - Math.floor(seconds / 60) * 60;
}

/** @param {number} seconds */
function stamp(seconds) {
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const rest = seconds - days * SECONDS_A_DAY;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${addDays('1970-01-01', days)}T${clock.map(pad).join(':')}.000Z`;
}

/** @param {number} number */
function pad(number) {
  return String(number).padStart(2, '0');
}
