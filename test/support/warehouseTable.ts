import type { Reduction } from "../../src/orders/warehouse/Reduction";
import type { TimeKind } from "../../src/orders/warehouse/Dialect";
import { RESULT_IDS } from "../../src/orders/warehouse/results";
import { dayIn, TORTURE_UNTIL, tortureOrders, writtenTime, type WarehouseLine } from "./tortureOrders";
import { ownAnswer, type Row } from "./warehouseAnswers";

/** Names that have to be quoted: a path, words of the language, a space, marks. */
export const TABLE = "order";
export const COLUMNS = {
  customer: 'Client "ID"',
  date: "select",
  utc: "Date utc",
  moment: "group",
  amount: "net amount",
  binary: "from.float",
} as const;

export const TORTURE = tortureOrders();
/** A day is that of the clocks of this zone, and the zone is stated. */
const ZONES = ["Europe/Paris", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"] as const;

/** What is asked of the torture set, and what the functions answer. */
export interface Asking {
  name: string;
  reduction: Omit<Reduction, "dialect">;
  own: () => Row[];
}

/**
 * Every result in both units; every kind of time in every zone; amounts as decimals, and as binary numbers, where the
 * sum of a million million and its cents is not to be told.
 */
export const ASKINGS: readonly Asking[] = [
  ...RESULT_IDS.flatMap((result) =>
    (["day", "week"] as const).map((unit) => asking({ result, unit, times: "local", zone: "UTC" })),
  ),
  ...(["utc", "moment"] as const).flatMap((times) =>
    ZONES.map((zone) => asking({ result: "customers", unit: "day", times, zone })),
  ),
  asking({ result: "compressed", unit: "week", times: "utc", zone: "Pacific/Auckland" }),
  asking({ result: "customers", unit: "day", times: "local", zone: "UTC", isBinary: true }),
  // the second half of a year is over on the last day of another leap year
  asking({ result: "compressed", unit: "day", times: "local", zone: "UTC", until: TORTURE_UNTIL - 4 * 365 - 1 }),
];

interface Wanted extends Pick<Reduction, "result" | "unit"> {
  times: TimeKind;
  zone: string;
  isBinary?: boolean;
  until?: number;
}

function asking({ result, unit, times, zone, isBinary = false, until = TORTURE_UNTIL }: Wanted): Asking {
  const reduction = {
    table: [TABLE],
    customer: COLUMNS.customer,
    date: { local: COLUMNS.date, utc: COLUMNS.utc, moment: COLUMNS.moment }[times],
    amount: isBinary ? COLUMNS.binary : COLUMNS.amount,
    times,
    zone,
    until,
    result,
    unit,
  };
  return {
    name: `${result} by ${unit}, ${times} times, ${zone}${isBinary ? ", binary amounts" : ""}, until ${until}`,
    reduction,
    own: () => ownAnswer(TORTURE, dayIn(zone), reduction),
  };
}

/** A table with the torture set, by the types that databases agree on. */
export interface WarehouseTable {
  columns: readonly (readonly [name: string, type: ColumnType])[];
  rows: readonly (readonly (string | number | null)[])[];
}
export type ColumnType = "text" | "time" | "moment" | "decimal" | "double";

export const tortureTable = (lines: readonly WarehouseLine[] = TORTURE): WarehouseTable => ({
  columns: [
    [COLUMNS.customer, "text"],
    [COLUMNS.date, "time"],
    [COLUMNS.utc, "time"],
    [COLUMNS.moment, "moment"],
    [COLUMNS.amount, "decimal"],
    [COLUMNS.binary, "double"],
  ],
  rows: lines.map(({ customer, seconds, cents }) => {
    const time = seconds === null ? null : writtenTime(seconds);
    return [customer, time, time, time === null ? null : `${time}+00`, decimalOf(cents), binaryOf(cents)];
  }),
});

const decimalOf = (cents: WarehouseLine["cents"]): string | null =>
  cents === null ? null : cents === "-0" ? "0.00" : (cents / 100).toFixed(2);
const binaryOf = (cents: WarehouseLine["cents"]): string | null =>
  cents === null ? null : cents === "-0" ? "-0.0" : String(cents / 100);
