let isWanted = false;

/**
 * Calls functions so that what comes later to a cell is there at once: where a file is worked out, and in an
 * explanation.
 */
export function atOnce<T>(call: () => T): T {
  const before = isWanted;
  isWanted = true;
  try {
    return call();
  } finally {
    isWanted = before;
  }
}

export const isAtOnce = (): boolean => isWanted;
