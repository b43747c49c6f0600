/**
 * Digests: how a device and the server find out that they hold the same records, of a case file (F4) and of all of them (F7).
 *
 * XOR over the records of the first 8 bytes of SHA-256(id + ":" + seq), as 16 hex digits; of none, zeros. The hash is
 * written out here because WebCrypto's answers one promise a record, which costs more than the hash itself.
 */

/** @param {Iterable<{ id: string, seq: number | null }>} records @returns {string} */
export function digestOf(records) {
  let left = 0;
  let right = 0;
  for (const { id, seq } of records) {
    const hash = sha256(`${id}:${seq}`);
    left ^= hash[0];
    right ^= hash[1];
  }
  return hex(left) + hex(right);
}

/**
 * The fingerprint of all case files held whole (F7). Twin in meaning: `fingerprint_of` in webapp/sync/chain.py.
 * @param {{ case_file: string, cursor: [number, string], digest: string }[]} heads @returns {string}
 */
export function fingerprintOf(heads) {
  const lines = heads.map(({ case_file, cursor: [seq, tag], digest }) => `${case_file} ${seq} ${tag} ${digest}`).sort();
  const hash = sha256(lines.join('\n'));
  return hex(hash[0]) + hex(hash[1]);
}

/** @param {number} word */
const hex = (word) => (word >>> 0).toString(16).padStart(8, '0');

const ROUNDS = 64;
const { constants, start } = fractions();

/** SHA-256's constants: the fractions of the cube and square roots of the first primes. */
function fractions() {
  const fraction = (/** @type {number} */ root) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
  /** @type {number[]} */
  const primes = [];
  for (let candidate = 2; primes.length < ROUNDS; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return {
    constants: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    start: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
  };
}

const schedule = new Int32Array(ROUNDS);
const state = new Int32Array(8);
const encoder = new TextEncoder();

/** The hash of a text; its words are overwritten by the next call. @param {string} text */
function sha256(text) {
  const blocks = padded(encoder.encode(text));
  state.set(start);
  for (let offset = 0; offset < blocks.length; offset += 16) absorb(blocks, offset);
  return state;
}

/** @param {Uint8Array} bytes @returns {Int32Array} */
function padded(bytes) {
  const words = new Int32Array(((bytes.length + 8 >> 6) + 1) * 16);
  for (let index = 0; index < bytes.length; index += 1) words[index >> 2] |= bytes[index] << (24 - (index & 3) * 8);
  words[bytes.length >> 2] |= 0x80 << (24 - (bytes.length & 3) * 8);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

/** @param {number} word @param {number} by */
const turn = (word, by) => (word >>> by) | (word << (32 - by));

/** Mix one block into the state. @param {Int32Array} blocks @param {number} offset */
function absorb(blocks, offset) {
  stretch(blocks, offset);
  let a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
  for (let round = 0; round < ROUNDS; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constants[round] + schedule[round]) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    h = g; g = f; f = e; e = (d + first) | 0;
    d = c; c = b; b = a; a = (first + second) | 0;
  }
  state[0] += a; state[1] += b; state[2] += c; state[3] += d;
  state[4] += e; state[5] += f; state[6] += g; state[7] += h;
}

/** The block, and what SHA-256 stretches it to. @param {Int32Array} blocks @param {number} offset */
function stretch(blocks, offset) {
  for (let round = 0; round < 16; round += 1) schedule[round] = blocks[offset + round];
  for (let round = 16; round < ROUNDS; round += 1) {
    const early = schedule[round - 15];
    const late = schedule[round - 2];
    const mixed = (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
    schedule[round] = mixed + schedule[round - 16] + schedule[round - 7];
  }
}
