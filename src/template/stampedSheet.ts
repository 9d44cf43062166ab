import { cellKey, type CellArea, type CellAt } from "../formula/address";
import { movedFormula } from "../formula/movedFormula";
import { relativeFormula } from "../formula/relativeFormula";
import { compareReleases } from "./compareReleases";
import type { PlanCell } from "./plan";
import { readStamp, type Stamp } from "./readStamp";
import { RELEASE } from "./release";
import { unroundedStep } from "./roundedStep";
import { spell } from "./spelling";
import { SheetPlaces, type SheetCells } from "./team/SheetPlaces";
import type { Template } from "./Template";

/** A cell of a sheet that no longer has the formula it was made with. */
export interface FormulaDifference extends CellAt {
  /** What the template calls the cell by, where it does. */
  key?: string;
  /** What is there now: a value in its place, another formula, or nothing. */
  is: "typedOver" | "changed" | "cleared";
  /** The formula that it was made with, as it would stand there now. */
  formula: string;
}

/** A worksheet beside what its stamp says. */
export interface StampedSheet {
  stamp: Stamp;
  /**
   * `this`: the formulas of the release that made it are those of today. `older` ones are not known any more, those of a
   * `newer` release not yet.
   */
  madeBy: "this" | "older" | "newer";
  /** What differs from them; known of `this` only. */
  differences: readonly FormulaDifference[];
}

/**
 * Holds a worksheet against its stamp; undefined where it has none of this template. Pure: whoever reads sheets, in a
 * workbook or in files, hands over their cells.
 */
export function stampedSheet(text: unknown, template: Template, cells: SheetCells): StampedSheet | undefined {
  const stamp = readStamp(text);
  if (stamp?.template !== template.id) return undefined;
  const sheet = new SheetPlaces(template, cells);
  if (readStamp(sheet.plan.stamp)?.hash === stamp.hash)
    return { stamp, madeBy: "this", differences: differencesOf(sheet) };
  // of two builds with one number, the one that is not this one was made before it
  return { stamp, madeBy: compareReleases(stamp.release, RELEASE) > 0 ? "newer" : "older", differences: [] };
}

/**
 * Cell by cell, wherever the sheet, its rows and columns were moved to. What the sheet is filled in with, words, the
 * language, the spelling, and rows that were added are no difference; a cell whose place is not certain is left out.
 */
function differencesOf(sheet: SheetPlaces): FormulaDifference[] {
  const { plan } = sheet;
  const free = new Set([...plan.inputs, ...plan.labels].map(cellKey));
  const blank = blankRows(sheet);
  const where = new CertainPlaces(sheet);
  return plan.cells.flatMap((cell) => {
    const { content, row } = cell;
    if (!content || !("formula" in content) || free.has(cellKey(cell)) || blank.has(row)) return [];
    return differenceIn(sheet, where, cell, content.formula);
  });
}

function differenceIn(sheet: SheetPlaces, where: CertainPlaces, cell: PlanCell, planned: string): FormulaDifference[] {
  const at = where.of(cell);
  const formula = at && movedFormula(planned, (one) => where.of(one));
  if (!at || formula === undefined) return [];
  const [found, value] = [sheet.formulaAt(at), sheet.valueAt(at)];
  // it has lost its functions, not its formula
  if (value === "#NAME?" || isSame(found, formula, at)) return [];
  const is = found !== undefined ? "changed" : value === "" ? "cleared" : "typedOver";
  return [{ ...at, ...(cell.key === undefined ? {} : { key: cell.key }), is, formula }];
}

/**
 * Where cells stand, as far as that is certain. Beyond the last name of the sheet nothing tells whether rows and columns
 * were put in: there most of what stands in a row, or a column, has to be what the plan has in it.
 */
class CertainPlaces {
  private readonly rows = new Map<number, boolean>();
  private readonly columns = new Map<number, boolean>();

  constructor(private readonly sheet: SheetPlaces) {}

  of(cell: CellAt & { key?: string }): CellAt | undefined {
    const { places } = this.sheet;
    if (!this.sheet.isCertain(cell.row)) return undefined;
    if (places.isBelowNames(cell) && !this.mostAgree(this.rows, cell.row, ({ row }) => row === cell.row))
      return undefined;
    if (
      places.isBesideNames(cell) &&
      !this.mostAgree(this.columns, cell.column, ({ column }) => column === cell.column)
    )
      return undefined;
    const { key, row, column } = cell;
    return key === undefined ? places.at({ row, column }) : places.of({ key, row, column });
  }

  private mostAgree(known: Map<number, boolean>, index: number, isThere: (cell: PlanCell) => boolean): boolean {
    const found = known.get(index);
    if (found !== undefined) return found;
    const inputs = new Set(this.sheet.plan.inputs.map(cellKey));
    const cells = this.sheet.plan.cells.filter((cell) => cell.content && isThere(cell) && !inputs.has(cellKey(cell)));
    const most = cells.filter((cell) => this.agrees(cell)).length * 2 >= cells.length;
    known.set(index, most);
    return most;
  }

  private agrees(cell: PlanCell): boolean {
    const { content } = cell;
    const at = this.sheet.places.at(cell);
    if (!at || !content) return false;
    if ("value" in content) return String(this.sheet.valueAt(at)) === String(content.value);
    const [found, formula] = [
      this.sheet.formulaAt(at),
      movedFormula(content.formula, (one) => this.sheet.places.at(one)),
    ];
    return formula !== undefined && isSame(found, formula, at);
  }
}

/**
 * Rows of a table that grows in which nothing stands, and those below them: somebody put them in or cleared them. The
 * formulas of the next row ask for the row before it.
 */
function blankRows(sheet: SheetPlaces): ReadonlySet<number> {
  const blank = sheet.plan.growing.flatMap(({ area }) => rowsOf(area).filter((row) => isBlank(sheet, row, area)));
  return new Set(blank.flatMap((row) => [row, row + 1]));
}

const rowsOf = ({ row, rows }: CellArea): number[] => Array.from({ length: rows }, (_, i) => row + i);

const isBlank = (sheet: SheetPlaces, row: number, { column, columns }: CellArea): boolean =>
  Array.from({ length: columns }, (_, i) => sheet.places.at({ row, column: column + i })).every(
    (at) => at !== undefined && sheet.valueAt(at) === "",
  );

/** A function as files and other installations call it. */
const FOREIGN = /(?:'(?:[^']|'')*'!|\[\d+\]!|#REF!)?(?<![\w.])(?:_xlfn\.|_xludf\.|_xldudf_|_xll\.)*CLV[._](?=[A-Z])/gi;

const isSame = (found: string | undefined, formula: string, at: CellAt): boolean =>
  found === formula || (found !== undefined && said(found, at) === said(formula, at));

/** The same for every spelling and language of a formula, as the hash of a stamp takes it; spaces and @ are Excel's. */
function said(formula: string, at: CellAt): string {
  const plain = formula.replace(FOREIGN, "CLV.").replace(/_xlfn\.|[\s@]/g, "");
  return relativeFormula(native(unroundedStep(plain)), at).toLowerCase();
}

/** A formula of somebody else's may call our functions in a way that has no other words. */
function native(formula: string): string {
  try {
    return spell(formula, "native");
  } catch {
    return formula;
  }
}
