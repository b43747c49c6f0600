/**
 * Turns: one exchange at a time on the whole phone, across tabs and across an old and a new worker (D7).
 *
 * The lock saves the network a doubled exchange. It is never needed for correctness: a holder that hangs is overruled, and
 * two exchanges at once change nothing (D3, S4). Where the browser has no locks, everybody goes.
 */

const NAME = 'doorstep-exchange';
const PATIENCE_MILLISECONDS = 60_000;

/**
 * @template Result
 * @param {LockManager | undefined} locks
 * @param {() => Promise<Result>} act
 * @returns {Promise<Result>}
 */
export async function alone(locks, act) {
  if (!locks) return act();
  const patience = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  try {
    return await locks.request(NAME, { signal: patience }, act);
  } catch (error) {
    if (patience.aborted && error === patience.reason) return locks.request(NAME, { steal: true }, act);
    throw error;
  }
}
