/**
 * Patterns: the regular expressions of `regex()`, read and matched the same way everywhere.
 *
 * An own matcher, because the two languages' own ones differ (what `\d` and `$` mean, how letters are
 * counted) and can take years to say no. This one walks all possibilities at once, so its time grows
 * with the text's length and never explodes. Known: literals, `.`, `[…]`, `\d \w \s` (ASCII) and
 * their opposites, groups, `|`, `* + ?`, `{n,m}`, `^`, `$`. Anything else is refused at upload.
 * Twin: webapp/domain/forms/patterns.py.
 */

/** Steps of a program; more is a repetition of repetitions that no form needs. */
export const STEPS_MAX = 1000;
/** How deep groups may lie in groups. */
export const GROUPS_MAX = 20;

/** @typedef {any[]} Step */
/** @typedef {[string, string][]} Ranges */

/** @type {Ranges} */
const WORDS = [['0', '9'], ['A', 'Z'], ['_', '_'], ['a', 'z']];
/** @type {Map<string, Ranges>} */
const CLASSES = new Map([
  ['d', [['0', '9']]],
  ['w', WORDS],
  ['s', [['\t', '\r'], [' ', ' ']]],
]);
/** @type {Map<string, string>} */
const CONTROLS = new Map([['n', '\n'], ['r', '\r'], ['t', '\t']]);
const ENDLESS = -1;

/** Whether a pattern matches a text from its first character to its last; a bad one never. @param {string} pattern @param {string} text */
export function matchesWhole(pattern, text) {
  const program = programOf(pattern);
  if (typeof program === 'string') return false;
  const letters = [...text];
  let alive = reached(program, [0], 0, letters.length);
  for (const [at, letter] of letters.entries()) {
    const passed = [...alive].filter((step) => takes(program[step], letter)).map((step) => step + 1);
    alive = reached(program, passed, at + 1, letters.length);
    if (!alive.size) return false;
  }
  return [...alive].some((step) => program[step][0] === 'match');
}

/** Why a pattern is refused, or null: `pattern`, `pattern_unknown`, `pattern_too_large`. @param {string} pattern */
export function faultOfPattern(pattern) {
  const program = programOf(pattern);
  return typeof program === 'string' ? program : null;
}

/** A pattern that cannot be read; the name of the sentence. */
class PatternRefused extends Error {}

/** @param {string} pattern @returns {Step[] | string} */
function programOf(pattern) {
  try {
    const reader = new Reader([...pattern]);
    const tree = reader.choice();
    if (reader.at < reader.letters.length) throw new PatternRefused('pattern');
    /** @type {Step[]} */
    const program = [];
    write(program, tree);
    return [...program, ['match']];
  } catch (refusal) {
    if (refusal instanceof PatternRefused) return refusal.message;
    throw refusal;
  }
}

/** @param {Step} step @param {string} letter */
function takes(step, letter) {
  if (step[0] !== 'letter') return false;
  const code = codeOf(letter);
  return step[2].some((/** @type {[string, string]} */ [low, high]) => codeOf(low) <= code && code <= codeOf(high)) !== step[1];
}

/** Letters are ordered by code point; `<` on texts would order them by halves of it. @param {string} letter */
function codeOf(letter) {
  return letter.codePointAt(0) ?? 0;
}

/** All steps that can be reached without taking a letter. @param {Step[]} program @param {number[]} steps @param {number} at @param {number} length */
function reached(program, steps, at, length) {
  /** @type {Set<number>} */
  const found = new Set();
  const waiting = [...steps];
  while (waiting.length) {
    const step = /** @type {number} */ (waiting.pop());
    if (found.has(step)) continue;
    found.add(step);
    const [kind, ...targets] = program[step];
    if (kind === 'split' || kind === 'jump') waiting.push(...targets);
    else if ((kind === 'start' && at === 0) || (kind === 'end' && at === length)) waiting.push(step + 1);
  }
  return found;
}

/** The steps of a tree, at the end of a program. @param {Step[]} program @param {any[]} tree */
function write(program, tree) {
  if (program.length > STEPS_MAX) throw new PatternRefused('pattern_too_large');
  const [kind, ...parts] = tree;
  if (kind === 'row') for (const part of parts[0]) write(program, part);
  else if (kind === 'choice') writeChoice(program, parts[0]);
  else if (kind === 'repeat') writeRepeat(program, parts[0], parts[1], parts[2]);
  else program.push(tree);
}

/** @param {Step[]} program @param {any[][]} parts */
function writeChoice(program, parts) {
  const exits = [];
  for (const part of parts.slice(0, -1)) {
    const split = program.length;
    program.push(['split', split + 1, 0]);
    write(program, part);
    exits.push(program.length);
    program.push(['jump', 0]);
    program[split][2] = program.length;
  }
  write(program, parts[parts.length - 1]);
  for (const leave of exits) program[leave][1] = program.length;
}

/** @param {Step[]} program @param {any[]} part @param {number} fewest @param {number} most */
function writeRepeat(program, part, fewest, most) {
  for (let times = 0; times < fewest; times += 1) write(program, part);
  if (most === ENDLESS) {
    const split = program.length;
    program.push(['split', split + 1, 0]);
    write(program, part);
    program.push(['jump', split]);
    program[split][2] = program.length;
    return;
  }
  const splits = [];
  for (let times = fewest; times < most; times += 1) {
    splits.push(program.length);
    program.push(['split', program.length + 1, 0]);
    write(program, part);
  }
  for (const split of splits) program[split][2] = program.length;
}

/** Reads a pattern letter by letter into a tree. */
class Reader {
  /** @param {string[]} letters */
  constructor(letters) {
    this.letters = letters;
    this.at = 0;
    this.depth = 0;
  }

  here() {
    return this.letters[this.at] ?? '';
  }

  /** @param {string} letter */
  take(letter) {
    const found = this.here() === letter;
    this.at += Number(found);
    return found;
  }

  /** @param {string} letters */
  hereIsOneOf(letters) {
    return this.here() !== '' && letters.includes(this.here());
  }

  next() {
    if (this.at >= this.letters.length) throw new PatternRefused('pattern');
    this.at += 1;
    return this.letters[this.at - 1];
  }

  /** @returns {any[]} */
  choice() {
    const parts = [this.row()];
    while (this.take('|')) parts.push(this.row());
    return parts.length === 1 ? parts[0] : ['choice', parts];
  }

  row() {
    const parts = [];
    while (this.here() && !this.hereIsOneOf('|)')) parts.push(this.repeated(this.atom()));
    return ['row', parts];
  }

  /** @param {any[]} part */
  repeated(part) {
    let bounds;
    if (this.take('*')) bounds = [0, ENDLESS];
    else if (this.take('+')) bounds = [1, ENDLESS];
    else if (this.take('?')) bounds = [0, 1];
    else if (this.take('{')) bounds = this.bounds();
    else return part;
    this.take('?');
    if (this.hereIsOneOf('*+?{')) throw new PatternRefused('pattern_unknown');
    return ['repeat', part, ...bounds];
  }

  bounds() {
    const fewest = this.number();
    let most = fewest;
    if (this.take(',')) most = this.here() === '}' ? ENDLESS : this.number();
    if (!this.take('}') || (most !== ENDLESS && most < fewest)) throw new PatternRefused('pattern');
    return [fewest, most];
  }

  number() {
    let digits = '';
    while (this.hereIsOneOf('0123456789')) digits += this.next();
    if (!digits || digits.length > 4) throw new PatternRefused(digits ? 'pattern_too_large' : 'pattern');
    return Number(digits);
  }

  /** @returns {any[]} */
  atom() {
    const letter = this.next();
    if (letter === '(') return this.group();
    if (letter === '[') return this.set();
    if (letter === '\\') return this.escaped();
    if ('*+?{'.includes(letter)) throw new PatternRefused('pattern');
    if (letter === '.') return ['letter', true, [['\n', '\n'], ['\r', '\r']]];
    if (letter === '^') return ['start'];
    if (letter === '$') return ['end'];
    return ['letter', false, [[letter, letter]]];
  }

  group() {
    if (this.take('?') && !this.take(':')) throw new PatternRefused('pattern_unknown');
    this.depth += 1;
    if (this.depth > GROUPS_MAX) throw new PatternRefused('pattern_too_large');
    const tree = this.choice();
    this.depth -= 1;
    if (!this.take(')')) throw new PatternRefused('pattern');
    return tree;
  }

  escaped() {
    const letter = this.next();
    const members = CLASSES.get(letter.toLowerCase());
    if (members) return ['letter', !CLASSES.has(letter), members];
    return ['letter', false, [[this.plain(letter), this.plain(letter)]]];
  }

  /** The letter that an escape stands for; `\b`, `\1`, `\p` mean more than a letter. @param {string} letter */
  plain(letter) {
    const control = CONTROLS.get(letter);
    if (control) return control;
    if (takes(['letter', false, WORDS], letter)) throw new PatternRefused('pattern_unknown');
    return letter;
  }

  set() {
    const isNot = this.take('^');
    /** @type {Ranges} */
    const ranges = [];
    while (!this.take(']')) {
      const low = this.member(ranges);
      const after = this.letters[this.at + 1];
      if (this.here() !== '-' || after === undefined || after === ']') {
        if (low) ranges.push([low, low]);
        continue;
      }
      this.next();
      const high = this.member(ranges);
      if (!low || !high || codeOf(high) < codeOf(low)) throw new PatternRefused('pattern');
      ranges.push([low, high]);
    }
    if (!ranges.length) throw new PatternRefused('pattern');
    return ['letter', isNot, ranges];
  }

  /** One letter of a set; a class such as `\d` is added whole and gives nothing. @param {Ranges} ranges */
  member(ranges) {
    const letter = this.next();
    if (letter !== '\\') return letter;
    const escaped = this.next();
    const members = CLASSES.get(escaped);
    if (members) {
      ranges.push(...members);
      return '';
    }
    if (CLASSES.has(escaped.toLowerCase())) throw new PatternRefused('pattern_unknown');
    return this.plain(escaped);
  }
}
