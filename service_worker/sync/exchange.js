/**
 * One exchange: read what stands, send it, apply what comes back.
 *
 * Promises:
 * - Pushing and pulling are one request, so that work is never stranded behind a pull that fails (D6).
 * - A change that does not open any more is set aside, and the others go.
 * - An answer of the wrong shape is no answer. Whatever happens, storage changes in one transaction or not at all (D3).
 * - The bytes asked for follow the line: small answers on a slow one, so that every answer moves the cursor (F2).
 */

/** @import { Answer, Bisection, CaseFileHead, Clock, Contract, JournalRow, Operation, OutboxRow, Progress, Random, Read } from '../types' */
/** @import { ExchangeRequest, ExchangeResponse, Seals, ExchangeResult, Sent, Transport } from '../types' */
/** @import { CaseFiles } from '../store/case_files.js' */
/** @import { Database } from '../store/database.js' */
/** @import { ChangeReader } from '../store/outbox.js' */

import { readJournal, readUnread } from '../store/journal.js';
import { readOutbox } from '../store/outbox.js';
import { openedSetting, sealedSetting } from '../store/sealed_settings.js';
import { readSetting, settingOr, writeSetting } from '../store/settings.js';
import { Ahead, expectedHeads } from './ahead.js';
import { applyResponse, needsJournal } from './apply.js';
import { learn, TRUSTING } from './bisect.js';
import { Preparation } from './prepare.js';
import { buildRequest, chooseBatch, cursorsOf } from './request.js';

const BISECTION = 'bisection';
const PROGRESS = 'progress';
const LEAST_BYTES = 100_000;
const MOST_BYTES = 4_000_000;
const FIRST_BYTES = 1_000_000;
const PLEASANT_MILLISECONDS = 2_000;
/** How much more is asked for at once, at most, after an answer that came quickly. */
const MOST_GROWTH = 4;

/** @type {Progress} */
export const NO_PROGRESS = { received: 0, remaining: 0, complete: false };

/**
 * What stands when an exchange begins.
 * @typedef {{ heads: CaseFileHead[], rows: OutboxRow[], unread: JournalRow[], witness: string[], bisection: Bisection,
 *   progress: Progress }} Stands
 */

export class Exchange {
  #maxBytes = FIRST_BYTES;

  #ahead = new Ahead();

  /** The ids that are under way now: shown as "sending". @type {Set<string>} */
  sending = new Set();

  /**
   * @param {{ database: Database, vault: Seals, transport: Transport, caseFiles: CaseFiles, reader: ChangeReader, clock: Clock,
   *   random: Random, contract: Contract }} world
   */
  constructor(world) {
    this.world = world;
  }

  /**
   * @param {string} worker
   * @param {string[]} first case files wanted first
   * @returns {Promise<ExchangeResult & { isNews: boolean }>}
   */
  async run(worker, first) {
    const device = await this.#device(worker);
    if (typeof device !== 'string') return ended(device);
    const stands = await this.#read(worker);
    const { request, sent } = await this.#build(device, stands, first);
    this.sending = new Set(sent.ids);
    try {
      const answer = await (this.#ahead.take(request) ?? this.#send(request));
      await this.#remember(worker, stands, learn(stands.bisection, { kind: answer.kind, ids: sent.ids }));
      if (answer.kind !== 'answer') return ended(answer);
      this.#askAhead(request, stands, answer.body);
      return await this.#apply(worker, stands, sent, answer.body);
    } finally {
      this.sending = new Set();
    }
  }

  /**
   * This phone's id under this worker, asked for once, and again when the server has forgotten (D5).
   * @param {string} worker
   * @returns {Promise<string | Answer>}
   */
  async #device(worker) {
    const [known] = await this.world.database.read([readSetting(worker, 'device')]);
    if (known?.value) return known.value;
    const answer = await this.world.transport.enrolDevice('phone');
    if (answer.kind !== 'answer') return answer;
    if (typeof answer.body?.device !== 'string') return { kind: 'no_answer' };
    await this.world.database.put([writeSetting(worker, 'device', answer.body.device)]);
    return answer.body.device;
  }

  /** How far the first sync has come. @param {string} worker @returns {Promise<Progress>} */
  async progress(worker) {
    const { database, vault } = this.world;
    return (await openedSetting(vault, (await database.read([readSetting(worker, PROGRESS)]))[0])) ?? NO_PROGRESS;
  }

  /** @param {string} worker @returns {Promise<Stands>} */
  async #read(worker) {
    const [heads, rows, unread, witness, bisection, progress] = await this.world.database.read([
      this.world.caseFiles.readHeads(worker),
      readOutbox(worker),
      readUnread(worker),
      readSetting(worker, 'witness'),
      readSetting(worker, BISECTION),
      readSetting(worker, PROGRESS),
    ]);
    return {
      heads,
      rows,
      unread,
      witness: settingOr(witness, []),
      bisection: (await openedSetting(this.world.vault, bisection)) ?? TRUSTING,
      progress: (await openedSetting(this.world.vault, progress)) ?? NO_PROGRESS,
    };
  }

  /**
   * @param {string} device
   * @param {Stands} stands
   * @param {string[]} first
   * @returns {Promise<{ request: ExchangeRequest, sent: Sent }>}
   */
  async #build(device, { heads, rows: found, unread, witness, bisection }, first) {
    const chosen = chooseBatch(found, bisection.size);
    const opened = await this.world.reader.open(chosen);
    const rows = await this.#setAside(found, chosen.filter((_, index) => opened[index] === null));
    const batch = chosen.filter((_, index) => opened[index] !== null);
    const request = buildRequest({
      schema: this.world.contract.schema,
      device,
      now: this.world.clock.now(),
      witness,
      changes: opened.filter((change) => change !== null),
      rows,
      unread,
      heads,
      first,
      maxBytes: this.#maxBytes,
    });
    return { request, sent: { ids: batch.map((row) => row.id), witness, heads } };
  }

  /** What does not open any more waits in vain: from now on it stands under *Needs you*. @param {OutboxRow[]} rows @param {OutboxRow[]} damaged */
  async #setAside(rows, damaged) {
    if (damaged.length === 0) return rows;
    await this.world.database.write({
      stores: ['outbox'],
      reads: damaged.map(({ worker, id }) => ({ store: /** @type {const} */ ('outbox'), get: [worker, id] })),
      decide: (now) => ({
        operations: now.filter((row) => row?.state === 'waiting').map((row) => ({ store: /** @type {const} */ ('outbox'), put: { ...row, state: 'damaged' } })),
        result: undefined,
      }),
    });
    return rows.map((row) => (damaged.includes(row) ? { ...row, state: /** @type {const} */ ('damaged') } : row));
  }

  /** @param {ExchangeRequest} request @returns {Promise<Answer>} */
  async #send(request) {
    const started = this.world.clock.elapsed();
    const answer = wellFormed(await this.world.transport.exchange(request));
    this.#measure(answer.kind, this.world.clock.elapsed() - started);
    return answer;
  }

  /** @param {ExchangeRequest} request @param {Stands} stands @param {ExchangeResponse} response */
  #askAhead(request, { heads, rows }, response) {
    const expected = expectedHeads(heads, rows, response);
    if (!expected) return;
    const next = { ...request, sent_at: this.world.clock.now(), cursors: cursorsOf(expected), max_bytes: this.#maxBytes };
    this.#ahead.ask(next, (fresh) => this.#send(fresh));
  }

  /** @param {string} worker @param {Stands} stands @param {Sent} sent @param {ExchangeResponse} response */
  async #apply(worker, stands, sent, response) {
    const prepared = await new Preparation({ ...this.world, worker }).of(response, sent, stands.rows);
    const progress = advanced(stands.progress, response);
    const { vault } = this.world;
    const told = await sealedSetting(vault, { worker, name: PROGRESS, value: progress });
    /** @type {Read[]} */
    const reads = [this.world.caseFiles.readHeads(worker), readOutbox(worker), readUnread(worker), readSetting(worker, 'witness')];
    if (needsJournal(response, prepared, sent)) reads.push(readJournal(worker));
    const { status, after, rebuilt, isNews } = await this.world.database.write({
      stores: ['settings', 'case_files', 'pages', 'outbox', 'journal'],
      reads,
      durability: isOnlyPulled(sent, response) ? 'relaxed' : 'strict',
      decide: ([heads, rows, unread, witness, journal]) => {
        const stored = { worker, heads, rows, unread, witness: settingOr(witness, []), journal: journal ?? [] };
        const decision = applyResponse(stored, sent, response, prepared);
        if (decision.result.status === 'done') decision.operations.push(told);
        if (decision.result.status === 'replayed') decision.operations.push(writeSetting(worker, 'device', null));
        return decision;
      },
    });
    const unsent = stands.rows.filter((row) => row.state === 'waiting').length - sent.ids.length;
    const more = response.more || unsent > 0 || status !== 'done' || rebuilt.length > 0;
    return { status, more, remaining: progress.remaining, after, isNews };
  }

  /** @param {string} worker @param {Stands} stands @param {{ next: Bisection, stuck: string | null }} learnt */
  async #remember(worker, stands, { next, stuck }) {
    const isNews = JSON.stringify(next) !== JSON.stringify(stands.bisection);
    if (!isNews) return;
    const { vault } = this.world;
    /** @type {Operation[]} */
    const operations = [await sealedSetting(vault, { worker, name: BISECTION, value: next })];
    const fault = stands.rows.find((row) => row.id === stuck);
    if (fault) operations.push({ store: 'outbox', put: { ...fault, state: 'stuck' } });
    await this.world.database.put(operations);
  }

  /** As much as comes pleasantly soon; half as much after an answer that never came. @param {Answer['kind']} kind @param {number} milliseconds */
  #measure(kind, milliseconds) {
    if (kind !== 'answer' && kind !== 'no_answer') return;
    const factor = kind === 'answer' ? PLEASANT_MILLISECONDS / Math.max(milliseconds, 1) : 0.5;
    const wanted = this.#maxBytes * Math.min(MOST_GROWTH, Math.max(0.5, factor));
    this.#maxBytes = Math.min(MOST_BYTES, Math.max(LEAST_BYTES, Math.round(wanted)));
  }
}

/** @param {Answer} answer @returns {Answer} */
function wellFormed(answer) {
  if (answer.kind !== 'answer') return answer;
  const { body } = answer;
  const isHead = body?.protocol === 1 && typeof body.now === 'string';
  const isBody = Array.isArray(body?.receipts) && typeof body?.case_files === 'object' && body?.case_files !== null;
  if (!isHead || !(isBody || body.replay === true)) return { kind: 'no_answer' };
  return { kind: 'answer', body: { receipts: [], asked: [], left: [], case_files: {}, more: false, ...body } };
}

/** Whether an answer brings nothing but what can be asked for again. @param {Sent} sent @param {ExchangeResponse} response */
function isOnlyPulled(sent, response) {
  return !response.replay && sent.ids.length + response.receipts.length + response.asked.length === 0;
}

/** @param {Progress} before @param {ExchangeResponse} response @returns {Progress} */
function advanced(before, response) {
  const came = Object.values(response.case_files).reduce((sum, answer) => sum + (answer.records?.length ?? 0), 0);
  return {
    received: before.complete ? before.received : before.received + came,
    remaining: response.more ? response.remaining ?? 0 : 0,
    complete: before.complete || !response.more,
  };
}

/** An exchange that brought nothing. @param {Answer} answer */
function ended(answer) {
  const after = answer.kind === 'busy' ? answer.after : null;
  const status = /** @type {Exclude<Answer['kind'], 'answer'>} */ (answer.kind);
  return { status, more: false, remaining: 0, after, isNews: false };
}
