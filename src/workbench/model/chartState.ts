import type { Area } from "../address";
import type { AxisPicture, Cell, ChartPicture, FontPicture, Grid, SeriesPicture } from "./grid";

type Writable<T> = { -readonly [key in keyof T]: T[key] };
export type FontState = Writable<FontPicture>;

/** What Excel gives a chart at first. */
export const usualFont = (): FontState => ({ size: 9, color: "#595959", bold: false });
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

interface Source {
  readonly sheet: string;
  readonly area: Area;
}

export interface SeriesState {
  name: string;
  values: Source | undefined;
  categories: Source | undefined;
  chartType: string;
  color: string | null;
  lineVisible: boolean;
  /** Charts that were kept before lines could be have none. */
  dashed?: boolean;
  /** Points without a label where the others have one, counted from 0. */
  unlabelled?: number[];
  markerStyle: string;
  inLegend: boolean;
  hasDataLabels: boolean;
  position: string | undefined;
  numberFormat: string;
  readonly font: FontState;
}

export interface AxisState {
  visible: boolean;
  gridlines: boolean;
  reversed: boolean;
  tickLabels: string;
  tickMark: string;
  lineColor: string;
  title: string;
  numberFormat: string;
  readonly font: FontState;
  /** Where the values end, unless the chart finds it out. */
  minimum?: number | undefined;
  maximum?: number | undefined;
  titleFont?: FontState;
}

/** Everything an add-in has said about a chart. */
export interface ChartState {
  readonly type: string;
  name: string;
  /** What a file says of it to who does not see it. */
  description?: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string; readonly font: FontState };
  border: string;
  gapWidth: number;
  overlap: number;
  readonly value: AxisState;
  readonly category: AxisState;
  readonly series: SeriesState[];
}

export const newSeries = (index: number, chartType: string): SeriesState => ({
  name: `Series${index + 1}`,
  values: undefined,
  categories: undefined,
  chartType,
  color: PALETTE[index % PALETTE.length]!,
  lineVisible: true,
  markerStyle: "Automatic",
  inLegend: true,
  hasDataLabels: false,
  position: undefined,
  numberFormat: "General",
  font: { ...usualFont(), color: "#404040" },
});

const axis = (gridlines: boolean): AxisState => ({
  visible: true,
  gridlines,
  reversed: false,
  tickLabels: "NextToAxis",
  tickMark: "None",
  lineColor: "#D9D9D9",
  title: "",
  numberFormat: "General",
  font: usualFont(),
});

export const newChart = (type: string, name: string): ChartState => ({
  type,
  name,
  title: { text: "", visible: true },
  legend: { visible: true, position: "Bottom", font: usualFont() },
  border: "Continuous",
  gapWidth: type === "BarClustered" || type === "ColumnClustered" ? 182 : 150,
  overlap: type === "ColumnStacked" || type === "BarStacked" ? 100 : 0,
  value: axis(true),
  category: axis(false),
  series: [],
});

/** The chart as it is to be drawn, with what the cells hold now. */
export function pictureOf(grid: Grid, state: ChartState): ChartPicture {
  const cells = ({ sheet, area }: Source): Cell[] => grid.read(sheet, area).flat();
  const texts = ({ sheet, area }: Source): string[] => grid.text(sheet, area).flat();
  const [first] = state.series;
  const count = Math.max(0, ...state.series.map(({ values }) => (values ? values.area.rows * values.area.columns : 0)));
  return {
    kind: state.type.startsWith("Bar") ? "bar" : "column",
    stacked: state.type.endsWith("Stacked"),
    name: state.name,
    border: state.border !== "None",
    title: state.title.visible ? state.title.text : "",
    legend: state.legend.visible ? (state.legend.position === "Top" ? "Top" : "Bottom") : null,
    legendFont: state.legend.font,
    valueAxis: state.value.visible
      ? { font: state.value.font, text: (value) => tickText(grid, value, state.value.numberFormat) }
      : null,
    gridlines: state.value.gridlines,
    categoryAxis: state.category.visible ? axisPicture(state.category) : null,
    bounds: { min: state.value.minimum, max: state.value.maximum },
    gapWidth: state.gapWidth,
    overlap: state.overlap,
    categories: first?.categories ? texts(first.categories) : Array.from({ length: count }, (_, i) => String(i + 1)),
    series: state.series.map((series) => seriesPicture(grid, series, series.values ? cells(series.values) : [])),
  };
}

const tickText = (grid: Grid, value: number, format: string): string =>
  format === "General" ? String(Number(value.toPrecision(3))) : grid.format(value, format);

const axisPicture = ({ reversed, tickLabels, lineColor, font, title, titleFont }: AxisState): AxisPicture => ({
  title: title === "" ? null : { text: title, font: titleFont ?? usualFont() },
  low: tickLabels === "Low",
  reversed,
  font,
  line: lineColor,
});

/** A formula that shows no number is drawn as 0, a blank cell not at all. */
function seriesPicture(grid: Grid, state: SeriesState, cells: readonly Cell[]): SeriesPicture {
  const values = cells.map(({ value }) => (typeof value === "number" ? value : 0));
  const line = state.chartType.startsWith("Line");
  return {
    name: state.name,
    line,
    values,
    blank: cells.map(({ value, formula }) => value === "" && formula === undefined),
    dashed: state.dashed ?? false,
    inLegend: state.inLegend,
    color: line && !state.lineVisible ? null : state.color,
    labels: state.hasDataLabels
      ? {
          texts: cells.map(({ value }, i) =>
            typeof value === "number" && !state.unlabelled?.includes(i) ? grid.format(value, state.numberFormat) : "",
          ),
          position: state.position ?? (line ? "Right" : "OutsideEnd"),
          font: state.font,
        }
      : null,
  };
}
