/** Typing: how soon a page has what is typed kept, by its own clock. What a real browser then holds is in test_faults_of_the_phone.py. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

/** A page with one form, in which keys are pressed so many milliseconds apart; `sent` is what left it, and when. */
async function aPage(t) {
  const listeners = {};
  const sent = [];
  const clock = { now: 0 };
  class HTMLElement {
    closest() { return this; }
  }
  class HTMLFormElement extends HTMLElement {
    method = 'post';
    dataset = { draft: 'note:1' };
    isConnected = true;
    text = '';
    querySelector() { return null; }
  }
  const listen = (name, call) => { listeners[name] = call; };
  const world = {
    HTMLElement, HTMLFormElement, Element: HTMLElement,
    FormData: class { constructor(form) { return [['worker_saw', form.text]]; } },
    document: { addEventListener: listen, visibilityState: 'visible' },
    window: { addEventListener: listen },
    fetch: async (address, { body }) => { sent.push([clock.now, body.get('worker_saw')]); return { ok: true }; },
  };
  for (const [name, value] of Object.entries(world)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  t.mock.timers.enable({ apis: ['setTimeout'] });
  t.mock.method(performance, 'now', () => clock.now);
  const { keepDrafts } = await import('../../webapp/static/page/drafts.js');
  keepDrafts();
  const form = new HTMLFormElement();
  return {
    sent,
    form,
    listeners,
    types(keys, apart) {
      for (const key of keys) {
        form.text += key;
        listeners.input({ target: form });
        this.passes(apart);
      }
    },
    passes(milliseconds) {
      for (let passed = 0; passed < milliseconds; passed += 50) {
        clock.now += 50;
        t.mock.timers.tick(50);
      }
    },
  };
}

test('every key is on its way within a second, however fast the next one follows', async (t) => {
  const page = await aPage(t);
  page.types('abcdefghijklmnopqrstuvwxy', 100);
  page.passes(1_000);
  assert.deepEqual(page.sent, [[1_000, 'abcdefghij'], [2_000, 'abcdefghijklmnopqrst'], [2_800, 'abcdefghijklmnopqrstuvwxy']]);
});

test('who stops typing has it kept after a moment, and at once when the page is left', async (t) => {
  const page = await aPage(t);
  page.types('a', 50);
  page.passes(350);
  assert.deepEqual(page.sent, [[400, 'a']]);
  page.types('b', 50);
  page.listeners.pagehide();
  page.passes(2_000);
  assert.deepEqual(page.sent, [[400, 'a'], [450, 'ab']], 'and not again');
});
