import { addressOf } from "../../formula/address";
import type { Place, TableReading } from "../../formula/CellReading";
import { allParts, parseFormula } from "../../formula/parseFormula";
import { tableArea, tableNamed, tableReferenceIn } from "../../formula/tableArea";
import type { Spreadsheet } from "../../spreadsheet/Spreadsheet";

/** The grid knows no tables: a formula that names one names its cells instead. */
export class TableReferences {
  private readonly tables: readonly TableReading[];

  constructor({ sheets }: Spreadsheet) {
    this.tables = sheets.flatMap(({ name: sheet, tables }) =>
      tables.map(({ name, area, columns, hasTotals }) => ({
        name,
        sheet,
        ...area,
        columnNames: columns,
        hasHeaders: true,
        hasTotals,
      })),
    );
  }

  /** @param place  where the formula stands */
  resolved(formula: string, place: Place): string {
    if (this.tables.length === 0 || !this.mayNameOne(formula)) return formula;
    const expression = parseFormula(formula);
    const found = (expression ? allParts(expression) : []).flatMap((part) => {
      const area = part.type === "ReferenceIdentifier" ? this.areaOf(part.value, place) : undefined;
      return area && part.loc ? [{ from: part.loc[0]!, to: part.loc[1]!, address: addressOf(area, place.sheet) }] : [];
    });
    return found
      .sort((a, b) => b.from - a.from)
      .reduce((text, { from, to, address }) => text.slice(0, from) + address + text.slice(to), formula);
  }

  private mayNameOne(formula: string): boolean {
    const lower = formula.toLowerCase();
    return formula.includes("[") || this.tables.some(({ name }) => lower.includes(name.toLowerCase()));
  }

  private areaOf(reference: string, from: Place): ReturnType<typeof tableArea> {
    const read = tableReferenceIn(reference);
    const table = tableNamed(read?.table ?? reference, this.tables, from);
    return table && tableArea(read ?? { columns: [], sections: [] }, table, from);
  }
}
