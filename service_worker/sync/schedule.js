/**
 * The schedule: when to try, how often, and when to let go.
 *
 * Promises:
 * - Every reason to try is taken at once: a save, the start, a page that comes into view, `online`, the timer, Background Sync
 *   (D7). Nobody is asked whether there is a network.
 * - While one run goes on, further reasons are folded into one more run: never two side by side, never one forgotten. The
 *   signal may come while an attempt without it is still failing.
 * - A run goes on as long as there is more to send or to fetch, and is bounded all the same (S7).
 * - After a failure the pause doubles up to five minutes, with jitter, so that a thousand phones do not come back at once;
 *   a pause the server asked for is kept. A run that broke on the phone itself is such a failure. A person's own act does not
 *   wait for the pause.
 */

/** @import { ExchangeResult, ExchangeStatus, Random, Timer } from '../types' */

const MOST_ROUNDS = 1_000;
const FIRST_PAUSE_SECONDS = 5;
const LONGEST_PAUSE_SECONDS = 300;
const QUIET_SECONDS = 300;

/** @type {Set<ExchangeStatus>} What is followed by another round at once when there is more. */
const GOES_ON = new Set(['done', 'replayed', 'stale']);
/** @type {Set<ExchangeStatus>} What bisection learns from at once. */
const TEACHES = new Set(['refused', 'too_large']);
/** How a run is counted that broke in our own hands: storage that cannot be written now may be written soon. @type {ExchangeResult} */
const BROKEN = { status: 'no_answer', more: false, remaining: 0, after: null };
/** Rounds enough to halve a full batch down to the one change at fault. */
const MOST_LESSONS = 16;

export class Schedule {
  /** @type {Promise<ExchangeStatus> | null} */
  #running = null;

  #isWantedAgain = false;

  #failures = 0;

  /** @type {unknown} */
  #alarm = null;

  /** @param {{ exchange: () => Promise<ExchangeResult>, timer: Timer, random: Random }} world */
  constructor({ exchange, timer, random }) {
    this.exchange = exchange;
    this.timer = timer;
    this.random = random;
  }

  /** Try now. Resolves with how the run ended. @returns {Promise<ExchangeStatus>} */
  trigger() {
    if (this.#running) {
      this.#isWantedAgain = true;
      return this.#running;
    }
    this.#running = this.#runAll();
    return this.#running;
  }

  async #runAll() {
    this.timer.cancel(this.#alarm);
    /** @type {ExchangeResult} */
    let last;
    try {
      do {
        this.#isWantedAgain = false;
        last = await this.#run();
      } while (this.#isWantedAgain && last.after === null);
    } catch (error) {
      this.#planNext(BROKEN);
      throw error;
    } finally {
      this.#running = null; // In one breath with the last look for further reasons: none comes between.
    }
    this.#planNext(last);
    return last.status;
  }

  async #run() {
    let lessons = 0;
    for (let round = 1; ; round += 1) {
      const result = await this.exchange();
      if (TEACHES.has(result.status)) lessons += 1;
      const goesOn = TEACHES.has(result.status) ? lessons < MOST_LESSONS : GOES_ON.has(result.status) && result.more;
      if (!goesOn || result.after !== null || round === MOST_ROUNDS) return result;
    }
  }

  /** @param {ExchangeResult} last */
  #planNext(last) {
    if (last.status === 'signed_out' || last.status === 'nobody') return;
    this.#failures = GOES_ON.has(last.status) ? 0 : this.#failures + 1;
    const seconds = Math.max(last.after ?? 0, this.#failures === 0 ? QUIET_SECONDS : this.#pause());
    this.#alarm = this.timer.after(seconds * 1000, () => { this.trigger().catch(() => {}); });
  }

  /** Between half and all of a pause that doubles. */
  #pause() {
    const longest = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (this.#failures - 1));
    return longest * (0.5 + this.random.fraction() / 2);
  }
}
