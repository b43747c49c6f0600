/**
 * Number and truth functions of the ODK XForms specification, and places on a map.
 *
 * What a library of mathematics gives is cut to 14 digits, because its last bits differ between
 * machines. Twin: webapp/domain/forms/number_functions.py.
 */

import { valueOf } from './nodes.js';
import { asText, rounded, steady, textNumber, wordsOf } from './values.js';

/** @typedef {import('./calls.js').Call} Call */
/** @typedef {import('./values.js').Value} Value */

/** The radius that ODK reckons areas and distances with, in metres. */
export const EARTH_METRES = 6_378_100;

/** @param {(...numbers: number[]) => number} rule @returns {(call: Call) => number} */
function reckoned(rule) {
  return (call) => steady(rule(...call.trees.map((_, at) => call.number(at))));
}

/** @param {Call} call */
function integer(call) {
  return call.text(0) ? Math.trunc(call.number(0)) + 0 : '';
}

/** @param {(number: number) => number} rule @returns {(call: Call) => number} */
function whole(rule) {
  return (call) => rule(call.number(0)) + 0;
}

/** @param {Call} call */
function round(call) {
  const places = call.count > 1 ? call.number(1) : 0;
  return rounded(call.number(0), Number.isFinite(places) ? Math.trunc(places) : 0);
}

/** @param {Call} call */
function sum(call) {
  const value = call.value(0);
  if (!Array.isArray(value)) return call.number(0);
  return value.reduce((total, node) => total + textNumber(valueOf(node), call.form.offset), 0);
}

/** All numbers given; empty nodes are passed over, as ODK does. @param {Call} call */
function numbers(call) {
  return call.values(0).flatMap((value, at) => {
    if (!Array.isArray(value)) return [call.number(at)];
    const texts = value.map(valueOf).filter((text) => text !== '');
    return texts.map((text) => textNumber(text, call.form.offset));
  });
}

/** @param {(...numbers: number[]) => number} rule @returns {(call: Call) => number} */
function extreme(rule) {
  return (call) => {
    const found = numbers(call);
    return !found.length || found.some(Number.isNaN) ? NaN : rule(...found);
  };
}

/** @param {Call} call */
function coalesce(call) {
  for (const at of call.trees.keys()) {
    const text = call.text(at);
    if (text) return text;
  }
  return '';
}

/** @param {Call} call */
function checklist(call) {
  const held = call.trees.filter((_, at) => at > 1 && call.truth(at));
  return within(call, held.length);
}

/** @param {Call} call */
function weightedChecklist(call) {
  let held = 0;
  for (let at = 2; at < call.count - 1; at += 2) if (call.truth(at)) held += call.number(at + 1);
  return within(call, held);
}

/** @param {Call} call @param {number} number */
function within(call, number) {
  const [fewest, most] = [call.number(0), call.number(1)];
  return (fewest < 0 || number >= fewest) && (most < 0 || number <= most);
}

/** Latitudes and longitudes in radians, of a trace or of several points. @param {Call} call @returns {[number, number][]} */
function points(call) {
  const texts = call.values(0).flatMap((value) => (Array.isArray(value) ? value.map(valueOf) : [asText(value)]));
  const parts = texts.flatMap((text) => text.split(';')).map(wordsOf).filter((part) => part.length > 1);
  return parts.map(([lat, lon]) => [radians(textNumber(lat, 0)), radians(textNumber(lon, 0))]);
}

/** @param {number} degrees */
function radians(degrees) {
  return degrees * (Math.PI / 180);
}

/** The area that a line around it encloses, in square metres. @param {Call} call */
function area(call) {
  const found = points(call);
  if (found.length < 3) return 0;
  let total = 0;
  for (const [at, [lat, lon]] of found.entries()) {
    const [nextLat, nextLon] = found[(at + 1) % found.length];
    total += (nextLon - lon) * (2 + Math.sin(lat) + Math.sin(nextLat));
  }
  return rounded(Math.abs((total * EARTH_METRES * EARTH_METRES) / 2), 2);
}

/** The length of a line, in metres. @param {Call} call */
function distance(call) {
  const found = points(call);
  let total = 0;
  for (const [at, [lat, lon]] of found.slice(0, -1).entries()) {
    const [nextLat, nextLon] = found[at + 1];
    const [down, along] = [Math.sin((nextLat - lat) / 2), Math.sin((nextLon - lon) / 2)];
    const half = down * down + Math.cos(lat) * Math.cos(nextLat) * along * along;
    total += 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
  }
  return rounded(total, 2);
}

/** @type {Record<string, (call: Call) => Value>} */
export const NUMBER_FUNCTIONS = {
  true: () => true,
  false: () => false,
  not: (call) => !call.truth(0),
  boolean: (call) => call.truth(0),
  'boolean-from-string': (call) => ['true', '1'].includes(wordsOf(call.text(0)).join(' ').toLowerCase()),
  if: (call) => (call.truth(0) ? call.value(1) : call.value(2)),
  coalesce,
  once: (call) => valueOf(call.place.current) || call.value(0),
  checklist,
  'weighted-checklist': weightedChecklist,
  number: (call) => (call.count ? call.number(0) : textNumber(call.ownText(), call.form.offset)),
  int: integer,
  round,
  floor: whole(Math.floor),
  ceiling: whole(Math.ceil),
  abs: (call) => Math.abs(call.number(0)),
  pow: reckoned((base, exponent) => base ** exponent),
  sqrt: reckoned(Math.sqrt),
  exp: reckoned(Math.exp),
  exp10: reckoned((number) => 10 ** number),
  log: reckoned(Math.log),
  log10: reckoned(Math.log10),
  sin: reckoned(Math.sin),
  cos: reckoned(Math.cos),
  tan: reckoned(Math.tan),
  asin: reckoned(Math.asin),
  acos: reckoned(Math.acos),
  atan: reckoned(Math.atan),
  atan2: reckoned(Math.atan2),
  pi: () => Math.PI,
  min: extreme(Math.min),
  max: extreme(Math.max),
  sum,
  area,
  distance,
};
