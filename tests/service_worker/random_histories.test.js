/**
 * Random histories: several real replicas and a model server, under loss, doubling, staleness, kills, clones, reassignment
 * and restored backups. Whatever happened: nothing is lost (S1), heads are what nobody named (S2), every phone equals the
 * server (S5), every outbox empties (S7). A failing seed is in the
 * test's name and is repeated by DOORSTEP_SEED=<seed>; DOORSTEP_HISTORIES=<count> runs more than the 40 of every day.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ModelServer, wire } from './world/model_server.js';
import { breakPut, chanceOf, cloned, lineTo, phone } from './world/phone.js';

const STEPS = 90;
const SEEDS = process.env.DOORSTEP_SEED ? [Number(process.env.DOORSTEP_SEED)] : Array.from({ length: Number(process.env.DOORSTEP_HISTORIES ?? 40) }, (_, index) => index + 1);
const CASE_FILES = ['alvarez', 'brooks'];
const FIELDS = ['phone', 'address', 'tags/dog', 'tags/stairs', 'voided'];
const KILLED = new DOMException('killed', 'AbortError');

class World {
  constructor(seed) {
    this.chance = chanceOf(seed);
    this.server = new ModelServer();
    this.written = [];
    this.late = [];
    this.phones = [];
    this.restores = 0;
  }

  async begin() {
    for (const worker of ['rosa', 'sam', 'kim']) {
      for (const caseFile of CASE_FILES) this.server.assign(worker, caseFile);
      await this.addPhone(worker);
    }
    this.backup = this.server.backup();
  }

  async addPhone(worker, factory) {
    const line = lineTo((request) => this.travel(worker, request));
    const random = chanceOf(Math.floor(this.chance.fraction() * 2 ** 31));
    const made = await phone({ worker: factory ? null : worker, factory, transport: line, random });
    this.phones.push({ ...made, worker });
  }

  /** The line: an answer, or one of the ways in which there is none. */
  travel(worker, request) {
    if (this.quiet) return this.server.exchange(worker, request);
    const luck = this.chance.fraction();
    const budget = 1 + Math.floor(this.chance.fraction() * 4);
    if (luck < 0.12) return { kind: 'no_answer' };
    const answer = this.server.exchange(worker, request, { budget });
    if (luck < 0.2) this.server.exchange(worker, request, { budget });
    if (luck < 0.32) return { kind: 'no_answer' };
    if (luck < 0.42) return new Promise((resolve) => this.late.push(() => resolve(answer)));
    return answer;
  }

  pick(list) {
    return list[Math.floor(this.chance.fraction() * list.length)];
  }

  async step() {
    const one = this.pick(this.phones);
    const luck = this.chance.fraction();
    if (luck < 0.12) await this.create(one);
    else if (luck < 0.5) await this.edit(one);
    else if (luck < 0.8) await this.exchange(one);
    else if (luck < 0.86) this.late.splice(Math.floor(this.chance.fraction() * this.late.length), 1)[0]?.();
    else if (luck < 0.89) await this.killWhileApplying(one);
    else await this.fate(luck);
  }

  async fate(luck) {
    if (luck < 0.91) this.backup = this.server.backup();
    else if (luck < 0.93 && this.restores < 2) { this.restores += 1; this.server.restore(this.backup); }
    else if (luck < 0.95 && this.phones.length < 5) { const one = this.pick(this.phones); await this.addPhone(one.worker, await cloned(one.factory)); }
    else if (luck < 0.98) this.reassign();
    else await this.secondTab();
  }

  reassign() {
    const worker = this.pick(['rosa', 'sam', 'kim']);
    const caseFile = this.pick(CASE_FILES);
    if (this.server.members.get(worker).has(caseFile)) this.server.unassign(worker, caseFile);
    else this.server.assign(worker, caseFile);
  }

  async secondTab() {
    const one = this.pick(this.phones);
    if (this.phones.length < 6) await this.addPhone(one.worker, one.factory);
  }

  async create({ replica }) {
    const id = `r${this.written.length}`;
    const fields = { phone: { value: this.written.length }, address: { value: 'x' } };
    await this.save(replica, { case_file: this.pick(CASE_FILES), writes: [{ type: 'client', id, create: true, fields }] });
  }

  async edit({ replica }) {
    const records = await replica.records();
    if (records.length === 0) return;
    const record = this.pick(records);
    const writes = [await this.editOf(replica, record)];
    const other = this.pick(records.filter((each) => each.case_file === record.case_file && each.id !== record.id));
    if (other && this.chance.fraction() < 0.2) writes.push(await this.editOf(replica, other));
    await this.save(replica, { case_file: record.case_file, writes });
  }

  async editOf(replica, record) {
    const field = this.pick(FIELDS);
    const own = await replica.latestToken(record.id, field);
    const heads = record.heads?.[field]?.map((head) => head.token) ?? [record.tokens?.[field] ?? record.id];
    const isFlag = field.includes('/') || field === 'voided';
    const value = isFlag ? record.fields[field] !== true : `${this.written.length}`;
    return { type: record.type, id: record.id, fields: { [field]: { value, base: own ? [own] : heads } } };
  }

  async save(replica, change) {
    const { id } = await replica.save(change);
    this.written.push((await replica.outbox()).find((entry) => entry.change.id === id).change);
  }

  /** Not awaited when the answer is late: it comes when the line lets it, or never. */
  async exchange({ replica }) {
    const before = this.late.length;
    const ended = replica.exchange().catch((error) => { if (!String(error).includes('storage')) throw error; });
    for (let turn = 0; turn < 200 && this.late.length === before; turn += 1) {
      if ((await Promise.race([ended.then(() => 'ended'), new Promise((resolve) => setImmediate(resolve))])) === 'ended') return;
    }
  }

  async killWhileApplying(one) {
    const mend = breakPut(1 + Math.floor(this.chance.fraction() * 6), KILLED);
    await this.exchange(one);
    mend();
  }

  async settle() {
    this.quiet = true;
    for (const let_go of this.late.splice(0)) let_go();
    for (const worker of ['rosa', 'sam', 'kim']) for (const caseFile of CASE_FILES) this.server.assign(worker, caseFile);
    for (let round = 0; round < 30; round += 1) {
      for (const { replica } of this.phones) await replica.exchange();
      this.server.acceptParked();
    }
  }
}

/** Compare everything from outside. */
async function judge({ server, phones, written }) {
  for (const change of written) {
    const stored = server.changes.get(change.id);
    assert.deepEqual(stored?.change.writes, change.writes, `S1 ${change.id} is not on the server as it was written`);
    assert.ok(['accepted', 'conflict'].includes(stored.outcome), `S7 ${change.id} is ${stored.outcome}`);
  }
  for (const [unit, tokens] of headsByDefinition(written)) {
    const [recordId, field] = unit.split('|');
    assert.deepEqual(server.records.get(recordId).units[field].map((head) => head.token).sort(), tokens, `S2 ${unit}`);
  }
  for (const { replica, worker } of phones) {
    const unsettled = (await replica.outbox()).filter((entry) => entry.stage !== 'released');
    assert.deepEqual(unsettled, [], `S7 ${worker}'s outbox is not empty`);
    const shown = (await replica.records()).map(({ case_file, state, ...record }) => record).sort(byId);
    assert.deepEqual(shown, [...server.records.values()].map(wire).sort(byId), `S5 ${worker}'s phone differs`);
  }
}

const byId = (one, other) => (one.id < other.id ? -1 : 1);

/** The heads of every field: what no change names (S2). */
function headsByDefinition(written) {
  const tokens = new Map();
  const named = new Map();
  for (const change of written) {
    for (const write of change.writes) {
      for (const [field, { base = [] }] of Object.entries(write.fields)) {
        const unit = `${write.id}|${field}`;
        if (!tokens.has(unit)) { tokens.set(unit, new Set()); named.set(unit, new Set()); }
        tokens.get(unit).add(write.create ? write.id : change.id);
        for (const token of base) named.get(unit).add(token);
      }
    }
  }
  return [...tokens].map(([unit, found]) => [unit, [...found].filter((token) => !named.get(unit).has(token)).sort()]);
}

for (const seed of SEEDS) {
  test(`S1 S2 S5 S7 a random history, seed ${seed}`, async () => {
    const world = new World(seed);
    await world.begin();
    for (let step = 0; step < STEPS; step += 1) await world.step();
    await world.settle();
    await judge(world);
  });
}
