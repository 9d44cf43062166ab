import { ApiError, ApiObject } from "../host/apiObject";
import { usualFont, type AxisState, type ChartState, type FontState } from "./chartState";
import { invalidArgument, itemNotFound } from "./errors";
import { colour } from "./rangeFormat";

export class ChartTitle extends ApiObject {
  readonly apiName = "ChartTitle";
  override readonly scalars = ["Text", "Visible"];
  constructor(
    private readonly state: { text: string; visible: boolean },
    private readonly changed: () => void,
  ) {
    super();
  }
  get Text() {
    return this.state.text;
  }
  set Text(text: string) {
    this.state.text = text;
    this.changed();
  }
  get Visible() {
    return this.state.visible;
  }
  set Visible(visible: boolean) {
    this.state.visible = visible;
    this.changed();
  }
}

export class ChartAreaFormat extends ApiObject {
  readonly apiName = "ChartAreaFormat";
  constructor(
    private readonly chart: ChartState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Border() {
    return new ChartBorder(this.chart, this.changed);
  }
}

class ChartBorder extends ApiObject {
  readonly apiName = "ChartBorder";
  override readonly scalars = ["LineStyle"];
  constructor(
    private readonly chart: ChartState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get LineStyle() {
    return this.chart.border;
  }
  set LineStyle(style: string) {
    this.chart.border = style;
    this.changed();
  }
}

const POSITIONS = ["Top", "Bottom"];

export class ChartLegend extends ApiObject {
  readonly apiName = "ChartLegend";
  override readonly scalars = ["Position", "Visible"];
  constructor(
    private readonly chart: ChartState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Visible() {
    return this.chart.legend.visible;
  }
  set Visible(visible: boolean) {
    this.chart.legend.visible = visible;
    this.changed();
  }
  get Position() {
    return this.chart.legend.position;
  }
  set Position(position: string) {
    if (!POSITIONS.includes(position))
      throw new ApiError("ApiNotFound", `The workbench does not draw a legend at ${position}.`, "ChartLegend.position");
    this.chart.legend.position = position;
    this.changed();
  }
  get Format() {
    return new ChartFontFormat("ChartLegendFormat", this.chart.legend.font, this.changed);
  }
  get LegendEntries() {
    return new ChartLegendEntryCollection(this.chart, this.changed);
  }
}

class ChartLegendEntryCollection extends ApiObject {
  readonly apiName = "ChartLegendEntryCollection";
  constructor(
    private readonly chart: ChartState,
    private readonly changed: () => void,
  ) {
    super();
  }
  GetCount() {
    return this.chart.series.length;
  }
  GetItemAt(index: number) {
    const series = this.chart.series[index];
    if (!series) throw itemNotFound("ChartLegendEntryCollection.getItemAt");
    return new ChartLegendEntry(series, this.changed);
  }
}

class ChartLegendEntry extends ApiObject {
  readonly apiName = "ChartLegendEntry";
  override readonly scalars = ["Visible"];
  constructor(
    private readonly series: { inLegend: boolean },
    private readonly changed: () => void,
  ) {
    super();
  }
  get Visible() {
    return this.series.inLegend;
  }
  set Visible(visible: boolean) {
    this.series.inLegend = visible;
    this.changed();
  }
}

export class ChartAxes extends ApiObject {
  readonly apiName = "ChartAxes";
  constructor(
    private readonly chart: ChartState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get ValueAxis() {
    return new ChartAxis(this.chart.value, this.changed);
  }
  get CategoryAxis() {
    return new ChartAxis(this.chart.category, this.changed);
  }
}

class ChartAxis extends ApiObject {
  readonly apiName = "ChartAxis";
  override readonly scalars = [
    "MajorTickMark",
    "Maximum",
    "Minimum",
    "NumberFormat",
    "ReversePlotOrder",
    "TickLabelPosition",
    "Visible",
  ];
  constructor(
    private readonly state: AxisState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Visible() {
    return this.state.visible;
  }
  set Visible(visible: boolean) {
    this.state.visible = visible;
    this.changed();
  }
  get ReversePlotOrder() {
    return this.state.reversed;
  }
  set ReversePlotOrder(reversed: boolean) {
    this.state.reversed = reversed;
    this.changed();
  }
  get TickLabelPosition() {
    return this.state.tickLabels;
  }
  set TickLabelPosition(position: string) {
    if (position !== "Low" && position !== "NextToAxis")
      throw new ApiError(
        "ApiNotFound",
        `The workbench does not draw labels at ${position}.`,
        "ChartAxis.tickLabelPosition",
      );
    this.state.tickLabels = position;
    this.changed();
  }
  get NumberFormat() {
    return this.state.numberFormat;
  }
  set NumberFormat(format: string) {
    this.state.numberFormat = format;
    this.changed();
  }
  get MajorTickMark() {
    return this.state.tickMark;
  }
  /** No marks are drawn. */
  set MajorTickMark(mark: string) {
    if (mark !== "None")
      throw new ApiError("ApiNotFound", "The workbench draws no tick marks.", "ChartAxis.majorTickMark");
    this.state.tickMark = mark;
  }
  /** "" while the chart finds it out. */
  get Minimum(): number | string {
    return this.state.minimum ?? "";
  }
  set Minimum(value: number | string) {
    this.bound("minimum", value);
  }
  get Maximum(): number | string {
    return this.state.maximum ?? "";
  }
  set Maximum(value: number | string) {
    this.bound("maximum", value);
  }
  get Title() {
    return new ChartAxisTitle(this.state, this.changed);
  }
  get MajorGridlines() {
    return new ChartGridlines(this.state, this.changed);
  }
  get Format() {
    return new ChartAxisFormat(this.state, this.changed);
  }

  private bound(name: "minimum" | "maximum", value: number | string): void {
    if (value === "") this.state[name] = undefined;
    else if (typeof value === "number" && Number.isFinite(value)) this.state[name] = value;
    else throw invalidArgument(`ChartAxis.${name}`);
    this.changed();
  }
}

/** A text makes it visible. */
class ChartAxisTitle extends ApiObject {
  readonly apiName = "ChartAxisTitle";
  override readonly scalars = ["Text", "Visible"];
  constructor(
    private readonly axis: AxisState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Text() {
    return this.axis.title;
  }
  set Text(text: string) {
    this.axis.title = text;
    this.changed();
  }
  get Visible() {
    return this.axis.title !== "";
  }
  set Visible(visible: boolean) {
    this.Text = visible ? this.axis.title || "Axis Title" : "";
  }
  get Format() {
    this.axis.titleFont ??= usualFont();
    return new ChartFontFormat("ChartAxisTitleFormat", this.axis.titleFont, this.changed);
  }
}

class ChartGridlines extends ApiObject {
  readonly apiName = "ChartGridlines";
  override readonly scalars = ["Visible"];
  constructor(
    private readonly axis: AxisState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Visible() {
    return this.axis.gridlines;
  }
  set Visible(visible: boolean) {
    this.axis.gridlines = visible;
    this.changed();
  }
}

class ChartAxisFormat extends ApiObject {
  readonly apiName = "ChartAxisFormat";
  constructor(
    private readonly axis: AxisState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Font() {
    return new ChartFont(this.axis.font, this.changed);
  }
  get Line() {
    return new AxisLine(this.axis, this.changed);
  }
}

class AxisLine extends ApiObject {
  readonly apiName = "ChartLineFormat";
  override readonly scalars = ["Color"];
  constructor(
    private readonly axis: AxisState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Color() {
    return this.axis.lineColor;
  }
  set Color(color: string) {
    this.axis.lineColor = colour(color, "ChartLineFormat.color");
    this.changed();
  }
}

/** The format of a part whose font is all that is drawn. */
export class ChartFontFormat extends ApiObject {
  constructor(
    readonly apiName: string,
    private readonly font: FontState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Font() {
    return new ChartFont(this.font, this.changed);
  }
}

class ChartFont extends ApiObject {
  readonly apiName = "ChartFont";
  override readonly scalars = ["Bold", "Color", "Size"];
  constructor(
    private readonly font: FontState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get Bold() {
    return this.font.bold;
  }
  set Bold(bold: boolean) {
    this.font.bold = bold;
    this.changed();
  }
  get Color() {
    return this.font.color;
  }
  set Color(color: string) {
    this.font.color = colour(color, "ChartFont.color");
    this.changed();
  }
  get Size() {
    return this.font.size;
  }
  set Size(size: number) {
    this.font.size = size;
    this.changed();
  }
}
