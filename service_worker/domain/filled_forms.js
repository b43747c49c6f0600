/**
 * Filled forms: which forms are offered for a client, what was answered last, how scores move.
 *
 * Of each form the latest version that is in use counts. A score is drawn where its author gave it a
 * range, from the day on since which it can be compared. Twin: webapp/domain/filled_forms.py.
 */

import { compareCodePoints } from '../render/unicode.js';
import { readJson } from './canonical_json.js';
import { daysBetween, localDay } from './days.js';
import { fold } from './fold.js';
import { textNumber } from './forms/values.js';

/** @typedef {Record<string, any>} Any */

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [320, 56, 14, 306, 10, 42];
export const TEXTS = ['name', 'label', 'value', 'min', 'max', 'better', 'band', 'since'];

/** The latest version in use of every form for this client, by title. @param {Any[]} versions @param {Any} client @param {string} today @returns {Any[]} */
export function formsOffered(versions, client, today) {
  /** @type {Map<string, Any>} */
  const latest = new Map();
  for (const version of versions) {
    const known = latest.get(version.form_id);
    if ((!known || version.number > known.number) && isOffered(version, client, today)) latest.set(version.form_id, version);
  }
  return [...latest.values()].sort((one, other) =>
    compareCodePoints(fold(one.title), fold(other.title)) || compareCodePoints(one.id, other.id));
}

/** Whether a version is in use today, and for this client's programme. @param {Any} version @param {Any} client @param {string} today */
export function isOffered({ published_from: from, retired_on: until, programmes }, client, today) {
  const named = (programmes ?? '').split('\n').map((/** @type {string} */ one) => one.replace(/^ +| +$/g, '')).filter((/** @type {string} */ one) => one);
  const isForAll = !named.length || named.includes(client.programme);
  return from !== null && from <= today && !(until !== null && until <= today) && isForAll;
}

/** The filling of the same form that was finished last before this one; none or one. @param {Any[]} fillings @param {Any} filling @returns {Any[]} */
export function filledBefore(fillings, { id, form_id, finished_at }) {
  const until = finished_at || '9';
  return fillings
    .filter((one) => one.form_id === form_id && one.id !== id && one.finished_at !== null && one.finished_at < until)
    .sort(byTime)
    .slice(-1);
}

/** For every score that was reckoned: its marks over time, the line through them, the latest. @param {Any[]} fillings @param {string} zone @returns {Any[]} */
export function scoreTrends(fillings, zone) {
  /** @type {Map<string, { key: [string, string], points: Any[] }>} */
  const series = new Map();
  for (const filling of fillings.filter((one) => one.finished_at !== null).sort(byTime)) {
    const on = localDay(filling.finished_at, zone);
    for (const score of scoresIn(filling.scores)) {
      const name = JSON.stringify([filling.form_id, score.name]);
      /** @type {{ key: [string, string], points: Any[] }} */
      const known = series.get(name) ?? { key: [filling.form_id, score.name], points: [] };
      known.points.push({ ...score, on, form: filling.title });
      series.set(name, known);
    }
  }
  const ordered = [...series.values()].sort(({ key: one }, { key: other }) =>
    compareCodePoints(one[0], other[0]) || compareCodePoints(one[1], other[1]));
  return ordered.map(({ points }) => drawn(points));
}

/** @param {Any} one @param {Any} other */
function byTime(one, other) {
  return compareCodePoints(one.finished_at, other.finished_at) || compareCodePoints(one.id, other.id);
}

/** The scores of a filling, those that can be drawn; what wrote them may be anybody. @param {string | null} text @returns {Any[]} */
function scoresIn(text) {
  const listed = readJson(text);
  return (Array.isArray(listed) ? listed : []).flatMap((one) => {
    if (typeof one !== 'object' || one === null || !TEXTS.every((name) => typeof one[name] === 'string')) return [];
    const [low = NaN, high = NaN, number = NaN] = ['min', 'max', 'value'].map((name) => textNumber(one[name], 0));
    if (![low, high, number].every(Number.isFinite) || low >= high) return [];
    return [{ ...Object.fromEntries(TEXTS.map((name) => [name, one[name]])), alert: one.alert === true }];
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
