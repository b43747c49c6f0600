/**
 * The phone's page engine over records that a test hands in: one JSON request a line, one JSON answer a line.
 *
 * Only the replica is a stand-in; manifest, templates and engine are the phone's own.
 */

import '../service_worker/world/pieces.js';
import 'fake-indexeddb/auto';
import { createInterface } from 'node:readline';

import { createCovering } from '../../service_worker/covering.js';
import { manifest } from '../../service_worker/manifest.js';
import { createEngine } from '../../service_worker/routes.js';

const AGENCY = '00000000-0000-7000-8000-000000000001';
const random = { bytes: (count) => new Uint8Array(count), fraction: () => 0 };

class HandedReplica {
  constructor({ worker, records, case_files: caseFiles, now, drafts = {}, saved = [] }) {
    const clock = { now: () => now };
    this.covering = createCovering({ contract: manifest.contract, clock, zone: 'America/Denver', version: '' });
    Object.assign(this, { id: worker, all: records, files: caseFiles });
    this.saved = saved;
    this.drafts = {
      get: async (key) => drafts[key] ?? null,
      put: async (key, fields) => { drafts[key] = fields; },
      remove: async (key) => { delete drafts[key]; },
    };
    this.kept = drafts;
    this.shown = [];
    this.reads = { shown: (client) => this.shown.push(client) };
  }

  worker = () => (this.id ? { id: this.id } : null);
  caseFiles = async () => this.files.map((id) => ({ id, kind: id === AGENCY ? 'agency' : 'client' }));
  room = () => ({ database: { read: async () => [[]] }, worker: this.id });
  waiting = async () => ({ kinds: [], count: 0, since: null, needs_you: 0 });
  progress = async () => ({ received: 0, remaining: 0, complete: true });
  heardAt = async () => null;
  outbox = async () => this.saved.map((change) => ({ change, state: 'phone', receipt: null }));
  change = async (id) => this.saved.find((change) => change.id === id) ?? null;
  latestToken = async () => null;

  async records({ caseFile = null, types } = {}) {
    const inside = this.all.filter((record) => caseFile === null || record.case_file === caseFile);
    return inside.filter((record) => !types || types.includes(record.type)).map((record) => ({ ...record, state: 'server' }));
  }

  async covers() {
    const whole = await Promise.all(this.files.map((caseFile) => this.records({ caseFile })));
    return whole.map((records) => this.covering.layOut(records, this.covering.today()));
  }

  async save(change, { draft } = {}) {
    this.saved.push(change);
    delete this.kept[draft];
    return { id: change.id };
  }
}

async function answered({ world, path, method = 'GET', form, headers = {}, online = false }) {
  const replica = new HandedReplica(world);
  const forward = async () => {
    if (!online) throw new TypeError('no answer');
    return new Response('from the office');
  };
  const speaks = () => {};
  const given = { ...(world.manifest ? await loaded(world) : {}), forward, speaks, random, languages: () => '' };
  const answer = createEngine({ ...given, clock: { now: () => world.now, elapsed: () => 0 } });
  const body = form && new URLSearchParams(form);
  const request = new Request(new URL(path, 'https://doorstep.test'), { method, headers, body });
  const response = await answer(request, replica);
  if (response === null) return { status: null };
  const location = response.headers.get('Location');
  const facts = { status: response.status, location, saved: replica.saved, drafts: replica.kept };
  return { ...facts, text: await response.text() };
}

async function loaded({ manifest, templates: source }) {
  const { templates } = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
  return { manifest, templatesFor: () => templates };
}

for await (const line of createInterface({ input: process.stdin })) {
  const answer = await answered(JSON.parse(line)).catch((error) => ({ error: error.stack }));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
