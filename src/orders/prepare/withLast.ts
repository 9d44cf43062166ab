/** The same names with one of them as the last: of an order in several sources, the lines of that one count. */
export const withLast = (sources: readonly string[], last: string): string[] => [
  ...sources.filter((source) => source !== last),
  last,
];
