import { absolute } from "../../formula/absolute";
import { cellsOf, type CellAt } from "../../formula/address";
import type { ChartData, SeriesData, SourceData } from "../Spreadsheet";
import { element, escapeXml } from "./xml";

/** What a chart shows of a cell before its program has read the sheet, and how a number there is written. */
export interface ShownAt {
  text: (source: SourceData, cell: CellAt) => string | undefined;
  number: (source: SourceData, cell: CellAt) => number | undefined;
  format: (source: SourceData, cell: CellAt) => string;
}

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
/** Of a line, in English Metric Units: 12,700 a point. */
const LINE = { axis: 9_525, series: 22_225 };
/** Of what is not said otherwise. */
const INK = "404040";

const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value });
const solid = (color: string): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: color.replace(/^#/, "") }));
const NO_FILL = "<a:noFill/>";
const NO_LINE = element("a:ln", {}, NO_FILL);

/**
 * A chart part, drawn as on the sheet that the add-in writes: no title, as the cell above has it; no axis for values
 * that stand on the bars. It brings the numbers it shows, for readers that do not calculate.
 */
export function chartXml(chart: ChartData, shown: ShownAt): string {
  const drawn = chart.series.map((one, index) => ({
    line: isLine(chart, one),
    xml: seriesXml(chart, one, index, shown),
  }));
  const lines = drawn.filter(({ line }) => line).map(({ xml }) => xml);
  const others = drawn.filter(({ line }) => !line).map(({ xml }) => xml);
  const body = element(
    "c:chart",
    {},
    val("autoTitleDeleted", 1),
    element(
      "c:plotArea",
      {},
      "<c:layout/>",
      others.length ? barChart(chart, others) : "",
      lines.length ? lineChart(lines) : "",
      categoryAxis(chart),
      valueAxis(chart),
    ),
    chart.series.length > 1 ? legend(chart) : "",
    val("plotVisOnly", 1),
    val("dispBlanksAs", "gap"),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(
    "c:chartSpace",
    NAMESPACES,
    val("roundedCorners", 0),
    body,
    element("c:spPr", {}, NO_FILL, NO_LINE),
    textStyle(chart, INK),
  )}`;
}

/** The numbers of the axes. They tell our charts from others, whoever saves the file. */
export const AXES = { category: 111_111_111, value: 222_222_222 };
const axisIds = val("axId", AXES.category) + val("axId", AXES.value);

function barChart({ kind, look }: ChartData, series: readonly string[]): string {
  return element(
    "c:barChart",
    {},
    val("barDir", kind === "bars" ? "bar" : "col"),
    val("grouping", kind === "stackedColumns" ? "stacked" : "clustered"),
    val("varyColors", 0),
    ...series,
    val("gapWidth", look.bars?.gap ?? 150),
    val("overlap", look.bars?.overlap ?? 0),
    axisIds,
  );
}

/** A total is a line that is not seen. */
const isLine = ({ kind }: ChartData, { color, line }: SeriesData): boolean =>
  !color || line !== undefined || kind === "lines";

const lineChart = (series: readonly string[]): string =>
  element("c:lineChart", {}, val("grouping", "standard"), val("varyColors", 0), ...series, val("marker", 1), axisIds);

function seriesXml(chart: ChartData, series: SeriesData, index: number, shown: ShownAt): string {
  const { name, values, labels } = series;
  const line = isLine(chart, series);
  return element(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    element("c:tx", {}, element("c:v", {}, escapeXml(name))),
    element("c:spPr", {}, line ? stroke(series) : series.hidden ? NO_FILL + NO_LINE : solid(series.color!)),
    line ? element("c:marker", {}, val("symbol", "none")) : val("invertIfNegative", 0),
    labels ? dataLabels(chart, series, labels, line ? "t" : placeOf(chart, labels)) : "",
    element("c:cat", {}, textReference(chart.categories, shown)),
    element("c:val", {}, numberReference(values, shown)),
    line ? val("smooth", 0) : "",
  );
}

const stroke = ({ color, line }: SeriesData): string =>
  element(
    "a:ln",
    { w: LINE.series, cap: "rnd" },
    color ? solid(color) : NO_FILL,
    line === "dashed" ? element("a:prstDash", { val: "dash" }) : "",
  );

const placeOf = ({ kind }: ChartData, { inside }: Labels): string =>
  kind === "stackedColumns" || inside ? "inEnd" : "outEnd";

type Labels = NonNullable<SeriesData["labels"]>;

/** Points without a label are said one by one. */
function dataLabels(chart: ChartData, { values }: SeriesData, labels: Labels, position: string): string {
  const { format, color, bold, at } = labels;
  const count = values.area.rows * values.area.columns;
  const without = at ? Array.from({ length: count }, (_, i) => i).filter((i) => !at.includes(i)) : [];
  return element(
    "c:dLbls",
    {},
    ...without.map((i) => element("c:dLbl", {}, val("idx", i), val("delete", 1))),
    element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    element("c:spPr", {}, NO_FILL, NO_LINE),
    textStyle(chart, color, bold),
    val("dLblPos", position),
    val("showLegendKey", 0),
    val("showVal", 1),
    val("showCatName", 0),
    val("showSerName", 0),
    val("showPercent", 0),
    val("showBubbleSize", 0),
  );
}

function textReference(source: SourceData, { text }: ShownAt): string {
  const points = cellsOf(source.area).map((cell, index) => point(index, text(source, cell)));
  return element(
    "c:strRef",
    {},
    element("c:f", {}, escapeXml(absolute(source.sheet, source.area))),
    element("c:strCache", {}, val("ptCount", points.length), ...points),
  );
}

function numberReference(source: SourceData, { number, format }: ShownAt): string {
  const cells = cellsOf(source.area);
  const points = cells.map((cell, index) => point(index, number(source, cell)));
  const cache = element(
    "c:numCache",
    {},
    element("c:formatCode", {}, escapeXml(format(source, cells[0]!))),
    val("ptCount", points.length),
    ...points,
  );
  return element("c:numRef", {}, element("c:f", {}, escapeXml(absolute(source.sheet, source.area))), cache);
}

const point = (idx: number, value: string | number | undefined): string =>
  value === undefined ? "" : element("c:pt", { idx }, element("c:v", {}, escapeXml(String(value))));

/**
 * Names stay clear of what lies below zero. The first bar is on top, and its name has room for the value of a bar that
 * goes left.
 */
function categoryAxis(chart: ChartData): string {
  const { kind, look, categoryTitle, namesBelow } = chart;
  const bars = kind === "bars";
  return element(
    "c:catAx",
    {},
    val("axId", AXES.category),
    element("c:scaling", {}, val("orientation", bars ? "maxMin" : "minMax")),
    val("delete", 0),
    val("axPos", bars ? "l" : "b"),
    categoryTitle === undefined ? "" : axisTitle(chart, categoryTitle),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", kind === "stackedColumns" && !namesBelow ? "nextTo" : "low"),
    element("c:spPr", {}, element("a:ln", { w: LINE.axis }, solid(look.line))),
    textStyle(chart, look.note),
    val("crossAx", AXES.value),
    val("crosses", "autoZero"),
    val("auto", 1),
    val("lblAlgn", "ctr"),
    val("lblOffset", bars ? 400 : 100),
    val("noMultiLvlLbl", 0),
  );
}

function axisTitle({ look }: ChartData, text: string): string {
  const run = runStyle(look.size, look.note);
  return element(
    "c:title",
    {},
    element(
      "c:tx",
      {},
      element(
        "c:rich",
        {},
        "<a:bodyPr/>",
        "<a:lstStyle/>",
        element(
          "a:p",
          {},
          element("a:pPr", {}, element("a:defRPr", run.attributes, ...run.children)),
          element(
            "a:r",
            {},
            element("a:rPr", { lang: "en-US", ...run.attributes }, ...run.children),
            element("a:t", {}, escapeXml(text)),
          ),
        ),
      ),
    ),
    val("overlay", 0),
  );
}

function valueAxis(chart: ChartData): string {
  const { kind, axis, bounds, look } = chart;
  return element(
    "c:valAx",
    {},
    val("axId", AXES.value),
    element(
      "c:scaling",
      {},
      val("orientation", "minMax"),
      bounds?.max === undefined ? "" : val("max", bounds.max),
      bounds?.min === undefined ? "" : val("min", bounds.min),
    ),
    val("delete", axis === undefined ? 1 : 0),
    val("axPos", kind === "bars" ? "t" : "l"),
    axis === undefined
      ? ""
      : element("c:majorGridlines", {}, element("c:spPr", {}, element("a:ln", { w: LINE.axis }, solid(axis.grid)))),
    element("c:numFmt", { formatCode: axis?.format ?? "General", sourceLinked: 0 }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    ...(axis === undefined ? [] : [element("c:spPr", {}, NO_LINE), textStyle(chart, look.note)]),
    val("crossAx", AXES.category),
    val("crosses", "autoZero"),
    val("crossBetween", "between"),
  );
}

/** A total is not drawn, so it needs no explanation. */
function legend(chart: ChartData): string {
  const { series, look } = chart;
  const hidden = series.flatMap(({ color, hidden: isHidden }, idx) =>
    !color || isHidden ? [element("c:legendEntry", {}, val("idx", idx), val("delete", 1))] : [],
  );
  return element("c:legend", {}, val("legendPos", "t"), ...hidden, val("overlay", 0), textStyle(chart, look.note));
}

/** In the body font of the workbook's theme. */
function textStyle({ look }: ChartData, color: string, bold?: boolean): string {
  const { attributes, children } = runStyle(look.size, color, bold);
  const run = element("a:defRPr", attributes, ...children);
  return element(
    "c:txPr",
    {},
    "<a:bodyPr/>",
    "<a:lstStyle/>",
    element("a:p", {}, element("a:pPr", {}, run), element("a:endParaRPr", { lang: "en-US" })),
  );
}

const runStyle = (
  size: number,
  color: string,
  bold?: boolean,
): { attributes: Record<string, number>; children: string[] } => ({
  attributes: { sz: size * 100, b: bold ? 1 : 0 },
  children: [solid(color), element("a:latin", { typeface: "+mn-lt" })],
});
