// Made from the Jinja2 templates by `python -m webapp.generate`. Change those, not this.
// @ts-nocheck

import { add, and, attribute, call, callMethod, callWith, compareOnce, concat, dict, html, item, iterate, loop, macro, markup, negate, or, setAttribute, slice, subtract, truth, unset, valueAt } from '../render/operations.js';
import * as filters from '../render/filters.js';
import * as methods from '../render/methods.js';
import * as tests from '../render/tests.js';

export const runtime = {
  add, and, attribute, call, callMethod, callWith, compareOnce, concat, dict, html, item, iterate, loop, macro, markup, negate, or, setAttribute, slice, subtract, truth, unset, valueAt,
  filters: { default: filters.default, join: filters.join, length: filters.length, list: filters.list, replace: filters.replace, select: filters.select, string: filters.string, trim: filters.trim, truncate: filters.truncate, urlencode: filters.urlencode },
  methods: { endswith: methods.endswith, get: methods.get, replace: methods.replace, split: methods.split, startswith: methods.startswith },
  tests: { defined: tests.defined, eq: tests.eq, ge: tests.ge, in: tests.in, lt: tests.lt, none: tests.none },
};
