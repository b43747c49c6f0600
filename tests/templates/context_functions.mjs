/** Twins of tests/templates/context_functions.py: what the case templates may call. */

const fill = (text, named) => text.replace(/%\((\w+)\)s/g, (_, name) => String(named[name]));

export const contextFunctions = {
  _: (text, named = {}) => fill(text, named),
  ngettext: (one, many, n, named = {}) => fill(n === 1 ? one : many, { n, ...named }),
  show_date: (iso) => iso.split('-').reverse().join('.'),
  static: (name) => `/static/${name}?v=1`,
};
