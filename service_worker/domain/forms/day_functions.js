/**
 * Day and time functions: those of the ODK XForms specification, and CHT's.
 *
 * `today` and `now` are the form's own, given from outside, so that an old record reads as it did.
 * Twin: webapp/domain/forms/day_functions.py.
 */

import { bikramSambat } from './bikram_sambat.js';
import { MILLISECONDS_A_DAY, clockShare, dayNumber, dayText, formatMoment, localMilliseconds, momentText, monthsBetween, movedDay } from './moments.js';
import { asText } from './values.js';

/** @typedef {import('./calls.js').Call} Call */
/** @typedef {import('./values.js').Value} Value */

const A_WEEK = 7;
const A_YEAR_OF_MONTHS = 12;

/** @param {Value} value */
function hasClock(value) {
  return (typeof value === 'string' || Array.isArray(value)) && asText(value).includes('T');
}

/** The local day of a moment; a day stays as it is. @param {Call} call */
function date(call) {
  const number = call.number(0);
  if (Number.isNaN(number)) return '';
  if (!hasClock(call.value(0))) return dayText(number);
  return dayText(localMilliseconds(number, call.form.offset) / MILLISECONDS_A_DAY);
}

/** The moment of a value; a day begins at its local midnight. @param {Call} call */
function dateTime(call) {
  const value = call.value(0);
  const number = call.number(0);
  const isDay = (typeof value === 'string' || Array.isArray(value)) && !Number.isNaN(dayNumber(asText(value)));
  return momentText(isDay ? number - call.form.offset / 1440 : number, call.form.offset);
}

/** @param {Call} call */
function formatted(call) {
  const value = call.value(0);
  const number = call.number(0);
  const clock = typeof value === 'number' ? number % 1 !== 0 : hasClock(value);
  return formatMoment(localMilliseconds(number, clock ? call.form.offset : 0), call.text(1));
}

/** @param {Call} call */
function decimalTime(call) {
  const text = call.text(0);
  const share = clockShare(text.slice(text.indexOf('T') + 1).slice(0, 8), 0);
  return share < 1 ? share : NaN;
}

/** CHT: years, months, days, hours and minutes later; hours and minutes move the day on. @param {Call} call */
function addDate(call) {
  const moves = call.trees.slice(1).map((_, at) => call.number(at + 1));
  const whole = [...moves.map((move) => (Math.abs(move) < 1e6 ? Math.trunc(move) : 0)), 0, 0, 0, 0, 0];
  const days = call.number(0) + (whole[3] * 60 + whole[4]) / 1440;
  return Number.isNaN(days) ? '' : movedDay(days, whole[0], whole[1], whole[2]);
}

/** @param {number} length @returns {(call: Call) => number} */
function apart(length) {
  return (call) => {
    const found = (call.number(1) - call.number(0)) / length;
    return Number.isFinite(found) ? Math.floor(found) : NaN;
  };
}

/** @param {Call} call */
function months(call) {
  return monthsBetween(call.number(0), call.number(1));
}

/** @type {Record<string, (call: Call) => Value>} */
export const DAY_FUNCTIONS = {
  today: (call) => call.form.now.slice(0, 10),
  now: (call) => call.form.now,
  date,
  'date-time': dateTime,
  'decimal-date-time': (call) => call.number(0),
  'decimal-time': decimalTime,
  'format-date': formatted,
  'format-date-time': formatted,
  'add-date': addDate,
  'to-bikram-sambat': (call) => bikramSambat(dayNumber(date(call))),
  'difference-in-months': months,
  'cht:difference-in-days': apart(1),
  'cht:difference-in-weeks': apart(A_WEEK),
  'cht:difference-in-months': months,
  'cht:difference-in-years': (call) => Math.trunc(months(call) / A_YEAR_OF_MONTHS),
};
