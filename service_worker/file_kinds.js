/**
 * File kinds: what a file is by its first bytes, whatever it is called. Pure; of what it does not know it says nothing.
 *
 * Nothing is believed that a page or a name says: a question for a picture gets a JPEG or nothing. A JPEG that still carries
 * what a camera wrote into it (EXIF: the place, the time, the phone) is none of ours either, because every picture is drawn
 * anew before it is kept.
 */

/** @typedef {{ type: string, extension: string }} Kind */

/** From which byte on, which bytes, what it is. A picture of Apple's begins like a film, so brands are named. @typedef {[number, string, string, string]} Sign */
/** @type {Sign[]} */
const SIGNS = [
  [0, '\xff\xd8\xff', 'image/jpeg', 'jpg'],
  [0, '\x89PNG\r\n\x1a\n', 'image/png', 'png'],
  [0, '%PDF-', 'application/pdf', 'pdf'],
  [0, 'OggS', 'audio/ogg', 'ogg'],
  [0, 'ID3', 'audio/mpeg', 'mp3'],
  [0, '\xff\xfb', 'audio/mpeg', 'mp3'],
  [0, '\xff\xf3', 'audio/mpeg', 'mp3'],
  [0, '\xff\xf1', 'audio/aac', 'aac'],
  [0, '\xff\xf9', 'audio/aac', 'aac'],
  [0, '#!AMR', 'audio/amr', 'amr'],
  [0, 'fLaC', 'audio/flac', 'flac'],
  [8, 'WAVE', 'audio/wav', 'wav'],
  [4, 'ftypM4A', 'audio/mp4', 'm4a'],
  ...['iso', 'mp4', 'M4V', '3g', 'qt', 'MSNV', 'avc'].map((brand) => /** @type {Sign} */ ([4, `ftyp${brand}`, 'video/mp4', 'mp4'])),
  [0, '\x1a\x45\xdf\xa3', 'video/webm', 'webm'],
];
/** Office documents are zip archives; which one, their first entries say. @type {[string, string, string][]} */
const ARCHIVES = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['opendocument.text', 'application/vnd.oasis.opendocument.text', 'odt'],
  ['opendocument.spreadsheet', 'application/vnd.oasis.opendocument.spreadsheet', 'ods'],
];
const SAME_AS_SOUND = ['mp4', 'webm', 'ogg'];
const LOOKED_AT = 64_000;
/** Below the letters, a text has these only: tab, line, page. */
const BLANK = [9, 10, 12, 13];

/** What a file is, where the question that was asked (`picture`, `audio`, …) takes it; else null. @param {Uint8Array} bytes @param {string} widget @returns {Kind | null} */
export function kindOf(bytes, widget) {
  const found = signed(bytes) ?? archived(bytes) ?? written(bytes);
  if (found === null || carriesExif(bytes, found)) return null;
  if (widget === 'file') return found;
  if (widget === 'picture') return found.extension === 'jpg' ? found : null;
  if (widget === 'signature') return found.extension === 'png' ? found : null;
  if (found.type.startsWith(`${widget}/`)) return found;
  const isEither = SAME_AS_SOUND.includes(found.extension) && ['audio', 'video'].includes(widget);
  return isEither ? { ...found, type: found.type.replace(/^[a-z]+/, widget) } : null;
}

/** @param {Uint8Array} bytes @returns {Kind | null} */
function signed(bytes) {
  const sign = SIGNS.find(([at, text]) => textAt(bytes, at, text.length) === text);
  return sign ? { type: sign[2], extension: sign[3] } : null;
}

/** @param {Uint8Array} bytes @returns {Kind | null} */
function archived(bytes) {
  if (textAt(bytes, 0, 4) !== 'PK\x03\x04') return null;
  const text = textAt(bytes, 0, LOOKED_AT);
  const kind = ARCHIVES.find(([entry]) => text.includes(entry));
  return kind ? { type: kind[1], extension: kind[2] } : null;
}

/** A text, if it is one from its first byte to its last. @param {Uint8Array} bytes @returns {Kind | null} */
function written(bytes) {
  if (bytes.length === 0 || bytes.some((byte) => byte < 0x20 && !BLANK.includes(byte))) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  return { type: 'text/plain', extension: 'txt' };
}

/** Whether a picture still says where and when it was taken. @param {Uint8Array} bytes @param {Kind} kind */
function carriesExif(bytes, { extension }) {
  if (extension === 'png') return textAt(bytes, 0, bytes.length).includes('eXIf');
  if (extension !== 'jpg') return false;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda;) {
    if (bytes[at + 1] === 0xe1) return true;
    at += 2 + ((bytes[at + 2] ?? 0) << 8 | (bytes[at + 3] ?? 0));
  }
  return false;
}

/** @param {Uint8Array} bytes @param {number} at @param {number} length */
function textAt(bytes, at, length) {
  let text = '';
  for (const byte of bytes.subarray(at, at + length)) text += String.fromCharCode(byte);
  return text;
}
