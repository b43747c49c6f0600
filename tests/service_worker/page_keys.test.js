/** Page keys: what open pages keep for the worker, and when it is their word that counts. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLocking } from '../../service_worker/locking.js';
import { askPages } from '../../service_worker/page_keys.js';
import { createPassing } from '../../webapp/static/page/passing.js';
import { stillTimer } from './world/phone.js';

const RING = { id: 'ring' };

/** Pages by what each of them answers; `asleep` says nothing. */
function pagesThat(...answers) {
  const heard = [];
  const open = answers.map((answer, number) => ({
    id: String(number),
    postMessage(message, [port] = []) {
      heard.push(message.kind);
      if (port && answer !== 'asleep') port.postMessage(answer);
    },
  }));
  return { heard, clients: { matchAll: async () => open }, timer: stillTimer() };
}

/** When the worker has heard the next answer of a page: its own listener runs in the same turn. */
function nextAnswerHeard(t) {
  const { MessageChannel: Channel } = globalThis;
  t.after(() => { globalThis.MessageChannel = Channel; });
  return new Promise((resolve) => {
    globalThis.MessageChannel = class extends Channel {
      constructor() {
        super();
        this.port1.addEventListener('message', () => setImmediate(resolve), { once: true });
      }
    };
  });
}

test('what was typed in one page does not end the asking: another has the ring', async () => {
  const kept = await askPages(pagesThat({ ring: null, typed: 'typed' }, null, { ring: RING, typed: null }));
  assert.deepEqual(kept.ring, RING);
});

test('with no ring anywhere what was typed counts, and a page that sleeps is not waited for', async (t) => {
  const world = pagesThat({ ring: null, typed: 'typed' }, 'asleep');
  const heard = nextAnswerHeard(t);
  const asked = askPages(world);
  await heard;
  world.timer.fire();
  assert.deepEqual(await asked, { ring: null, typed: 'typed', pin: null, asleep: null });
  assert.equal(await askPages(pagesThat()), null);
});

test('a page in sight may be slow on a slow phone, and is waited for; one out of sight may be frozen', async () => {
  const world = pagesThat('asleep', 'asleep');
  const [slow] = await world.clients.matchAll();
  slow.visibilityState = 'visible';
  let line;
  slow.postMessage = (_, [port]) => { line = port; };
  const asked = askPages(world);
  await new Promise((resolve) => { setImmediate(resolve); });
  const [, soon, late] = [...world.timer.calls.values()].toSorted((one, other) => one.milliseconds - other.milliseconds);
  soon.call();
  line.postMessage({ ring: null, typed: 'typed' });
  assert.equal((await asked).typed, 'typed');
  const never = askPages(world);
  await new Promise((resolve) => { setImmediate(resolve); });
  world.timer.fire();
  assert.equal(await never, null);
  assert.ok(late.milliseconds > soon.milliseconds);
});

test('a page that was left in the moment of asking is not waited for, however much it was in sight', async () => {
  const world = pagesThat('asleep', 'asleep');
  const open = await world.clients.matchAll();
  for (const page of open) page.visibilityState = 'visible';
  let isOver = false;
  const asked = askPages(world).then(() => { isOver = true; });
  const looks = async () => {
    await new Promise((resolve) => { setImmediate(resolve); });
    const [[handle, first]] = [...world.timer.calls].toSorted(([, one], [, other]) => one.milliseconds - other.milliseconds);
    world.timer.cancel(handle);
    await first.call();
  };
  await looks();
  open.pop();
  await looks();
  assert.equal(isOver, false, 'one of them is still there');
  open.pop();
  await looks();
  await asked;
});

test('a page that comes is told of keys, and never that there are none: another page may have them and be asleep', async () => {
  const told = [];
  const page = { postMessage: (message) => told.push(message.kept.ring) };
  for (const ring of [null, RING]) {
    const doors = { standing: async () => {}, kept: () => ({ ring, typed: null, asleep: null }) };
    await createLocking({ doors, openPages: pagesThat(), tell: () => {}, limits: '300 60 72' }).welcome(page);
  }
  assert.deepEqual(told, [RING]);
});

test('E12 pages keep what is typed before the vault closes, and forget its keys after', async () => {
  const world = pagesThat(null);
  const order = world.heard;
  const doors = { lock: async () => order.push('closed'), kept: () => ({ ring: null, typed: null }) };
  await createLocking({ doors, openPages: world, tell: (kind) => order.push(kind), limits: '300 60 72' }).lockUp();
  assert.deepEqual(order, ['lock_asked', 'closed', 'keep', 'locked']);
});

test('time passes for a phone that sleeps, and for one whose clock is set back', () => {
  const clocks = { wall: 1_000, steady: 1_000 };
  const passed = createPassing({ wall: () => clocks.wall, steady: () => clocks.steady });
  const after = (wall, steady) => {
    clocks.wall += wall;
    clocks.steady += steady;
    return passed();
  };
  assert.equal(after(5, 5), 5);
  assert.equal(after(600_000, 0), 600_000, 'asleep');
  assert.equal(after(-3_600_000, 5), 5, 'set back');
  assert.equal(after(600_000, 0), 600_000, 'asleep after that');
  assert.equal(after(-1, 0), 0);
});
