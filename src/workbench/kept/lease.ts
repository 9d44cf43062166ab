/** The part of the browser's locks that is asked here. */
export interface Locks {
  request(name: string, options: LockOptions, held: (lock: unknown) => Promise<void>): Promise<unknown>;
}

/**
 * Takes a workbook for this page alone, until the page is gone. Answers false when another page has it. A page that was
 * just loaded again waits a moment for the page before it, which may still be leaving.
 */
export function takeLease(locks: Locks, id: string, patience: number): Promise<boolean> {
  const options: LockOptions = patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
  return new Promise((resolve) => {
    const held = (lock: unknown): Promise<void> => {
      resolve(lock !== null);
      return lock === null ? Promise.resolve() : new Promise(() => undefined);
    };
    locks.request(`clv-workbook ${id}`, options, held).catch(() => resolve(false));
  });
}
