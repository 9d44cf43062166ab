import { parseStructRef } from "@borgar/fx";
import { coversPlace, type Area, type Place, type TableReading } from "./CellReading";

/** What a structured reference means: `Orders[Revenue]`, `Orders[[#Totals],[Revenue]]`, `[@Revenue]`. */
export interface TableReference {
  /** Empty for the table that the formula itself stands in. */
  table: string;
  columns: readonly string[];
  sections: readonly string[];
}

/** Is it one? A name alone may be that of a table as well. */
export function tableReferenceIn(reference: string): TableReference | undefined {
  if (!reference.includes("[")) return undefined;
  const read = parseStructRef(reference);
  return read && !read.context?.length
    ? { table: read.table ?? "", columns: read.columns ?? [], sections: read.sections ?? [] }
    : undefined;
}

/** Which of the tables is meant by a formula of this place. */
export function tableNamed(
  name: string,
  tables: readonly TableReading[],
  from: Place | undefined,
): TableReading | undefined {
  if (name) return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  return from && tables.find((table) => coversPlace(table, from));
}

/** The cells of a table that are meant; undefined where it has none such. `@` means the row that the formula stands in. */
export function tableArea(
  { columns, sections }: Pick<TableReference, "columns" | "sections">,
  table: TableReading,
  from: Place | undefined,
): Area | undefined {
  const across = columnsOf(columns, table);
  const down = rowsOf(sections, table, from);
  return (
    across &&
    down && {
      sheet: table.sheet,
      row: down.first,
      rows: down.last - down.first + 1,
      column: table.column + across.first,
      columns: across.last - across.first + 1,
    }
  );
}

interface Span {
  first: number;
  last: number;
}

function columnsOf(wanted: readonly string[], { columnNames }: TableReading): Span | undefined {
  if (wanted.length === 0) return { first: 0, last: columnNames.length - 1 };
  const at = wanted.map((name) => columnNames.findIndex((column) => column.toLowerCase() === name.toLowerCase()));
  return at.includes(-1) ? undefined : { first: Math.min(...at), last: Math.max(...at) };
}

function rowsOf(
  sections: readonly string[],
  { row, rows, hasHeaders, hasTotals }: TableReading,
  from: Place | undefined,
): Span | undefined {
  const [head, foot] = [row, row + rows - 1];
  const body: Span = { first: head + (hasHeaders ? 1 : 0), last: foot - (hasTotals ? 1 : 0) };
  const spans = (sections.length ? sections : ["data"]).map((section): Span | undefined => {
    switch (section.toLowerCase()) {
      case "all":
        return { first: head, last: foot };
      case "data":
        return body;
      case "headers":
        return hasHeaders ? { first: head, last: head } : undefined;
      case "totals":
        return hasTotals ? { first: foot, last: foot } : undefined;
      default:
        return from && from.row >= body.first && from.row <= body.last
          ? { first: from.row, last: from.row }
          : undefined;
    }
  });
  if (spans.includes(undefined)) return undefined;
  return { first: Math.min(...spans.map((span) => span!.first)), last: Math.max(...spans.map((span) => span!.last)) };
}
