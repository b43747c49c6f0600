/**
 * Filled forms: which forms are offered for a client, what was answered last, how scores move.
 *
 * Of each form the latest version that has come into use counts: retired, it retires the form. A finished filling stands
 * until a finished one corrects it; the correction has its day. A score is drawn where its author gave it a range, from the
 * day on since which it can be compared. Twin: webapp/domain/filled_forms.py.
 */

import { compareCodePoints } from '../render/unicode.js';
import { readJson } from './canonical_json.js';
import { daysBetween, localDay } from './days.js';
import { fold } from './fold.js';
import { textNumber } from './forms/values.js';

/** @typedef {Record<string, any>} Any */

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [320, 56, 14, 306, 10, 42];
export const TEXTS = ['name', 'label', 'value', 'min', 'max', 'better', 'band', 'since'];

/** The latest version of every form that has come into use for this client, unless it is retired; by title. @param {Any[]} versions @param {Any} client @param {string} today @returns {Any[]} */
export function formsOffered(versions, client, today) {
  /** @type {Map<string, Any>} */
  const latest = new Map();
  for (const version of versions) {
    const known = latest.get(version.form_id);
    if ((!known || version.number > known.number) && hasBegun(version, client, today)) latest.set(version.form_id, version);
  }
  return [...latest.values()].filter(({ retired_on: until }) => until === null || until > today).sort((one, other) =>
    compareCodePoints(fold(one.title), fold(other.title)) || compareCodePoints(one.id, other.id));
}

/** Whether a version has come into use by today, and for this client's programme. @param {Any} version @param {Any} client @param {string} today */
function hasBegun({ published_from: from, programmes }, client, today) {
  const named = (programmes ?? '').split('\n').map((/** @type {string} */ one) => one.replace(/^ +| +$/g, '')).filter((/** @type {string} */ one) => one);
  const isForAll = !named.length || named.includes(client.programme);
  return from !== null && from <= today && isForAll;
}

/** The version in use to which a filling of this one can go on; none or one. @param {Any[]} versions @param {Any} version @param {Any} client @param {string} today @returns {Any[]} */
export function newerVersion(versions, version, client, today) {
  return formsOffered(versions, client, today).filter((one) => one.form_id === version.form_id && one.number > version.number);
}

/** When the answers were given; of a correction, when those that it corrects. Null: a draft. @param {Any} filling @returns {any} */
export function whenAnswered({ answered_at, finished_at }) {
  return answered_at || finished_at;
}

/** What is finished and no finished correction took the place of, in order of the answers. @param {Any[]} fillings @returns {Any[]} */
export function standing(fillings) {
  const done = fillings.filter((one) => one.finished_at !== null);
  const corrected = new Set(done.map(({ corrects }) => corrects));
  return done.filter(({ id }) => !corrected.has(id)).sort((one, other) =>
    compareCodePoints(whenAnswered(one), whenAnswered(other)) || compareCodePoints(one.id, other.id));
}

/** The filling of the same form that was answered last before this one; none or one. @param {Any[]} fillings @param {Any} filling @returns {Any[]} */
export function filledBefore(fillings, filling) {
  const until = whenAnswered(filling) || '9';
  const same = standing(fillings).filter(({ form_id }) => form_id === filling.form_id);
  return same.filter((one) => one.id !== filling.id && whenAnswered(one) < until).slice(-1);
}

/** For every score that was reckoned: its marks over time, the line through them, the latest. @param {Any[]} fillings @param {string} zone @returns {Any[]} */
export function scoreTrends(fillings, zone) {
  /** @type {Map<string, { key: [string, string], points: Any[] }>} */
  const series = new Map();
  const done = standing(fillings);
  const now = renamed(done);
  for (const filling of done) {
    const on = localDay(whenAnswered(filling), zone);
    for (const score of scoresIn(filling.scores)) {
      /** @type {[string, string]} */
      const key = [filling.form_id, nameNow(now, filling.form_id, score.name)];
      const name = JSON.stringify(key);
      /** @type {{ key: [string, string], points: Any[] }} */
      const known = series.get(name) ?? { key, points: [] };
      known.points.push({ ...score, on, form: filling.title });
      series.set(name, known);
    }
  }
  const ordered = [...series.values()].sort(({ key: one }, { key: other }) =>
    compareCodePoints(one[0], other[0]) || compareCodePoints(one[1], other[1]));
  return ordered.map(({ points }) => drawn(points));
}

/** What a score of a form was called before, and what it is called now. @param {Any[]} fillings @returns {Map<string, string>} */
function renamed(fillings) {
  const pairs = fillings.flatMap(({ form_id, scores }) => scoresIn(scores).flatMap(({ name, was }) =>
    was.filter((/** @type {string} */ old) => old !== name).map((/** @type {string} */ old) => [JSON.stringify([form_id, old]), name])));
  return new Map(pairs);
}

/** @param {Map<string, string>} now @param {string} form @param {string} name */
function nameNow(now, form, name) {
  const met = [name];
  let next = now.get(JSON.stringify([form, name]));
  while (next !== undefined && !met.includes(next)) {
    met.push(next);
    next = now.get(JSON.stringify([form, next]));
  }
  return /** @type {string} */ (met.at(-1));
}

/** The scores of a filling, those that can be drawn; what wrote them may be anybody. @param {string | null} text @returns {Any[]} */
function scoresIn(text) {
  const listed = readJson(text);
  return (Array.isArray(listed) ? listed : []).flatMap((one) => {
    if (typeof one !== 'object' || one === null || !TEXTS.every((name) => typeof one[name] === 'string')) return [];
    const [low = NaN, high = NaN, number = NaN] = ['min', 'max', 'value'].map((name) => textNumber(one[name], 0));
    if (![low, high, number].every(Number.isFinite) || low >= high) return [];
    return [{ ...Object.fromEntries(TEXTS.map((name) => [name, one[name]])), alert: one.alert === true, was: (Array.isArray(one.was) ? one.was : []).filter((/** @type {any} */ name) => typeof name === 'string') }];
  });
}

/** @param {Any[]} points */
function drawn(points) {
  const last = /** @type {Any} */ (points.at(-1));
  const since = points.filter((one) => one.on >= last.since);
  const shown = since.length ? since : [last];
  const marks = shown.map((one) => markOf(one, shown[0]?.on, last.on));
  const line = marks.length > 1 ? marks.map(({ x, y }) => `${x},${y}`).join(' ') : '';
  const { name, label, form, band, better, max, alert } = last;
  return { name, label, form, band, better, max, alert, marks, line, width: WIDTH, height: HEIGHT };
}

/** @param {Any} point @param {string} first @param {string} last */
function markOf(point, first, last) {
  const span = daysBetween(first, last);
  const x = span ? LEFT + Math.floor(((RIGHT - LEFT) * daysBetween(first, point.on)) / span) : RIGHT;
  const [low = 0, high = 1, number = 0] = ['min', 'max', 'value'].map((name) => textNumber(point[name], 0));
  const share = Math.min(1, Math.max(0, (number - low) / (high - low)));
  return { x, y: BOTTOM - Math.floor((BOTTOM - TOP) * share), value: point.value, on: point.on };
}
