import { CoreError } from "../../core/CoreError";
import { writtenDay } from "../../vocabulary/calendar";
import { warehouseProblems } from "../../vocabulary/warehouseProblems";
import type { Dialect } from "./Dialect";
import { dialects } from "./dialects";
import { nameProblem } from "./nameProblem";
import type { Reduction } from "./Reduction";
import { results, type ResultId } from "./results";

/** What may stand in the name of a zone; nothing of it ends a text. */
const ZONE = /^[A-Za-z0-9_+\-/.: ()]{1,64}$/;

/** The names of the steps of a statement, apart from that of the table. */
type Steps = Readonly<Record<"lines" | "days" | "marked" | "customers" | "grouped", string>>;

/**
 * One statement that reduces orders to customers as the functions do.
 *
 * Days come first, in the zone that is stated. A purchase is a day with at least one amount of 0 or more, and brings
 * the net sum of the day; a day of refunds only is none, and stays in the total. Lines without a customer, a day or an
 * amount, and lines after `until`, are left out. Times are differences of days; a week is seven of them, rounded in the
 * compressed table as CLV.BYCUSTOMER's weeks are where they are compressed here. Sums of amounts are decimal.
 *
 * Each step has names of its own for what it works out: ClickHouse takes a name for the expression it stands for. All
 * that a warehouse counts at once is done in one pass by customer, so that it moves its rows twice and joins nothing.
 *
 * @throws {CoreError} "value" for a name, a zone or a day that cannot be
 */
export const reductionSql = (reduction: Reduction): string => reductionUntil(reduction, untilOf(reduction));

/** The same, until a day as it is to stand in the statement: 2025-12-31, or a mark in its place. */
export function reductionUntil(reduction: Reduction, day: string): string {
  const dialect: Dialect = dialects[reduction.dialect];
  checkNames(reduction);
  const until = dialect.date(day);
  const steps = stepsApart(reduction.table);
  return `WITH ${steps.lines} AS (
${linesSql(reduction, dialect)}
), ${steps.days} AS (
${daysSql(steps, until)}
), ${steps.marked} AS (
${markedSql(steps)}
), ${steps.customers} AS (
${customersSql(dialect, steps)}
)${RESULT_SQL[reduction.result](dialect, steps, { until, unit: reduction.unit })}`;
}

function checkNames({ table, customer, date, amount, dialect }: Reduction): void {
  const problem = [table.length === 0 ? "" : undefined, ...table, customer, date, amount]
    .map((name) => name !== undefined && nameProblem(name, dialect))
    .find(Boolean);
  if (problem) throw new CoreError("value", problem);
}

/** The day until which a reduction goes, as databases write it. */
export function untilOf({ until }: Reduction): string {
  const day = writtenDay(until);
  if (day === undefined) throw new CoreError("value", warehouseProblems.noDay);
  return day;
}

function zoneOf({ times, zone = "" }: Reduction): string {
  if (times === "local" || ZONE.test(zone)) return zone;
  throw new CoreError("value", zone.trim() === "" ? warehouseProblems.noZone : warehouseProblems.badZone(zone));
}

/** A table may have the name of a step, and a step that reads itself is recursive in some databases. */
function stepsApart(table: readonly string[]): Steps {
  let prefix = "clv";
  while (table.some((name) => name.toLowerCase().startsWith(`${prefix}_`))) prefix += "_";
  const step = (name: string): string => `${prefix}_${name}`;
  return {
    lines: step("lines"),
    days: step("days"),
    marked: step("marked"),
    customers: step("customers"),
    grouped: step("grouped"),
  };
}

/** Columns are said to be the table's: its own names go before those that a step gives. */
function linesSql(reduction: Reduction, { quoted, text, decimal, day }: Dialect): string {
  const column = (name: string): string => `source.${quoted(name)}`;
  return `  SELECT ${text(column(reduction.customer))} AS customer,
    ${day[reduction.times](column(reduction.date), zoneOf(reduction))} AS line_day,
    ${decimal(column(reduction.amount))} AS line_amount
  FROM ${reduction.table.map(quoted).join(".")} AS source`;
}

const daysSql = ({ lines }: Steps, until: string): string =>
  `  SELECT customer, line_day AS order_day, SUM(line_amount) AS day_amount,
    MAX(CASE WHEN line_amount >= 0 THEN 1 ELSE 0 END) AS is_purchase
  FROM ${lines}
  WHERE customer <> '' AND line_amount IS NOT NULL AND line_day <= ${until}
  GROUP BY customer, line_day`;

const markedSql = ({ days }: Steps): string =>
  `  SELECT customer, day_amount, is_purchase,
    CASE WHEN is_purchase = 1 THEN order_day END AS purchase_day,
    SUM(is_purchase) OVER (PARTITION BY customer ORDER BY order_day
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS purchase_number,
    MAX(CASE WHEN is_purchase = 1 THEN order_day END) OVER (PARTITION BY customer ORDER BY order_day
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS purchase_before
  FROM ${days}`;

const customersSql = ({ daysBetween, whole, double, ln }: Dialect, { marked }: Steps): string =>
  `  SELECT customer,
    ${whole("MAX(purchase_number) - 1")} AS repeat_purchases,
    MIN(purchase_day) AS first_date,
    MAX(purchase_day) AS last_date,
    SUM(day_amount) AS total,
    SUM(CASE WHEN is_purchase = 1 AND purchase_number = 1 THEN day_amount END) AS first_amount,
    SUM(CASE WHEN is_purchase = 1 AND purchase_number > 1 THEN day_amount END) AS repeat_amount,
    COALESCE(SUM(CASE WHEN is_purchase = 1 AND purchase_number > 1
      THEN ${ln}(${double(daysBetween("purchase_before", "purchase_day"))}) END), 0) AS log_days
  FROM ${marked}
  GROUP BY customer
  HAVING MAX(is_purchase) = 1`;

const WEEK = 7;
/** Of a day's mean from the next, as that of `compressSpend`. */
const STEP = 1.01;

const meanOf = ({ double }: Dialect): string => `${double("repeat_amount")} / repeat_purchases`;

interface Times {
  until: string;
  unit: Reduction["unit"];
}

const RESULT_SQL: Readonly<Record<ResultId, (dialect: Dialect, steps: Steps, times: Times) => string>> = {
  customers: (dialect, { customers }, { until, unit }) => {
    const { daysBetween, double, ln } = dialect;
    const isWeek = unit === "week";
    const time = (days: string): string => (isWeek ? `${double(days)} / ${WEEK}` : days);
    const columns = {
      customer: "customer",
      repeat_purchases: "repeat_purchases",
      recency: time(daysBetween("first_date", "last_date")),
      age: time(daysBetween("first_date", until)),
      monetary_value: `CASE WHEN repeat_purchases > 0 THEN ${meanOf(dialect)} END`,
      total: "total",
      first_date: "first_date",
      last_date: "last_date",
      first_amount: "first_amount",
      log_intervals: isWeek ? `log_days - repeat_purchases * ${ln}(${double(String(WEEK))})` : "log_days",
    };
    return `
SELECT ${named(results.customers, columns)}
FROM ${customers}`;
  },
  compressed: ({ daysBetween, whole, double, ln }, { customers, grouped }, { until, unit }) => {
    const isWeek = unit === "week";
    // seven is odd: no number of days is half a week
    const time = (days: string): string => (isWeek ? whole(`FLOOR((${days} + 3) / 7.0)`) : days);
    const columns = {
      repeat_purchases: "repeat_purchases",
      recency: "recency_time",
      age: "age_time",
      log_intervals: isWeek
        ? `SUM(log_days) - COUNT(*) * repeat_purchases * ${ln}(${double(String(WEEK))})`
        : "SUM(log_days)",
      customers: whole("COUNT(*)"),
    };
    return `, ${grouped} AS (
  SELECT repeat_purchases, log_days,
    ${time(daysBetween("first_date", "last_date"))} AS recency_time,
    ${time(daysBetween("first_date", until))} AS age_time
  FROM ${customers}
)
SELECT ${named(results.compressed, columns)}
FROM ${grouped}
GROUP BY repeat_purchases, recency_time, age_time`;
  },
  spend: (dialect, { customers, grouped }) => {
    const { ln, double } = dialect;
    const step = `${ln}(${double(String(STEP))})`;
    const columns = {
      repeat_purchases: "repeat_purchases",
      monetary_value: `CASE WHEN spend_step IS NULL THEN 0 ELSE EXP(spend_step * ${step}) END`,
      customers: dialect.whole("COUNT(*)"),
    };
    return `, ${grouped} AS (
  SELECT repeat_purchases,
    CASE WHEN repeat_amount > 0
      THEN FLOOR(${ln}(${meanOf(dialect)}) / ${step} + 0.5) END AS spend_step
  FROM ${customers}
  WHERE repeat_purchases > 0
)
SELECT ${named(results.spend, columns)}
FROM ${grouped}
GROUP BY repeat_purchases, spend_step`;
  },
};

/** Columns in the order of their result. */
function named<T extends string>(names: readonly T[], columns: Readonly<Record<T, string>>): string {
  return names.map((name) => (columns[name] === name ? name : `${columns[name]} AS ${name}`)).join(",\n  ");
}
