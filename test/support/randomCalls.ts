import { randomFrom, type Random } from "../../src/core/numerics/randomFrom";
import type { Takes } from "../../src/functions/signature";
import { cohortMeasures } from "../../src/vocabulary/cohortMeasures";
import { periods } from "../../src/vocabulary/periods";
import { terms, type TermId } from "../../src/vocabulary/terms";
import type { UnitId } from "../../src/vocabulary/units";
import { BAD } from "./faults";

/** What is known of a function that is to be called. */
interface Callable {
  id: string;
  parameters: readonly { term: string; takes: Takes }[];
  returns: readonly string[];
}
export { randomFrom, type Random };

/**
 * A call of one of the functions with arguments of every kind: figures of a business, borders, texts, blanks, errors;
 * cells and ranges.
 */
export function randomCall(
  functions: readonly Callable[],
  random: Random,
): { id: string; args: unknown[]; returns: readonly string[] } {
  const { id, parameters, returns } = oneOf(functions, random);
  const takesColumns = parameters.some(({ takes }) => takes === "column");
  if (takesColumns && random() < 0.5) return { id, args: columnsOfOrders(parameters, random), returns };
  // most calls are of one kind: figures that go together are rare among all that may stand in a cell
  const kind = oneOf(KINDS, random);
  return { id, args: parameters.map(() => argument(kind, random)), returns };
}

/** Columns of one length with what belongs there, or a slip; now and then one is a row longer, or left out. */
function columnsOfOrders(parameters: Callable["parameters"], random: Random): unknown[] {
  const length = 1 + Math.floor(random() * 12);
  const slips = random() < 0.3 ? 0.05 : 0;
  return parameters.map(({ term, takes }, place) => {
    if (random() < 0.02 || (place > 3 && random() < 0.3)) return null;
    const maker = ORDERS[terms[term as TermId].unit] ?? cents;
    const cell = (): unknown => (random() < slips ? bad(random) : maker(random));
    if (takes === "one") return [[cell()]];
    const columns = takes === "table" ? 2 : 1;
    const rows = length + (random() < 0.03 ? 1 : 0);
    return Array.from({ length: term === "limits" ? 4 : rows }, () =>
      columns === 2 ? [ORDERS.text!(random), cell()] : [cell()],
    );
  });
}

type Maker = (random: Random) => unknown;

const cents: Maker = (random) => Math.floor(random() * 10 ** Math.floor(1 + random() * 14)) / 100;
const rate: Maker = (random) => Math.floor(random() * 1001) / 1000;
const count: Maker = (random) => Math.floor(random() * 10 ** Math.floor(1 + random() * 9));
const border: Maker = (random) =>
  oneOf([0, 1, 3, 5, 0.05, 1 / 3, 10_000], random) * (1 + oneOf([0, 1, -1, 4, -4, 64, -64], random) * Number.EPSILON);
const extreme: Maker = (random) =>
  (random() < 0.2 ? -1 : 1) * 2 ** Math.floor(random() * 2098 - 1074) * (random() < 0.5 ? 1 : 1 + random());
const word: Maker = (random) =>
  oneOf(
    Object.values(periods).flatMap(({ words }) => words),
    random,
  );
const bad: Maker = (random) => oneOf(Object.values(BAD), random);
const SIGNS = [
  ..."0123456789",
  ..."0123456789",
  ..." ,.'-+()%€$eE",
  "\u00a0",
  "\u202f",
  "\u200b",
  "\u2212",
  "\uff11",
  "kr",
  "CHF",
];
const text: Maker = (random) => Array.from({ length: Math.floor(random() * 9) }, () => oneOf(SIGNS, random)).join("");

/** What a line of an order holds, by the unit of its column, and what is asked of orders. */
const ORDERS: Partial<Record<UnitId, Maker>> = {
  text: (random) => oneOf(["anna", "007", 7, "7", "", null, "b"], random),
  date: (random) => (random() < 0.04 ? null : 45_000 + Math.floor(random() * 900) / (random() < 0.1 ? 1.7 : 1)),
  money: (random) => (random() < 0.03 ? extreme(random) : Math.floor(random() * 20_000 - 4000) / 100),
  period: (random) => oneOf(Object.keys(periods), random),
  choice: (random) => oneOf(Object.keys(cohortMeasures), random),
  count: (random) => 1 + Math.floor(random() * 6),
  rate,
};

const KINDS: readonly (readonly Maker[])[] = [
  [cents],
  [rate],
  [cents, rate],
  [count],
  [border],
  [border, rate],
  [extreme],
  [cents, word],
  [rate, word],
  [text],
  [text, word, cents],
  [bad, cents, rate],
  [cents, rate, count, border, extreme, word, text, bad],
];

function argument(kind: readonly Maker[], random: Random): unknown {
  const shape = random();
  if (shape < 0.05) return oneOf([null, undefined, []], random);
  const [rows, columns] = shape < 0.8 ? [1, 1] : [1 + Math.floor(random() * 4), 1 + Math.floor(random() * 4)];
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => oneOf(kind, random)(random)));
}

const oneOf = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;
