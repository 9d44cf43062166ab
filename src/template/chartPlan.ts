import type { CellArea } from "../formula/address";
import type { Locale } from "../vocabulary/locale";
import type { FormatId } from "./numberFormat";
import type { PlanChart, PlanSeries } from "./plan";
import { COLORS, TONES } from "./styles";
import type { ChartBlock, ChartSeries } from "./Template";

/** What a chart asks of its sheet. */
export interface ChartContext {
  locale: Locale;
  /** The cells from one key to another. */
  between: (keys: readonly [from: string, to: string]) => CellArea;
  /** The row of the words above a cell, and the column of the labels of its rows. */
  words: (key: string) => { row: number; column: number };
  format: (id: FormatId) => string;
}

const COLOR = {
  strong: COLORS.brand,
  middle: TONES.green3.fill,
  pale: COLORS.pale,
  grey: COLORS.grey,
  shade: COLORS.heldFill,
  ink: COLORS.ink,
  total: COLORS.ink,
  none: COLORS.paper,
} as const satisfies Record<ChartSeries["tone"], string>;

/** A chart of a template, over the cells that it stands on. */
export function chartPlan(block: ChartBlock, area: CellArea, context: ChartContext): PlanChart {
  const { locale, format } = context;
  const { chart, title, description, categoryTitle, namesBelow, axis, bounds, gap, series } = block;
  return {
    kind: chart,
    title: title[locale],
    description: description[locale],
    area,
    categories: categoriesOf(block, context),
    ...(categoryTitle ? { categoryTitle: categoryTitle[locale] } : {}),
    ...(namesBelow ? { namesBelow } : {}),
    ...(axis ? { axis: format(axis) } : {}),
    ...(bounds ? { bounds } : {}),
    ...(gap === undefined ? {} : { gap }),
    series: series.map((one) => seriesOf(one, chart, context)),
  };
}

function categoriesOf({ categories, series }: ChartBlock, { between, words }: ChartContext): CellArea {
  if (typeof categories !== "string") return between(categories);
  const [first] = series;
  const { row, column } = words(first!.cells[0]);
  const cells = between(first!.cells);
  return categories === "heads" ? { ...cells, row, rows: 1 } : { ...cells, column, columns: 1 };
}

function seriesOf(
  { name, cells, tone, line, labels, labelsAt, labelsInside }: ChartSeries,
  chart: ChartBlock["chart"],
  { locale, between, format }: ChartContext,
): PlanSeries {
  const isQuiet = tone === "grey" && !labelsInside;
  return {
    name: name[locale],
    values: between(cells),
    color: COLOR[tone],
    ...(tone === "total" ? { total: true as const } : {}),
    ...(tone === "none" ? { hidden: true as const } : {}),
    ...(line ? { line } : {}),
    ...(labels
      ? {
          labels: {
            format: withoutZero(format(labels)),
            color: labelsInside ? COLORS.paper : isQuiet ? COLORS.note : COLORS.ink,
            ...(isQuiet ? {} : { bold: true as const }),
            ...(labelsInside && chart === "columns" ? { inside: true as const } : {}),
            ...(labelsAt ? { at: labelsAt } : {}),
          },
        }
      : {}),
  };
}

/** On a chart a cell that holds nothing yet is 0, and a label for it would be wrong. */
function withoutZero(format: string): string {
  const sections = format.split(";");
  if (sections.length > 2) return format;
  return `${sections[0]};${sections[1] ?? `-${sections[0]}`};`;
}
