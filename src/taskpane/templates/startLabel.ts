import { keyOf } from "../../template/keys";
import type { CellSpec, AskingTemplate } from "../../template/Template";
import type { Locale } from "../../vocabulary/locale";
import { term } from "../../vocabulary/terms";

/** What the cell to begin with asks for. */
export function startLabel({ bands, start }: AskingTemplate, locale: Locale): string {
  const blocks = bands.flatMap((band) => ("full" in band ? band.full : [...band.left, ...band.right]));
  const cells: CellSpec[] = blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flatMap((row) => Object.values(row.cells)) : [],
  );
  const first = cells.find((cell) => "input" in cell && keyOf(cell) === start);
  return first && "input" in first ? term(first.input).label[locale] : start;
}
