/** Weeks that follow each other, in which more was bought than a model expected. */
export interface BusyWeeks {
  /** Counted from 1, both included. */
  from: number;
  to: number;
  /** Of what was expected, so much more came. */
  excess: number;
}

/** Weeks that are so little above what was expected, or a week below it among them, end no busy time. */
const ABOVE = 1.15;
/** Fewer weeks are chance, and so is less than a quarter more. */
const SHORTEST = 4;
const LEAST_EXCESS = 0.25;
/** Standard deviations of a sum that is as spread as it is large. */
const BEYOND_CHANCE = 4;

/**
 * Busy times after the fit that are beyond what chance makes: from a week above what was expected to the one until which
 * most has come beyond it, as long as what follows does not use that up.
 *
 * @param after  the first week that is looked at, by its place
 */
export function busyWeeks(actual: ArrayLike<number>, expected: ArrayLike<number>, after: number): BusyWeeks[] {
  const found: BusyWeeks[] = [];
  const beyond = (week: number): number => actual[week]! - ABOVE * expected[week]!;
  for (let start = after; start < actual.length;) {
    let [sum, most, end] = [0, 0, start];
    for (let week = start; week < actual.length; week++) {
      sum += beyond(week);
      if (sum <= 0) break;
      if (sum > most) [most, end] = [sum, week + 1];
    }
    if (end === start) start++;
    else {
      const busy = busyIn(actual, expected, start, end);
      if (busy) found.push(busy);
      start = end;
    }
  }
  return found;
}

function busyIn(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  start: number,
  end: number,
): BusyWeeks | undefined {
  let [came, awaited] = [0, 0];
  for (let week = start; week < end; week++) {
    came += actual[week]!;
    awaited += expected[week]!;
  }
  const isBusy =
    end - start >= SHORTEST &&
    came - awaited >= LEAST_EXCESS * awaited &&
    came - awaited >= BEYOND_CHANCE * Math.sqrt(awaited);
  return isBusy ? { from: start + 1, to: end, excess: came / awaited - 1 } : undefined;
}
