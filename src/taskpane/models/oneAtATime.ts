/** What ends the fits that are under way, of orders or of a list. */
let running: AbortController | undefined;

/** Ends what is under way, for what begins now. */
export function beginFits(): AbortSignal {
  running?.abort();
  running = new AbortController();
  return running.signal;
}

export const endFits = (): void => running?.abort();
