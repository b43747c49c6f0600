/**
 * Passkeys: a form asks the browser for one, and is sent with what the browser answers.
 *
 * Hooks: form[data-passkey] (hidden until it is known that this browser can). `make`, `show`: `<action>/challenge` says what is
 * asked, input[name=passkey] takes the answer; `data-challenge`, `data-answer`: another address, another input. `unlock`, `add`: `data-passkeys` names those that may answer; the office has
 * no part in it. [data-passkey-missing] beside a form stands for browsers that cannot; [data-passkey-failed] and
 * [data-passkey-done] in it say what came of it; `data-opens-vault`: what the passkey's PRF extension gives opens the phone's
 * vault, and goes to the service worker and nowhere else.
 */

import { handOver, prfAsked } from './vault_secret.js';

/** Nobody judges this one: the secret is what opens. */
const CHALLENGE_BYTES = 32;
const PATIENCE_MILLISECONDS = 60_000;

/** Show the forms where this browser has what they need. */
export function offerPasskeys() {
  const forms = document.querySelectorAll('form[data-passkey]');
  if (forms.length === 0 || !hasPasskeys()) return;
  for (const missing of document.querySelectorAll('[data-passkey-missing]')) missing.setAttribute('hidden', '');
  for (const form of forms) if (form instanceof HTMLFormElement) offer(form);
}

/** Whether this browser knows them, and this address is one that may have them: a name, never a number. */
function hasPasskeys() {
  const isName = /[a-z]/.test(location.hostname) && !location.hostname.startsWith('[');
  return isName && window.isSecureContext && 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
}

/** @param {HTMLFormElement} form */
function offer(form) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const say = (/** @type {string} */ what) => form.querySelector(`[data-passkey-${what}]`)?.removeAttribute('hidden');
    for (const said of form.querySelectorAll('[data-passkey-failed], [data-passkey-done]')) said.setAttribute('hidden', '');
    const asked = form.dataset.passkeys === undefined ? askForOffice(form) : askForPhone(form);
    asked.then((isDone) => say(isDone ? 'done' : 'failed'), () => say('failed'));
  });
}

/** The office judges the answer. @param {HTMLFormElement} form */
async function askForOffice(form) {
  const isMade = form.dataset.passkey === 'make';
  const asked = await fetch(`${form.dataset.challenge ?? form.getAttribute('action')}/challenge`, { method: 'POST' });
  // Asked who she is after a while: the page asks it better than a script could.
  if (!asked.headers.get('Content-Type')?.startsWith('application/json')) location.reload();
  const options = await asked.json();
  const found = await (isMade ? made(options) : shown(PublicKeyCredential.parseRequestOptionsFromJSON(options)));
  if (!(found instanceof PublicKeyCredential)) return false;
  if ('opensVault' in form.dataset) await handOver('sign_in', found);
  fill(form, form.dataset.answer ?? 'passkey', JSON.stringify(withoutSecrets(found.toJSON())));
  form.submit();
  return true;
}

/** The phone's vault opens with it, or learns to; nobody but this phone is asked. @param {HTMLFormElement} form */
async function askForPhone(form) {
  const named = (form.dataset.passkeys ?? '').split(' ');
  const challenge = crypto.getRandomValues(new Uint8Array(CHALLENGE_BYTES));
  const allowCredentials = named.map((id) => ({ type: /** @type {const} */ ('public-key'), id: bytesOf(id) }));
  const found = await shown({ challenge, allowCredentials, userVerification: 'required', timeout: PATIENCE_MILLISECONDS });
  if (!(found instanceof PublicKeyCredential)) return false;
  const isUnlock = form.dataset.passkey === 'unlock';
  const isDone = await handOver(isUnlock ? 'unlock' : 'add', found, fill(form, 'password', ''));
  if (isDone && isUnlock) location.replace(fill(form, 'next') || '/');
  return isDone;
}

/** What a field of the form held, and another text in it, if one is given. @param {HTMLFormElement} form @param {string} name @param {string} [text] */
function fill(form, name, text) {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement)) return undefined;
  const before = field.value;
  if (text !== undefined) field.value = text;
  return before;
}

/** @param {PublicKeyCredentialCreationOptionsJSON} options */
function made(options) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return navigator.credentials.create({ publicKey: { ...publicKey, extensions: { prf: {} } } });
}

/** @param {PublicKeyCredentialRequestOptions} publicKey */
function shown(publicKey) {
  return navigator.credentials.get({ publicKey: { ...publicKey, extensions: prfAsked() } });
}

/** @param {string} id in base64url */
function bytesOf(id) {
  return Uint8Array.from(atob(id.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

/** What the extensions gave stays here: the vault's secret is among it. @param {Record<string, unknown>} said */
function withoutSecrets({ clientExtensionResults: _, ...said }) {
  return { ...said, clientExtensionResults: {} };
}
