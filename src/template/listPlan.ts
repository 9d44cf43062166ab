import type { CellArea, CellAt } from "../formula/address";
import type { Locale } from "../vocabulary/locale";
import { numberFormat } from "./numberFormat";
import type { CellStyle, PlanList, PlanListColumn } from "./plan";
import { COLORS, styles } from "./styles";
import type { Align, ListBlock, ListColumn } from "./Template";
import type { CurrencyId } from "../vocabulary/currencies";

/** Its head, and its rows: Excel has no table without one. */
export const listRows = ({ columns }: ListBlock): number => Math.max(columns[0]!.values.length, 1) + 1;

/** A list of a template, from its first head on. */
export function listPlan(block: ListBlock, at: CellAt, locale: Locale, currency: CurrencyId): PlanList {
  const { name, columns } = block;
  const rows = columns[0]!.values.length;
  const uneven = columns.find(({ values }) => values.length !== rows);
  if (uneven) throw new Error(`${name}: the columns have ${rows} and ${uneven.values.length} rows`);
  return {
    name,
    area: { ...at, rows: listRows(block), columns: columns.length },
    columns: columns.map((column) => columnPlan(column, locale, currency)),
  };
}

function columnPlan(
  { head, format, values, align, bold, quiet, isInput }: ListColumn,
  locale: Locale,
  currency: CurrencyId,
): PlanListColumn {
  const side: Align = align ?? (format === "text" ? "left" : "right");
  const style: CellStyle = {
    ...(isInput ? styles.input : styles.value),
    align: side,
    format: numberFormat(format, locale, currency),
    ...(bold ? { bold } : {}),
    ...(quiet ? { color: COLORS.note } : {}),
    // a figure that is wider than its column would turn to ###
    ...(format === "text" ? {} : { shrink: true as const }),
  };
  return {
    head: typeof head === "string" ? head : head[locale],
    headStyle: { ...styles.head, align: side, shrink: true },
    style,
    values,
  };
}

/** The cells of each column that has a key. */
export const listKeys = ({ columns }: ListBlock, { area }: PlanList): [key: string, cells: CellArea][] =>
  columns.flatMap(({ key }, i) =>
    key === undefined
      ? []
      : [[key, { row: area.row + 1, column: area.column + i, rows: area.rows - 1, columns: 1 }] as [string, CellArea]],
  );
