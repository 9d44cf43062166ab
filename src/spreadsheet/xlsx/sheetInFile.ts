import type { Cell, CellStyle, ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import type { CellArea } from "../../formula/address";
import { cellText } from "../../vocabulary/cellText";
import type {
  CellData,
  EdgeData,
  RuleData,
  ScaleData,
  SheetData,
  Spreadsheet,
  StyleData,
  TableData,
  ValidationData,
} from "../Spreadsheet";
import { toFile } from "./formulaInFile";
import { marked, probes } from "./lineStyles";
import { listConstant } from "./listConstant";
import { needsArray } from "./manyCells";
import { rangeInFile } from "./rangeInFile";

/** Columns and rows may be made wider, whatever may be filled in. */
const PROTECTION = { sheet: true, formatColumns: true, formatRows: true };
const POINTS_PER_PIXEL = 0.75;
const CHARACTER = 7;
const ERRORS = new Set([
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#NUM!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

/** A sheet in the words of the library that writes files; charts are in their places only. */
export function sheetInFile(sheet: SheetData, book: Spreadsheet): WriteSheet {
  const styles = book.styles.map((style) => styleInFile(style, book.font));
  const last = Math.max(sheet.cells.length, ...Object.keys(sheet.rows).map((row) => Number(row) + 1));
  return {
    name: sheet.name,
    columns: columnsOf(sheet),
    // the library gives heights to rows that it knows of only
    rows: Array.from({ length: last }, () => []),
    rowDefs: new Map(
      Object.entries(sheet.rows).map(([row, { size, hidden, style }]) => [
        Number(row),
        {
          ...(size === undefined ? {} : { height: rounded(size * POINTS_PER_PIXEL) }),
          ...(hidden ? { hidden } : {}),
          ...marked(style),
        },
      ]),
    ),
    cells: cellsOf(sheet, styles),
    merges: sheet.merged.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 ? { freezePane: sheet.frozen } : {}),
    view: { showGridLines: sheet.gridlines, ...(sheet.tabColor ? { tabColor: color(sheet.tabColor) } : {}) },
    ...(sheet.visibility === "visible" ? {} : sheet.visibility === "hidden" ? { hidden: true } : { veryHidden: true }),
    dataValidations: sheet.validations.map(validationInFile),
    conditionalRules: [
      ...sheet.conditions.map((condition, i) => conditionInFile(condition, i + 1)),
      ...(sheet.scales ?? []).map((scale, i) => scaleInFile(scale, sheet.conditions.length + i + 1)),
    ],
    ...pageOf(sheet),
    tables: sheet.tables.map(tableInFile),
    ...(sheet.protected ? { protection: PROTECTION } : {}),
    charts: sheet.charts.map(({ area, description, title }) => ({
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

const rounded = (points: number): number => Math.round(points * 1e4) / 1e4;

/** As Excel stores a width: its pixels in characters, in steps of a 256th. */
const widthOf = (pixels: number): number => Math.trunc((pixels / CHARACTER) * 256) / 256;

function columnsOf({ columns }: SheetData): NonNullable<WriteSheet["columns"]> {
  const count = Math.max(0, ...Object.keys(columns).map((column) => Number(column) + 1));
  return Array.from({ length: count }, (_, i) => {
    const { size, hidden, style } = columns[i] ?? {};
    return {
      ...(size === undefined ? {} : { width: widthOf(size) }),
      ...(hidden ? { hidden } : {}),
      ...marked(style),
    };
  });
}

function cellsOf(sheet: SheetData, styles: readonly CellStyle[]): Map<string, Partial<Cell>> {
  const written = new Map<string, Partial<Cell>>();
  const spare = probes(sheet);
  spare.styles.forEach((style, column) => written.set(`${spare.row},${column}`, { style: styles[style]! }));
  // rows may be missing
  sheet.cells.forEach((line, row) => {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const at = { row, column: Number(column), rows: 1, columns: 1 };
      written.set(`${row},${column}`, cellInFile(cell, at, styles));
    }
  });
  return written;
}

function cellInFile(
  { value, formula, fills, style }: CellData,
  at: CellArea,
  styles: readonly CellStyle[],
): Partial<Cell> {
  const look = style === undefined ? {} : { style: styles[style]! };
  const plain = typeof value === "object" ? knownError(value.error) : value;
  if (formula !== undefined)
    return {
      ...look,
      type: "formula",
      formula: toFile(formula),
      ...(plain === undefined ? {} : { formulaResult: typeof plain === "string" ? literal(plain) : plain }),
      ...(fills || needsArray(formula)
        ? { formulaType: "array", formulaRef: rangeInFile(fills ?? at), formulaDynamic: true }
        : {}),
    };
  if (typeof value !== "string") return { ...look, ...(plain === undefined ? {} : { value: plain }) };
  // the library would take such a text for the error itself
  if (ERRORS.has(value)) return { ...look, value, type: "richText", richText: [{ text: value }] };
  return { ...look, value: literal(value) };
}

/** Younger errors stand in files as this one. */
const knownError = (error: string): string => (ERRORS.has(error) ? error : "#VALUE!");

/** A text that looks like an escape of the file format stays the text it is. */
const literal = (text: string): string => cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

const color = (hex: string): { rgb: string } => ({ rgb: hex.replace(/^#/, "") });

/** The font of the workbook follows its theme. */
function styleInFile(style: StyleData, usual: Spreadsheet["font"]): CellStyle {
  const { font = usual.name, size = usual.size, bold, italic, underline, strike, fill, format } = style;
  const alignment = alignmentOf(style);
  const border = Object.fromEntries(
    (["top", "right", "bottom", "left"] as const).flatMap((name) => (style[name] ? [[name, side(style[name])]] : [])),
  );
  return {
    font: {
      name: font,
      ...(font === usual.name ? { family: 2, scheme: "minor" } : {}),
      size,
      ...(style.color ? { color: color(style.color) } : {}),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strike ? { strikethrough: true } : {}),
    },
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: color(fill) } } : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(format ? { numFmt: format } : {}),
    ...(style.unlocked ? { protection: { locked: false } } : {}),
  };
}

const alignmentOf = ({
  horizontal,
  vertical,
  indent,
  wrap,
  shrink,
}: StyleData): NonNullable<CellStyle["alignment"]> => ({
  ...(horizontal ? { horizontal } : {}),
  ...(vertical ? { vertical } : {}),
  ...(indent ? { indent } : {}),
  ...(wrap ? { wrapText: true } : {}),
  ...(shrink ? { shrinkToFit: true } : {}),
});

const side = ({ line, color: ink }: EdgeData): { style: EdgeData["line"]; color: { rgb: string } } => ({
  style: line,
  color: color(ink),
});

const rangeOf = (areas: readonly CellArea[]): string => areas.map(rangeInFile).join(" ");

function validationInFile({ areas, rule, allowBlank, prompt, alert }: ValidationData): DataValidation {
  return {
    // "none", a prompt without a rule, is a type of the file format that the library's types leave out
    ...((rule && ruleInFile(rule)) ?? { type: "none" as DataValidation["type"] }),
    range: rangeOf(areas),
    allowBlank,
    ...(prompt
      ? { showInputMessage: true, inputTitle: literal(prompt.title), inputMessage: literal(prompt.message) }
      : {}),
    ...(alert
      ? {
          showErrorMessage: true,
          errorStyle: alert.stops ? "stop" : "warning",
          errorTitle: literal(alert.title),
          errorMessage: literal(alert.message),
        }
      : {}),
  };
}

type RuleInFile = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

/** Undefined for a list that Excel cannot hold: another program's file may have one, and is saved without it. */
function ruleInFile(rule: RuleData): RuleInFile | undefined {
  if (rule.kind === "custom") return { type: "custom", formula1: toFile(rule.formula) };
  if (rule.kind === "list") {
    const formula1 = "source" in rule ? toFile(rule.source) : listConstant(rule.values);
    return formula1 === undefined ? undefined : { type: "list", formula1 };
  }
  const { kind, operator, first, second } = rule;
  return { type: kind, operator, formula1: first, ...(second === undefined ? {} : { formula2: second }) };
}

function conditionInFile(
  { areas, formula, color: ink, fill, bold, italic, stops }: SheetData["conditions"][number],
  priority: number,
): ConditionalRule {
  const font = { ...(ink ? { color: color(ink) } : {}), ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
  return {
    type: "expression",
    priority,
    range: rangeOf(areas),
    formula: toFile(formula),
    ...(stops ? { stopIfTrue: true } : {}),
    style: {
      ...(Object.keys(font).length > 0 ? { font } : {}),
      ...(fill ? { fill: { type: "pattern", pattern: "solid", bgColor: color(fill) } } : {}),
    },
  };
}

function scaleInFile({ areas, kind, low, high }: ScaleData, priority: number): ConditionalRule {
  const argb = (hex: string): string => `FF${color(hex).rgb}`;
  const common = { priority, range: rangeOf(areas) };
  return kind === "scale"
    ? {
        ...common,
        type: "colorScale",
        colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: [argb(low), argb(high)] },
      }
    : {
        ...common,
        type: "dataBar",
        dataBar: { cfvo: [{ type: "num", value: "0" }, { type: "max" }], color: argb(high) },
      };
}

function pageOf({ print }: SheetData): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { paper, orientation, scale, fit, margins, centered, header, footer } = print;
  return {
    pageSetup: {
      ...(paper ? { paperSize: paper } : {}),
      ...(orientation ? { orientation } : {}),
      ...(scale ? { scale } : {}),
      ...(fit ? { fitToPage: true, fitToWidth: fit.wide, fitToHeight: fit.tall } : {}),
      ...(margins ? { margins } : {}),
      ...(centered?.horizontally ? { horizontalCentered: true } : {}),
      ...(centered?.vertically ? { verticalCentered: true } : {}),
    },
    ...(header || footer
      ? {
          headerFooter: {
            ...(header ? { oddHeader: literal(header) } : {}),
            ...(footer ? { oddFooter: literal(footer) } : {}),
          },
        }
      : {}),
  };
}

/** The library gives a look to tables that have none, unless they are told apart. */
export const NO_STYLE = "none";

const tableInFile = ({
  name,
  area,
  columns,
  style,
  hasTotals,
  hasFilter,
  banded,
}: TableData): NonNullable<WriteSheet["tables"]>[number] => ({
  name,
  displayName: name,
  range: rangeInFile(area),
  columns: columns.map((column) => ({ name: literal(column).replaceAll("\n", "_x000a_") })),
  style: style ?? NO_STYLE,
  showTotalRow: hasTotals,
  showAutoFilter: hasFilter,
  showRowStripes: banded,
});
