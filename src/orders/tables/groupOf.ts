import { total } from "../../core/numerics/total";
import type { BuyerTable } from "./BuyerTable";
import type { Group } from "./OrderTables";

/** The customers at some places of the table, and what they brought. */
export const groupOf = ({ table, margins }: BuyerTable, places: ArrayLike<number>): Group => ({
  customers: places.length,
  revenue: total(Float64Array.from(places, (place) => table.total[place]!)),
  margin: margins && total(Float64Array.from(places, (place) => margins[place]!)),
});
