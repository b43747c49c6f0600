/**
 * Queries, run: what a declared need gives from the records at hand.
 *
 * `records` answers three questions and nothing else: `every(types, caseFile)` and `find(type, id)`, with view
 * records, and `definition(version)`, what a form asks. Voided records are left out of lists. The verbs are explained in docs/queries.md.
 * Twin: webapp/domain/query_run.py.
 */

import { compareCodePoints } from '../render/unicode.js';
import { valueOf, walk } from './expressions.js';
import { fold, wordsOf } from './fold.js';

/** @typedef {import('./records.js').ViewRecord} ViewRecord */
/** @typedef {import('./expressions.js').Scope} Scope */
/** @typedef {{ every: (types: string[], caseFile: string | null) => Promise<ViewRecord[]>,
 *   find: (type: string | null, id: string) => Promise<ViewRecord | null>,
 *   definition: (version: ViewRecord) => Promise<any> }} Records where view records come from */
/** @typedef {Record<string, (given: Record<string, any>) => any>} Rules */
/** @typedef {Record<string, any>} Query */

/** A page needs a record that is not there, or not for this worker. */
export class Missing extends Error {}

/** Run the needs of a page in their order; each sees those before it. @param {[string, Query][]} needs @param {Scope} scope @param {Records} records @param {Rules} rules @returns {Promise<Scope>} */
export async function runNeeds(needs, scope, records, rules) {
  /** @type {Scope} */
  const found = {};
  for (const [name, query] of needs) {
    found[name] = await runQuery(query, { ...scope, needs: found }, records, rules);
  }
  return found;
}

/** What one query gives. Raises Missing for a `one` that is not there. @param {Query} query @param {Scope} scope @param {Records} records @param {Rules} rules @returns {Promise<any>} */
export async function runQuery(query, scope, records, rules) {
  const { verb, subject, steps } = query;
  if (verb === 'call') {
    const given = Object.entries(query.arguments).map(([name, value]) => [name, valueOf(value, scope)]);
    return rules[subject](Object.fromEntries(given));
  }
  if (verb === 'definition') {
    const version = valueOf(subject, scope);
    return version ? records.definition(version) : null;
  }
  if (verb === 'one') return runOne(query, scope, records);
  if (verb === 'count') {
    return (await applySteps(steps, scope.needs[subject] ?? [], scope, records)).length;
  }
  const types = Array.isArray(subject) ? subject : [subject];
  const rows = await records.every(types, valueOf(query.case_file, scope));
  return applySteps(steps, inOrder(rows.filter((row) => !row.voided), []), scope, records);
}

/** Refine a list of records step by step. @param {any[][]} steps @param {ViewRecord[]} rows @param {Scope} scope @param {Records} records @returns {Promise<ViewRecord[]>} */
export async function applySteps(steps, rows, scope, records) {
  let kept = rows;
  for (const [verb, ...words] of steps) {
    if (verb === 'where') {
      const [name, operator, expression] = words;
      const wanted = valueOf(expression, scope);
      kept = kept.filter((row) => holds(walk(row, name), operator, wanted));
    } else if (verb === 'match') {
      kept = matching(kept, words[0], valueOf(words[1], scope));
    } else if (verb === 'sort') {
      kept = inOrder(kept, words[0]);
    } else if (verb === 'limit') {
      kept = kept.slice(0, words[0]);
    } else {
      kept = await embedded(kept, words, records);
    }
  }
  return kept;
}

/** Whether a field's value compares like that. Nothing is neither before nor not before. @param {any} value @param {string} operator @param {any} wanted @returns {boolean} */
export function holds(value, operator, wanted) {
  if (operator === 'empty' || operator === 'not_empty') return isEmpty(value) === (operator === 'empty');
  if (operator === 'is' || operator === 'is_not') return same(value, wanted) === (operator === 'is');
  if (operator === 'in' || operator === 'has') {
    const [row, one] = operator === 'in' ? [wanted, value] : [value, wanted];
    return Array.isArray(row) && row.some((other) => same(one, other));
  }
  if (typeof value !== typeof wanted || !['string', 'number'].includes(typeof value)) return false;
  const isBefore = typeof value === 'number' ? value < wanted : compareCodePoints(value, wanted) < 0;
  return isBefore === (operator === 'before');
}

/** Whether two texts, numbers, truths or nothings are the same; true is not 1. @param {any} one @param {any} other */
export function same(one, other) {
  return (one ?? null) === (other ?? null);
}

/** The rows in which every word typed begins a word of one of the fields. @param {ViewRecord[]} rows @param {string[]} names @param {any} typed */
export function matching(rows, names, typed) {
  const typedWords = wordsOf(typed);
  return typedWords.length ? rows.filter((row) => matches(row, names, typedWords)) : rows;
}

/** The rows by folded fields, `-name` descending, nothing last; the id decides at last. @param {ViewRecord[]} rows @param {string[]} names */
export function inOrder(rows, names) {
  const fields = names.map((name) => name.replace(/^-/, ''));
  const keyed = rows.map((row) => ({ row, keys: fields.map((field) => sortKey(walk(row, field))) }));
  keyed.sort((one, other) => {
    for (const [at, name] of names.entries()) {
      const order = compareKeys(one.keys[at] ?? null, other.keys[at] ?? null, name.startsWith('-'));
      if (order !== 0) return order;
    }
    return compareCodePoints(one.row.id, other.row.id);
  });
  return keyed.map(({ row }) => row);
}

/** Numbers by size and before text, text folded. @param {any} value @returns {[number, string] | null} */
export function sortKey(value) {
  if (value === null) return null;
  return typeof value === 'number' ? [value, ''] : [0, fold(value)];
}

/** The rows, each with the record that a field names under a name of its own. @param {ViewRecord[]} rows @param {string[]} words @param {Records} records */
export async function embedded(rows, words, records) {
  const [name = '', typeName = '', field = ''] = words;
  /** @type {Map<any, ViewRecord | null>} */
  const found = new Map();
  for (const row of rows) {
    const reference = walk(row, field);
    if (reference && !found.has(reference)) found.set(reference, await records.find(typeName, reference));
  }
  return rows.map((row) => ({ ...row, [name]: found.get(walk(row, field)) ?? null }));
}

/** @param {Query} query @param {Scope} scope @param {Records} records */
async function runOne(query, scope, records) {
  const wanted = valueOf(query.id, scope);
  const record = typeof wanted === 'string' ? await records.find(query.subject, wanted) : null;
  const rows = record ? await applySteps(query.steps, [record], scope, records) : [];
  if (rows.length === 0 && !query.optional) throw new Missing(query.subject);
  return rows[0] ?? null;
}

/** @param {any} value */
function isEmpty(value) {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** @param {[number, string] | null} one @param {[number, string] | null} other @param {boolean} descending */
function compareKeys(one, other, descending) {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = one[0] - other[0] || compareCodePoints(one[1], other[1]);
  return descending ? -order : order;
}

/** @param {ViewRecord} row @param {string[]} names @param {string[]} typedWords */
function matches(row, names, typedWords) {
  const words = names.flatMap((name) => wordsOf(walk(row, name)));
  return typedWords.every((typed) => words.some((word) => word.startsWith(typed)));
}
