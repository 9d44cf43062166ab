import type { FoundTable } from "../../excel/findTables";
import { readColumns } from "../../excel/readColumns";
import type { JoinTable } from "../../orders/prepare/clean/joinTable";
import { runOrders } from "../../orders/runOrders";
import { currentData } from "./dataStore";

/** Reads two columns of the workbook, and holds them against the customers of the open orders. */
export async function readJoins({ source, kind }: FoundTable): Promise<JoinTable> {
  const { open } = currentData();
  if (open?.session === undefined) throw new Error("No orders are open");
  const rows: unknown[][] = [];
  const isTable = kind === "table";
  await readColumns(source, {
    hasTitles: isTable,
    places: () => [0, 1],
    take: (_, columns) => {
      columns[0]!.forEach((from, i) => rows.push([from, columns[1]![i]]));
    },
  });
  const read = await runOrders("joinTable", { session: open.session, customerBy: open.choices.customerBy, rows });
  // what stands above the ids of a range is a title
  const isTitle = !isTable && read.missing[0]?.row === 1;
  return isTitle ? { ...read, missing: read.missing.slice(1) } : read;
}
