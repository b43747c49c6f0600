/**
 * Attachments: a file that answers a question is taken in, shown, and taken away. The office server has none of this yet.
 *
 * Promises:
 * - What a file is, is told by its bytes; its name is made here, from the question's. What its owner called it goes nowhere.
 * - It is durable and sealed before its answer is given to the page, so an answer never names what was not kept.
 * - It is shown only inside a page, to its own worker, while she may read the form; nobody is led to it, and no cache has it.
 * - There is always room left for what is typed: a file that would take the last of the storage is refused.
 */

/** @typedef {import('./sync/replica.js').Replica} Replica */
/** @typedef {{ client: string, filling: string, file: string | undefined }} Asked */

import { newId, systemClock, systemRandom } from './clock.js';
import { attachmentIn, LARGEST } from './domain/forms/attachments.js';
import { laidOver } from './domain/forms/places.js';
import { kindOf } from './file_kinds.js';
import { filesHere, keepFile, openFile, removeFiles } from './store/attachments.js';
import { sha256 } from './vault/hash.js';

const RESERVED_BYTES = 20_000_000;
const ID_LENGTH = 12;
/** For whom a file may be fetched: never for a window of its own, which no lock would empty. */
const SHOWN_IN = ['image', 'audio', 'video'];
const CLOSED = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** @param {Request} request @param {Replica} replica @param {Asked} asked */
export async function answerAttachment(request, replica, asked) {
  const records = await replica.records({ caseFile: asked.client, types: ['form_answers'] });
  if (!records.some(({ id }) => id === asked.filling)) return refusal(404);
  if (request.method === 'PUT' && !asked.file) return keep(request, replica, asked);
  return request.method === 'GET' && asked.file ? show(request, replica, asked.file) : refusal(405);
}

/** Keep it, and answer with what the page has to answer; 413 too large, 415 of another kind, 507 no room, 409 no vault. @param {Request} request @param {Replica} replica @param {Asked} asked */
async function keep(request, replica, { filling }) {
  const { searchParams } = new URL(request.url);
  const room = replica.room();
  if (!room.vault.openBytes) return refusal(409);
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > LARGEST) return refusal(413);
  const kind = kindOf(new Uint8Array(bytes), searchParams.get('as') ?? '');
  if (kind === null) return refusal(415);
  if (!(await hasRoomFor(bytes.byteLength))) return refusal(507);
  const id = newId(systemClock, systemRandom).slice(-ID_LENGTH);
  const day = systemClock.now().slice(0, 10).replaceAll('-', '');
  const name = `${nameOf(searchParams.get('place') ?? '')}-${day}-${id}.${kind.extension}`;
  const answer = `${name} ${kind.type} ${bytes.byteLength} ${await sha256(bytes)}`;
  try {
    await keepFile(room, `${filling}/${id}`, bytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'StorageFailed') return refusal(507);
    throw error;
  }
  return new Response(answer, { status: 201, headers: { ...CLOSED, 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** @param {Request} request @param {Replica} replica @param {string} file */
async function show(request, replica, file) {
  const room = replica.room();
  const id = (await filesHere(room)).find((one) => one.endsWith(`/${file}`));
  const bytes = id && SHOWN_IN.includes(request.destination) ? await openFile(room, id) : null;
  const kind = bytes && kindOf(new Uint8Array(bytes), request.destination === 'image' ? 'file' : request.destination);
  if (!bytes || !kind?.type.startsWith(`${request.destination}/`)) return refusal(404);
  return new Response(bytes, { headers: { ...CLOSED, 'Content-Type': kind.type } });
}

/** The ids in the names of all files that are here. @param {Replica} replica @returns {Promise<string[]>} */
export async function heldBy(replica) {
  return (await filesHere(replica.room())).map((id) => id.slice(-ID_LENGTH));
}

/**
 * After a filling was kept: files that its answers name no more go, unless something that was saved still names them. With
 * *Finish* whatever was made in it and answers nothing goes. A reason for no answer takes no file away before that.
 * @param {import('./filling_request.js').FillingRequest} filling
 */
export async function tidyFiles({ asked, record, needs, answers, changed, sent }) {
  const now = laidOver(record.answers ?? {}, changed);
  const before = sent ? { ...record.answers, ...answers } : answers;
  const isGone = (/** @type {[string, unknown]} */ [name, one]) => now[name] !== one && typeof (now[name] ?? '') === 'string';
  const gone = Object.entries(before).filter(isGone).flatMap(([, one]) => attachmentIn(String(one))?.id ?? []);
  if (gone.length === 0 && sent !== 'finish') return;
  const others = sent ? needs.all.filter((/** @type {any} */ one) => one.id !== record.id) : needs.all;
  const named = [now, ...others.map((/** @type {any} */ one) => one.answers)];
  const isMeant = (/** @type {string} */ id) => gone.includes(id.slice(-ID_LENGTH)) || (sent === 'finish' && id.startsWith(`${record.id}/`));
  await dropUnless(asked.replica, isMeant, named);
}

/** @param {Replica} replica @param {(id: string) => boolean} isMeant @param {unknown[]} named */
async function dropUnless(replica, isMeant, named) {
  const room = replica.room();
  const meant = (await filesHere(room)).filter(isMeant);
  if (meant.length === 0) return;
  const text = JSON.stringify(named);
  await removeFiles(room, meant.filter((id) => !text.includes(id.slice(-ID_LENGTH))));
}

/** The name of a question, as a file can be called. @param {string} place */
function nameOf(place) {
  const last = place.split('/').at(-1)?.toLowerCase() ?? '';
  return last.replace(/[^a-z0-9_]/g, '').slice(0, 40) || 'file';
}

async function hasRoomFor(/** @type {number} */ size) {
  const { quota = Infinity, usage = 0 } = (await globalThis.navigator?.storage?.estimate()) ?? {};
  return quota - usage > size + RESERVED_BYTES;
}

/** @param {number} status */
const refusal = (status) => new Response(null, { status, headers: CLOSED });
