/** The name that takes the fewest changes of a letter to come to, if these are few; undefined when none is near. */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((name) => ({ name, steps: distance(wanted.toUpperCase(), name) }))
    .sort((a, b) => a.steps - b.steps);
  return nearest && nearest.steps <= Math.max(1, Math.floor(wanted.length / 3)) ? nearest.name : undefined;
}

/** Letters put in, taken out, replaced or swapped with their neighbour (Damerau, 1964). */
function distance(a: string, b: string): number {
  const table = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    table[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const steps = [
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]),
      ];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(table[i - 2]![j - 2]! + 1);
      table[i]![j] = Math.min(...steps);
    }
  }
  return table[a.length]![b.length]!;
}
