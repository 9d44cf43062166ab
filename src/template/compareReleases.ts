/**
 * Which of two releases came first: below 0 where it is the first one, 0 where both are the same. Numbers count as
 * numbers; `1.0.0-beta.2` came before `1.0.0`. What stands behind a + says nothing of the order.
 */
export function compareReleases(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  return compareAll(one.numbers, other.numbers, 0) || compareTrials(one.trial, other.trial);
}

type Part = string | number;

function partsOf(release: string): { numbers: readonly Part[]; trial: readonly Part[] } {
  const [numbers = "", ...trial] = release.split("+")[0]!.split("-");
  return { numbers: split(numbers), trial: trial.length ? split(trial.join("-")) : [] };
}

const split = (text: string): Part[] => text.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** One that is tried out comes before the one itself. */
function compareTrials(a: readonly Part[], b: readonly Part[]): number {
  if (a.length === 0 || b.length === 0) return Number(a.length === 0) - Number(b.length === 0);
  return compareAll(a, b, -1);
}

function compareAll(a: readonly Part[], b: readonly Part[], missing: number): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = compareParts(a[i] ?? missing, b[i] ?? missing);
    if (order !== 0) return order;
  }
  return 0;
}

/** A number comes before a word. */
function compareParts(a: Part, b: Part): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number" || typeof b === "number") return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}
