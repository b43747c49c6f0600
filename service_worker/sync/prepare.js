/**
 * Preparing: everything about a response that takes time (sealing pages, adding up digests, renaming changes) is done
 * before the one transaction that applies it, because nothing may be awaited inside (D1, D3).
 */

/** @import { CaseFileAnswer, CaseFileHead, Clock, ExchangeResponse, OutboxRow, Prepared, Random, Seals, Sent } from '../types' */
/** @import { CaseFiles } from '../store/case_files.js' */
/** @import { ChangeReader } from '../store/outbox.js' */

import { newId } from '../clock.js';
import { freshHead } from '../store/head.js';
import { rowOf } from '../store/outbox.js';
import { digestOf } from './digest.js';

export class Preparation {
  /** @param {{ worker: string, vault: Seals, caseFiles: CaseFiles, reader: ChangeReader, clock: Clock, random: Random }} world */
  constructor({ worker, vault, caseFiles, reader, clock, random }) {
    this.worker = worker;
    this.vault = vault;
    this.caseFiles = caseFiles;
    this.reader = reader;
    this.clock = clock;
    this.random = random;
  }

  /** @param {ExchangeResponse} response @param {Sent} sent @param {OutboxRow[]} rows @returns {Promise<Prepared>} */
  async of(response, sent, rows) {
    /** @type {Prepared} */
    const prepared = { born: newId(this.clock, this.random), pages: new Map(), digests: new Map(), renamed: new Map() };
    const heads = new Map(sent.heads.map((head) => [head.case_file, head]));
    for (const [caseFile, answer] of Object.entries(response.case_files)) {
      if (answer.state === 'ok') {
        const head = heads.get(caseFile) ?? freshHead(this.worker, caseFile, prepared.born);
        await this.#caseFile(head, answer, prepared);
      }
    }
    for (const receipt of response.receipts) {
      if (receipt.outcome === 'id_reused' && receipt.id !== null) await this.#rename(receipt.id, rows, prepared);
    }
    return prepared;
  }

  /** @param {CaseFileHead} head @param {CaseFileAnswer} answer @param {Prepared} prepared */
  async #caseFile(head, answer, prepared) {
    const records = answer.records ?? [];
    if (records.length > 0) prepared.pages.set(head.case_file, await this.caseFiles.sealPages(head, head.next, records));
    const isAsKnown = records.length === 0 && head.complete && head.rebuild === null;
    if (answer.more || isAsKnown) return;
    const growing = await this.caseFiles.growing(head);
    if (growing === null) return;
    for (const record of records) growing.set(record.id, record);
    prepared.digests.set(head.case_file, digestOf(growing.values()));
  }

  /** The same change under a new id. @param {string} id @param {OutboxRow[]} rows @param {Prepared} prepared */
  async #rename(id, rows, prepared) {
    const row = rows.find((each) => each.id === id);
    if (!row) return;
    const [change] = await this.reader.open([row]);
    if (!change) return;
    const fresh = { ...change, id: newId(this.clock, this.random) };
    prepared.renamed.set(id, await rowOf(this.vault, this.worker, fresh, row.saved_at));
  }
}
