import type { Dialect } from "./Dialect";

const cast =
  (type: string) =>
  (value: string): string =>
    `CAST(${value} AS ${type})`;
const toDate = cast("DATE");
/** A name between marks, of which those within are doubled. */
const between =
  (open: string, close: string) =>
  (name: string): string =>
    `${open}${name.replaceAll(close, close + close)}${close}`;
/** Where a backslash begins an escape, it is one as well. */
const escaped = (name: string): string =>
  `\`${name.replace(/[\\`]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}\``;

const DOUBLE = ['"', '"'] as const;
const BACKTICK = ["`", "`"] as const;
const BRACKET = ["[", "]"] as const;

/** What those have in common that keep to the standard. */
const standard = {
  quoted: between('"', '"'),
  quotes: [DOUBLE],
  date: (day) => `DATE '${day}'`,
  text: (value) => `TRIM(CAST(${value} AS VARCHAR))`,
  decimal: cast("DECIMAL(38, 9)"),
  double: cast("DOUBLE"),
  whole: cast("BIGINT"),
  daysBetween: (from, to) => `DATE_DIFF('day', ${from}, ${to})`,
  ln: "LN",
  zone: "Europe/Paris",
  ask: (statement) => `Odbc.Query("dsn=Warehouse", ${statement})`,
} as const satisfies Partial<Dialect>;

/** `AT TIME ZONE` gives a local time of a moment, and a moment of a local time. */
const atTimeZone: Dialect["day"] = {
  local: toDate,
  utc: (time, zone) => toDate(`${time} AT TIME ZONE 'UTC' AT TIME ZONE '${zone}'`),
  moment: (time, zone) => toDate(`${time} AT TIME ZONE '${zone}'`),
};

/** The day of a moment by its seconds: what Spark calls a date depends on the zone of the session. */
const sparkMoment = (time: string, zone: string): string =>
  `DATE_ADD(DATE '1970-01-01', CAST(FLOOR(UNIX_SECONDS(FROM_UTC_TIMESTAMP(${time}, '${zone}')) / 86400) AS INT))`;
/** ClickHouse has moments only. */
const clickHouseMoment = (time: string, zone: string): string => `toDate32(toTimeZone(${time}, '${zone}'))`;
const nullable = (type: string) => cast(`Nullable(${type})`);

export const dialects = {
  bigquery: {
    ...standard,
    name: "BigQuery",
    tried: "parsed",
    quoted: escaped,
    quotes: [BACKTICK],
    day: {
      local: toDate,
      utc: (time, zone) => `DATE(TIMESTAMP(${time}, 'UTC'), '${zone}')`,
      moment: (time, zone) => `DATE(${time}, '${zone}')`,
    },
    text: (value) => `TRIM(CAST(${value} AS STRING))`,
    decimal: cast("NUMERIC"),
    double: cast("FLOAT64"),
    whole: cast("INT64"),
    daysBetween: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
  },
  clickhouse: {
    ...standard,
    name: "ClickHouse",
    tried: "run",
    quoted: escaped,
    quotes: [BACKTICK, DOUBLE],
    // a Date begins in 1970
    date: (day) => `toDate32('${day}')`,
    day: { local: nullable("Date32"), utc: clickHouseMoment, moment: clickHouseMoment },
    text: (value) => `trimBoth(CAST(${value} AS Nullable(String)))`,
    // by its digits: a number with a binary point would be cut off below its last cent
    decimal: (value) => nullable("Decimal(38, 9)")(nullable("String")(value)),
    double: nullable("Float64"),
    whole: nullable("Int64"),
    daysBetween: (from, to) => `dateDiff('day', ${from}, ${to})`,
  },
  duckdb: { ...standard, name: "DuckDB", tried: "run", day: atTimeZone },
  mariadb: {
    ...standard,
    name: "MariaDB",
    tried: "parsed",
    quoted: between("`", "`"),
    quotes: [BACKTICK],
    day: {
      local: toDate,
      utc: (time, zone) => toDate(`CONVERT_TZ(${time}, '+00:00', '${zone}')`),
      moment: (time, zone) => toDate(`CONVERT_TZ(${time}, @@session.time_zone, '${zone}')`),
    },
    text: (value) => `TRIM(CONVERT(${value} USING utf8mb4)) COLLATE utf8mb4_nopad_bin`,
    whole: cast("SIGNED"),
    daysBetween: (from, to) => `DATEDIFF(${to}, ${from})`,
  },
  postgresql: {
    ...standard,
    name: "PostgreSQL",
    tried: "run",
    day: atTimeZone,
    double: cast("DOUBLE PRECISION"),
    daysBetween: (from, to) => `(${to} - ${from})`,
    ask: (statement) => `PostgreSQL.Database("server", "database", [Query = ${statement}])`,
  },
  snowflake: {
    ...standard,
    name: "Snowflake",
    tried: "parsed",
    day: {
      local: toDate,
      utc: (time, zone) => toDate(`CONVERT_TIMEZONE('UTC', '${zone}', ${time})`),
      moment: (time, zone) => toDate(`CONVERT_TIMEZONE('${zone}', ${time})`),
    },
    daysBetween: (from, to) => `DATEDIFF('day', ${from}, ${to})`,
  },
  spark: {
    ...standard,
    name: "Spark",
    tried: "run",
    quoted: between("`", "`"),
    quotes: [BACKTICK],
    day: {
      local: toDate,
      utc: (time, zone) => toDate(`CONVERT_TIMEZONE('UTC', '${zone}', ${time})`),
      moment: sparkMoment,
    },
    text: (value) => `TRIM(CAST(${value} AS STRING))`,
    daysBetween: (from, to) => `DATEDIFF(${to}, ${from})`,
  },
  sqlserver: {
    ...standard,
    name: "SQL Server",
    tried: "parsed",
    quoted: between("[", "]"),
    quotes: [BRACKET, DOUBLE],
    date: (day) => `CAST('${day}' AS DATE)`,
    day: atTimeZone,
    zone: "Romance Standard Time",
    text: (value) => `TRIM(CAST(${value} AS NVARCHAR(4000))) COLLATE Latin1_General_100_BIN2`,
    double: cast("FLOAT"),
    daysBetween: (from, to) => `DATEDIFF(day, ${from}, ${to})`,
    ln: "LOG",
    ask: (statement) => `Sql.Database("server", "database", [Query = ${statement}])`,
  },
  trino: {
    ...standard,
    name: "Trino",
    tried: "parsed",
    day: {
      ...atTimeZone,
      utc: (time, zone) => toDate(`with_timezone(${time}, 'UTC') AT TIME ZONE '${zone}'`),
    },
  },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectId = keyof typeof dialects;
export const DIALECT_IDS = Object.keys(dialects) as readonly DialectId[];
