/** What surrounds the actions of one batch. */
export interface Turn {
  /** Together they are one step to undo. */
  act<T>(action: () => T): T;
  /** What was set is in the grid. */
  flush(): void;
}

/** Of objects that have no grid. */
export const plainTurn: Turn = { act: (action) => action(), flush: () => undefined };
