/**
 * Code functions of the ODK XForms specification: a text's digest, and base64 read.
 *
 * A text is its UTF-8. What is no digest and no base64 is the empty text. The browser's own digests make one wait, and an
 * expression cannot (decision 35). Twin: webapp/domain/forms/code_functions.py.
 */

import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';

/** @typedef {import('./calls.js').Call} Call */

/** The names of the specification. @type {Record<string, (bytes: Uint8Array) => Uint8Array>} */
export const DIGESTS = { MD5: md5, 'SHA-1': sha1, 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 };
export const ENCODINGS = ['base64', 'hex'];
const BLANKS = /[ \t\n\f\r]/g;
const CODED = /^([A-Za-z0-9+/]*)={0,2}$/;

/** @param {Call} call */
function digest(call) {
  const name = call.text(1).toUpperCase();
  const encoding = call.count > 2 ? call.text(2).toLowerCase() : 'base64';
  const sum = Object.hasOwn(DIGESTS, name) ? DIGESTS[name] : undefined;
  if (!sum || !ENCODINGS.includes(encoding)) return '';
  const summed = [...sum(new TextEncoder().encode(call.text(0)))];
  if (encoding === 'hex') return summed.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return btoa(String.fromCharCode(...summed));
}

/** @param {Call} call */
function base64Decoded(call) {
  const bare = CODED.exec(call.text(0).replace(BLANKS, ''))?.[1];
  if (bare === undefined || bare.length % 4 === 1) return '';
  const bytes = Uint8Array.from(atob(bare), (letter) => letter.charCodeAt(0));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** @type {Record<string, (call: Call) => string>} */
export const CODE_FUNCTIONS = { digest, 'base64-decode': base64Decoded };
