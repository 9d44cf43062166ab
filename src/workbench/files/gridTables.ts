import type { IWorkbookData } from "@univerjs/core";
import type { SheetData, TableData } from "../../spreadsheet/Spreadsheet";
import { lookNamed, nameOfLook } from "../grid/tableLooks";

/** The resource in which the grid keeps tables. */
export const TABLES = "SHEET_TABLE_PLUGIN";

type Range = Readonly<Record<"startRow" | "startColumn" | "endRow" | "endColumn", number>>;
interface KeptTable {
  readonly id: string;
  readonly name: string;
  readonly range: Range;
  readonly options: { readonly showHeader: boolean; readonly showFooter: boolean; readonly tableStyleId?: string };
  readonly meta?: { readonly look?: string };
  readonly filters: { readonly tableColumnFilterList: readonly unknown[] };
  readonly columns: readonly { readonly id: string; readonly displayName: string }[];
}
type KeptTables = Readonly<Record<string, { readonly tables: readonly KeptTable[] }>>;

/** A row of totals is below the table there. */
export const tablesToGrid = (sheets: readonly SheetData[], ids: readonly string[]): KeptTables =>
  Object.fromEntries(
    sheets.flatMap(({ tables }, i) =>
      tables.length > 0
        ? [
            [
              ids[i]!,
              { tables: tables.map((table, at) => kept(table, `${ids[i]}-table-${at + 1}`)), tableFilteredOutRows: [] },
            ],
          ]
        : [],
    ),
  );

function kept({ name, area, columns, style, hasTotals, banded }: TableData, id: string): KeptTable {
  const look = nameOfLook(style, banded);
  return {
    id,
    name,
    range: {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rows - (hasTotals ? 2 : 1),
      endColumn: area.column + area.columns - 1,
    },
    options: { showHeader: true, showFooter: false, tableStyleId: look },
    meta: { look },
    filters: { tableColumnFilterList: [] },
    columns: columns.map((displayName, i) => ({
      id: `${id}-${i + 1}`,
      displayName,
      dataType: "string",
      formula: "",
      meta: {},
      style: {},
    })),
  };
}

/** Of a sheet of the grid. */
export function tablesFromGrid({ resources = [] }: IWorkbookData, sheet: string): TableData[] {
  const data = resources.find(({ name }) => name === TABLES)?.data;
  const all = JSON.parse(data || "{}") as KeptTables;
  return (all[sheet]?.tables ?? []).map(({ name, range, options, meta, columns }) => ({
    name,
    area: {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    },
    columns: columns.map(({ displayName }) => displayName),
    ...lookNamed(meta?.look ?? options.tableStyleId),
    hasTotals: false,
    hasFilter: true,
  }));
}
