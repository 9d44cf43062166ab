import type { ColumnType, WarehouseTable } from "./warehouseTable";

/** What SQL calls them, in PostgreSQL and DuckDB. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  time: "TIMESTAMP",
  moment: "TIMESTAMPTZ",
  decimal: "DECIMAL(18, 2)",
  double: "DOUBLE PRECISION",
};
export const NULLS = "\\N";

/** A name between marks, by the standard's own rule, told here once more: it is what quoting is tested by. */
export const inMarks = (name: string): string => `"${name.split('"').join('""')}"`;

export const sqlTable = ({ columns, rows }: WarehouseTable): { columns: string; csv: string } => ({
  columns: columns.map(([name, type]) => `${inMarks(name)} ${TYPES[type]}`).join(", "),
  csv:
    rows.map((row) => row.map((cell) => (cell === null ? NULLS : inMarks(String(cell)))).join(",")).join("\n") + "\n",
});
