/**
 * Score: what the answers of the follow-up assessment add up to, and how it moves.
 *
 * Ten questions, 0 (very hard) to 4 (well): 0 to 40 points, more is better. Refused, unable, not asked
 * and does not apply are answers too, but never a nought: the points of the questions that were answered
 * are spread over all ten, and with fewer than seven there is no score at all. A picture gets whole
 * numbers only, so that both sides draw the same line. Twin: webapp/domain/score.py.
 */

import { daysBetween } from './days.js';

/** @typedef {Record<string, any>} ViewRecord */
/** @typedef {Record<string, string | null> | null} Answers */

/** The questions in their order, and their words as gettext ids. @type {Record<string, string>} */
export const QUESTIONS = {
  health: 'Health in the last weeks',
  pain: 'Living with pain',
  mood: 'Mood',
  sleep: 'Sleep',
  eating: 'Eating and drinking',
  getting_around: 'Getting around',
  self_care: 'Washing and dressing',
  company: 'Company of others',
  money: 'Money for what is needed',
  safety: 'Feeling safe at home',
};
/** The answers that are points; all others are reasons. */
export const POINTS = ['0', '1', '2', '3', '4'];
/** The best score there is. */
export const MOST = 40;
/** With fewer answers than this there is no score. */
export const ANSWERED_AT_LEAST = 7;
/** From which score on a band reaches, its code, its words. @type {[number, string, string][]} */
export const BANDS = [
  [31, 'well', 'Doing well'],
  [21, 'managing', 'Managing'],
  [11, 'unsteady', 'Unsteady'],
  [0, 'hard', 'Having a hard time'],
];
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [320, 56, 14, 306, 10, 42];

/** The score, rounded half up; null when too few questions were answered. @param {Answers} answers */
export function scoreOf(answers) {
  const points = inOrder(answers).filter(isPoint).map(Number);
  const answered = points.length;
  if (answered < ANSWERED_AT_LEAST) return null;
  const sum = points.reduce((total, point) => total + point, 0);
  return Math.floor((2 * sum * inOrder(answers).length + answered) / (2 * answered));
}

/** The band a score falls in: its code, and its words as a gettext id. @param {number | null} score */
export function bandOf(score) {
  if (score === null) return null;
  const [, code, words] = BANDS.find(([from]) => score >= from) ?? BANDS[BANDS.length - 1];
  return { code, label_id: words };
}

/** One assessment with its score, its band and how many questions were answered. @param {ViewRecord} assessment */
export function scored(assessment) {
  const score = scoreOf(assessment.answers);
  return {
    id: assessment.id,
    on: assessment.assessed_on,
    score,
    band: bandOf(score),
    answered: inOrder(assessment.answers).filter(isPoint).length,
    asked: Object.keys(QUESTIONS).length,
    most: MOST,
  };
}

/** The scores over time, oldest first, and the line to draw; unscored ones break the line. @param {ViewRecord[]} assessments */
export function trend(assessments) {
  const scores = assessments.map(scored).sort(byDay);
  const marks = scores.map((row) => markOf(row, scores[0].on, scores[scores.length - 1].on));
  const drawn = marks.filter((mark) => mark !== null);
  const last = drawn[drawn.length - 1] ?? null;
  return {
    scores,
    lines: linesOf(marks),
    marks: drawn,
    last,
    change: drawn.length > 1 ? last.score - drawn[drawn.length - 2].score : 0,
    width: WIDTH,
    height: HEIGHT,
  };
}

/** Question by question, the answer now and last time, and which way it went. @param {Answers} answers @param {Answers} before */
export function compare(answers, before) {
  return Object.entries(QUESTIONS).map(([question, label]) => {
    const now = answers?.[question] ?? null;
    const then = before?.[question] ?? null;
    return { question, label_id: label, now, before: then, moved: movedTo(now, then) };
  });
}

/** @param {Answers} answers */
function inOrder(answers) {
  return Object.keys(QUESTIONS).map((name) => answers?.[name] ?? null);
}

/** @param {string | null} answer @returns {answer is string} */
function isPoint(answer) {
  return answer !== null && POINTS.includes(answer);
}

/** @param {string | null} now @param {string | null} before */
function movedTo(now, before) {
  if (!isPoint(now) || !isPoint(before)) return 'unknown';
  if (now === before) return 'same';
  return now > before ? 'better' : 'worse';
}

/** @param {ViewRecord} row @param {string} first @param {string} last */
function markOf(row, first, last) {
  if (row.score === null) return null;
  const span = daysBetween(first, last);
  const along = span ? Math.floor(((RIGHT - LEFT) * daysBetween(first, row.on)) / span) : RIGHT - LEFT;
  const y = BOTTOM - Math.floor(((BOTTOM - TOP) * row.score) / MOST);
  return { x: LEFT + along, y, score: row.score, on: row.on };
}

/** @param {({ x: number, y: number } | null)[]} marks */
function linesOf(marks) {
  /** @type {string[][]} */
  const lines = [[]];
  for (const mark of marks) {
    if (mark) lines[lines.length - 1].push(`${mark.x},${mark.y}`);
    else lines.push([]);
  }
  return lines.filter((line) => line.length > 1).map((line) => line.join(' '));
}

/** @param {ViewRecord} one @param {ViewRecord} other */
function byDay(one, other) {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
