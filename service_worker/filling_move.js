/**
 * A filling taken to a newer version of its form: what that would lose is shown first, and one may.
 *
 * Nobody is made to: a filling stays in the version it was begun in. What the newer version does not ask stays in the record
 * under its old name, and what it cannot hold in the history. Twin in spirit: webapp/routes/filling_move.py.
 */

import { newId } from './clock.js';
import { sameJson } from './domain/canonical_json.js';
import { lostIn, namesNow } from './domain/forms/carrying.js';
import { giveAnswer } from './domain/forms/filling.js';
import { toldOf } from './domain/forms/overview.js';
import { walk } from './domain/forms/paging.js';
import { keptOf, moved, nameAt, placeOfName, reasonsOf, textsOf } from './domain/forms/places.js';

/** @typedef {Record<string, any>} Any */

/** One filling, and the version that it may go on in. */
export class FillingMove {
  /** Raises Missing for a version to which it cannot go. @param {import('./filling_request.js').FillingRequest} filling */
  constructor(filling) {
    this.filling = filling;
    const { needs, record, answers } = filling;
    const isOffered = needs.newer.some((/** @type {Any} */ { id }) => id === needs.target.id);
    if (!isOffered || record.finished_at !== null) throw filling.asked.missing('version');
    const definition = needs.target_definition;
    this.now = namesNow(definition, Object.keys(answers));
    this.carried = Object.fromEntries(Object.entries(answers).flatMap(([name, one]) => (this.now[name] ? [[this.now[name], one]] : [])));
    this.form = filling.opened(definition, textsOf(this.carried));
    this.lost = lostIn(this.form, answers);
  }

  /** What would be lost, in the words of the version it was answered in. */
  draw() {
    const { form, reasons, world } = this.filling;
    const told = new Map(toldOf(form, walk(form), reasons, {}).map((line) => [nameAt(line.place), line]));
    const lost = this.lost.flatMap((one) => (told.has(one.name) ? [{ ...told.get(one.name), ...one }] : []));
    return { lost, new: newId(world.clock, world.random), problem: '' };
  }

  /** Move it: where the filling goes on. @param {Record<string, string[]>} raw */
  async save(raw) {
    const { filling } = this;
    for (const { now, left } of this.lost) if (now) giveAnswer(this.form, placeOfName(now), left);
    const before = filling.record.answers ?? {};
    const values = moved(this.form, keptOf(this.form, reasonsOf(this.carried)), before);
    const unasked = Object.entries(filling.answers).filter(([name, one]) => !this.now[name] && !sameJson(before[name] ?? null, one));
    const { id, title } = filling.needs.target;
    await filling.write(raw, { ...values, ...Object.fromEntries(unasked), form_version: id, title });
    return filling.store;
  }
}
