/**
 * A page that fills a form in with enketo-core, as an app of its own would: the form stands in the page, the model beside it.
 *
 * What the bench asks of it hangs on `beside`. Its times are the page's own, up to the document that the eye would see.
 */

import { Form } from 'enketo-core';
import widgets from 'enketo-core/src/js/widgets.js';
import Geopicker from 'enketo-core/src/widget/geo/geopicker.js';

const view = document.querySelector('form.or');
const modelStr = JSON.parse(document.querySelector('#model').textContent);
// Ours shows one page at a time, whatever the author chose; enketo-core does where the form has this class.
view.classList.add('pages');
// Ours has no maps, and theirs would ask the network for them.
widgets.splice(widgets.indexOf(Geopicker), 1);
// Tables that did not come with a form are empty in ours.
const tables = [...new DOMParser().parseFromString(modelStr, 'text/xml').querySelectorAll('instance[src]')];
const empty = () => new DOMParser().parseFromString('<root/>', 'text/xml');
const form = new Form(view, { modelStr, external: tables.map(({ id }) => ({ id, xml: empty() })) }, {});
const complaints = form.init();
const opened = performance.now();

let updates = 0;
form.model.events.addEventListener('dataupdate', () => { updates += 1; });

/** Milliseconds until what depends on a question is up to date: all of it happens while it is told of the change. */
function answered({ path, value, checked }) {
  const fields = [...view.querySelectorAll('input, select, textarea')]
    .filter(({ name, dataset }) => (dataset.name ?? name).replace(/^\/[^/]*/, '') === path);
  const choice = fields.find((field) => ['radio', 'checkbox'].includes(field.type) && field.value === value);
  const field = choice ?? fields[0];
  form.pages.flipToPageContaining({ 0: field, length: 1 });
  const before = updates;
  if (choice) choice.checked = checked;
  else field.value = value;
  const begun = performance.now();
  field.dispatchEvent(new Event('change', { bubbles: true }));
  const took = performance.now() - begun;
  if (updates === before) throw new Error(`${path} took no answer ${value}: ${field.outerHTML}`);
  return took;
}

const nextPage = () => form.pages._getNext(form.pages._getCurrentIndex());

/** Milliseconds from a tap to the next page, or to what is wrong with this one; nothing on the last. */
async function onward() {
  if (!nextPage()) return null;
  const begun = performance.now();
  const isGood = await form.pages._next();
  const took = performance.now() - begun;
  if (!isGood) form.pages._flipTo(nextPage());
  return took;
}

globalThis.beside = { opened, complaints, answered, onward };
