import { cellOfName } from "../formula/address";
import { figuresShown, type FigurePlace } from "../template/figuresShown";
import { growthOf } from "../template/growthOf";
import { levers } from "../template/levers";
import { lifetimeValue } from "../template/lifetimeValue";
import type { AskingTemplate } from "../template/Template";
import { templateOf } from "../template/templateOf";
import type { Text } from "../vocabulary/locale";
import { visibleSheets } from "./visibleSheets";

/** A worksheet that was made here, and what it says. */
export interface OurSheet {
  /** Excel's own, which stays when the sheet is renamed. */
  id: string;
  name: string;
  /** `guided`: made from the answers that the pane asked for. `levers`: the pane moves its changes. */
  kind: "guided" | "levers" | "other";
  /** What the template is called. */
  title: Text;
  /** The headline figure as its cell shows it; undefined while there is none to show. */
  headline: string | undefined;
  /** Lifetime value to acquisition cost: as its cell shows it, and as a number. */
  ratio: { text: string; value: number } | undefined;
  /** Rows can be added to it. */
  grows: boolean;
}

const KINDS: ReadonlyMap<AskingTemplate, OurSheet["kind"]> = new Map([
  [lifetimeValue, "guided"],
  [levers, "levers"],
]);

/**
 * The worksheets of ours in the workbook, in the order of their tabs. Hidden ones are left out. Three syncs: the
 * sheets, their names, what ours show.
 */
export function ourSheets(): Promise<OurSheet[]> {
  return Excel.run(async (context) => {
    const visible = (await visibleSheets(context)).map((sheet) => ({
      sheet,
      names: sheet.names.load("items/name,items/formula"),
    }));
    await context.sync();

    const ours = visible.flatMap(({ sheet, names: { items } }) => {
      const template = templateOf(items.map(({ name }) => name));
      if (!template) return [];
      const { headline, ratio } = figuresShown(template);
      return [{ sheet, template, headline: figureIn(sheet, items, headline), ratio: figureIn(sheet, items, ratio) }];
    });
    if (ours.length) await context.sync();
    return ours.map(({ sheet, template, headline, ratio }) => ({
      id: sheet.id,
      name: sheet.name,
      kind: KINDS.get(template) ?? "other",
      title: template.title,
      headline: shown(headline),
      ratio: shownNumber(ratio),
      grows: growthOf(template) !== undefined,
    }));
  });
}

type Names = readonly Excel.NamedItem[];
/** A cell to be read, and the formula it must have to be the one that is meant. */
interface Figure {
  cell: Excel.Range;
  formula?: string;
}

/** Undefined where the sheet has no such name, or it leads nowhere. */
function figureIn(sheet: Excel.Worksheet, names: Names, figure: FigurePlace | undefined): Figure | undefined {
  if (!figure) return undefined;
  const [name, offset] = "name" in figure ? [figure.name, { row: 0, column: 0 }] : [figure.from, figure.offset];
  const named = cellOfName(String(names.find((one) => one.name.toLowerCase() === name)?.formula));
  const [row, column] = named ? [named.row + offset.row, named.column + offset.column] : [-1, -1];
  if (row < 0 || column < 0) return undefined;
  const cell = sheet.getCell(row, column).load(["text", "values", "formulas"]);
  return "name" in figure ? { cell } : { cell, formula: figure.formula };
}

/** What a cell shows, unless it is no number, or its column is too narrow to show one. */
function shown(figure: Figure | undefined): string | undefined {
  if (!figure) return undefined;
  const { cell, formula } = figure;
  const [text = "", value, own] = [cell.text[0]?.[0], cell.values[0]?.[0] as unknown, String(cell.formulas[0]?.[0])];
  const isMeant = formula === undefined || bare(own) === bare(formula);
  return isMeant && typeof value === "number" && !/^#*$/.test(text) ? text.trim() : undefined;
}

const bare = (formula: string): string => formula.replace(/\s/g, "").toLowerCase();

function shownNumber(figure: Figure | undefined): OurSheet["ratio"] {
  const text = shown(figure);
  return figure && text !== undefined ? { text, value: figure.cell.values[0]![0] as number } : undefined;
}
