import { fullAddress, localAddress, oneCell } from "../formula/address";
import type { Area, Place } from "../formula/CellReading";
import type { Link } from "./Explanation";

/** Cells as they are called from a sheet: those of another one with its name. */
export function linkOf(area: Area, from: string): Link {
  const [address, cells] = [fullAddress(area), localAddress(area)];
  return {
    address,
    short: area.sheet === from ? cells : address,
    sheet: area.sheet,
    cells,
    first: fullAddress(oneCell(area)),
  };
}

export const linkOfCell = (place: Place, from: string): Link => linkOf(oneCell(place), from);
