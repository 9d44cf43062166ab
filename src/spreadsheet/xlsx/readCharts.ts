import { readAddress, type CellArea } from "../../formula/address";
import type { Losses } from "../Loss";
import type { ChartData, SeriesData, SourceData } from "../Spreadsheet";
import { AXES } from "./chartXml";
import type { Package } from "./Package";
import type { XmlNode } from "./XmlNode";

const INK = { text: "#404040", note: "#595959", line: "#D9D9D9" };
/** What is not drawn has no color of its own. */
const HIDDEN = "#FFFFFF";
const USUAL_SIZE = 900;
const USUAL_GAP = 150;

/**
 * The charts of a sheet in the look of the product's own; what else is drawn there is counted. Ours are known by the
 * numbers of their axes, which stay when another program saves the file.
 */
export function readCharts(parts: Package, sheet: string, losses: Losses): ChartData[] {
  return parts
    .relations(sheet)
    .filter(({ type }) => type === "drawing")
    .flatMap(({ target }) => drawn(parts, target, losses));
}

function drawn(parts: Package, drawing: string, losses: Losses): ChartData[] {
  const root = parts.treeIfSound(drawing);
  if (!root) losses.add("objects");
  const relations = root ? parts.relations(drawing) : [];
  return (root?.children ?? []).flatMap((anchor) => {
    const [shown] = anchor.deep("chart");
    if (!shown) {
      countDrawn(anchor, losses);
      return [];
    }
    const target = relations.find(({ id }) => id === shown.attribute("id"))?.target ?? "";
    const chart = parts.treeIfSound(target);
    const read = chart && chartOf(chart, anchor);
    if (!read) losses.add("charts");
    return read ?? [];
  });
}

/** Slicers are counted with their sheets, controls by their parts. */
function countDrawn(anchor: XmlNode, losses: Losses): void {
  const has = (...names: string[]): boolean => anchor.deep(...names).length > 0;
  const isControl = [anchor, ...anchor.all("AlternateContent")].some(
    (node) => node.child("Choice")?.attribute("Requires") === "a14",
  );
  if (isControl || has("slicer", "timeslicer")) return;
  if (has("pic")) losses.add("pictures");
  else if (has("sp", "cxnSp", "grpSp", "contentPart", "graphicFrame")) losses.add("objects");
}

const val = (node: XmlNode | undefined): string | undefined => node?.attribute("val");
const childVal = (node: XmlNode | undefined, name: string): string | undefined => val(node?.child(name));

function chartOf(chart: XmlNode, anchor: XmlNode): ChartData | undefined {
  const plot = chart.at("chart", "plotArea");
  const [category, value, bars] = ["catAx", "valAx", "barChart"].map((name) => plot?.child(name));
  const isOurs = childVal(category, "axId") === String(AXES.category) && childVal(value, "axId") === String(AXES.value);
  const area = areaOf(anchor);
  if (!isOurs || !plot || !area) return undefined;
  const drawnSeries = plot.children
    .flatMap((group) => group.all("ser"))
    .sort((a, b) => Number(childVal(a, "order")) - Number(childVal(b, "order")));
  const categories = sourceOf(drawnSeries[0]?.at("cat", "strRef", "f"));
  const series = drawnSeries.flatMap((node) => seriesOf(node, kindOf(bars)) ?? []);
  if (!categories || series.length === 0 || series.length < drawnSeries.length) return undefined;
  const [name] = anchor.deep("cNvPr");
  return {
    kind: kindOf(bars),
    title: name?.attribute("title") ?? name?.attribute("name") ?? "",
    description: name?.attribute("descr") ?? "",
    area,
    categories,
    ...categoryOf(category, bars),
    ...axisOf(value),
    ...boundsOf(value),
    series,
    look: lookOf(chart, category, bars),
  };
}

function kindOf(bars: XmlNode | undefined): ChartData["kind"] {
  if (!bars) return "lines";
  if (childVal(bars, "barDir") === "bar") return "bars";
  return childVal(bars, "grouping") === "stacked" ? "stackedColumns" : "columns";
}

function axisOf(value: XmlNode | undefined): Pick<ChartData, "axis"> {
  if (childVal(value, "delete") === "1") return {};
  const format = value?.child("numFmt")?.attribute("formatCode") ?? "General";
  return { axis: { format, grid: colorIn(value?.child("majorGridlines")) ?? INK.line } };
}

function categoryOf(
  category: XmlNode | undefined,
  bars: XmlNode | undefined,
): Pick<ChartData, "categoryTitle" | "namesBelow"> {
  const title = category?.child("title");
  const text =
    title &&
    title
      .deep("t")
      .map((run) => run.text)
      .join("");
  const isStacked = kindOf(bars) === "stackedColumns";
  return {
    ...(text ? { categoryTitle: text } : {}),
    ...(isStacked && childVal(category, "tickLblPos") === "low" ? { namesBelow: true as const } : {}),
  };
}

function boundsOf(value: XmlNode | undefined): Pick<ChartData, "bounds"> {
  const [min, max] = ["min", "max"].map((name) => value?.at("scaling", name)?.number("val"));
  if (min === undefined && max === undefined) return {};
  return { bounds: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } };
}

function lookOf(chart: XmlNode, category: XmlNode | undefined, bars: XmlNode | undefined): ChartData["look"] {
  const size = chart
    .deep("defRPr", "rPr")
    .map((node) => node.number("sz"))
    .find((found) => found !== undefined);
  const barLook = (name: string): number | undefined => bars?.child(name)?.number("val");
  return {
    size: (size ?? USUAL_SIZE) / 100,
    note: colorIn(category?.child("txPr")) ?? INK.note,
    line: colorIn(category?.child("spPr")) ?? INK.line,
    ...(bars ? { bars: { gap: barLook("gapWidth") ?? USUAL_GAP, overlap: barLook("overlap") ?? 0 } } : {}),
  };
}

function seriesOf(node: XmlNode, kind: ChartData["kind"]): SeriesData | undefined {
  const values = sourceOf(node.at("val", "numRef", "f"));
  if (!values) return undefined;
  const own = node.child("spPr");
  const isLine = node.child("marker") !== undefined || node.child("smooth") !== undefined;
  const isFilled = (own?.deep("noFill").length ?? 0) === 0;
  const isTotal = isLine && !isFilled;
  const isDashed = (own?.deep("prstDash") ?? []).some((dash) => val(dash) !== "solid");
  const line = isDashed ? "dashed" : kind === "lines" ? undefined : "solid";
  const labels = node.child("dLbls");
  return {
    name: node.at("tx", "v")?.text ?? node.at("tx", "strRef", "strCache", "pt", "v")?.text ?? "",
    values,
    ...(isTotal ? {} : { color: colorIn(own) ?? (isFilled ? INK.text : HIDDEN) }),
    ...(!isLine && !isFilled ? { hidden: true as const } : {}),
    ...(isLine && !isTotal && line ? { line } : {}),
    ...(labels
      ? {
          labels: {
            format: labels.child("numFmt")?.attribute("formatCode") ?? "General",
            color: colorIn(labels) ?? INK.text,
            bold: labels.deep("defRPr", "rPr").some((one) => one.isOn("b")),
            ...(kind === "columns" && childVal(labels, "dLblPos") === "inEnd" ? { inside: true as const } : {}),
            ...labelledPoints(labels, values),
          },
        }
      : {}),
  };
}

/** Where some points have none. */
function labelledPoints(labels: XmlNode, { area }: SourceData): { at?: number[] } {
  const without = new Set(
    labels.all("dLbl").flatMap((one) => (childVal(one, "delete") === "1" ? [Number(childVal(one, "idx"))] : [])),
  );
  if (without.size === 0) return {};
  return { at: Array.from({ length: area.rows * area.columns }, (_, i) => i).filter((i) => !without.has(i)) };
}

/** Whole cells, as our charts cover them. */
function areaOf(anchor: XmlNode): CellArea | undefined {
  const [from, to] = ["from", "to"].map((end) => {
    const [row, column] = ["row", "col"].map((name) => Number(anchor.at(end, name)?.text.trim() || NaN));
    return Number.isInteger(row) && Number.isInteger(column) && row! >= 0 && column! >= 0
      ? { row: row!, column: column! }
      : undefined;
  });
  if (!from || !to) return undefined;
  return { ...from, rows: Math.max(1, to.row - from.row), columns: Math.max(1, to.column - from.column) };
}

function sourceOf(formula: XmlNode | undefined): SourceData | undefined {
  const area = formula && readAddress(formula.text);
  if (area?.sheet === undefined) return undefined;
  const { sheet, ...cells } = area;
  return { sheet, area: cells };
}

function colorIn(node: XmlNode | undefined): string | undefined {
  const color = val(node?.deep("srgbClr")[0]);
  return color !== undefined && /^[\dA-F]{6}$/i.test(color) ? `#${color.toUpperCase()}` : undefined;
}
