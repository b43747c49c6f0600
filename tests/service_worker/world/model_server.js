/**
 * A model of the server, small enough to be obviously right: the accepting, feeding and forgetting of docs/sync-protocol.md,
 * without text merging. Ported from the executable model that ran 40,000 random histories.
 */

import { createHash } from 'node:crypto';
import { digestOf } from './oracle.js';

const MEMORY = ['changes', 'caseFiles', 'records', 'superseded', 'marks'];

export class ModelServer {
  constructor() {
    this.now = '2026-11-22T18:00:00.000Z';
    this.changes = new Map();
    this.caseFiles = new Map();
    this.records = new Map();
    this.superseded = new Map();
    this.marks = new Map();
    this.members = new Map();
  }

  /** Let a worker see a case file. */
  assign(worker, caseFile, kind = 'client') {
    if (!this.caseFiles.has(caseFile)) this.caseFiles.set(caseFile, { kind, seq: 0, tag: '' });
    this.#seenBy(worker).add(caseFile);
  }

  unassign(worker, caseFile) {
    this.#seenBy(worker).delete(caseFile);
  }

  /** Everything a backup holds; who may see what is not part of it. */
  backup() {
    return structuredClone(Object.fromEntries(MEMORY.map((name) => [name, this[name]])));
  }

  restore(backup) {
    Object.assign(this, structuredClone(backup));
  }

  /** One exchange of a worker. `budget` is the number of records an answer may hold. */
  exchange(worker, request, { budget = 1000 } = {}) {
    const answer = { protocol: 1, now: this.now, replay: false, receipts: [], asked: [], left: [], case_files: {}, more: false };
    if (request.witness.some((id) => !this.changes.has(id))) return { ...answer, replay: true };
    answer.receipts = request.changes.map((change) => this.accept(worker, change));
    answer.asked = request.ask.filter((id) => this.changes.has(id)).map((id) => this.#receipt(this.changes.get(id)));
    this.#feed(worker, request, answer, budget);
    return answer;
  }

  accept(worker, change) {
    const known = this.changes.get(change.id);
    if (known) return { ...this.#receipt(known), repeat: true };
    const entry = { change: structuredClone(change), worker, outcome: 'held', reason: null, seq: null };
    this.changes.set(change.id, entry);
    const [first] = change.writes;
    if (!this.caseFiles.has(change.case_file) && first.create && first.id === change.case_file) this.assign(worker, change.case_file);
    if (!this.#seenBy(worker).has(change.case_file)) this.#park(entry, 'not_assigned');
    else this.#apply(entry);
    return this.#receipt(entry);
  }

  /** A person accepts everything that was parked. */
  acceptParked() {
    for (const entry of this.changes.values()) if (entry.outcome === 'parked') this.#apply(entry);
  }

  #park(entry, reason) {
    Object.assign(entry, { outcome: 'parked', reason });
  }

  #apply(entry) {
    const { change } = entry;
    if (change.writes.some((write) => !write.create && !this.records.has(write.id))) {
      entry.outcome = 'held';
      return;
    }
    if (change.writes.some((write) => write.create && this.records.has(write.id))) return this.#park(entry, 'id_taken');
    const caseFile = this.caseFiles.get(change.case_file);
    caseFile.seq += 1;
    caseFile.tag = createHash('sha256').update(caseFile.tag + change.id).digest('hex').slice(0, 12);
    this.marks.set(`${change.case_file}|${caseFile.seq}`, caseFile.tag);
    Object.assign(entry, { outcome: 'accepted', reason: null, seq: caseFile.seq });
    for (const write of change.writes) if (this.#write(change, write, caseFile.seq)) entry.outcome = 'conflict';
    for (const other of this.changes.values()) if (other.outcome === 'held') this.#apply(other);
  }

  #write(change, write, seq) {
    if (write.create) this.records.set(write.id, { id: write.id, type: write.type, case_file: change.case_file, seq, units: {} });
    const record = this.records.get(write.id);
    record.seq = seq;
    let isConflict = false;
    for (const [field, { value, base }] of Object.entries(write.fields)) {
      const token = write.create ? write.id : change.id;
      const gone = this.#gone(write.id, field);
      const heads = record.units[field] ?? (write.create ? [] : [{ token: write.id, value: empty(field) }]);
      for (const named of this.#throughParked(write.create ? [] : base ?? [write.id], write.id, field)) gone.add(named);
      if (!gone.has(token)) heads.push({ token, value });
      record.units[field] = heads.filter((head) => !gone.has(head.token));
      isConflict ||= new Set(record.units[field].map((head) => JSON.stringify(head.value))).size > 1;
    }
    return isConflict;
  }

  #throughParked(base, recordId, field) {
    const named = new Set();
    const open = [...base];
    while (open.length > 0) {
      const token = open.pop();
      if (named.has(token)) continue;
      named.add(token);
      const entry = this.changes.get(token);
      if (entry && (entry.outcome === 'parked' || entry.outcome === 'held')) {
        open.push(...(entry.change.writes.find((write) => write.id === recordId)?.fields[field]?.base ?? []));
      }
    }
    return named;
  }

  #feed(worker, request, answer, budget) {
    const seen = this.#seenBy(worker);
    answer.left = Object.keys(request.cursors).filter((caseFile) => !seen.has(caseFile));
    let room = budget;
    let remaining = 0;
    for (const caseFile of [...seen].sort()) {
      const { kind, seq, tag } = this.caseFiles.get(caseFile) ?? { kind: 'client', seq: 0, tag: '' };
      const [from, fromTag] = request.cursors[caseFile] ?? [0, ''];
      if (from > 0 && (from > seq || this.marks.get(`${caseFile}|${from}`) !== fromTag)) {
        answer.case_files[caseFile] = { state: 'diverged' };
        continue;
      }
      const all = [...this.records.values()].filter((record) => record.case_file === caseFile).sort((a, b) => a.seq - b.seq);
      const due = all.filter((record) => record.seq > from);
      if (room <= 0) {
        remaining += due.length;
        answer.more = true;
        continue;
      }
      const sent = wholeSequences(due, room);
      room -= sent.length;
      const last = sent.at(-1)?.seq ?? from;
      const more = sent.length < due.length;
      remaining += due.length - sent.length;
      answer.more ||= more;
      const cursor = more ? [last, this.marks.get(`${caseFile}|${last}`)] : sent.length > 0 ? [last, this.marks.get(`${caseFile}|${last}`)] : [from, fromTag];
      answer.case_files[caseFile] = { kind, state: 'ok', records: sent.map(wire), cursor, more, ...(more ? {} : { digest: digestOf(all) }) };
      void tag;
    }
    if (answer.more) answer.remaining = remaining;
  }

  #receipt({ change, outcome, reason, seq }) {
    return { id: change.id, outcome, reason, seq, repeat: false };
  }

  #gone(recordId, field) {
    const key = `${recordId}|${field}`;
    if (!this.superseded.has(key)) this.superseded.set(key, new Set());
    return this.superseded.get(key);
  }

  #seenBy(worker) {
    if (!this.members.has(worker)) this.members.set(worker, new Set());
    return this.members.get(worker);
  }
}

/** A record as it travels. */
export function wire(record) {
  const fields = {};
  const tokens = {};
  const heads = {};
  for (const [field, found] of Object.entries(record.units)) {
    fields[field] = found[0]?.value ?? empty(field);
    if (found[0] && found[0].token !== record.id) tokens[field] = found[0].token;
    if (found.length > 1) heads[field] = structuredClone(found);
  }
  return { id: record.id, type: record.type, seq: record.seq, received_at: null, fields, tokens, heads, flags: [] };
}

const empty = (field) => (field.includes('/') || field === 'voided' ? false : null);

function wholeSequences(records, room) {
  let count = Math.min(room, records.length);
  while (count < records.length && records[count].seq === records[count - 1]?.seq) count += 1;
  return records.slice(0, count);
}
