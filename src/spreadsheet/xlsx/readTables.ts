import { readAddress } from "../../formula/address";
import type { Losses } from "../Loss";
import type { TableData } from "../Spreadsheet";
import type { Package } from "./Package";
import type { XmlNode } from "./XmlNode";
import { unescapeSigns } from "./xmlText";

/** @param taken  names of tables so far, in small letters */
export function readTables(parts: Package, sheet: string, losses: Losses, taken: Set<string>): TableData[] {
  return parts
    .relations(sheet)
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => {
      const root = parts.treeIfSound(target);
      const table = root && tableOf(root);
      if (!table || taken.has(table.name.toLowerCase())) {
        losses.add("tables");
        return [];
      }
      taken.add(table.name.toLowerCase());
      return [table];
    });
}

/** Without a row of headings it is none that the workbench knows. */
function tableOf(table: XmlNode): TableData | undefined {
  const area = readAddress(table.attribute("ref") ?? "");
  const name = table.attribute("displayName") ?? table.attribute("name") ?? "";
  const columns = (table.child("tableColumns")?.all("tableColumn") ?? []).map((column) =>
    unescapeSigns(column.attribute("name") ?? ""),
  );
  if (!area || name === "" || columns.length !== area.columns || table.number("headerRowCount") === 0) return undefined;
  const look = table.child("tableStyleInfo");
  const style = look?.attribute("name");
  return {
    name,
    area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns },
    columns,
    ...(style ? { style } : {}),
    hasTotals: (table.number("totalsRowCount") ?? 0) > 0,
    hasFilter: table.child("autoFilter") !== undefined,
    banded: look?.isOn("showRowStripes") ?? false,
  };
}
