/**
 * Client's turn: the phone in a client's hands. One form can be answered, and nothing else of this phone can be reached until
 * its worker unlocks it; that ends the turn.
 *
 * Promises:
 * - Whatever else is asked for, typed in, gone back to or opened in another tab, is answered like on a locked phone.
 * - It outlives this worker and the browser: it is written down before the phone changes hands. Only the address of the form
 *   is, which names nobody.
 * - A phone that has no lock is not handed over.
 */

import { DEVICE, readSetting, settingOr, writeSetting } from './store/settings.js';

const SETTING = 'client_turn';
/** Where the pictures of forms are: they are the agency's own, and say nothing of anybody. */
export const PICTURES = '/forms/pictures/';

/** Whether a client holds the phone, and what may be answered then. */
export class ClientTurn {
  /** Where the form is; null while the worker has her phone; undefined before that is known. @type {string | null | undefined} */
  #path = undefined;

  /** @param {import('./store/database.js').Database} device @param {() => void} tell every page that the phone changes hands */
  constructor(device, tell) {
    this.device = device;
    this.tell = tell;
  }

  /** The address of the form that can be answered, or null. @returns {Promise<string | null>} */
  async held() {
    if (this.#path === undefined) this.#path = /** @type {string | null} */ (settingOr((await this.device.read([readSetting(DEVICE, SETTING)]))[0], null));
    return this.#path;
  }

  /** What the page engine may know and do. @param {import('./doors.js').Standing} standing @returns {Promise<{ isHeld: boolean, begin: (path: string) => Promise<boolean> }>} */
  async forPages(standing) {
    const hasLock = standing.kind === 'open' && !standing.isPlain;
    const begin = async (/** @type {string} */ path) => {
      if (hasLock) await this.#begin(path);
      return hasLock;
    };
    return { isHeld: (await this.held()) !== null, begin };
  }

  /** The phone goes into the client's hands. @param {string} path */
  async #begin(path) {
    await this.device.put([writeSetting(DEVICE, SETTING, path)]);
    this.#path = path;
    this.tell();
  }

  /** Its worker has it back. */
  async end() {
    if ((await this.held()) === null) return;
    await this.device.put([writeSetting(DEVICE, SETTING, null)]);
    this.#path = null;
  }

  /** Whether this may be answered now: anything while nobody else holds the phone, else the form with its pictures, what is typed into it and the files that answer it. @param {string} pathname */
  async lets(pathname) {
    const path = await this.held();
    if (path === null || pathname === path || pathname.startsWith(PICTURES) || pathname.startsWith(`${path}/kept`)) return true;
    const draft = pathname.startsWith(DRAFTS) ? decodeURIComponent(pathname.slice(DRAFTS.length)) : '';
    return draft.startsWith(`${parentOf(path)}?at=`);
  }
}

const DRAFTS = '/drafts/';

/** @param {string} path */
const parentOf = (path) => path.slice(0, path.lastIndexOf('/'));
