/**
 * The projection: what is shown = what the server sent, with the changes still waiting laid over it, in order.
 *
 * Pure: no storage, no clock, no network. It never merges; merging happens on the server alone. It shows the author's own
 * last value (S9), under the token that the value has or will have, so that the next edit names it (D2). What takes a
 * settlement back is the exception: it opens the conflict again, and so both values are shown. What needs somebody covers only
 * what its author saw.
 */

/** @import { Change, ProjectedRecord, RecordState, Write } from '../types' */

/** @typedef {{ change: Change, state: RecordState }} Overlay */

/**
 * The shown records of one case file.
 * @param {string} caseFile
 * @param {ProjectedRecord[]} records the server's, as the store holds them; never altered here
 * @param {Overlay[]} overlays changes to this case file, in the order of writing
 * @returns {ProjectedRecord[]}
 */
export function project(caseFile, records, overlays) {
  if (overlays.length === 0) return records;
  const shown = new Map(records.map((record) => [record.id, record]));
  for (const { change, state } of overlays) {
    const undone = undoneBy(change, shown);
    for (const write of change.writes) {
      const before = shown.get(write.id) ?? (write.create ? created(write, caseFile) : undefined);
      const laid = before && overlaid(before, write, change.id, state);
      if (laid) shown.set(write.id, undone?.fields.subject === write.id ? reopened(before, laid, change, undone) : laid);
    }
  }
  return [...shown.values()];
}

/**
 * The token under which one's own latest waiting write of a field will be known, or null (D2).
 * @param {Change[]} changes waiting, in the order of writing
 * @param {string} recordId
 * @param {string} field
 * @returns {string | null}
 */
export function latestOwnToken(changes, recordId, field) {
  for (const change of changes.toReversed()) {
    const write = change.writes.find((each) => each.id === recordId);
    if (write?.create) return recordId;
    if (write && field in write.fields) return change.id;
  }
  return null;
}

/** Whether a change brings its own case file into being (F6). @param {Change} change */
export function opensCaseFile(change) {
  const [first] = change.writes;
  return first?.create === true && first.id === change.case_file;
}

/** @param {Write} write @param {string} caseFile @returns {ProjectedRecord} */
function created(write, caseFile) {
  return { id: write.id, type: write.type, seq: null, received_at: null, fields: {}, case_file: caseFile, state: 'server' };
}

/**
 * @param {ProjectedRecord} before
 * @param {Write} write
 * @param {string} changeId
 * @param {RecordState} state
 * @returns {ProjectedRecord}
 */
function overlaid(before, write, changeId, state) {
  const fields = { ...before.fields };
  const tokens = { ...before.tokens };
  const heads = { ...before.heads };
  const isReflected = write.create && before.seq !== null;
  if (isReflected) return { ...before, state: graver(before.state, state) };
  for (const [name, { value, base }] of Object.entries(write.fields)) {
    if (state === 'needs_you' && !isAsSeen(before, name, base ?? [write.id])) continue;
    fields[name] = value;
    delete heads[name];
    if (!write.create) tokens[name] = changeId;
  }
  return { ...before, fields, tokens, heads, state: graver(before.state, state) };
}

/**
 * Whether a field still shows what the author of a change saw. What needs somebody may lie there for days: it covers
 * neither what was written since, by its own author or another, nor the conflict that came of it (S9).
 * @param {ProjectedRecord} before
 * @param {string} name
 * @param {string[]} base
 */
function isAsSeen(before, name, base) {
  const heads = before.heads?.[name]?.map((head) => head.token) ?? [];
  const shown = heads.length > 0 ? heads : [before.tokens?.[name] ?? before.id];
  return shown.every((token) => base.includes(token));
}

/** The settlement that a change takes back. @param {Change} change @param {Map<string, ProjectedRecord>} shown */
function undoneBy(change, shown) {
  const undoing = change.writes.find((write) => write.type === 'settlement' && write.create && write.fields.undoes);
  return shown.get(String(undoing?.fields.undoes?.value));
}

/**
 * A value that comes back stands beside what is shown (A10), which was there first.
 * @param {ProjectedRecord} before
 * @param {ProjectedRecord} laid
 * @param {Change} change
 * @param {ProjectedRecord} undone
 * @returns {ProjectedRecord}
 */
function reopened(before, laid, change, undone) {
  const name = String(undone.fields.field);
  const { recorded_by: by, settled_at: at } = undone.fields;
  const token = before.tokens?.[name] ?? before.id;
  const kept = /** @type {import('../types').Head} */ ({ token, value: before.fields[name] ?? null, by, at });
  const others = (before.heads?.[name] ?? [kept]).filter((head) => head.token !== change.id);
  const back = { token: change.id, value: laid.fields[name] ?? null, by: change.author, at: change.occurred_at };
  const { [name]: _, ...tokens } = laid.tokens ?? {};
  const fields = { ...laid.fields, [name]: before.fields[name] ?? null };
  return { ...laid, fields, tokens, heads: { ...laid.heads, [name]: [...others, back] } };
}

/** @type {RecordState[]} What a person must know first comes last. */
const GRAVITY = ['server', 'sending', 'phone', 'needs_you'];

/** @param {RecordState} one @param {RecordState} other */
function graver(one, other) {
  return GRAVITY.indexOf(one) > GRAVITY.indexOf(other) ? one : other;
}
