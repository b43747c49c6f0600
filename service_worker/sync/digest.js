/**
 * The digest of a case file: how a device and the server find out that they hold the same records (F4).
 *
 * XOR over the records of the first 8 bytes of SHA-256(id + ":" + seq), as 16 hex digits; of none, zeros. The hash is
 * written out here because WebCrypto's answers one promise a record, which costs more than the hash itself.
 */

/** @param {Iterable<{ id: string, seq: number | null }>} records @returns {string} */
export function digestOf(records) {
  let left = 0;
  let right = 0;
  for (const { id, seq } of records) {
    const [first, second] = sha256(`${id}:${seq}`);
    left ^= first;
    right ^= second;
  }
  return hex(left) + hex(right);
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

/** The eight words of the hash of a text. @param {string} text @returns {number[]} */
function sha256(text) {
  const blocks = padded(new TextEncoder().encode(text));
  const schedule = new Int32Array(ROUNDS);
  let state = start;
  for (let offset = 0; offset < blocks.length; offset += 16) state = absorb(state, blocks.subarray(offset, offset + 16), schedule);
  return state;
}

/** @param {Uint8Array} bytes @returns {Int32Array} */
function padded(bytes) {
  const words = new Int32Array(((bytes.length + 8 >> 6) + 1) * 16);
  bytes.forEach((byte, index) => { words[index >> 2] |= byte << (24 - (index & 3) * 8); });
  words[bytes.length >> 2] |= 0x80 << (24 - (bytes.length & 3) * 8);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

/** @param {number} word @param {number} by */
const turn = (word, by) => (word >>> by) | (word << (32 - by));

/** @param {number[]} state @param {Int32Array} block @param {Int32Array} schedule @returns {number[]} */
function absorb(state, block, schedule) {
  let [a, b, c, d, e, f, g, h] = state;
  for (let round = 0; round < ROUNDS; round += 1) {
    schedule[round] = round < 16 ? block[round] : stretched(schedule, round);
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constants[round] + schedule[round]) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + state[index]) | 0);
}

/** @param {Int32Array} schedule @param {number} round */
function stretched(schedule, round) {
  const early = schedule[round - 15];
  const late = schedule[round - 2];
  const mixed = (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
  return (mixed + schedule[round - 16] + schedule[round - 7]) | 0;
}
