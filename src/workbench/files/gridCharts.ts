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
  const { kind, title, description, axis, look, series } = chart;
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
  });
  Object.assign(state.value.font, quiet);
  Object.assign(state.category, {
    lineColor: look.line,
    reversed: kind === "bars",
    tickLabels: kind === "stackedColumns" ? "NextToAxis" : "Low",
  });
  Object.assign(state.category.font, quiet);
  state.series.push(...series.map((one, i) => seriesToGrid(one, i, chart, source)));
  return state;
}

function seriesToGrid(
  { name, values, color, labels }: ChartData["series"][number],
  index: number,
  { kind, categories, look }: ChartData,
  source: (of: SourceData) => Source | undefined,
): SeriesState {
  const state = newSeries(index, color ? TYPES[kind] : TYPES.lines);
  Object.assign(state, {
    name,
    values: source(values),
    categories: source(categories),
    color: color ?? state.color,
    lineVisible: color !== undefined,
    markerStyle: color ? state.markerStyle : "None",
    inLegend: color !== undefined,
    hasDataLabels: labels !== undefined,
  });
  if (!labels) return state;
  Object.assign(state, {
    position: color ? (kind === "stackedColumns" ? "InsideEnd" : "OutsideEnd") : "Top",
    numberFormat: labels.format,
  });
  Object.assign(state.font, { size: look.size, color: labels.color, bold: labels.bold });
  return state;
}

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
    return values ? [seriesFromGrid(one, values)] : [];
  });
  const kind = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((one) => TYPES[one] === state.type) ?? "columns";
  if (!categories || series.length === 0) return undefined;
  const { font, lineColor } = state.category;
  return {
    kind,
    title: state.name,
    description: state.description ?? state.name,
    categories,
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

function seriesFromGrid(state: SeriesState, values: SourceData): ChartData["series"][number] {
  const { name, color, lineVisible, chartType, hasDataLabels, numberFormat, font } = state;
  const isDrawn = color !== null && (lineVisible || !chartType.startsWith("Line"));
  return {
    name,
    values,
    ...(isDrawn ? { color: color.toUpperCase() } : {}),
    ...(hasDataLabels ? { labels: { format: numberFormat, color: font.color.toUpperCase(), bold: font.bold } } : {}),
  };
}
