import { isNamed } from "../template/keys";
import type { Template } from "../template/Template";
import { templateOf } from "../template/templateOf";
import type { Text } from "../vocabulary/locale";

/** A worksheet that was made here, and what it says. */
export interface OurSheet {
  /** Excel's own, which stays when the sheet is renamed. */
  id: string;
  name: string;
  templateId: string;
  /** What the template is called. */
  title: Text;
  /** The headline figure as its cell shows it; undefined while there is none to show. */
  headline: string | undefined;
  /** Lifetime value to acquisition cost: as its cell shows it, and as a number. */
  ratio: { text: string; value: number } | undefined;
  /** Periods can be added to it. */
  grows: boolean;
}

/**
 * The worksheets of ours in the workbook, in the order of their tabs. Hidden ones are left out. Three syncs: the sheets, their names, what
 * ours show.
 */
export function ourSheets(): Promise<OurSheet[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible").map((sheet) => ({ sheet, names: sheet.names.load("items/name") }));
    if (visible.length) await context.sync();

    const ours = visible.flatMap(({ sheet, names }) => {
      const known = names.items.map(({ name }) => name);
      const template = templateOf(known);
      return template ? [{ sheet, template, headline: figureIn(sheet, headlineOf(template), known), ratio: figureIn(sheet, "ltv_cac", known) }] : [];
    });
    if (ours.length) await context.sync();
    return ours.map(({ sheet, template, headline, ratio }) => ({
      id: sheet.id, name: sheet.name, templateId: template.id, title: template.title,
      headline: headline && shown(headline), ratio: ratio && numberIn(ratio), grows: growsOf(template),
    }));
  });
}

/** The cell of a name, to be read; undefined where the sheet has no such name, or it leads nowhere. */
function figureIn(sheet: Excel.Worksheet, name: string | undefined, known: readonly string[]): Excel.Range | undefined {
  const spelled = known.find((other) => other.toLowerCase() === name);
  return spelled === undefined ? undefined : sheet.names.getItem(spelled).getRangeOrNullObject().load(["text", "values"]);
}

/** The key of the figure in the largest letters, where it is a name of the sheet. */
export function headlineOf({ bands }: Pick<Template, "bands">): string | undefined {
  const blocks = bands.flatMap((band) => ("full" in band ? band.full : []));
  const key = blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])).find(({ tone }) => tone === "headline")?.formula;
  return key !== undefined && isNamed(key) ? key : undefined;
}

export const growsOf = ({ bands }: Pick<Template, "bands">): boolean =>
  bands.some((band) => ("full" in band ? band.full : [...band.left, ...band.right]).some((block) => block.kind === "table" && block.grows !== undefined));

/** What a cell shows, unless it is an error or too narrow to show anything. */
function shown(cell: Excel.Range): string | undefined {
  if (cell.isNullObject) return undefined;
  const text = cell.text[0]?.[0] ?? "";
  return typeof cell.values[0]?.[0] === "number" && !/^#*$/.test(text) ? text : undefined;
}

function numberIn(cell: Excel.Range): OurSheet["ratio"] {
  const text = shown(cell);
  return text === undefined ? undefined : { text, value: cell.values[0]![0] as number };
}
