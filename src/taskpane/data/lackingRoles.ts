import type { FoundTable } from "../../excel/findTables";
import { findHeader } from "../../orders/columns/findHeader";
import { recognizeColumns } from "../../orders/columns/recognizeColumns";
import type { SampleCell } from "../../orders/columns/SampleColumn";
import { cellsHead } from "../../orders/prepare/sample/cellsHead";
import type { OrderRoleId } from "../../vocabulary/orderRoles";

/** What a list of orders cannot do without, and is not found here. */
export function lackingRoles(found: FoundTable): OrderRoleId[] {
  const { rows } = cellsHead({ name: found.name, size: found.rows, ...found.head });
  const header = findHeader(rows) ?? -1;
  const titles = header < 0 ? [] : rows[header]!;
  const columns = Array.from({ length: found.columns }, (_, column) => ({
    name: nameOf(titles[column]),
    cells: rows.slice(header + 1).map((row) => row[column]),
  }));
  const { roles, customerBy } = recognizeColumns(columns);
  const hasAmount = roles.amount !== undefined || (roles.quantity !== undefined && roles.unitPrice !== undefined);
  return [
    ...(customerBy ? [] : (["customer"] as const)),
    ...(roles.date ? [] : (["date"] as const)),
    ...(hasAmount ? [] : (["amount"] as const)),
  ];
}

/** A header has texts only. */
const nameOf = (title: SampleCell): string => (typeof title === "string" ? title : "");
