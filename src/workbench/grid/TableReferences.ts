import { addressOf } from "../../formula/address";
import type { Place, TableReading } from "../../formula/CellReading";
import { allParts, parseFormula } from "../../formula/parseFormula";
import { tableArea, tableNamed, tableReferenceIn, type TableReference } from "../../formula/tableArea";

/** Rows of a table as Univer takes them. */
const SECTIONS: Readonly<Record<string, string>> = { all: "#All", data: "#Data", headers: "#Headers" };
const THIS_ROW = "#This Row";
/** Names of columns that Univer reads; among others are `Amount (€)` and `it's`. */
const PLAIN = /^[\p{L}\p{N}_. €$%&/-]+$/u;

/**
 * How a formula asks for tables: Univer wants names as they are written in the table, a name before each reference, and
 * knows one part of a table at a time. Whatever it does not take becomes the cells themselves.
 */
export class TableReferences {
  /**
   * @param tables  as formulas know them
   * @param renamed what they are called from now on, in the same order
   */
  constructor(
    private readonly tables: readonly TableReading[],
    private readonly renamed: readonly TableReading[] = tables,
  ) {}

  /** @param place  where the formula stands */
  forGrid(formula: string, place: Place): string {
    if (this.tables.length === 0 || !this.mayNameOne(formula)) return formula;
    const expression = parseFormula(formula);
    const found = (expression ? allParts(expression) : []).flatMap((part) => {
      const text = part.type === "ReferenceIdentifier" ? this.written(part.value, place) : undefined;
      return text !== undefined && part.loc ? [{ from: part.loc[0]!, to: part.loc[1]!, text }] : [];
    });
    return found
      .sort((a, b) => b.from - a.from)
      .reduce((whole, { from, to, text }) => whole.slice(0, from) + text + whole.slice(to), formula);
  }

  private mayNameOne(formula: string): boolean {
    const lower = formula.toLowerCase();
    return formula.includes("[") || this.tables.some(({ name }) => lower.includes(name.toLowerCase()));
  }

  private written(reference: string, from: Place): string | undefined {
    const read = tableReferenceIn(reference);
    const table = tableNamed(read?.table ?? reference, this.tables, from);
    if (!table) return undefined;
    const area = tableArea(read ?? { columns: [], sections: [] }, table, from);
    return area && (named(table, read, this.renamed[this.tables.indexOf(table)]!) ?? addressOf(area, from.sheet));
  }
}

/** By its name, where Univer takes that. */
function named(
  table: TableReading,
  read: TableReference | undefined,
  { name, columnNames }: TableReading,
): string | undefined {
  if (!read) return name;
  const { sections } = read;
  const section = sections[0]?.toLowerCase();
  if (sections.length > 1 || section === "totals" || (section === "all" && table.hasTotals)) return undefined;
  const rows = section === undefined ? undefined : (SECTIONS[section] ?? THIS_ROW);
  const columns = read.columns.map(
    (wanted) => columnNames[table.columnNames.findIndex((column) => column.toLowerCase() === wanted.toLowerCase())]!,
  );
  if (!columns.every((column) => PLAIN.test(column))) return undefined;
  if (columns.length === 0) return rows === THIS_ROW ? undefined : `${name}[${rows ?? "#Data"}]`;
  if (columns.length === 1 && rows === undefined) return `${name}[${columns[0]}]`;
  const span = columns.map((column) => `[${column}]`).join(":");
  return `${name}[${rows === undefined ? "" : `[${rows}],`}${span}]`;
}
