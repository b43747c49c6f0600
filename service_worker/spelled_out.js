/**
 * The manifest, spelled out: what webapp/generate/compact.py left out is put back, once at start-up.
 *
 * Pure. Afterwards it is what Flask runs, but for the prose about the kinds of fields.
 */

/** @typedef {Record<string, any>} Thing */

/** @param {Thing} compact @returns {Thing} */
export function spelledOut({ usual, contract, pages, forms }) {
  const types = each(contract.types, (type) => ({ ...usual.type, ...type, fields: spelledLines(type.fields, usual.field) }));
  return {
    contract: { ...contract, types },
    pages: pages.map((/** @type {Thing} */ page) => spelledPage({ ...usual.page, ...page }, usual.query)),
    forms: each(forms, (form) => spelledForm({ ...usual.form, ...form }, types)),
  };
}

/** @param {Record<string, Thing>} lines @param {Thing} usual @returns {Record<string, Thing>} */
function spelledLines(lines, usual) {
  return each(lines, (line) => {
    const inner = line.fields ? { fields: spelledLines(line.fields, usual) } : {};
    return { ...usual, ...line, ...inner };
  });
}

/** @param {Thing} page @param {Thing} usual */
function spelledPage(page, usual) {
  const needs = page.needs.map((/** @type {[string, Thing]} */ [name, query]) => [name, { ...usual, ...query }]);
  return { ...page, needs };
}

/** A form's fields have what their record type says, but for how conflicts in them are settled. @param {Thing} form @param {Thing} types */
function spelledForm(form, types) {
  const fields = form.fields.map((/** @type {Thing} */ field) => {
    const { policy: _policy, ...line } = types[form.type].fields[field.name];
    return { ...line, ...field };
  });
  return { ...form, fields };
}

/** @param {Record<string, Thing>} things @param {(thing: Thing) => Thing} change @returns {Record<string, Thing>} */
function each(things, change) {
  return Object.fromEntries(Object.entries(things).map(([name, thing]) => [name, change(thing)]));
}
