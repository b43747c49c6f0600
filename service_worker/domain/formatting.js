/**
 * Formatting: days and times as people say them, in English and in Spanish.
 *
 * Times are shown in the agency's zone. Nothing gives the empty text, so that a template need not ask.
 * Twin: webapp/domain/formatting.py.
 */

import { addDays, daysBetween, localDay } from './days.js';
import { textOf } from './fold.js';
import { localClock } from './local_time.js';

/** @typedef {Record<string, any>} Line */
/** @typedef {(text: string) => string} Say */

/** @type {Record<string, string[]>} */
export const MONTHS = {
  en: ['January', 'February', 'March', 'April', 'May', 'June']
    .concat(['July', 'August', 'September', 'October', 'November', 'December']),
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio']
    .concat(['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre']),
};
/** @type {Record<string, string[]>} */
export const WEEKDAYS = {
  en: ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'],
  es: ['jueves', 'viernes', 'sábado', 'domingo', 'lunes', 'martes', 'miércoles'],
};
/** @type {Record<string, string>} */
export const YESTERDAY = { en: 'yesterday', es: 'ayer' };
const YES = 'Yes';
const NO = 'No';
const NOTHING = 'Nothing';

/** A date in full: 24 November 2026. @param {string | null} day @param {string} language */
export function showDate(day, language) {
  if (!day) return '';
  return `${dayAndMonth(day, language)}${of(language)}${Number(day.slice(0, 4))}`;
}

/** A date, or the local day of an instant, by its weekday: Tuesday 24 November. @param {string | null} day @param {string} language @param {string} zone */
export function showDay(day, language, zone) {
  if (!day) return '';
  const date = day.length > 10 ? localDay(day, zone) : day;
  const number = daysBetween('1970-01-01', date) % 7;
  return `${WEEKDAYS[language]?.[(number + 7) % 7]} ${dayAndMonth(date, language)}`;
}

/** The clock at an instant, or a time of day as it is: 14:03. @param {string | null} time @param {string} zone */
export function showTime(time, zone) {
  if (!time) return '';
  return time.length > 5 ? localClock(time, zone) : time;
}

/** An instant as short as it can be said today: 14:03; yesterday, 14:03; 24 November, 14:03. @param {string | null} instant @param {string} language @param {string} zone @param {string} today */
export function showWhen(instant, language, zone, today) {
  if (!instant) return '';
  const day = localDay(instant, zone);
  const clock = localClock(instant, zone);
  if (day === today) return clock;
  if (day === addDays(today, -1)) return `${YESTERDAY[language]}, ${clock}`;
  if (day.slice(0, 4) === today.slice(0, 4)) return `${dayAndMonth(day, language)}, ${clock}`;
  return `${showDate(day, language)}, ${clock}`;
}

/** The English label of a choice's code; a code that nobody knows is shown as it is. @param {Line} contract @param {string} type @param {string} field @param {any} code @returns {string} */
export function labelOf(contract, type, field, code) {
  const line = fieldLine(contract, type, field);
  const found = (line?.choices ?? []).find((/** @type {[string, string]} */ [known]) => known === code);
  return found?.[1] ?? (typeof code === 'string' ? code : '');
}

/** A field's line in the contract; `group.member` leads into a group. @param {Line} contract @param {string} type @param {string} field @returns {Line | undefined} */
export function fieldLine(contract, type, field) {
  const [name = '', member] = field.split('.');
  const line = contract.types[type]?.fields?.[name];
  return member ? line?.fields?.[member] : line;
}

/** Any value of a field in words, for showing two of them side by side. @param {Line} line @param {any} value @param {Say} say @param {string} language @param {string} zone @returns {string} */
export function shownText(line, value, say, language, zone) {
  if (value === null || value === undefined) return say(NOTHING);
  if (line.kind === 'group') {
    const names = Object.keys(value).sort();
    return names.map((name) => shownText(line.fields[name], value[name], say, language, zone)).join(', ');
  }
  if (line.kind === 'datetime') return `${showDate(localDay(value, zone), language)}, ${localClock(value, zone)}`;
  return line.kind === 'date' ? showDate(value, language) : inWords(line, value, say);
}

/** @param {Line} line @param {any} value @param {Say} say @returns {string} */
function inWords(line, value, say) {
  if (line.kind === 'boolean') return say(value ? YES : NO);
  if (line.kind === 'answers') return answerInWords(line, value, say);
  if (line.kind !== 'choice') return textOf(value);
  const found = line.choices.find((/** @type {[string, string]} */ [code]) => code === value);
  return say(found?.[1] ?? value);
}

/** @param {string} day @param {string} language */
function dayAndMonth(day, language) {
  return `${Number(day.slice(8, 10))}${of(language)}${MONTHS[language]?.[Number(day.slice(5, 7)) - 1]}`;
}

/** @param {string} language */
function of(language) {
  return language === 'es' ? ' de ' : ' ';
}

/** An answer as its question words it, a file by its name; why there is none. @param {Line} line @param {any} value @param {Say} say @returns {string} */
function answerInWords({ choices, offered = [], several, attached }, value, say) {
  if (typeof value !== 'string') return say(choices.find((/** @type {[string, string]} */ [code]) => code === value.none)?.[1] ?? '');
  const labels = new Map(offered);
  return (several ? value.split(' ') : attached ? value.split(' ', 1) : [value]).map((one) => labels.get(one) ?? one).join(', ');
}
