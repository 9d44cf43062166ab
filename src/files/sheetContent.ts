import type {
  Cell,
  CellStyle as FileStyle,
  ConditionalRule,
  DataValidation,
  WriteOptions,
  WriteSheet,
} from "hucre/xlsx";
import { cellText } from "../vocabulary/cellText";
import { localAddress } from "../formula/address";
import { pixelsOf } from "../template/columnWidth";
import { comparison, type Comparison } from "../template/comparison";
import type { CellStyle, Line, Plan, PlanCell, PlanConditional, PlanValidation } from "../template/plan";
import { COLORS } from "../template/styles";
import { absolute, quotedSheet } from "./absolute";
import { isError, type ValueAt } from "./cellValue";
import { fileFormula } from "./fileFormula";

/** Follows the body font of the workbook's theme. */
const FONT = { name: "Calibri", family: 2, scheme: "minor" } as const;
const POINTS_PER_INCH = 72;
/** Small and grey. */
const FOOTER = `&8&K${COLORS.note}`;

/**
 * A plan in the words of the library that writes files; charts are in their places only, as their content is written
 * here.
 */
export function sheetContent(plan: Plan, valueAt: ValueAt): WriteSheet {
  const lines = linesOf(plan);
  return {
    name: plan.sheetName,
    columns: plan.columnWidths.map((characters) => ({ width: fileWidth(characters) })),
    // the library gives heights to rows that it knows of only
    rows: plan.rowHeights.map(() => []),
    rowDefs: new Map(plan.rowHeights.map((height, row) => [row, { height }])),
    cells: new Map(plan.cells.map((cell) => [keyOf(cell.row, cell.column), content(cell, valueAt, lines)])),
    ...(plan.frozen ? { freezePane: plan.frozen } : {}),
    view: { showGridLines: false, tabColor: { rgb: COLORS.brand } },
    dataValidations: plan.validations.map(validation),
    conditionalRules: plan.conditionals.map((conditional, i) => ({ ...rule(conditional), priority: i + 1 })),
    ...page(plan),
    charts: plan.charts.map(({ area, description, title }) => ({
      type: "column",
      series: [],
      altText: description,
      frameTitle: title,
      anchor: {
        from: { row: area.row, col: area.column },
        to: { row: area.row + area.rows, col: area.column + area.columns },
      },
    })),
  };
}

/** Names of the sheet, its area to print, and the row that every page begins with. */
export function nameContent({
  sheetName,
  names,
  page: { area, titleRow },
  growing,
}: Plan): NonNullable<WriteOptions["namedRanges"]> {
  const printed = growing.length
    ? []
    : [{ name: "_xlnm.Print_Area", range: absolute(sheetName, area), scope: sheetName }];
  const repeated =
    titleRow === undefined
      ? []
      : [
          {
            name: "_xlnm.Print_Titles",
            range: `${quotedSheet(sheetName)}!$${titleRow + 1}:$${titleRow + 1}`,
            scope: sheetName,
          },
        ];
  return [
    ...names.map(({ name, ...place }) => ({ name, range: absolute(sheetName, place), scope: sheetName })),
    ...printed,
    ...repeated,
  ];
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** As Excel stores a width: its pixels again in characters, in steps of a 256th. */
const fileWidth = (characters: number): number => Math.trunc((pixelsOf(characters) / 7) * 256) / 256;

function content(
  { row, column, content: held, style }: PlanCell,
  valueAt: ValueAt,
  lines: (row: number, column: number) => Lines,
): Partial<Cell> {
  const look = fileStyle(style, lines(row, column));
  if (!held) return { style: look };
  if ("value" in held) return { style: look, value: typeof held.value === "string" ? literal(held.value) : held.value };
  const value = valueAt({ row, column });
  return {
    style: look,
    type: "formula",
    formula: fileFormula(held.formula),
    ...(value === undefined ? {} : { formulaResult: isError(value) ? value.error : value }),
  };
}

/** A text that looks like an escape of the file format stays the text it is. */
const literal = (text: string): string => cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

interface Lines {
  top?: Line;
  bottom?: Line;
}

/** A line above a cell is the same line as one below its neighbour, and wins over that: both cells get it. */
function linesOf({ cells }: Plan): (row: number, column: number) => Lines {
  const styles = new Map(cells.map(({ row, column, style }) => [keyOf(row, column), style]));
  return (row, column) => {
    const { top, bottom } = styles.get(keyOf(row, column))!;
    const below = styles.get(keyOf(row + 1, column))?.top ?? bottom;
    return { ...(top ? { top } : {}), ...(below ? { bottom: below } : {}) };
  };
}

function fileStyle(
  { size, color, bold, fill, align, indent, shrink, format }: CellStyle,
  { top, bottom }: Lines,
): FileStyle {
  return {
    font: { ...FONT, size, color: { rgb: color }, ...(bold ? { bold } : {}) },
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } } : {}),
    ...(top || bottom
      ? { border: { ...(top ? { top: side(top) } : {}), ...(bottom ? { bottom: side(bottom) } : {}) } }
      : {}),
    ...(align || indent || shrink
      ? {
          alignment: {
            ...(align ? { horizontal: align } : {}),
            ...(indent ? { indent } : {}),
            ...(shrink ? { shrinkToFit: shrink } : {}),
          },
        }
      : {}),
    ...(format && format !== "General" ? { numFmt: format } : {}),
  };
}

const side = ({ weight, color }: Line): { style: Line["weight"]; color: { rgb: string } } => ({
  style: weight,
  color: { rgb: color },
});

function validation({ rule: allowed, prompt, alert, ...area }: PlanValidation): DataValidation {
  return {
    // "none", a prompt without a rule, is a type of the file format that the library's types leave out
    ...(allowed ? ruleOf(allowed) : { type: "none" as DataValidation["type"] }),
    range: localAddress(area),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
    ...(alert
      ? { showErrorMessage: true, errorStyle: "stop", errorTitle: alert.title, errorMessage: alert.message }
      : {}),
  };
}

type Rule = NonNullable<PlanValidation["rule"]>;

function ruleOf(allowed: Rule): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  if (allowed.kind === "list") return { type: "list", formula1: list(allowed.values) };
  const { operator, ...bounds } = comparison(allowed);
  return {
    type: allowed.kind === "text" ? "textLength" : allowed.kind,
    operator: OPERATORS[operator],
    ...Object.fromEntries(Object.entries(bounds).map(([name, bound]) => [name, String(bound)])),
  };
}

/** As the file format names them. */
const OPERATORS = {
  Between: "between",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const satisfies Record<Comparison["operator"], string>;

/** One text constant, at most 255 characters in Excel, in which commas part the values. */
function list(values: readonly string[]): string {
  const joined = values.join(",");
  if (values.some((value) => value.includes(",")) || joined.length > 255)
    throw new Error(`Excel cannot hold the list ${joined}`);
  return `"${joined.replaceAll('"', '""')}"`;
}

function rule({ formula, color, fill, bold, ...area }: PlanConditional): Omit<ConditionalRule, "priority"> {
  return {
    type: "expression",
    range: localAddress(area),
    formula: fileFormula(formula),
    style: {
      font: { color: { rgb: color }, ...(bold ? { bold } : {}) },
      ...(fill ? { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill } } } : {}),
    },
  };
}

/** One page; where rows are added, one page wide and as long as it gets. */
function page({
  page: { paper, orientation, margins, footer },
  growing,
}: Plan): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const inches = Object.fromEntries(
    Object.entries(margins).map(([edge, points]) => [edge, Math.round((points / POINTS_PER_INCH) * 1e4) / 1e4]),
  );
  return {
    pageSetup: {
      paperSize: paper,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: growing.length ? 0 : 1,
      horizontalCentered: true,
      margins: inches,
    },
    headerFooter: { oddFooter: `&L${FOOTER}${footer.left}&C${FOOTER}${footer.center}&R${FOOTER}${footer.right}` },
  };
}
