import type { SheetReading, WorkbookReading } from "../formula/WorkbookReading";
import { lifetimeValue } from "../template/lifetimeValue";
import { readStamp } from "../template/readStamp";
import { segments } from "../template/segments";
import type { AskingTemplate } from "../template/Template";
import { templateOf } from "../template/templateOf";
import { term, type TermId } from "../vocabulary/terms";
import type { CellPlace, Finding } from "./Finding";
import { namedCell, namedFigure } from "./namedCell";

/** A sheet of ours, and its template. */
interface OwnSheet {
  sheet: SheetReading;
  template: AskingTemplate;
}

/** What only shows when the worksheets of a workbook stand beside each other. */
export function acrossSheets({ sheets }: WorkbookReading): Finding[] {
  const own = sheets.flatMap((sheet): OwnSheet[] => {
    const template = templateOf(sheet.names.map(({ name }) => name));
    return template ? [{ sheet, template }] : [];
  });
  const of = (wanted: AskingTemplate): SheetReading[] =>
    own.filter(({ template }) => template === wanted).map(({ sheet }) => sheet);
  const whole = of(lifetimeValue).filter((sheet) => namedFigure(sheet, "clv") !== undefined);
  const parted = of(segments);
  return [...parted.flatMap((parts) => countedTwice(parts, whole)), ...unparted(whole, sheets, parted)];
}

/** A customer of two segments makes both larger, and the total with them. */
function countedTwice(parts: SheetReading, whole: readonly SheetReading[]): Finding[] {
  const all = whole.find((sheet) => SAME.every((name) => said(sheet, name) === said(parts, name)));
  if (!all) return [];
  const id = COUNTS.find((count) => (namedFigure(parts, count) ?? 0) > (namedFigure(all, count) ?? Infinity));
  if (!id) return [];
  const cells = [parts, all].map((sheet) => placeOf(sheet, id));
  return [
    {
      id: `${parts.id} counted twice`,
      severity: "warning",
      title: { key: "countedTwice" },
      cells,
      why: [
        {
          key: "countedTwiceWhy",
          blanks: {
            segments: parts.name,
            whole: all.name,
            count: term(id).label,
            parts: { value: namedFigure(parts, id)!, as: id },
            all: { value: namedFigure(all, id)!, as: id },
          },
        },
      ],
      action: { kind: "show", cell: cells[0]! },
    },
  ];
}

/** Figures of the same business and time only. */
const SAME = ["entity", "period_covered"] as const satisfies readonly TermId[];
const COUNTS = ["customers", "customers_new", "customers_start"] as const satisfies readonly TermId[];

/** Sheets of orders and of models that tell customers apart, by the template that their stamp names. */
export const PARTING = ["order_segments", "order_channels", "rfm_segments", "model_channels", "tiers", "board_report"];

/** One value for everybody. */
function unparted(
  whole: readonly SheetReading[],
  sheets: readonly SheetReading[],
  parted: readonly SheetReading[],
): Finding[] {
  const [first] = whole;
  const isParted = parted.length > 0 || sheets.some(({ stamp }) => PARTING.includes(readStamp(stamp)?.template ?? ""));
  if (!first || isParted) return [];
  const cell = placeOf(first, "clv");
  return [
    {
      id: "no segments",
      severity: "info",
      title: { key: "noSegments" },
      cells: [cell],
      why: [{ key: "noSegmentsWhy", blanks: { template: segments.title } }],
      action: { kind: "show", cell },
    },
  ];
}

const said = (sheet: SheetReading, id: TermId): unknown => namedCell(sheet, id)?.value ?? "";

function placeOf(sheet: SheetReading, name: TermId): CellPlace {
  const { row = 0, column = 0 } = namedCell(sheet, name) ?? {};
  return { sheet: { id: sheet.id, name: sheet.name, isHidden: sheet.isHidden }, row, column, label: term(name).label };
}
