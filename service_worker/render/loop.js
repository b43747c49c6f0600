/** The `loop` variable of a `for` block. */

import { Callable } from './callables.js';
import { equal } from './comparing.js';
import { Attributes } from './containers.js';
import { Undefined } from './errors.js';

/** @typedef {import('./markup.js').Value} Value */

export class Loop extends Attributes {
  /** @param {Value[]} items */
  constructor(items) {
    super();
    this.items = items;
    this.index0 = -1;
    /** @type {Value[] | null} what `loop.changed` was last asked about */
    this.seen = null;
  }

  *[Symbol.iterator]() {
    for (const item of this.items) {
      this.index0 += 1;
      yield item;
    }
  }

  /**
   * @override
   * @param {string} name
   */
  attribute(name) {
    const read = LOOP_ATTRIBUTES[name];
    return read?.(this);
  }

  /**
   * @param {1 | -1} step
   * @param {string} reason
   */
  neighbour(step, reason) {
    const item = this.items[this.index0 + step];
    return item === undefined ? new Undefined(reason) : item;
  }

  /** @param {Value[]} values */
  cycle(values) {
    if (values.length === 0) throw new TypeError('no items for cycling given');
    return values[this.index0 % values.length];
  }

  /** @param {Value[]} values */
  changed(values) {
    if (this.seen !== null && equal(this.seen, values)) return false;
    this.seen = values;
    return true;
  }
}

/** @type {Record<string, (loop: Loop) => Value>} */
const LOOP_ATTRIBUTES = {
  changed: (loop) => new Callable((values) => loop.changed(values)),
  cycle: (loop) => new Callable((values) => loop.cycle(values)),
  depth: () => 1,
  depth0: () => 0,
  first: (loop) => loop.index0 === 0,
  index: (loop) => loop.index0 + 1,
  index0: (loop) => loop.index0,
  last: (loop) => loop.index0 === loop.items.length - 1,
  length: (loop) => loop.items.length,
  nextitem: (loop) => loop.neighbour(1, 'there is no next item'),
  previtem: (loop) => loop.neighbour(-1, 'there is no previous item'),
  revindex: (loop) => loop.items.length - loop.index0,
  revindex0: (loop) => loop.items.length - loop.index0 - 1,
};
