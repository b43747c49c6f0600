/** Stand-ins for what a rule is handed beside plain values, so that a vector can name it. Twin: tests/domain/stand_ins.py. */

import { Missing } from '../../service_worker/domain/query_run.js';

/** A value of a vector with its stand-ins made. */
export function made(value) {
  if (Array.isArray(value)) return value.map(made);
  if (typeof value !== 'object' || value === null) return value;
  if ('@' in value) return STAND_INS[value['@']](value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, made(part)]));
}

/** Call one function of a twin by its Python name. */
export async function called(stem, name, given) {
  const twin = await import(`../../service_worker/domain/${stem}.js`);
  const camel = name.replace(/_([a-z])/g, (_all, letter) => letter.toUpperCase());
  return twin[camel](...given.map(made));
}

class ListedRecords {
  constructor(records) {
    this.records = records;
  }

  async every(types, caseFile) {
    if (caseFile === 'elsewhere') throw new Missing(caseFile);
    const mine = this.records.filter((one) => caseFile === null || one.case_file === caseFile);
    return mine.filter((one) => types.includes(one.type));
  }

  async find(type, id) {
    return this.records.find((one) => one.id === id && (type === null || one.type === type)) ?? null;
  }
}

const STAND_INS = {
  say: () => (text) => `[${text}]`,
  show: () => (line, value) => `${line.kind} ${JSON.stringify(value)}`,
  rules: () => ({ pair: ({ one, two }) => [two, one] }),
  records: ({ of }) => new ListedRecords(of),
};
