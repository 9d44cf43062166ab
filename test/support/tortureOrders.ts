import { serialOf } from "../../src/vocabulary/calendar";
import { randomFrom } from "./randomCalls";

/** A line of a warehouse's table, as it stands there. */
export interface WarehouseLine {
  customer: string | null;
  /** A moment, by its seconds since 1970 in UTC. */
  seconds: number | null;
  /** In cents; "-0" is the zero with a sign that only a binary number has. */
  cents: number | "-0" | null;
}

/** All that is known to go wrong on the way from orders to customers. */
export const TORTURE_ROWS = 10_000;
export const TORTURE_UNTIL = serialOf([2024, 2, 29]);

const CUSTOMERS = 700;
// those of R only give back
/** Ids that somebody has quoted, padded or spelled in two ways. */
const ODD_IDS = [
  "0042",
  "42",
  " 42",
  "anna",
  "ANNA",
  "Anna ",
  "O'Brien",
  'say "hi"',
  "select",
  "NULL",
  "null",
  "N/A",
  "é",
  "É",
  "ß",
  "日本",
  "a,b",
  "a;b",
  "back\\slash",
  "`tick`",
  "-1",
  "1e3",
  "%",
  "_",
  "=1+1",
];
/** Days at the ends of things. */
const EDGES = (
  [
    [1999, 12, 31],
    [2000, 1, 1],
    [2000, 2, 28],
    [2000, 2, 29],
    [2000, 3, 1],
    [2019, 12, 31],
    [2020, 2, 28],
    [2020, 2, 29],
    [2020, 3, 1],
    [2021, 2, 28],
    [2021, 3, 1],
    [2023, 3, 26],
    [2023, 10, 29],
    [2023, 11, 30],
    [2023, 12, 31],
    [2024, 1, 31],
    [2024, 2, 28],
    [2024, 2, 29],
    [2024, 3, 1],
  ] as const
).map(serialOf);
const [FIRST, LAST] = [serialOf([2021, 1, 1]), serialOf([2024, 3, 31])];
const SECONDS = 86_400;
/** Of Excel’s calendar, the day from which the seconds are counted. */
const EPOCH = serialOf([1970, 1, 1]);
/** Around midnight in UTC, in Paris, in New York, in Kolkata and in Auckland. */
const MIDNIGHTS = [
  0, -1, 1, -3600, -3601, -7200, -7201, 18_000, 17_999, 14_399, 14_400, -19_800, -19_801, 39_600, 43_199,
];

/** The same lines for the same seed. */
export function tortureOrders(seed = 14): WarehouseLine[] {
  const random = randomFrom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)]!;
  const customerOf = (): string | null => {
    const kind = random();
    if (kind < 0.02) return null;
    if (kind < 0.04) return oneOf(["", " ", "   "]);
    if (kind < 0.05) return `R${below(CUSTOMERS)}`;
    return kind < 0.25 ? oneOf(ODD_IDS) : `C${below(CUSTOMERS)}`;
  };
  const secondsOf = (): number | null => {
    if (random() < 0.01) return null;
    const day = random() < 0.3 ? oneOf(EDGES) : FIRST + below(LAST - FIRST);
    const time = random() < 0.4 ? oneOf(MIDNIGHTS) : below(SECONDS);
    return (day - EPOCH) * SECONDS + time;
  };
  const centsOf = (customer: string | null): WarehouseLine["cents"] => {
    if (customer?.startsWith("R")) return -1 - below(5000);
    const kind = random();
    if (kind < 0.01) return null;
    if (kind < 0.02) return "-0";
    if (kind < 0.05) return 0;
    if (kind < 0.054) return oneOf([1, -1]) * (100_000_000_000_000 + below(100));
    if (kind < 0.2) return -1 - below(20_000);
    return kind < 0.21 ? 1 : below(30_000);
  };
  return Array.from({ length: TORTURE_ROWS }, () => {
    const customer = customerOf();
    return { customer, seconds: secondsOf(), cents: centsOf(customer) };
  });
}

/** A moment as databases write it, 2024-02-29 23:00:00. */
export const writtenTime = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ");

/** The number of the day that a moment lies on, where the clocks of a zone hang. */
export function dayIn(zone: string): (seconds: number) => number {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return (seconds) => {
    const [year, month, day] = format
      .format(new Date(seconds * 1000))
      .split("-")
      .map(Number);
    return serialOf([year!, month!, day!]);
  };
}
