/**
 * Sentence: what each waiting change is, in words: "Visit to Elena Alvarez, 10:42".
 *
 * What is only on this phone is told from the outbox alone, so it is never wrong (product, promise 1).
 * Everything here is a gettext id with its values; a template says it in the reader's language.
 * Twin: webapp/domain/sentence.py.
 */

/** @typedef {Record<string, any>} ViewRecord */
/** @typedef {Record<string, any>} Entry */

/** A line for each kind of change: when it creates, and when it edits. @type {Record<string, [string, string]>} */
export const LINES = {
  client: ['New client %(name)s', 'Details of %(name)s'],
  visit: ['Visit to %(name)s', 'Visit to %(name)s'],
  signature: ['Signature under a note about %(name)s', 'Signature under a note about %(name)s'],
  addendum: ['Addendum to a note about %(name)s', 'Addendum to a note about %(name)s'],
  progress_note: ['Note about %(name)s', 'Note about %(name)s'],
  assessment: ['Assessment of %(name)s', 'Assessment of %(name)s'],
  care_plan: ['Plan of %(name)s', 'Plan of %(name)s'],
  goal: ['New goal of %(name)s', 'Goal of %(name)s'],
  hazard: ["New hazard at %(name)s's", "Hazard at %(name)s's"],
  contact_person: ['New contact of %(name)s', 'Contact of %(name)s'],
  observation: ['Observation about %(name)s', 'Observation about %(name)s'],
  review: ['Review about %(name)s', 'Review about %(name)s'],
  task: ['New task for %(name)s', 'Task for %(name)s'],
};
/** A line for a kind that is not known here. */
export const OTHER_LINE = 'Change about %(name)s';
/** A line for what is about a client whom this phone holds no more. */
export const GONE_LINE = 'Something about a client who is with somebody else now';
/** A line for what belongs to no client. */
export const OWN_LINE = 'Change of your own settings';
/** What stands for the writes of a change that cannot be read any more. @type {Entry} */
const UNREAD = { type: '', fields: {} };

/**
 * A line for each waiting change, in their order: `_(line.words, name=line.name)`.
 * @param {Entry[]} outbox
 * @param {ViewRecord[]} clients
 * @param {ViewRecord[]} [workers] those by whose name a decision is told: `decision: {by, at, reason}`, or null
 */
export function waitingLines(outbox, clients, workers = []) {
  const names = new Map(clients.map((client) => [client.id, `${client.given_name} ${client.family_name}`]));
  const staff = new Map(workers.map((worker) => [worker.id, worker.name]));
  return outbox.map((entry) => lineOf(entry, names, staff));
}

/** @param {Entry} entry @param {Map<string, string>} names @param {Map<string, string>} staff */
function lineOf(entry, names, staff) {
  const { change, receipt } = entry;
  const write = tellingWrite(change.writes);
  const name = names.get(change.case_file) || nameIn(change.writes);
  const [created, edited] = LINES[write.type] ?? [OTHER_LINE, OTHER_LINE];
  const words = write.create ? created : edited;
  return {
    id: change.id,
    words: name ? words : write.type in LINES || write.type === '' ? GONE_LINE : OWN_LINE,
    name,
    case_file: change.case_file,
    at: change.occurred_at,
    state: entry.state,
    sentence: receipt?.sentence || '',
    reason: receipt?.reason || '',
    decision: decisionOf(receipt?.decision, staff),
  };
}

/** Who put it away, when and why; somebody who is not known here has no name. @param {Entry | undefined} decision @param {Map<string, string>} staff */
function decisionOf(decision, staff) {
  return decision ? { ...decision, by: staff.get(decision.by) ?? '' } : null;
}

/** Of several writes the one that names the act: a visit tells more than its task. @param {Entry[]} writes */
function tellingWrite(writes) {
  const order = Object.keys(LINES);
  /** @param {Entry} write */
  const place = (write) => (write.type in LINES ? order.indexOf(write.type) : order.length);
  return writes.reduce((best, write) => (place(write) < place(best) ? write : best), writes[0] ?? UNREAD);
}

/** The name of a client whom this very change brings. @param {Entry[]} writes */
function nameIn(writes) {
  const fields = writes.find((write) => write.type === 'client')?.fields ?? {};
  const [given, family] = [fields.given_name?.value, fields.family_name?.value];
  return given && family ? `${given} ${family}` : '';
}
