import type { DialectId } from "../../src/orders/warehouse/dialects";
import { reductionSql } from "../../src/orders/warehouse/reductionSql";
import { hostileNames } from "./hostileNames";
import { TORTURE_UNTIL, type WarehouseLine } from "./tortureOrders";
import { ownAnswer, type Row } from "./warehouseAnswers";
import { tortureTable, type WarehouseTable } from "./warehouseTable";

const SECONDS = 86_400;
const HOSTILE = 200;
const DAY = 19_000;
/** What a table holds, whatever it is called. */
const LINES: readonly WarehouseLine[] = [
  { customer: "a", seconds: DAY * SECONDS, cents: 1000 },
  { customer: "a", seconds: (DAY + 9) * SECONDS, cents: 2550 },
  { customer: "b", seconds: (DAY + 3) * SECONDS, cents: 0 },
];

/** Each name is that of a table, and of three columns, each in another place. */
export const HOSTILE_NAMES = hostileNames(HOSTILE);
const nameAt = (place: number): string => HOSTILE_NAMES[place % HOSTILE]!;
const columnsAt = (place: number) => ({
  customer: nameAt(place + 1),
  date: nameAt(place + 7),
  amount: nameAt(place + 31),
});

const { rows } = tortureTable(LINES);
export const hostileTables: readonly (readonly [name: string, table: WarehouseTable])[] = HOSTILE_NAMES.map(
  (name, place) => {
    const { customer, date, amount } = columnsAt(place);
    return [
      name,
      {
        columns: [
          [customer, "text"],
          [date, "time"],
          [amount, "decimal"],
        ],
        rows: rows.map(([id, time, , , decimal]) => [id!, time!, decimal!]),
      },
    ];
  },
);

/** A table that somebody would like to see gone. */
export const CANARY = "canary";
export const canaryTable: WarehouseTable = { columns: [["song", "text"]], rows: [["still here"]] };

export const hostileQueries = (dialect: DialectId): Record<string, string> =>
  Object.fromEntries(
    HOSTILE_NAMES.map((name, place) => [
      name,
      reductionSql({
        dialect,
        table: [name],
        ...columnsAt(place),
        times: "local",
        until: TORTURE_UNTIL,
        result: "customers",
        unit: "day",
      }),
    ]),
  );

export const hostileAnswer = (): Row[] =>
  ownAnswer(LINES, (seconds) => seconds / SECONDS + EPOCH, { until: TORTURE_UNTIL, result: "customers", unit: "day" });
/** 1 January 1970 in Excel's calendar. */
const EPOCH = 25_569;
