/**
 * Notices: what the phone says when it cannot show what was asked for, and nobody else answers either.
 *
 * A person never meets the browser's own error page. A notice says what happened, that nothing waiting is lost, and what to
 * do. It needs no worker and no storage, because it is drawn when either is missing; the language is the one that the last
 * page was drawn in, where the phone can still read it. There is no twin: the office server is not there then.
 */

import { templatesFor } from './all_templates.js';
import { systemClock } from './clock.js';
import { localDay } from './domain/days.js';
import { chosenLanguage } from './domain/language.js';
import { PAGE_HEADERS } from './generated/page_headers.js';
import { manifest } from './manifest.js';
import { functions } from './page_context.js';
import { render } from './render/runtime.js';
import { DEVICE, readSetting, settingOr, writeSetting } from './store/settings.js';
import { ASKED_SECONDS } from './whose.js';

/** @typedef {import('./store/database.js').Database} Database */
/** Why nothing better can be shown: nobody is signed in and the office is away; the storage cannot be read either; locked, by one of several; not heard from for too long. And a page that no office has: the PIN's. */
/** @typedef {'signed_out' | 'unread' | 'locked' | 'whose' | 'lease' | 'pin'} Reason */

const TEMPLATES = { signed_out: 'no_office.html', unread: 'storage_unread.html', locked: 'locked.html', whose: 'whose.html', lease: 'lease_over.html', pin: 'pin.html' };
/** Those that stand in the first script: webapp/generate/pieces.py. */
const AT_START = ['unread', 'locked'];
/** Asking again may well be answered, but for a locked phone, which answers whoever has the pass phrase. */
const STATUS = { signed_out: 503, unread: 503, locked: 401, whose: 200, lease: 403, pin: 200 };

/** In which language the last page was drawn; kept, so that a notice speaks it too. @type {string | null} */
let spoken = null;

/** Remember the language of a page. That it cannot be kept harms nobody. @param {import('./sync/replica.js').Replica} replica @param {string} language */
export function speaks(replica, language) {
  if (language === spoken) return;
  spoken = language;
  replica.world.device.put([writeSetting(DEVICE, 'language', language)]).catch(() => { spoken = null; });
}

/**
 * A notice in place of a page.
 * @param {Reason} reason
 * @param {Database} database
 * @param {{ zone: string, path: string, isKnown?: boolean, problem?: string | null, until?: string | null,
 *   turn?: string | null, typed?: string, passkeys?: string[], pin?: 'here' | 'gone' | null, people?: import('./whose.js').Person[], field?: string }} asked where; whether somebody is signed in on this phone; what went wrong, when it
 *   may be tried again, and what was typed; where the form is that a client answers meanwhile; which passkeys unlock it; whether a PIN does, or did; whose it may be; which field is wrong
 */
export async function notice(reason, database, { zone, path, isKnown = false, problem = null, until = null, turn = null, typed = '', passkeys = [], pin = null, people = [], field = 'password' }) {
  const accepted = globalThis.navigator?.languages?.join(',') ?? '';
  const language = chosenLanguage(spoken ?? (await remembered(database)), accepted);
  const today = localDay(systemClock.now(), zone);
  const known = { language, path, problem, until, turn, typed, passkeys, pin, people, field, is_known: isKnown };
  const text = render(templatesFor(AT_START.includes(reason) ? null : 'pages'), TEMPLATES[reason], { ...functions(language, zone, today, manifest.contract), ...known });
  const headers = { ...PAGE_HEADERS, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  // Names do not stay on a screen that nobody looks at.
  if (reason === 'whose') Object.assign(headers, { Refresh: `${ASKED_SECONDS}; url=${path}` });
  return new Response(text, { status: problem ? 422 : STATUS[reason], headers });
}

/** Whether a person waits for a whole page, not a script for a part of one. @param {Request} request */
export function isForEyes(request) {
  return request.mode === 'navigate' || request.headers.get('HX-Request-Type') === 'full';
}

/** @param {Database} database @returns {Promise<string | null>} */
async function remembered(database) {
  try {
    return settingOr((await database.read([readSetting(DEVICE, 'language')]))[0], null);
  } catch {
    return null;
  }
}
