import { withoutUnseen } from "../../vocabulary/plainText";
import type { SpellingDifference } from "../../vocabulary/spellingDifferences";

/** Two ways of writing what may be one customer. */
export interface SameCustomer {
  /** Places in the list of ids. */
  readonly from: number;
  readonly to: number;
  readonly by: readonly SpellingDifference[];
  /** Leading zeros alone may tell two customers apart. */
  readonly isSure: boolean;
}

const TAG = /^([^@+]+)\+[^@]*(@.+)$/;

/**
 * Customers who may be one: their ids differ by spaces, by signs that nobody sees, by capitals, by the "+tag" of an e-mail
 * address or by leading zeros only. The one with the most rows is the one to join the others to.
 *
 * @param ids   as they are written, each once
 * @param rows  of each id, how many there are
 * @returns     in the order of the ids to join to
 */
export function sameCustomers(ids: readonly string[], rows: ArrayLike<number>): SameCustomer[] {
  const groups = new Map<string, number[]>();
  ids.forEach((id, place) => {
    const key = keyOf(id);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  });
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const to = group.reduce((best, place) => (isBetter(place, best) ? place : best));
      return group.filter((place) => place !== to).map((from) => pairOf(ids, from, to));
    })
    .sort((a, b) => a.to - b.to || a.from - b.from);

  function isBetter(place: number, best: number): boolean {
    return rows[place] !== rows[best] ? rows[place]! > rows[best]! : isPlain(ids[place]!) && !isPlain(ids[best]!);
  }
}

function pairOf(ids: readonly string[], from: number, to: number): SameCustomer {
  // without which of the steps would they be two?
  const by = DIFFERENCES.filter((left) => keyOf(ids[from]!, left) !== keyOf(ids[to]!, left));
  return { from, to, by, isSure: !by.includes("zeros") };
}

const steps: Readonly<Record<SpellingDifference, (id: string) => string>> = {
  signs: withoutUnseen,
  spaces: (id) => id.trim().replace(/\s+/g, " "),
  case: (id) => id.toLowerCase(),
  tag: (id) => id.replace(TAG, "$1$2"),
  zeros: (id) => id.replace(/^0+(?=\d)/, ""),
};
const DIFFERENCES = Object.keys(steps) as readonly SpellingDifference[];

/** What is left of an id that does not tell customers apart, but for one of the differences. */
const keyOf = (id: string, but?: SpellingDifference): string =>
  DIFFERENCES.reduce((text, difference) => (difference === but ? text : steps[difference](text)), id);

const isPlain = (id: string): boolean => id === steps.spaces(steps.signs(id));
