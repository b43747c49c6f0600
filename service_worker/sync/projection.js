/**
 * The projection: what is shown = what the server sent, with the changes still waiting laid over it, in order.
 *
 * Pure: no storage, no clock, no network. It never merges; merging happens on the server alone. It shows the author's own
 * last value (S9), under the token that the value has or will have, so that the next edit names it (D2).
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
    for (const write of change.writes) {
      const before = shown.get(write.id) ?? (write.create ? created(write, caseFile) : undefined);
      if (before) shown.set(write.id, overlaid(before, write, change.id, state));
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
  for (const [name, { value }] of Object.entries(write.fields)) {
    fields[name] = value;
    delete heads[name];
    if (!write.create) tokens[name] = changeId;
  }
  return { ...before, fields, tokens, heads, state: graver(before.state, state) };
}

/** @type {RecordState[]} What a person must know first comes last. */
const GRAVITY = ['server', 'sending', 'phone', 'needs_you'];

/** @param {RecordState} one @param {RecordState} other */
function graver(one, other) {
  return GRAVITY.indexOf(one) > GRAVITY.indexOf(other) ? one : other;
}
