import { ApiError, ApiObject } from "../host/apiObject";
import { ChartFontFormat } from "./chartParts";
import { newSeries, type ChartState, type SeriesState } from "./chartState";
import { invalidArgument, itemNotFound } from "./errors";
import { Range } from "./range";
import { colour } from "./rangeFormat";

export class ChartSeriesCollection extends ApiObject {
  readonly apiName = "ChartSeriesCollection";
  override readonly scalars = ["Count"];
  constructor(
    private readonly chart: ChartState,
    private readonly changed: () => void,
  ) {
    super();
  }
  override items() {
    return this.chart.series.map((series) => this.object(series));
  }
  get Count() {
    return this.chart.series.length;
  }
  GetCount() {
    return this.chart.series.length;
  }
  GetItemAt(index: number) {
    const found = this.chart.series[index];
    if (!found) throw itemNotFound("ChartSeriesCollection.getItemAt");
    return this.object(found);
  }
  /** Empty until it gets its values. */
  Add(name: string | null = null, index: number | null = null) {
    const series = newSeries(this.chart.series.length, this.chart.type);
    if (name !== null) series.name = name;
    this.chart.series.splice(index ?? this.chart.series.length, 0, series);
    this.changed();
    return this.object(series);
  }
  private object(series: SeriesState) {
    return new ChartSeries(this.chart, series, this.changed);
  }
}

class ChartSeries extends ApiObject {
  readonly apiName = "ChartSeries";
  override readonly scalars = ["ChartType", "GapWidth", "HasDataLabels", "MarkerStyle", "Name", "Overlap"];
  constructor(
    private readonly chart: ChartState,
    private readonly series: SeriesState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Name() {
    return this.series.name;
  }
  set Name(name: string) {
    this.series.name = name;
    this.changed();
  }
  get ChartType() {
    return this.series.chartType;
  }
  /** A series of its own type: lines over columns. */
  set ChartType(type: string) {
    if (type !== this.chart.type && type !== "Line")
      throw new ApiError(
        "ApiNotFound",
        `The workbench does not draw a series of type ${type}.`,
        "ChartSeries.chartType",
      );
    this.series.chartType = type;
    this.changed();
  }
  get MarkerStyle() {
    return this.series.markerStyle;
  }
  set MarkerStyle(style: string) {
    this.series.markerStyle = style;
    this.changed();
  }
  /** Gap and overlap belong to all series of the chart. */
  get GapWidth() {
    return this.chart.gapWidth;
  }
  set GapWidth(width: number) {
    if (!(width >= 0 && width <= 500)) throw invalidArgument("ChartSeries.gapWidth");
    this.chart.gapWidth = width;
    this.changed();
  }
  get Overlap() {
    return this.chart.overlap;
  }
  set Overlap(overlap: number) {
    if (!(overlap >= -100 && overlap <= 100)) throw invalidArgument("ChartSeries.overlap");
    this.chart.overlap = overlap;
    this.changed();
  }
  get HasDataLabels() {
    return this.series.hasDataLabels;
  }
  set HasDataLabels(shown: boolean) {
    this.series.hasDataLabels = shown;
    this.changed();
  }
  get DataLabels() {
    return new ChartDataLabels(this.series, this.chart.type, this.changed);
  }
  get Format() {
    return new ChartSeriesFormat(this.series, this.changed);
  }
  get Points() {
    return new ChartPointsCollection(this.series, this.changed);
  }
  SetValues(source: Range) {
    this.series.values = sourceOf(source, "setValues");
    this.changed();
  }
  SetXAxisValues(source: Range) {
    this.series.categories = sourceOf(source, "setXAxisValues");
    this.changed();
  }
  Delete() {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
    this.changed();
  }
}

/** Of points, whether they have a label is all that is drawn. */
class ChartPointsCollection extends ApiObject {
  readonly apiName = "ChartPointsCollection";
  override readonly scalars = ["Count"];
  constructor(
    private readonly series: SeriesState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Count() {
    const area = this.series.values?.area;
    return area ? area.rows * area.columns : 0;
  }
  GetCount() {
    return this.Count;
  }
  GetItemAt(index: number) {
    if (!(index >= 0 && index < this.Count)) throw itemNotFound("ChartPointsCollection.getItemAt");
    return new ChartPoint(this.series, index, this.changed);
  }
}

class ChartPoint extends ApiObject {
  readonly apiName = "ChartPoint";
  override readonly scalars = ["HasDataLabel"];
  constructor(
    private readonly series: SeriesState,
    private readonly index: number,
    private readonly changed: () => void,
  ) {
    super();
  }
  get HasDataLabel() {
    return this.series.hasDataLabels && !this.series.unlabelled?.includes(this.index);
  }
  /** One point alone has the others without. */
  set HasDataLabel(shown: boolean) {
    const { series, index } = this;
    const count = series.values ? series.values.area.rows * series.values.area.columns : 0;
    const none = Array.from({ length: count }, (_, i) => i);
    const without = series.hasDataLabels ? (series.unlabelled ?? []) : none;
    series.unlabelled = [...without.filter((i) => i !== index), ...(shown ? [] : [index])];
    series.hasDataLabels ||= shown;
    this.changed();
  }
}

function sourceOf(source: unknown, method: string): Pick<Range, "sheet" | "area"> {
  if (!(source instanceof Range)) throw invalidArgument(`ChartSeries.${method}`);
  return { sheet: source.sheet, area: source.area };
}

class ChartSeriesFormat extends ApiObject {
  readonly apiName = "ChartSeriesFormat";
  constructor(
    private readonly series: SeriesState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Fill() {
    return new ChartFill(this.series, this.changed);
  }
  get Line() {
    return new SeriesLine(this.series, this.changed);
  }
}

class ChartFill extends ApiObject {
  readonly apiName = "ChartFill";
  constructor(
    private readonly series: SeriesState,
    private readonly changed: () => void,
  ) {
    super();
  }
  SetSolidColor(color: string) {
    this.series.color = colour(color, "ChartFill.setSolidColor");
    this.changed();
  }
  Clear() {
    this.series.color = null;
    this.changed();
  }
}

const LINE_STYLES = ["None", "Continuous", "Dash"];

class SeriesLine extends ApiObject {
  readonly apiName = "ChartLineFormat";
  override readonly scalars = ["Color", "LineStyle"];
  constructor(
    private readonly series: SeriesState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Color() {
    return this.series.color ?? "";
  }
  set Color(color: string) {
    this.series.color = colour(color, "ChartLineFormat.color");
    this.changed();
  }
  get LineStyle() {
    if (!this.series.lineVisible) return "None";
    return this.series.dashed ? "Dash" : "Continuous";
  }
  set LineStyle(style: string) {
    if (!LINE_STYLES.includes(style))
      throw new ApiError(
        "ApiNotFound",
        `The workbench does not draw lines of style ${style}.`,
        "ChartLineFormat.lineStyle",
      );
    this.series.lineVisible = style !== "None";
    this.series.dashed = style === "Dash";
    this.changed();
  }
  Clear() {
    this.LineStyle = "None";
  }
}

/** Excel refuses a place that the type of the chart does not have: nothing is outside of a stack, a line has no end. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  ColumnStacked: ["Center", "InsideEnd", "InsideBase"],
  BarStacked: ["Center", "InsideEnd", "InsideBase"],
  ColumnClustered: ["Center", "InsideEnd", "InsideBase", "OutsideEnd"],
  BarClustered: ["Center", "InsideEnd", "InsideBase", "OutsideEnd"],
  Line: ["Center", "Left", "Right", "Top", "Bottom"],
};

class ChartDataLabels extends ApiObject {
  readonly apiName = "ChartDataLabels";
  override readonly scalars = ["NumberFormat", "Position", "ShowValue"];
  constructor(
    private readonly series: SeriesState,
    private readonly chartType: string,
    private readonly changed: () => void,
  ) {
    super();
  }
  get ShowValue() {
    return this.series.hasDataLabels;
  }
  set ShowValue(shown: boolean) {
    this.series.hasDataLabels = shown;
    this.changed();
  }
  get Position() {
    return this.series.position ?? PLACES[this.series.chartType]?.at(-1) ?? "";
  }
  set Position(position: string) {
    if (!(PLACES[this.series.chartType] ?? PLACES[this.chartType])?.includes(position))
      throw invalidArgument("ChartDataLabels.position");
    this.series.position = position;
    this.changed();
  }
  get NumberFormat() {
    return this.series.numberFormat;
  }
  set NumberFormat(format: string) {
    this.series.numberFormat = format;
    this.changed();
  }
  get Format() {
    return new ChartFontFormat("ChartDataLabelFormat", this.series.font, this.changed);
  }
}
