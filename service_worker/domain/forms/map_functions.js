/**
 * Map functions of ODK: how large, how long, inside or outside, crossing itself.
 *
 * A place is `latitude longitude`, whatever follows; a line is places with semicolons between them. What lies where is
 * decided on the plane of degrees, by sums and products alone, so that both languages decide alike.
 * Twin: webapp/domain/forms/map_functions.py.
 */

import { valueOf } from './nodes.js';
import { asText, rounded, textNumber, wordsOf } from './values.js';

/** @typedef {import('./calls.js').Call} Call */
/** @typedef {import('./values.js').Value} Value */
/** @typedef {[number, number]} Point */

/** The radius that ODK reckons areas and distances with, in metres. */
export const EARTH_METRES = 6_378_100;
/** A line of more points is not searched for crossings: every stretch would be held to every other. */
export const POINTS_MAX = 1000;

/** Latitudes and longitudes in degrees, of a trace or of several points. @param {Value[]} values @returns {Point[]} */
function points(values) {
  const texts = values.flatMap((value) => (Array.isArray(value) ? value.map(valueOf) : [asText(value)]));
  const parts = texts.flatMap((text) => text.split(';')).map(wordsOf).filter((part) => part.length > 1);
  return parts.map(([lat = '', lon = '']) => [textNumber(lat, 0), textNumber(lon, 0)]);
}

/** @param {Call} call @returns {Point[]} */
function radians(call) {
  return points(call.values(0)).map(([lat, lon]) => [lat * (Math.PI / 180), lon * (Math.PI / 180)]);
}

/** The area that a line around it encloses, in square metres. @param {Call} call */
function area(call) {
  const found = radians(call);
  if (found.length < 3) return 0;
  let total = 0;
  for (const [at, [lat, lon]] of found.entries()) {
    const [nextLat, nextLon] = /** @type {Point} */ (found[(at + 1) % found.length]);
    total += (nextLon - lon) * (2 + Math.sin(lat) + Math.sin(nextLat));
  }
  return rounded(Math.abs((total * EARTH_METRES * EARTH_METRES) / 2), 2);
}

/** The length of a line, in metres. @param {Call} call */
function distance(call) {
  let total = 0;
  for (const [[lat, lon], [nextLat, nextLon]] of pairwise(radians(call))) {
    const [down, along] = [Math.sin((nextLat - lat) / 2), Math.sin((nextLon - lon) / 2)];
    const half = down * down + Math.cos(lat) * Math.cos(nextLat) * along * along;
    total += 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
  }
  return rounded(total, 2);
}

/** Whether a place lies in a closed line: a ray from it crosses it an odd number of times. @param {Call} call */
function geofence(call) {
  const [place, ...more] = points([call.value(0)]);
  const ring = points([call.value(1)]);
  const [first, last] = [ring[0], ring.at(-1)];
  if (!place || more.length || !first || !last || !isSame(first, last) || !areFinite([place, ...ring])) return false;
  const [lat, lon] = place;
  let isInside = false;
  for (const [[oneLat, oneLon], [nextLat, nextLon]] of pairwise(ring)) {
    if (oneLat > lat === nextLat > lat) continue;
    const where = oneLon + ((nextLon - oneLon) * (lat - oneLat)) / (nextLat - oneLat);
    isInside = isInside !== lon < where;
  }
  return isInside;
}

/** Whether a line or the edge of a shape crosses, touches or runs back over itself. @param {Call} call */
function intersects(call) {
  const found = points(call.values(0));
  if (found.length > POINTS_MAX || !areFinite(found)) return false;
  const lines = pairwise(found).filter(([start, end]) => !isSame(start, end));
  const [first, last] = [lines[0]?.[0], lines.at(-1)?.[1]];
  const isRing = lines.length > 2 && first !== undefined && last !== undefined && isSame(first, last);
  return lines.some(([start, end], at) => lines.slice(at + 1).some(([to, beyond], after) => {
    if (after === 0) return runsBack(start, end, beyond);
    if (isRing && at === 0 && after === lines.length - 2) return runsBack(to, start, end);
    return meet(start, end, to, beyond);
  }));
}

/** @param {Point[]} found @returns {[Point, Point][]} */
function pairwise(found) {
  return found.slice(1).map((end, at) => [/** @type {Point} */ (found[at]), end]);
}

/** @param {Point} one @param {Point} other */
function isSame(one, other) {
  return one[0] === other[0] && one[1] === other[1];
}

/** @param {Point[]} found */
function areFinite(found) {
  return found.flat().every(Number.isFinite);
}

/** 1 for a turn to one side, -1 for the other, 0 straight on or back. @param {Point} one @param {Point} other @param {Point} third */
function turned(one, other, third) {
  const down = (other[0] - one[0]) * (third[1] - one[1]);
  const turn = down - (other[1] - one[1]) * (third[0] - one[0]);
  return Number(turn > 0) - Number(turn < 0);
}

/** @param {Point} before @param {Point} corner @param {Point} after */
function runsBack(before, corner, after) {
  const down = (before[0] - corner[0]) * (after[0] - corner[0]);
  const along = (before[1] - corner[1]) * (after[1] - corner[1]);
  return turned(before, corner, after) === 0 && down + along > 0;
}

/** Whether two stretches have a point in common. @param {Point} one @param {Point} other @param {Point} third @param {Point} fourth */
function meet(one, other, third, fourth) {
  const [before, after] = [turned(one, other, third), turned(one, other, fourth)];
  const [left, right] = [turned(third, fourth, one), turned(third, fourth, other)];
  if (before * after < 0 && left * right < 0) return true;
  return (before === 0 && isBetween(one, other, third)) || (after === 0 && isBetween(one, other, fourth))
    || (left === 0 && isBetween(third, fourth, one)) || (right === 0 && isBetween(third, fourth, other));
}

/** Whether a place of the same straight line lies on a stretch of it. @param {Point} one @param {Point} other @param {Point} place */
function isBetween([lat, lon], [otherLat, otherLon], [atLat, atLon]) {
  return Math.min(lat, otherLat) <= atLat && atLat <= Math.max(lat, otherLat)
    && Math.min(lon, otherLon) <= atLon && atLon <= Math.max(lon, otherLon);
}

/** @type {Record<string, (call: Call) => Value>} */
export const MAP_FUNCTIONS = { area, distance, geofence, intersects };
