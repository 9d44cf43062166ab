import { parseA1Ref } from "@borgar/fx";
import { formulaTokens } from "./formulaTokens";
import { isBeyondSheets } from "./referentOf";
import type { CellAt } from "./address";

/** What a formula refers to: cells, counted from 0, or a name. Without a sheet it is the formula's own. */
export interface FormulaReference {
  sheet?: string;
  cells?: { top: number; left: number; bottom: number; right: number };
  name?: string;
}

/**
 * The cells and names of this workbook in a formula. Names that it gives by itself, with LET or LAMBDA, are not told
 * from others.
 */
export function referencesIn(formula: string): FormulaReference[] {
  return formulaTokens(formula).flatMap(({ type, text, from }) =>
    /^range/.test(type) && !/\]!?$/.test(formula.slice(0, from)) ? referenceOf(text) : [],
  );
}

/** Of a reference or of what a name stands for; undefined for another workbook's and for anything that is neither. */
export function referenceOf(text: string): FormulaReference[] {
  const parsed = parseA1Ref(text) as
    | { context?: readonly string[]; range?: Readonly<Record<Side, number | null | undefined>>; name?: string }
    | undefined;
  if (!parsed || (parsed.context?.length ?? 0) > 1) return [];
  const sheet = parsed.context?.[0];
  if (sheet !== undefined && isBeyondSheets(sheet)) return [];
  const where = sheet === undefined ? {} : { sheet };
  if (parsed.name !== undefined) return [{ ...where, name: parsed.name }];
  const { top, left, bottom, right } = parsed.range ?? {};
  return [
    { ...where, cells: { top: top ?? 0, left: left ?? 0, bottom: bottom ?? Infinity, right: right ?? Infinity } },
  ];
}
type Side = "top" | "left" | "bottom" | "right";

export const covers = (
  { top, left, bottom, right }: NonNullable<FormulaReference["cells"]>,
  { row, column }: CellAt,
): boolean => row >= top && row <= bottom && column >= left && column <= right;
