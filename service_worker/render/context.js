/**
 * Names, blocks and other templates, as one template sees them while it is rendered.
 *
 * Twin of jinja2.runtime.Context. It knows the bundle of templates, and nothing of the world.
 */

import { Callable } from './callables.js';
import { Attributes, attribute } from './containers.js';
import { mustBeDefined, TemplateNotFound, Undefined, Unset } from './errors.js';
import { Markup, text } from './markup.js';

/** @typedef {import('./markup.js').Value} Value */
/** @typedef {(context: Context) => string} Block */
/** @typedef {(context: Context) => Generator<string>} Root */
/** @typedef {{ root: Root, blocks: Record<string, Block> }} Template one compiled template */
/** @typedef {Record<string, Template>} Templates */

/** What `{% import %}` gives: the macros and variables a template exports. */
class TemplateModule extends Attributes {
  /** @param {Map<string, Value>} exported */
  constructor(exported) {
    super();
    this.exported = exported;
  }

  /**
   * @override
   * @param {string} name
   */
  attribute(name) {
    return this.exported.get(name);
  }
}

export class Context {
  /**
   * @param {Templates} templates
   * @param {Map<string, Value>} given what the template was handed
   * @param {Map<string, Value>} globals what every template sees, even one imported without context
   */
  constructor(templates, given, globals) {
    this.templates = templates;
    this.given = given;
    this.globals = globals;
    /** @type {Map<string, Value>} what the template's own top level has set */
    this.own = new Map();
    /** @type {Set<string>} */
    this.exported = new Set();
    /** @type {Map<string, Block[]>} the innermost template's block first */
    this.blocks = new Map();
  }

  /**
   * What names hold here, Undefined for those that nobody has set.
   *
   * @param {string[]} names
   * @returns {Value[]}
   */
  resolve(...names) {
    return names.map((name) => {
      const value = this.own.has(name) ? this.own.get(name) : this.given.get(name);
      return value === undefined ? new Unset(name) : value;
    });
  }

  /**
   * Remembers what the top level imported: its blocks see it, those who import the template do not.
   *
   * @param {Record<string, Value>} values
   */
  keep(values) {
    for (const [name, value] of Object.entries(values)) {
      this.own.set(name, value);
      this.exported.delete(name);
    }
  }

  /**
   * Remembers what the top level set, and offers it to those who import the template.
   *
   * @param {Record<string, Value>} values
   */
  share(values) {
    this.keep(values);
    for (const name of Object.keys(values)) if (!name.startsWith('_')) this.exported.add(name);
  }

  /**
   * Every name of this context and, over them, the local ones.
   *
   * @param {Record<string, Value>} locals
   */
  all(locals) {
    const set = Object.entries(locals).filter(([name, value]) => !isUnset(name, value));
    return new Map([...this.given, ...this.own, ...set]);
  }

  /**
   * The context of a scoped block.
   *
   * @param {Record<string, Value>} locals
   */
  derived(locals) {
    const context = new Context(this.templates, this.all(locals), this.globals);
    context.blocks = this.blocks;
    return context;
  }

  /**
   * @param {Value} choice a template's name, or a list of names of which the first one there is taken
   * @returns {Template}
   */
  find(choice) {
    mustBeDefined(choice);
    const names = Array.isArray(choice) ? choice.map(text) : [text(choice)];
    const name = names.find((candidate) => Object.hasOwn(this.templates, candidate));
    const template = name === undefined ? undefined : this.templates[name];
    if (template === undefined) throw new TemplateNotFound(names.join(', '));
    return template;
  }

  /** @param {Template} template */
  addBlocks(template) {
    for (const [name, block] of Object.entries(template.blocks)) {
      this.blocks.set(name, [...(this.blocks.get(name) ?? []), block]);
    }
  }

  /**
   * `{% extends %}`: the parent's blocks come after those of the child.
   *
   * @param {Value} choice
   */
  extend(choice) {
    const parent = this.find(choice);
    this.addBlocks(parent);
    return parent;
  }

  /**
   * @param {string} name
   * @param {Context} [context] the derived context of a scoped block
   */
  block(name, context = this) {
    const [innermost] = this.blocks.get(name) ?? [];
    if (innermost === undefined) throw new TemplateNotFound(`block ${name}`);
    return innermost(context);
  }

  /**
   * `super()` inside a block.
   *
   * @param {string} name
   * @param {Block} current
   */
  parentBlock(name, current) {
    const all = this.blocks.get(name) ?? [];
    const parent = all[all.indexOf(current) + 1];
    if (parent === undefined) return new Undefined(`there is no parent block called '${name}'.`);
    return new Callable(() => new Markup(parent(this)));
  }

  /**
   * @param {Value} choice
   * @param {Record<string, Value> | null} locals null for `without context`
   */
  include(choice, locals) {
    return [...this.start(this.find(choice), locals).chunks].join('');
  }

  /**
   * `{% include ... ignore missing %}`
   *
   * @param {Value} choice
   * @param {Record<string, Value> | null} locals
   */
  includeIfThere(choice, locals) {
    const names = (Array.isArray(choice) ? choice : [choice]).map(text);
    const isThere = names.some((name) => Object.hasOwn(this.templates, name));
    return isThere ? this.include(choice, locals) : '';
  }

  /**
   * @param {Value} choice
   * @param {Record<string, Value> | null} locals null for `without context`
   */
  import(choice, locals) {
    const { context, chunks } = this.start(this.find(choice), locals);
    for (const _ of chunks);
    const exported = [...context.own].filter(([name]) => context.exported.has(name));
    return new TemplateModule(new Map(exported));
  }

  /**
   * `{% from ... import ... %}`
   *
   * @param {string[]} names
   * @param {Value} choice
   * @param {Record<string, Value> | null} locals null for `without context`
   */
  importNames(names, choice, locals) {
    const module = this.import(choice, locals);
    return names.map((name) => attribute(module, name));
  }

  /**
   * @param {Template} template
   * @param {Record<string, Value> | null} locals
   */
  start(template, locals) {
    const given = locals === null ? this.globals : this.all(locals);
    const context = new Context(this.templates, given, this.globals);
    context.addBlocks(template);
    return { context, chunks: template.root(context) };
  }
}

/**
 * Whether a local variable has not been set yet, so that the name means what it means outside.
 *
 * @param {string} name
 * @param {Value} value
 */
function isUnset(name, value) {
  return value === undefined || (value instanceof Unset && value.name === name);
}
