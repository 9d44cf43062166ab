import { checkName } from "../vocabulary/checks";
import { terms } from "../vocabulary/terms";
import type { Band, Block, CellSpec, Template } from "./Template";

/** What other cells call this one by; a note has nothing to call. */
export function keyOf(spec: CellSpec): string | undefined {
  if ("input" in spec) return spec.key ?? spec.input;
  if ("note" in spec) return undefined;
  if ("value" in spec || "spilled" in spec) return spec.key;
  return spec.check && spec.check !== "row" ? checkName(spec.check) : spec.key;
}

/**
 * A key that is a term, or a check of the whole sheet, is a name of the sheet; any other is an address in its formulas.
 */
export const isNamed = (key: string): boolean => key in terms || key.startsWith("check_");

const blocksIn = (band: Band): Block[] => ("full" in band ? band.full : [...band.left, ...band.right]);

/** The names a template gives its sheet, in the order of its cells. */
export function namesOf({ bands }: Template): string[] {
  const tables = bands.flatMap(blocksIn).filter((block) => block.kind === "table");
  const keys = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells).map(keyOf)));
  return [
    ...keys.filter((key): key is string => key !== undefined && isNamed(key)),
    ...tables.flatMap(({ grows }) => (grows ? [grows.rows, ...Object.values(grows.columns)] : [])),
  ];
}
