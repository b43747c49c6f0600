/** What the pages about a phone tell of it: its files are counted for whoever made them, through a lock and a sign-out (D8). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepFile, removeFiles } from '../../service_worker/store/attachments.js';
import { ofThisPhone } from '../../service_worker/this_phone.js';
import { openOffice } from './world/office.js';
import { Phone, PHRASE, ROSA, SAM } from './world/sealing_phone.js';

const FILES = ['018f3b1c-0000-7000-8000-00000000f001/0a1b2c3d4e5f', '018f3b1c-0000-7000-8000-00000000f002/1a1b2c3d4e5f'];
const BYTES = new TextEncoder().encode('a picture').buffer;

/** Rosa's phone, on which two files lie, and how many files it tells whoever has it open. */
async function rosas() {
  const phone = await Phone.of(await openOffice());
  const standing = await phone.doors.standing();
  const room = standing.replica.room();
  const told = async () => ofThisPhone((await phone.doors.standing()).replica);
  assert.equal((await told()).files, 0);
  for (const id of FILES) await keepFile(room, id, BYTES);
  return { phone, room, told };
}

test('files are counted, and when the office was heard stands beside', async () => {
  const { room, told } = await rosas();
  assert.deepEqual(await told(), { heard_at: '2026-11-23T08:00:00.000Z', files: 2 });
  await removeFiles(room, FILES.slice(1));
  assert.equal((await told()).files, 1);
});

test('D8 after a lock, and after a sign-out and the next sign-in, the count is what it was', async () => {
  const { phone, told } = await rosas();
  await phone.doors.lock();
  assert.ok((await phone.doors.unlock(PHRASE)).isOpen);
  assert.equal((await told()).files, 2);
  await phone.doors.signOut();
  await phone.signsIn(ROSA);
  assert.equal((await told()).files, 2);
});

test('nobody else on this phone is told of them', async () => {
  const { phone, told } = await rosas();
  await phone.signsIn(SAM, 'a phrase of Sam alone');
  assert.equal((await told()).files, 0);
});
