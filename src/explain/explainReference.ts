import { SHEET_COLUMNS, SHEET_ROWS, oneCell } from "../formula/address";
import { cellAt, type Area, type Place } from "../formula/CellReading";
import { referentOf } from "../formula/referentOf";
import { languages } from "../vocabulary/languages";
import type { TermId } from "../vocabulary/terms";
import { uiText } from "../vocabulary/ui";
import { cellOutcome } from "./cellOutcome";
import { evaluate } from "./evaluate";
import type { Link } from "./Explanation";
import { linkOf } from "./linkOf";
import { nameAt, termOfName } from "./nameAt";
import { parseFormula } from "../formula/parseFormula";
import type { Scope } from "./Scope";
import { shownCell } from "./shownCell";
import { saidOutcome, type Wording } from "./Wording";

/** How many values of a range are shown. */
const FIRST = 3;

interface Said {
  shown: string;
  link?: Link;
  note?: string;
  /** What the cell stands for, by its name or the reference's. */
  term?: TermId;
}

/**
 * A reference in words: the cell and what it shows; of a range the cell of this row, or how large it is and how it
 * begins.
 *
 * @param id       what is expected there
 * @param isWhole  the formula takes all of a range at once
 */
export function explainReference(
  reference: string,
  id: TermId | undefined,
  isWhole: boolean,
  scope: Scope,
  wording: Wording,
): Said {
  const { reading, sheet } = scope;
  const referent = referentOf(reference, sheet, reading, reading.anchor);
  const named = termOfName(reference.replace(/^.*!/, ""));
  switch (referent.kind) {
    case "area":
      return explainArea(referent.area, id ?? named, isWhole, scope, wording);
    case "formula":
      return {
        shown: saidOutcome(evaluate(parseFormula(`=${reference}`)!, scope), id ?? named, wording),
        ...(named ? { term: named } : {}),
      };
    case "unknownName":
      return { shown: "#NAME?" };
    case "lostSheet":
      return { shown: "#REF!" };
    default:
      return {
        shown: uiText("onlyExcel", wording.locale),
        note: uiText(
          /\[[^\]]*\]/.test(reference) && !reference.includes("!") ? "fromTable" : "fromElsewhere",
          wording.locale,
        ),
      };
  }
}

function explainArea(area: Area, id: TermId | undefined, isWhole: boolean, scope: Scope, wording: Wording): Said {
  const { reading, at } = scope;
  const from = reading.anchor.sheet;
  if (isWhole && area.rows * area.columns > 1)
    return { shown: sizeOf(area, id, scope, wording), link: linkOf(area, from) };
  const place: Place = {
    sheet: area.sheet,
    row: area.row + (area.rows === 1 ? 0 : at.row),
    column: area.column + (area.columns === 1 ? 0 : at.column),
  };
  const known = nameAt(reading, place)?.term;
  const shown = shownCell(cellAt(reading, place), cellOutcome(reading, place), id ?? known, wording);
  const isPart = area.rows * area.columns > 1;
  return {
    shown,
    link: linkOf(oneCell(place), from),
    ...(known ? { term: known } : {}),
    ...(isPart ? { note: uiText("ofRange", wording.locale, { address: linkOf(area, from).short }) } : {}),
  };
}

/** "5 × 1 cells: €10, €20, €30 …" */
function sizeOf(area: Area, id: TermId | undefined, { reading }: Scope, wording: Wording): string {
  const { sheet, row, column, rows, columns } = area;
  const all = Math.min(rows * columns, FIRST + 1);
  const texts = Array.from({ length: all }, (_, i) => {
    const place =
      columns === 1
        ? { sheet, row: row + i, column }
        : { sheet, row: row + Math.floor(i / columns), column: column + (i % columns) };
    return shownCell(cellAt(reading, place), cellOutcome(reading, place), id, wording);
  });
  const values = texts.slice(0, FIRST).join(languages[wording.locale].between);
  const first = all > FIRST ? uiText("andSoOn", wording.locale, { values }) : values;
  if (rows >= SHEET_ROWS) return uiText("wholeColumn", wording.locale, { first });
  if (columns >= SHEET_COLUMNS) return uiText("wholeRow", wording.locale, { first });
  return uiText("rangeSize", wording.locale, { rows: String(rows), columns: String(columns), first });
}
