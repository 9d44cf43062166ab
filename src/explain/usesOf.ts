import { localAddress, oneCell } from "../formula/address";
import { type CellReading, type Place, cellAt, coversPlace, samePlace } from "../formula/CellReading";
import { formulaIn } from "../formula/formulaIn";
import { ownFunctionOf, parseFormula } from "../formula/parseFormula";
import { referentsIn } from "../formula/referentOf";
import { cellOutcome } from "./cellOutcome";
import type { ReferencePart } from "./Explanation";
import { linkOfCell } from "./linkOf";
import { nameAt } from "./nameAt";
import { shownCell } from "./shownCell";
import { textBeside } from "./textBeside";
import type { TermId } from "../vocabulary/terms";
import { resultAt, type FunctionEntry } from "./Scope";
import { labelOf, type Wording } from "./Wording";

/** As many are shown; who wants more follows one of them. */
const SHOWN = 12;
/** Reading more formulas than these would take its time. */
const MOST_FORMULAS = 2_000;

/** The formulas that use a cell, as far as they were read: those on its own sheet first, in their order. */
export function usesOf(
  reading: CellReading,
  functions: readonly FunctionEntry[],
  wording: Wording,
): { uses: readonly ReferencePart[]; more: number } {
  const { cell } = reading;
  const mentions = mentionOf(reading);
  const formulas = formulaCells(reading)
    .filter(({ formula, place }) => !samePlace(place, cell) && mentions(formula))
    .slice(0, MOST_FORMULAS);
  const using = formulas.filter(({ formula, place }) => refersTo(formula, place, reading));
  const near = [
    ...using.filter(({ place }) => place.sheet === cell.sheet),
    ...using.filter(({ place }) => place.sheet !== cell.sheet),
  ];
  return {
    uses: near.slice(0, SHOWN).map((one) => useAt(one, reading, functions, wording)),
    more: Math.max(0, near.length - SHOWN),
  };
}

interface FormulaCell {
  place: Place;
  formula: string;
}

/** What was read twice is told once. */
function formulaCells({ areas }: CellReading): FormulaCell[] {
  const found = new Map<string, FormulaCell>();
  for (const { sheet, row, column, formulas, values } of areas) {
    for (const [r, line] of formulas.entries()) {
      for (const [c, held] of line.entries()) {
        const formula = formulaIn(held, values[r]?.[c]);
        const place = { sheet, row: row + r, column: column + c };
        if (formula !== undefined) found.set(`${sheet}!${place.row},${place.column}`, { place, formula });
      }
    }
  }
  return [...found.values()];
}

/**
 * May a formula refer to the cell? By its address, by a name, within a range, a table or what is spilled: only such are
 * worth parsing.
 */
function mentionOf(reading: CellReading): (formula: string) => boolean {
  const address = localAddress(oneCell(reading.cell));
  const names = [...reading.names, ...reading.tables].map(({ name }) => name.toLowerCase());
  return (formula) => {
    const bare = formula.replaceAll("$", "");
    return (
      /[:[#]/.test(bare) ||
      bare.toUpperCase().includes(address) ||
      names.some((name) => bare.toLowerCase().includes(name))
    );
  };
}

function refersTo(formula: string, place: Place, reading: CellReading): boolean {
  const expression = parseFormula(formula);
  return (
    expression !== undefined &&
    referentsIn(expression, place.sheet, reading, place).some(
      (referent) => referent.kind === "area" && coversPlace(referent.area, reading.cell),
    )
  );
}

function useAt(
  { place, formula }: FormulaCell,
  reading: CellReading,
  functions: readonly FunctionEntry[],
  wording: Wording,
): ReferencePart {
  const id = nameAt(reading, place)?.term ?? resultIn(formula, functions);
  return {
    label: id ? labelOf(id, wording) : textBeside(place, reading),
    link: linkOfCell(place, reading.cell.sheet),
    shown: shownCell(cellAt(reading, place), cellOutcome(reading, place), id, wording),
  };
}

/** What a formula of one function answers. */
function resultIn(formula: string, functions: readonly FunctionEntry[]): TermId | undefined {
  const expression = parseFormula(formula);
  const own = expression && ownFunctionOf(expression);
  const entry = functions.find(({ id }) => id === own);
  return entry && resultAt(entry, 0);
}
