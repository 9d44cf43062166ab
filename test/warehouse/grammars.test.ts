import { DIALECT_IDS, dialects, type DialectId } from "../../src/orders/warehouse/dialects";
import { reductionSql } from "../../src/orders/warehouse/reductionSql";
import { RESULT_IDS, results, type ResultId } from "../../src/orders/warehouse/results";
import type { TimeKind } from "../../src/orders/warehouse/Dialect";
import { HOSTILE_NAMES } from "../support/hostileTables";
import { askPython, describeWithEngine } from "../support/pythonEngine";
import { TORTURE_UNTIL } from "../support/tortureOrders";
import type { Row } from "../support/warehouseAnswers";

interface Read {
  dialect: DialectId;
  table: readonly string[];
  customer: string;
  date: string;
  amount: string;
  times: TimeKind;
  result: ResultId;
  unit: "day" | "week";
}

const PLAIN = { table: ["shop", "sales", "orders"], customer: "client_id", date: "order_date", amount: "net amount" };
/**
 * Each kind of statement in each dialect; in those that no test runs, each hostile name as a table and in every column.
 */
const STATEMENTS: readonly Read[] = DIALECT_IDS.flatMap((dialect) => [
  ...RESULT_IDS.flatMap((result) =>
    (["local", "utc", "moment"] as const).flatMap((times) =>
      (["day", "week"] as const).map((unit): Read => ({ dialect, ...PLAIN, times, result, unit })),
    ),
  ),
  ...(dialects[dialect].tried === "parsed" ? hostile(dialect) : []),
]);

function hostile(dialect: DialectId): Read[] {
  // no name has a point in BigQuery
  const names = HOSTILE_NAMES.filter((name) => dialect !== "bigquery" || !name.includes("."));
  return names.map((name, place) => {
    const other = (by: number): string => names[(place + by) % names.length]!;
    const columns = { customer: other(1), date: other(7), amount: other(31) };
    return { dialect, table: ["a.b", name], ...columns, times: "local", result: "spend", unit: "day" };
  });
}
const nameOf = (read: Read): string => JSON.stringify(read);
/** A path is one in BigQuery, within marks as well; sqlglot takes the sign of a temporary table for no part of its name. */
const pathOf = (names: readonly string[]): string => names.map((name) => name.replace(/^#/, "")).join(".");
/** What the grammar of a dialect does not know by name and the database has: its own documentation says so. */
const KNOWN_TO_THE_DATABASE: Partial<Record<DialectId, readonly string[]>> = {
  clickhouse: ["toTimeZone", "toDate32", "trimBoth"],
  mariadb: ["CONVERT_TZ"],
  trino: ["with_timezone"],
};

describeWithEngine("grammar", "every statement is one of its dialect", () => {
  let answers: Record<string, Row[]> = {};
  beforeAll(async () => {
    const sql = (read: Read): string => reductionSql({ ...read, zone: "Europe/Paris", until: TORTURE_UNTIL });
    answers = await askPython("grammar", {
      queries: Object.fromEntries(STATEMENTS.map((read) => [nameOf(read), { dialect: read.dialect, sql: sql(read) }])),
    });
  });

  test.each(DIALECT_IDS)("%s", (dialect) => {
    for (const read of STATEMENTS.filter((one) => one.dialect === dialect)) {
      const [answer] = answers[nameOf(read)]!;
      const tables = (answer!["tables"] as string[][]).map(pathOf);
      expect({ read, ...answer, tables }).toEqual({
        read,
        statements: 1,
        kind: "select",
        tables: [pathOf(read.table)],
        columns: [...new Set([read.customer, read.date, read.amount])].sort(),
        result: results[read.result],
        unknown: answer!["unknown"],
      });
      const known = KNOWN_TO_THE_DATABASE[dialect] ?? [];
      expect((answer!["unknown"] as string[]).filter((name) => !known.includes(name))).toEqual([]);
    }
  });
});
