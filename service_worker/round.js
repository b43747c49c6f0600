/**
 * One round: the open vault's exchange, and beside it what the closed ones have to send.
 *
 * Promises: the open vault waits for no other. A request for a closed one that hangs for as long as a line may hang holds up
 * neither her next exchange nor the schedule, which would otherwise take her saves for one run that never ends.
 */

/** @import { ExchangeResult } from './types' */
/** @import { CalledBack } from './called_back.js' */
/** @import { Doors } from './doors.js' */
/** @import { Lease } from './lease.js' */
/** @import { createPasskeys } from './passkeys.js' */

/** @type {ExchangeResult} */
const NOBODY = { status: 'nobody', more: false, remaining: 0, after: null };

/**
 * @param {{ doors: Pick<Doors, 'standing'>, calledBack: Pick<CalledBack, 'run'>, lease: Pick<Lease, 'renew'>,
 *   passkeys: Pick<ReturnType<typeof createPasskeys>, 'forgetRemoved'>, say: (result: ExchangeResult) => void, warn: (error: unknown) => void }} world
 * @returns {() => Promise<ExchangeResult>}
 */
export function createRound({ doors, calledBack, lease, passkeys, say, warn }) {
  return async () => {
    try {
      const standing = await doors.standing();
      const result = standing.kind === 'open' ? await standing.replica.exchange() : NOBODY;
      say(result);
      if (standing.kind === 'open' && result.status === 'done') {
        await lease.renew(standing.replica);
        passkeys.forgetRemoved().catch(warn);
        if (!result.more) standing.replica.reads.handOver().catch(warn);
      }
      if (!result.more) calledBack.run({ signedOut: result.status === 'signed_out' });
      return result;
    } catch (error) {
      warn(error);
      throw error;
    }
  };
}
