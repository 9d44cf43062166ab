import { shortHash } from "../core/numerics/shortHash";
import type { CellAt } from "../formula/address";
import { relativeFormula } from "../formula/relativeFormula";
import { unroundedStep } from "./roundedStep";
import { spell } from "./spelling";

interface FormulaCell extends CellAt {
  formula: string;
}

/**
 * Tells whether the formulas of a sheet are those it was made with, whatever its language, its currency and its
 * spelling, how many rows it has grown to, and where it was moved. Wanted are the formulas in the order of their cells,
 * without what stands in inputs.
 */
export const formulaHash = (cells: readonly FormulaCell[]): string =>
  shortHash([...new Set(cells.map(said))].join("\n"));

/** The column is told from others, a row is not: what stands below itself again counts once. */
const said = ({ formula, ...at }: FormulaCell): string =>
  `${at.column} ${relativeFormula(spell(unroundedStep(formula), "native"), at)}`;
