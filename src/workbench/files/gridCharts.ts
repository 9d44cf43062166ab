import type { ChartData, SourceData } from "../../spreadsheet/Spreadsheet";
import { newChart, newSeries, type ChartState, type SeriesState } from "../model/chartState";

const TYPES = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  bars: "BarClustered",
  lines: "Line",
} as const;
type Source = NonNullable<SeriesState["values"]>;

/** A chart of a file as the object model has it: what an add-in says to make the same. */
export function chartToGrid(chart: ChartData, idOf: (sheet: string) => string | undefined): ChartState {
  const { kind, title, description, axis, bounds, categoryTitle, namesBelow, look, series } = chart;
  const state: ChartState = { ...newChart(TYPES[kind], title), description };
  const quiet = { size: look.size, color: look.note, bold: false };
  const source = ({ sheet, area }: SourceData): Source | undefined => {
    const id = idOf(sheet);
    return id === undefined ? undefined : { sheet: id, area };
  };
  state.title = { text: "", visible: false };
  state.border = "None";
  if (look.bars) Object.assign(state, { gapWidth: look.bars.gap, overlap: look.bars.overlap });
  Object.assign(state.legend, { visible: series.length > 1, position: "Top" });
  Object.assign(state.legend.font, quiet);
  Object.assign(state.value, {
    visible: axis !== undefined,
    gridlines: axis !== undefined,
    numberFormat: axis?.format ?? "General",
    ...(bounds?.min === undefined ? {} : { minimum: bounds.min }),
    ...(bounds?.max === undefined ? {} : { maximum: bounds.max }),
  });
  Object.assign(state.value.font, quiet);
  Object.assign(state.category, {
    lineColor: look.line,
    reversed: kind === "bars",
    tickLabels: kind === "stackedColumns" && !namesBelow ? "NextToAxis" : "Low",
    ...(categoryTitle === undefined ? {} : { title: categoryTitle, titleFont: { ...quiet } }),
  });
  Object.assign(state.category.font, quiet);
  state.series.push(...series.map((one, i) => seriesToGrid(one, i, chart, source)));
  return state;
}

function seriesToGrid(
  { name, values, color, hidden, line, labels }: ChartData["series"][number],
  index: number,
  { kind, categories, look }: ChartData,
  source: (of: SourceData) => Source | undefined,
): SeriesState {
  const isLine = !color || line !== undefined;
  const state = newSeries(index, isLine ? TYPES.lines : TYPES[kind]);
  Object.assign(state, {
    name,
    values: source(values),
    categories: source(categories),
    color: hidden ? null : (color ?? state.color),
    lineVisible: color !== undefined,
    ...(line === "dashed" ? { dashed: true } : {}),
    markerStyle: isLine ? "None" : state.markerStyle,
    inLegend: color !== undefined && !hidden,
    hasDataLabels: labels !== undefined,
  });
  if (!labels) return state;
  Object.assign(state, {
    position:
      isLine || kind === "lines" ? "Top" : kind === "stackedColumns" || labels.inside ? "InsideEnd" : "OutsideEnd",
    numberFormat: labels.format,
    ...(labels.at ? { unlabelled: pointsBut(labels.at, values.area) } : {}),
  });
  Object.assign(state.font, { size: look.size, color: labels.color, bold: labels.bold });
  return state;
}

const pointsBut = (left: readonly number[], { rows, columns }: SourceData["area"]): number[] =>
  Array.from({ length: rows * columns }, (_, i) => i).filter((i) => !left.includes(i));

/** The same, as a file has it; undefined for one that shows no cells. */
export function chartFromGrid(
  state: ChartState,
  nameOf: (sheet: string) => string | undefined,
): Omit<ChartData, "area"> | undefined {
  const source = (from: Source | undefined): SourceData | undefined => {
    const sheet = from && nameOf(from.sheet);
    return from && sheet !== undefined ? { sheet, area: { ...from.area } } : undefined;
  };
  const categories = state.series.flatMap((series) => source(series.categories) ?? [])[0];
  const series = state.series.flatMap((one) => {
    const values = source(one.values);
    return values ? [seriesFromGrid(one, values, state.type)] : [];
  });
  const kind = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((one) => TYPES[one] === state.type) ?? "columns";
  if (!categories || series.length === 0) return undefined;
  const { font, lineColor } = state.category;
  return {
    kind,
    title: state.name,
    description: state.description ?? state.name,
    categories,
    ...(state.category.title === "" ? {} : { categoryTitle: state.category.title }),
    ...(kind === "stackedColumns" && state.category.tickLabels === "Low" ? { namesBelow: true as const } : {}),
    ...boundsOf(state.value),
    ...(state.value.visible ? { axis: { format: state.value.numberFormat, grid: "#E3E3E3" } } : {}),
    series,
    look: {
      size: font.size,
      note: font.color.toUpperCase(),
      line: lineColor.toUpperCase(),
      ...(kind === "lines" ? {} : { bars: { gap: state.gapWidth, overlap: state.overlap } }),
    },
  };
}

function boundsOf({ minimum: min, maximum: max }: ChartState["value"]): Pick<ChartData, "bounds"> {
  if (min === undefined && max === undefined) return {};
  return { bounds: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } };
}

function seriesFromGrid(state: SeriesState, values: SourceData, chart: string): ChartData["series"][number] {
  const { name, color, lineVisible, chartType, dashed, hasDataLabels, numberFormat, font } = state;
  const isLine = chartType.startsWith("Line");
  const isHidden = color === null && !isLine;
  const isDrawn = color !== null && (lineVisible || !isLine);
  const line = dashed ? "dashed" : chart.startsWith("Line") ? undefined : "solid";
  return {
    name,
    values,
    ...(isDrawn ? { color: color.toUpperCase() } : isHidden ? { color: "#FFFFFF", hidden: true as const } : {}),
    ...(isLine && isDrawn && line ? { line } : {}),
    ...(hasDataLabels
      ? {
          labels: {
            format: numberFormat,
            color: font.color.toUpperCase(),
            bold: font.bold,
            ...labelPlaces(state, values, chart),
          },
        }
      : {}),
  };
}

const labelPlaces = (
  { position, chartType, unlabelled }: SeriesState,
  { area }: SourceData,
  chart: string,
): { inside?: true; at?: number[] } => ({
  ...(position === "InsideEnd" && chart === TYPES.columns && chartType === chart ? { inside: true as const } : {}),
  ...(unlabelled?.length ? { at: pointsBut(unlabelled, area) } : {}),
});
