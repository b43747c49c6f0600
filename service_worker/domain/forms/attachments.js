/**
 * Attachments: pictures, signatures, sound, films and files that answer a question, as answers.
 *
 * The answer is a line that names the file and proves it: `photo-20261123-0a1b2c3d4e5f.jpg image/jpeg 312000 <SHA-256>`. Its
 * bytes lie sealed on the phone that made it and nowhere else; nothing here ever sees them. The name is generated, so no name
 * of anybody's file is in it. Twin: webapp/domain/forms/attachments.py.
 */

/** @typedef {{ name: string, id: string, type: string, size: number, words: string }} Attachment `size` in bytes */

/** How a question that takes a file is asked, and what the kind of its file begins with. @type {Record<string, string>} */
export const ATTACHED = { picture: 'image/', signature: 'image/', audio: 'audio/', video: 'video/', file: '' };
/** More bytes than this one file has not. */
export const LARGEST = 10_000_000;
const ANSWER = /^([a-z0-9_]{1,40}-[0-9]{8}-([0-9a-f]{12})\.[a-z0-9]{1,5}) ([a-z]{1,20}\/[a-z0-9.+-]{1,80}) ([1-9][0-9]{0,7}) [0-9a-f]{64}$/;
const MEGABYTE = 1_000_000;

/** How a question for a file is asked, by what its author wants. @param {string} mediatype @param {string[]} looks */
export function askedAs(mediatype, looks) {
  const [kind = ''] = mediatype.split('/');
  if (kind === 'image') return looks.includes('signature') ? 'signature' : 'picture';
  return kind === 'audio' || kind === 'video' ? kind : 'file';
}

/** What an answer says of its file; null where it is no such answer. @param {string} text @returns {Attachment | null} */
export function attachmentIn(text) {
  const [, name = '', id = '', type = '', digits = ''] = ANSWER.exec(text) ?? [];
  const size = Number(digits);
  return !name || size > LARGEST ? null : { name, id, type, size, words: `${name}, ${sizeSaid(size)}` };
}

/** So many bytes as a person says it: `312 kB`, `1.4 MB`. @param {number} size */
export function sizeSaid(size) {
  if (size < MEGABYTE) return `${Math.max(1, Math.floor((size + 500) / 1000))} kB`;
  const tenths = Math.floor((size + 50_000) / 100_000);
  return `${Math.floor(tenths / 10)}.${tenths % 10} MB`;
}

/**
 * The answer after a page came back: a file that fits the question, else what it was.
 *
 * Nothing is taken away by leaving it out; that has a button of its own.
 * @param {string} text @param {string} widget @param {string} before
 */
export function attached(text, widget, before) {
  const found = attachmentIn(text);
  return found?.type.startsWith(ATTACHED[widget] ?? '') ? text : before;
}
