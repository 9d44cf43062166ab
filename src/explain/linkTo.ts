import { fullAddress, localAddress, oneCell } from "../formula/address";
import type { Area, CellReading, Place } from "../formula/CellReading";
import { terms } from "../vocabulary/terms";
import type { TermId } from "../vocabulary/terms";
import { referentOf } from "../formula/referentOf";
import type { Link } from "./Explanation";

/** Cells as they are called from a sheet: those of another one with its name. */
export function linkTo(area: Area, from: string): Link {
  const address = fullAddress(area);
  return { address, short: area.sheet === from ? localAddress(area) : address, first: fullAddress(oneCell(area)) };
}

export const linkToCell = (place: Place, from: string): Link => linkTo(oneCell(place), from);

/** The name of a cell, and the term it stands for: `revenue`, and `aov_2` for the second of a row. */
export function nameAt(reading: CellReading, { sheet, row, column }: Place): { name: string; term: TermId | undefined } | undefined {
  const named = reading.names.find((one) => {
    if (one.sheet !== undefined && one.sheet !== sheet) return false;
    const referent = referentOf(one.formula.slice(1), one.sheet ?? sheet, reading);
    return referent.kind === "area" && referent.area.sheet === sheet && referent.area.row === row && referent.area.column === column && referent.area.rows * referent.area.columns === 1;
  });
  return named && { name: named.name, term: termNamed(named.name) };
}

export function termNamed(name: string): TermId | undefined {
  const id = name.toLowerCase().replace(/_\d+$/, "");
  return Object.hasOwn(terms, id) ? (id as TermId) : undefined;
}
