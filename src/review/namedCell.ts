import { cellKey, cellOfName } from "../formula/address";
import type { KeptCell, SheetReading } from "../formula/WorkbookReading";

/** The cell that a name of a sheet leads to, blank where nothing was read of it; undefined where there is none. */
export function namedCell(
  { names, cells }: Pick<SheetReading, "names" | "cells">,
  wanted: string,
): KeptCell | undefined {
  const at = cellOfName(names.find(({ name }) => name.toLowerCase() === wanted)?.formula ?? "");
  return at && (cells.get(cellKey(at)) ?? { ...at, value: "" });
}

/** The number in it. */
export function namedFigure(sheet: Pick<SheetReading, "names" | "cells">, wanted: string): number | undefined {
  const value = namedCell(sheet, wanted)?.value;
  return typeof value === "number" ? value : undefined;
}
