/**
 * The manifest, spelled out: what webapp/generate/compact.py left out is put back, once at start-up.
 *
 * What stands in a piece is put back when that piece is read: its pages' needs, the forms, and what fields are called, which
 * joins the lines that whoever holds the contract has already. Afterwards it is what Flask runs, but for the prose about the kinds of fields.
 */

/** @typedef {Record<string, any>} Thing */

/** The contract, and the pages with the needs of those that are drawn without a piece. @param {Thing} compact @returns {{ contract: any, pages: Thing[] }} */
export function spelledOut({ usual, contract, pages }) {
  const types = each(contract.types, (type) => ({ ...usual.type, ...type, fields: spelledLines(type.fields, usual.field) }));
  return {
    contract: { ...contract, types },
    pages: pages.map((/** @type {Thing} */ page) => ({ ...usual.page, ...page, needs: spelledNeeds(page.needs ?? [], usual.query) })),
  };
}

/** What a piece declares: the needs of its pages by their names, and every form; these types now have their words. @param {Thing} declared @param {Thing} usual @param {Thing} types spelled out @returns {{ needs: Thing, forms: Thing }} */
export function spelledLater({ words, needs, forms }, usual, types) {
  worded(types, words);
  return {
    needs: each(needs, (queries) => spelledNeeds(/** @type {[string, Thing][]} */ (queries), usual.query)),
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

/** Give types, and the lines of their fields, what they are called and how much fits into them. @param {Thing} lines @param {Thing} words */
function worded(lines, words) {
  for (const [name, { fields, ...rest }] of Object.entries(words)) {
    Object.assign(lines[name], rest);
    if (fields) worded(lines[name].fields, fields);
  }
}

/** @param {[string, Thing][]} needs @param {Thing} usual */
function spelledNeeds(needs, usual) {
  return needs.map(([name, query]) => [name, { ...usual, ...query }]);
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
