/**
 * In turn: steps of one worker that must not cross, one after the other. Across tabs and workers: sync/turns.js.
 */

/**
 * A turn that each step waits for. A step that fails fails for whoever asked for it, and the next goes on; none may ask for
 * another and wait for it.
 * @returns {<Result>(act: () => Promise<Result>) => Promise<Result>}
 */
export function inTurn() {
  /** @type {Promise<any>} */
  let turn = Promise.resolve();
  return (act) => {
    const done = turn.then(act);
    turn = done.catch(() => {});
    return done;
  };
}
