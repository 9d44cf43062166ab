import type { Block, AskingTemplate } from "../../template/Template";
import type { Locale } from "../../vocabulary/locale";

/**
 * What a worksheet is made of: the titles of its tables and charts, in the order of the page, and how many checks it
 * makes.
 */
export interface Contents {
  tables: readonly string[];
  charts: readonly string[];
  checks: number;
}

export function contentsOf({ bands }: AskingTemplate, locale: Locale): Contents {
  const blocks: readonly Block[] = bands.flatMap((band) =>
    "full" in band ? band.full : [...band.left, ...band.right],
  );
  const titles = (kind: "table" | "chart"): string[] =>
    blocks.flatMap((block) => (block.kind === kind ? [block.title[locale]] : []));
  const cells = blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flatMap((row) => Object.values(row.cells)) : [],
  );
  return {
    tables: titles("table"),
    charts: titles("chart"),
    checks: cells.filter((cell) => "check" in cell && cell.check !== undefined && cell.check !== "row").length,
  };
}
