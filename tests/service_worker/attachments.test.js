/** Files that answer a question: sealed, moved, kept through a wipe, and refused for what they are (E18, H01 to H03). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { answerAttachment, heldBy, tidyFiles } from '../../service_worker/attachments.js';
import { kindOf } from '../../service_worker/file_kinds.js';
import { filesHere, keepFile, openFile } from '../../service_worker/store/attachments.js';
import { Database } from '../../service_worker/store/database.js';
import { readLocks } from '../../service_worker/store/locks.js';
import { PLAIN } from '../../service_worker/vault/plain.js';
import { openOffice } from './world/office.js';
import { stillTimer } from './world/phone.js';
import { Phone, PHRASE, ROSA } from './world/sealing_phone.js';

const encoder = new TextEncoder();
const TOLD = 'a marked picture';
const CLIENT = '018f3b1c-0000-7000-8000-00000000c001';
const FILLING = '018f3b1c-0000-7000-8000-00000000f001';
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xda, 9, 9);

/** Rosa's phone with one form begun, and what is asked of it. */
async function rosas() {
  const office = await openOffice();
  const phone = await Phone.of(office);
  const { replica } = await phone.doors.standing();
  replica.records = async () => [{ id: FILLING }];
  const ask = (method, more = '', body, destination = '') => {
    const request = { method, url: `https://doorstep.test/clients/${CLIENT}/fillings/${FILLING}/kept${more}`, destination, arrayBuffer: async () => body };
    const file = /^\/([0-9a-f]{12})$/.exec(more)?.[1];
    return answerAttachment(request, replica, { client: CLIENT, filling: FILLING, file });
  };
  const keeps = async (bytes, as = 'picture') => ask('PUT', `?as=${as}&place=/f/door`, Uint8Array.from(bytes).buffer);
  return { office, phone, replica, ask, keeps };
}

/** The id in the answer that a file was kept under. */
const idIn = (answer) => /-([0-9a-f]{12})\./.exec(answer)[1];

test('a picture is kept sealed, named by its question, and shown to an image of a page alone', async () => {
  const { phone, replica, ask, keeps } = await rosas();
  const answer = await (await keeps(JPEG)).text();
  assert.match(answer, /^door-[0-9]{8}-[0-9a-f]{12}\.jpg image\/jpeg 12 [0-9a-f]{64}$/);
  assert.deepEqual(await heldBy(replica), [idIn(answer)]);
  const shown = await ask('GET', `/${idIn(answer)}`, null, 'image');
  assert.deepEqual([shown.status, shown.headers.get('Content-Type'), shown.headers.get('Cache-Control')], [200, 'image/jpeg', 'no-store']);
  assert.deepEqual(new Uint8Array(await shown.arrayBuffer()), JPEG);
  for (const destination of ['', 'document', 'iframe', 'audio']) assert.equal((await ask('GET', `/${idIn(answer)}`, null, destination)).status, 404);
  replica.records = async () => [];
  assert.equal((await ask('GET', `/${idIn(answer)}`, null, 'image')).status, 404, 'handed over: it is there, and not to be seen');
  assert.ok(phone);
});

test('E18 a file that does not fit is refused, and what was typed is there', async () => {
  const { replica, keeps } = await rosas();
  await replica.drafts.put('form', { text: 'typed' });
  const { put } = replica.world.database;
  replica.world.database.put = async () => { throw Object.assign(new Error('full'), { name: 'StorageFailed' }); };
  assert.equal((await keeps(JPEG)).status, 507);
  replica.world.database.put = put;
  assert.equal((await keeps(new Uint8Array(10_000_001), 'file')).status, 413);
  assert.deepEqual(await heldBy(replica), []);
  assert.deepEqual(await replica.drafts.get('form'), { text: 'typed' });
});

test('H01 H02 H03 what a file is, its bytes say: another kind, and a picture that says where it was taken, are refused', async () => {
  const { keeps } = await rosas();
  const exif = [...JPEG.slice(0, 2), 0xff, 0xe1, 0, 4, 1, 2, ...JPEG.slice(2)];
  const behind = [...JPEG.slice(0, 8), 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xda];
  for (const bytes of [exif, behind, encoder.encode('<svg onload=alert(1)>'), encoder.encode('%PDF-1.7'), []]) assert.equal((await keeps(bytes)).status, 415);
  const given = (bytes, widget) => kindOf(typeof bytes === 'string' ? Uint8Array.from(bytes, (one) => one.charCodeAt(0)) : Uint8Array.from(bytes), widget)?.extension;
  assert.equal(given(exif, 'file'), undefined);
  assert.equal(given('\0\0\0\x18ftypheic', 'file'), undefined, 'a picture of Apple is drawn anew or not kept');
  assert.equal(given('MZ\x90\0', 'file'), undefined);
  assert.equal(given('<script>alert(1)</script>', 'file'), 'txt', 'a text is a text, whatever it says');
  assert.equal(given('PK\x03\x04..word/document.xml', 'file'), 'docx');
  assert.equal(given('PK\x03\x04..evil.exe', 'file'), undefined);
  assert.equal(given('\0\0\0\x18ftypisom', 'audio'), 'mp4');
  assert.equal(given('OggS', 'video'), 'ogg');
  assert.equal(given('\x89PNG\r\n\x1a\n', 'signature'), 'png');
  assert.equal(given('\x89PNG\r\n\x1a\n', 'picture'), undefined);
});

test('what only a draft named goes when it is replaced; what was saved stays until that is; finishing takes the rest', async () => {
  const { replica, keeps } = await rosas();
  const [one, other, third] = await Promise.all([1, 2, 3].map(async () => (await keeps(JPEG)).text()));
  const filling = (/** @type {object} */ more) => ({ asked: { replica }, record: { id: FILLING, answers: {} }, needs: { all: [{ id: FILLING, answers: {} }] }, answers: {}, changed: {}, sent: '', ...more });
  await tidyFiles(filling({ answers: { 'answers.door': one }, changed: { 'answers.door': { none: 'refused' } } }));
  assert.equal((await heldBy(replica)).length, 3, 'a reason takes no file away');
  await tidyFiles(filling({ needs: { all: [{ id: FILLING, answers: { 'answers.door': one } }] }, answers: { 'answers.door': one }, changed: { 'answers.door': other } }));
  assert.equal((await heldBy(replica)).length, 3, 'it was saved, and the other is a draft');
  await tidyFiles(filling({ answers: { 'answers.door': one }, changed: { 'answers.door': other } }));
  assert.deepEqual((await heldBy(replica)).toSorted(), [idIn(other), idIn(third)].toSorted());
  await tidyFiles(filling({ sent: 'finish', answers: { 'answers.door': other }, changed: { 'answers.door': other } }));
  assert.deepEqual(await heldBy(replica), [idIn(other)]);
});

test('an answer that takes no file away looks for none', async () => {
  const { replica, keeps } = await rosas();
  const one = await (await keeps(JPEG)).text();
  const all = [{ id: FILLING, answers: { 'answers.door': one } }];
  replica.room = () => assert.fail('the files were read');
  await tidyFiles({ asked: { replica }, record: all[0], needs: { all }, answers: { 'answers.door': one }, changed: { 'answers.age': '44' }, sent: '' });
});

test('E01 a thief finds none of its bytes, and it stays behind a sign-out', async () => {
  const { phone, replica } = await rosas();
  await keepFile(replica.room(), `${FILLING}/0a1b2c3d4e5f`, encoder.encode(TOLD).buffer);
  assert.ok(!(await phone.everything()).includes(TOLD));
  await phone.doors.signOut();
  const again = await phone.signsIn(ROSA);
  assert.equal(new TextDecoder().decode(await openFile(again.room(), `${FILLING}/0a1b2c3d4e5f`)), TOLD);
});

test('W6 D8 an order to wipe leaves a file that nobody else has, tells it as kept, and its author opens it again', async () => {
  const { office, phone, replica } = await rosas();
  await phone.writes();
  await keepFile(replica.room(), `${FILLING}/0a1b2c3d4e5f`, encoder.encode(TOLD).buffer);
  Object.assign(office, { revoked: true, order: {} });
  await phone.calledBack.run({ signedOut: true });
  assert.deepEqual(office.proofs.map(({ kept }) => kept), [1]);
  assert.deepEqual(await phone.rows(), [], 'what was sent is gone');
  assert.equal((await readLocks(phone.device)).length, 1);
  assert.equal((await phone.doors.unlock(PHRASE)).isOpen, false);
  Object.assign(office, { order: null });
  phone.calledBack = phone.restarted();
  await phone.calledBack.run({ signedOut: false });
  assert.ok((await phone.names()).includes('doorstep-vault-1'), 'and no later look takes it');
  const again = await phone.signsIn(ROSA);
  assert.equal(new TextDecoder().decode(await openFile(again.room(), `${FILLING}/0a1b2c3d4e5f`)), TOLD);
});

test('a new pass phrase takes files along, and drops no former vault that holds one', async () => {
  const { phone, replica } = await rosas();
  await keepFile(replica.room(), `${FILLING}/0a1b2c3d4e5f`, encoder.encode(TOLD).buffer);
  const again = await phone.signsIn(ROSA, 'another phrase of five words');
  assert.notEqual(again.room().database.name, replica.room().database.name);
  assert.equal(new TextDecoder().decode(await openFile(again.room(), `${FILLING}/0a1b2c3d4e5f`)), TOLD);
  await phone.doors.lock();
  const third = await phone.signsIn(ROSA, 'a third phrase, typed elsewhere');
  assert.deepEqual(await filesHere(third.room()), []);
  assert.equal((await readLocks(phone.device)).length, 2, 'the one that was closed still holds it');
});

test('a phone from before the vault keeps none, and says so', async () => {
  const { replica, keeps } = await rosas();
  replica.world.vault = PLAIN;
  assert.equal((await keeps(JPEG)).status, 409);
});

test('a database of the version before is opened with all that is in it', async () => {
  const factory = new IDBFactory();
  const opening = factory.open('doorstep', 1);
  opening.onupgradeneeded = () => {
    for (const [store, keys] of Object.entries({ settings: ['worker', 'name'], outbox: ['worker', 'id'], journal: ['worker', 'id'] })) opening.result.createObjectStore(store, { keyPath: keys });
    opening.transaction.objectStore('journal').createIndex('unread', ['worker', 'unread']);
  };
  const before = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  before.onversionchange = () => before.close();
  before.transaction('outbox', 'readwrite').objectStore('outbox').put({ worker: 'rosa', id: 'c1' });
  const database = new Database({ factory, name: 'doorstep', timer: stillTimer() });
  assert.deepEqual(await database.read([{ store: 'outbox', get: ['rosa', 'c1'] }]), [{ worker: 'rosa', id: 'c1' }]);
  await database.put([{ store: 'attachments', put: { worker: 'rosa', id: 'f/1' } }]);
  assert.deepEqual(await filesHere({ database, worker: 'rosa' }), ['f/1']);
});
