import { absolute } from "../formula/absolute";
import { cellKey, fixedAddress, localAddress } from "../formula/address";
import { languages } from "../vocabulary/languages";
import type {
  ChartData,
  CellData,
  PrintData,
  SeriesData,
  Spreadsheet,
  StyleData,
  TableData,
  ValidationData,
  EdgeData,
} from "../spreadsheet/Spreadsheet";
import { listConstant } from "../spreadsheet/xlsx/listConstant";
import { pixelsOf } from "../template/columnWidth";
import { isLong } from "../template/isLong";
import { comparison, type Comparison } from "../template/comparison";
import type {
  CellStyle,
  Line,
  Plan,
  PlanCell,
  PlanChart,
  PlanList,
  PlanSeries,
  PlanValidation,
} from "../template/plan";
import { STAMP_NAME } from "../template/stampOf";
import { TEAM_STAMP_NAME } from "../template/team/teamStamp";
import { CHART, COLORS, LIST_LOOK } from "../template/styles";
import { isError, type ValueAt } from "./cellValue";
import type { FileProperties } from "./fileProperties";
import { listCells } from "./listCells";

const FONT = { name: "Calibri", size: 11 };
const CREATOR = "CLV for Excel";
const POINTS_PER_INCH = 72;
const PIXELS_PER_POINT = 4 / 3;
/** Of what Excel gives a new sheet, in pixels. */
const USUAL = { width: 64, height: 20 };
/** Small and grey. */
const FOOTER = `&8&K${COLORS.note}`;

/** A plan as a workbook of one sheet, with the values that its formulas show. */
export function planSpreadsheet(plan: Plan, valueAt: ValueAt, properties: FileProperties): Spreadsheet {
  const { title, subject, description, language } = properties;
  const styles = new PlanStyles(plan);
  const cells: Spreadsheet["sheets"][number]["cells"] = [];
  for (const cell of plan.cells) (cells[cell.row] ??= {})[cell.column] = content(cell, valueAt, styles);
  for (const list of plan.lists ?? [])
    for (const { row, column, style, value } of listCells(list))
      (cells[row] ??= {})[column] = { style: styles.alike(style), ...(value === undefined ? {} : { value }) };
  return {
    sheets: [
      {
        name: plan.sheetName,
        visibility: "visible",
        cells,
        columns: Object.fromEntries(plan.columnWidths.map((characters, i) => [i, { size: pixelsOf(characters) }])),
        rows: Object.fromEntries(plan.rowHeights.map((points, i) => [i, { size: points * PIXELS_PER_POINT }])),
        usual: USUAL,
        merged: [],
        frozen: plan.frozen ?? { rows: 0, columns: 0 },
        gridlines: false,
        tabColor: hex(COLORS.brand),
        selected: { ...plan.start, rows: 1, columns: 1 },
        print: printOf(plan),
        tables: (plan.lists ?? []).map(tableOf),
        validations: plan.validations.map(validationOf),
        conditions: plan.conditionals.map(({ formula, color, fill, bold, ...area }) => ({
          areas: [area],
          formula,
          color: hex(color),
          ...(fill ? { fill: hex(fill) } : {}),
          ...(bold ? { bold } : {}),
          stops: false,
        })),
        ...(plan.scales
          ? {
              scales: plan.scales.map(({ kind, low, high, ...area }) => ({
                areas: [area],
                kind,
                low: hex(low),
                high: hex(high),
              })),
            }
          : {}),
        charts: plan.charts.map((chart) => chartOf(plan.sheetName, chart)),
        protected: plan.locked ?? false,
      },
    ],
    names: plan.names.map(({ name, ...place }) => ({
      name,
      formula: `=${absolute(plan.sheetName, place)}`,
      sheet: plan.sheetName,
    })),
    styles: styles.all,
    font: FONT,
    active: 0,
    properties: {
      title,
      subject,
      description,
      creator: CREATOR,
      language: languages[language].tag,
      custom: { [STAMP_NAME]: plan.stamp, ...(plan.team ? { [TEAM_STAMP_NAME]: plan.team.stamp } : {}) },
    },
  };
}

const hex = (color: string): string => `#${color}`;

function content(cell: PlanCell, valueAt: ValueAt, styles: PlanStyles): CellData {
  const { row, column, content: held } = cell;
  const style = styles.of(cell);
  if (!held) return { style };
  if ("value" in held) return { style, value: held.value };
  const value = valueAt({ row, column });
  return {
    style,
    formula: held.formula,
    ...(value === undefined ? {} : { value: isError(value) ? { error: value.error } : value }),
  };
}

/** A list is in the look of the sheet, which its cells have. */
const tableOf = ({ name, area, columns }: PlanList): TableData => ({
  name,
  area,
  columns: columns.map(({ head }) => head),
  style: LIST_LOOK,
  hasTotals: false,
  hasFilter: true,
  banded: false,
});

/** The looks of a plan's cells, each once. */
class PlanStyles {
  readonly all: StyleData[] = [];
  private readonly columns = new Map<CellStyle, number>();
  private readonly places = new Map<string, number>();
  private readonly looks: ReadonlyMap<string, CellStyle>;
  /** What can be filled in on a locked sheet. */
  private readonly open: ReadonlySet<string>;

  constructor({ cells, inputs, locked }: Plan) {
    this.open = new Set(locked ? inputs.map(cellKey) : []);
    this.looks = new Map(cells.map(({ row, column, style }) => [`${row},${column}`, style]));
  }

  /** A line above a cell is the same line as one below its neighbour, and wins over that: both cells get it. */
  of({ row, column, style }: PlanCell): number {
    const below = this.looks.get(`${row + 1},${column}`)?.top ?? style.bottom;
    const isOpen = this.open.has(cellKey({ row, column }));
    return this.place({ ...styleOf(style, style.top, below), ...(isOpen ? { unlocked: true } : {}) });
  }

  /** That of a column, whose cells have the same one. */
  alike(style: CellStyle): number {
    const known = this.columns.get(style) ?? this.place(styleOf(style, style.top, style.bottom));
    this.columns.set(style, known);
    return known;
  }

  private place(look: StyleData): number {
    const key = JSON.stringify(look);
    const place = this.places.get(key) ?? this.all.push(look) - 1;
    this.places.set(key, place);
    return place;
  }
}

const styleOf = (
  { size, color, bold, italic, fill, align, indent, shrink, format, right }: CellStyle,
  top: Line | undefined,
  bottom: Line | undefined,
): StyleData => ({
  size,
  color: hex(color),
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(fill ? { fill: hex(fill) } : {}),
  ...(align ? { horizontal: align } : {}),
  ...(indent ? { indent } : {}),
  ...(shrink ? { shrink } : {}),
  ...(format && format !== "General" ? { format } : {}),
  ...(top ? { top: edgeOf(top) } : {}),
  ...(bottom ? { bottom: edgeOf(bottom) } : {}),
  ...(right ? { right: edgeOf(right) } : {}),
});

const edgeOf = ({ weight, color }: Line): EdgeData => ({ line: weight, color: hex(color) });

const validationOf = ({ rule, prompt, alert, ...area }: PlanValidation): ValidationData => ({
  areas: [area],
  ...(rule ? { rule: ruleOf(rule) } : {}),
  allowBlank: true,
  prompt,
  ...(alert ? { alert: { ...alert, stops: true } } : {}),
});

function ruleOf(rule: NonNullable<PlanValidation["rule"]>): ValidationData["rule"] & object {
  if (rule.kind === "list") {
    if (listConstant(rule.values) === undefined) throw new Error(`Excel cannot hold the list ${rule.values.join(",")}`);
    return rule;
  }
  const bounds = comparison(rule);
  return {
    kind: rule.kind === "text" ? "textLength" : rule.kind,
    operator: OPERATORS[bounds.operator],
    first: String(bounds.formula1),
    ...("formula2" in bounds ? { second: String(bounds.formula2) } : {}),
  };
}

/** As the file format names them. */
const OPERATORS = {
  Between: "between",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const satisfies Record<Comparison["operator"], string>;

/** One page; where rows are added or listed, one page wide and as long as it gets. */
function printOf(plan: Plan): PrintData {
  const { page, columnWidths } = plan;
  const { paper, orientation, margins, footer, area, titleRow } = page;
  const inches = Object.fromEntries(
    Object.entries(margins).map(([edge, points]) => [edge, Math.round((points / POINTS_PER_INCH) * 1e4) / 1e4]),
  );
  return {
    paper,
    orientation,
    fit: { wide: 1, tall: isLong(plan) ? 0 : 1 },
    centered: { horizontally: true, vertically: false },
    margins: inches,
    footer: `&L${FOOTER}${footer.left}&C${FOOTER}${footer.center}&R${FOOTER}${footer.right}`,
    ...(isLong(plan) && columnWidths.length <= area.columns ? {} : { area: fixedAddress(localAddress(area)) }),
    ...(titleRow === undefined ? {} : { titleRows: `$${titleRow + 1}:$${titleRow + 1}` }),
  };
}

/** A chart with the cells of its sheet. */
export function chartOf(sheet: string, chart: PlanChart): ChartData {
  const { kind, title, description, area, categories, categoryTitle, namesBelow, axis, bounds, gap, series } = chart;
  return {
    kind,
    title,
    description,
    area,
    categories: { sheet, area: categories },
    ...(categoryTitle === undefined ? {} : { categoryTitle }),
    ...(namesBelow ? { namesBelow } : {}),
    ...(axis === undefined ? {} : { axis: { format: axis, grid: hex(CHART.grid) } }),
    ...(bounds ? { bounds } : {}),
    series: series.map((one) => seriesOf(sheet, one)),
    look: {
      size: CHART.size,
      note: hex(CHART.note),
      line: hex(CHART.line),
      ...(kind === "lines" ? {} : { bars: { gap: gap ?? CHART.gap, overlap: CHART.overlap(kind) } }),
    },
  };
}

const seriesOf = (sheet: string, { name, values, color, total, hidden, line, labels }: PlanSeries): SeriesData => ({
  name,
  values: { sheet, area: values },
  ...(total ? {} : { color: hex(color) }),
  ...(hidden ? { hidden } : {}),
  ...(line ? { line } : {}),
  ...(labels
    ? {
        labels: {
          format: labels.format,
          color: hex(labels.color),
          bold: labels.bold ?? false,
          ...(labels.inside ? { inside: true as const } : {}),
          ...(labels.at ? { at: [...labels.at] } : {}),
        },
      }
    : {}),
});
