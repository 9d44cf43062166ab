import { CoreError } from "../../../src/core/CoreError";
import { dialects, DIALECT_IDS } from "../../../src/orders/warehouse/dialects";
import { powerQuery } from "../../../src/orders/warehouse/powerQuery";
import type { Reduction } from "../../../src/orders/warehouse/Reduction";
import { reductionSql } from "../../../src/orders/warehouse/reductionSql";
import { resultOf } from "../../../src/orders/warehouse/resultOf";
import { RESULT_IDS, results } from "../../../src/orders/warehouse/results";
import { tablePath } from "../../../src/orders/warehouse/tablePath";
import { serialOf } from "../../../src/vocabulary/calendar";
import { HOSTILE_NAMES } from "../../support/hostileTables";

const ASKED: Reduction = {
  dialect: "postgresql",
  table: ["shop", "orders"],
  customer: "customer_id",
  date: "ordered at",
  amount: "net",
  times: "utc",
  zone: "Europe/Paris",
  until: serialOf([2025, 12, 31]),
  result: "compressed",
  unit: "week",
};
const refusal = (changes: Partial<Reduction>): string => {
  try {
    return reductionSql({ ...ASKED, ...changes });
  } catch (error) {
    if (error instanceof CoreError) return error.sentence.en;
    throw error;
  }
};

test("what cannot be is refused in words", () => {
  expect(refusal({ customer: " " })).toBe("A name is missing.");
  expect(refusal({ table: [] })).toBe("A name is missing.");
  expect(refusal({ table: ["shop", ""] })).toBe("A name is missing.");
  expect(refusal({ amount: "a\0b" })).toMatch(/no database takes/);
  expect(refusal({ until: NaN })).toBe("The last day that counts is missing.");
  expect(refusal({ zone: "" })).toBe("The time zone is missing.");
  expect(refusal({ zone: "x'); DROP TABLE orders; --" })).toMatch(/no name of a time zone: “x'\); DROP/);
  expect(refusal({ zone: "x\\" })).toMatch(/no name of a time zone/);
  expect(refusal({ dialect: "spark", date: "${env:HOME}" })).toMatch(/Spark would put the value of a variable/);
  expect(refusal({ date: "${env:HOME}" })).toMatch(/^WITH /);
});

test.each(DIALECT_IDS)("%s takes a step by another name than its table", (dialect) => {
  const sql = reductionSql({ ...ASKED, dialect, table: ["CLV_Lines"] });
  expect(sql).toMatch(/^WITH clv__lines AS/);
});

test("no date is counted in weeks, months or years by the database", () => {
  for (const dialect of DIALECT_IDS)
    for (const result of RESULT_IDS)
      expect(reductionSql({ ...ASKED, dialect, result })).not.toMatch(/\b(WEEK|MONTH|YEAR|EXTRACT|DATE_TRUNC)\b/i);
});

describe("the path of a table", () => {
  test.each([
    ["orders", ["orders"]],
    [" shop . sales.orders ", ["shop", "sales", "orders"]],
    ['"my.shop".orders', ["my.shop", "orders"]],
    ['shop."a ""b"" c"', ["shop", 'a "b" c']],
    ['"open', ['"open']],
    ['"a"b.c', ['"a"b', "c"]],
    ["a..b", ["a", "", "b"]],
    ["a.", ["a", ""]],
  ])("%s", (written, names) => {
    expect(tablePath(written, "postgresql")).toEqual(names);
  });

  test("marks are those of the database", () => {
    expect(tablePath("[my.shop].[a]]b]", "sqlserver")).toEqual(["my.shop", "a]b"]);
    expect(tablePath("`my-project.shop`.`orders`", "bigquery")).toEqual(["my-project.shop", "orders"]);
    expect(tablePath("[my.shop]", "postgresql")).toEqual(["[my", "shop]"]);
  });

  test.each(["postgresql", "duckdb", "spark", "sqlserver"] as const)("%s: what it quotes is read back", (dialect) => {
    const names = HOSTILE_NAMES.filter((name) => name.trim() === name);
    for (const name of names) expect(tablePath(dialects[dialect].quoted(name), dialect)).toEqual([name]);
  });
});

describe("Power Query", () => {
  test("has the day in its first step, and the statement in a text that says the same", () => {
    const query = powerQuery({ ...ASKED, dialect: "sqlserver", zone: "Romance Standard Time", customer: 'a "b" #(c)' });
    expect(query).toMatch(/^let\n {2}Until = #date\(2025, 12, 31\),\n/);
    expect(query).toMatch(/Sql\.Database\("server", "database", \[Query = Statement\]\)\nin\n {2}Source$/);
    expect(statementIn(query)).toBe(
      reductionSql({ ...ASKED, dialect: "sqlserver", zone: "Romance Standard Time", customer: 'a "b" #(c)' }),
    );
  });

  test("a name that is the day itself is left alone", () => {
    const asked = { ...ASKED, amount: "2025-12-31" };
    expect(statementIn(powerQuery(asked))).toBe(reductionSql(asked));
    expect(statementIn(powerQuery(asked), "2026-01-31")).toBe(
      reductionSql({ ...asked, until: serialOf([2026, 1, 31]) }),
    );
  });
});

/** What the query's own language makes of its step Statement. */
function statementIn(query: string, day = "2025-12-31"): string {
  const step = /Statement = ([\s\S]*),\n {2}Source/.exec(query)![1]!;
  const pieces = step.match(/"(?:[^"]|"")*"|Day/g)!;
  return pieces
    .map((piece) => (piece === "Day" ? day : piece.slice(1, -1).replaceAll('""', '"').replaceAll("#(#)(", "#(")))
    .join("");
}

test("a result is told by its columns, whatever their order and letters", () => {
  for (const id of RESULT_IDS) {
    expect(resultOf(results[id])).toBe(id);
    expect(resultOf([...results[id]].reverse().map((title) => ` ${title.toUpperCase()} `))).toBe(id);
  }
  expect(resultOf(["customer", "date", "amount"])).toBeUndefined();
  expect(resultOf(["repeat_purchases", "recency", "age"])).toBeUndefined();
});
