import { localAddress, oneCell } from "../formula/address";
import type { CellReading, Place } from "../formula/CellReading";
import { referentOf } from "../formula/referentOf";
import { terms, type TermId } from "../vocabulary/terms";

/** The name of a cell, and the term it stands for: `revenue`, and `aov_2` for the second of a row. */
export function nameAt(
  reading: CellReading,
  { sheet, row, column }: Place,
): { name: string; term: TermId | undefined } | undefined {
  const ending = `!${localAddress(oneCell({ sheet, row, column }))}`;
  const named = reading.names.find((one) => {
    // of thousands of names few are worth reading
    if ((one.sheet !== undefined && one.sheet !== sheet) || !one.formula.replaceAll("$", "").endsWith(ending))
      return false;
    const referent = referentOf(one.formula.slice(1), one.sheet ?? sheet, reading);
    return (
      referent.kind === "area" &&
      referent.area.sheet === sheet &&
      referent.area.row === row &&
      referent.area.column === column &&
      referent.area.rows * referent.area.columns === 1
    );
  });
  return named && { name: named.name, term: termOfName(named.name) };
}

/** The term that a name of a cell stands for. */
export function termOfName(name: string): TermId | undefined {
  const id = name.toLowerCase().replace(/_\d+$/, "");
  return Object.hasOwn(terms, id) ? (id as TermId) : undefined;
}
