import { readAddress, type CellArea } from "../../formula/address";
import type { ChartData, SeriesData, SourceData } from "../Spreadsheet";
import { AXES } from "./chartXml";
import type { Package } from "./Package";
import { attribute, unescapeXml } from "./xmlText";

/**
 * The charts of a sheet in the look of the product's own; how many others there are. Ours are known by the numbers of
 * their axes, which stay when another program saves the file.
 */
export function readCharts(parts: Package, sheet: string): { charts: ChartData[]; others: number } {
  const found = parts
    .relations(sheet)
    .filter(({ type }) => type === "drawing")
    .flatMap(({ target }) => placedCharts(parts, target));
  const charts = found.flatMap((chart) => chart ?? []);
  return { charts, others: found.length - charts.length };
}

function placedCharts(parts: Package, drawing: string): (ChartData | undefined)[] {
  const parted = parts.relations(drawing);
  return pieces(parts.text(drawing), "xdr:(?:two|one)CellAnchor").flatMap((anchor) => {
    const [tag] = /<c:chart\s[^>]*>/.exec(anchor) ?? [];
    const id = tag && attribute(tag, "r:id");
    const target = parted.find((relation) => relation.id === id)?.target;
    return target === undefined ? [] : [chartOf(parts.text(target), anchor)];
  });
}

function chartOf(xml: string, anchor: string): ChartData | undefined {
  const isOurs = Object.values(AXES).every((id) => xml.includes(`<c:axId val="${id}"/>`));
  const area = areaOf(anchor);
  const bars = /<c:barChart>.*?<\/c:barChart>/s.exec(xml)?.[0] ?? "";
  const drawn = pieces(xml, "c:ser").map((ser) => ({ ser, order: Number(val(ser, "order")) }));
  const series = drawn.sort((a, b) => a.order - b.order).flatMap(({ ser }) => seriesOf(ser) ?? []);
  const categories = sourceOf(/<c:cat>.*?<\/c:cat>/s.exec(xml)?.[0]);
  if (!isOurs || !area || !categories || series.length === 0 || series.length < drawn.length) return undefined;
  const name = /<xdr:cNvPr\s[^>]*>/.exec(anchor)?.[0] ?? "";
  const axis = /<c:valAx>.*?<\/c:valAx>/s.exec(xml)?.[0] ?? "";
  return {
    kind:
      bars === ""
        ? "lines"
        : val(bars, "barDir") === "bar"
          ? "bars"
          : val(bars, "grouping") === "stacked"
            ? "stackedColumns"
            : "columns",
    title: attribute(name, "title") ?? attribute(name, "name") ?? "",
    description: attribute(name, "descr") ?? "",
    area,
    categories,
    ...axisOf(axis),
    series,
    look: lookOf(xml, bars),
  };
}

function axisOf(xml: string): Pick<ChartData, "axis"> {
  if (val(xml, "delete") === "1") return {};
  const format = attribute(/<c:numFmt\s[^>]*>/.exec(xml)?.[0] ?? "", "formatCode") ?? "General";
  const lines = /<c:majorGridlines>.*?<\/c:majorGridlines>/s.exec(xml)?.[0];
  return { axis: { format, grid: colorIn(lines) ?? "#D9D9D9" } };
}

function lookOf(xml: string, bars: string): ChartData["look"] {
  const category = /<c:catAx>.*?<\/c:catAx>/s.exec(xml)?.[0] ?? "";
  return {
    size: Number(/ sz="(\d+)"/.exec(xml)?.[1] ?? 900) / 100,
    note: colorIn(/<c:txPr>.*?<\/c:txPr>/s.exec(category)?.[0]) ?? "#595959",
    line: colorIn(/<c:spPr>.*?<\/c:spPr>/s.exec(category)?.[0]) ?? "#D9D9D9",
    ...(bars === ""
      ? {}
      : { bars: { gap: Number(val(bars, "gapWidth") ?? 150), overlap: Number(val(bars, "overlap") ?? 0) } }),
  };
}

function seriesOf(xml: string): SeriesData | undefined {
  const values = sourceOf(/<c:val>.*?<\/c:val>/s.exec(xml)?.[0]);
  if (!values) return undefined;
  const own = /<c:spPr>.*?<\/c:spPr>/s.exec(xml)?.[0];
  const isLine = xml.includes("<c:marker>") || xml.includes("<c:smooth");
  const labels = /<c:dLbls>.*?<\/c:dLbls>/s.exec(xml)?.[0];
  return {
    name: unescapeXml(/<c:tx>.*?<c:v>(.*?)<\/c:v>/s.exec(xml)?.[1] ?? ""),
    values,
    ...(isLine && own?.includes("<a:noFill/>") ? {} : { color: colorIn(own) ?? "#404040" }),
    ...(labels
      ? {
          labels: {
            format: attribute(/<c:numFmt\s[^>]*>/.exec(labels)?.[0] ?? "", "formatCode") ?? "General",
            color: colorIn(labels) ?? "#404040",
            bold: / b="1"/.test(labels),
          },
        }
      : {}),
  };
}

/** Whole cells, as our charts cover them. */
function areaOf(anchor: string): CellArea | undefined {
  const [from, to] = ["from", "to"].map((end) => {
    const part = new RegExp(`<xdr:${end}>.*?</xdr:${end}>`, "s").exec(anchor)?.[0];
    const number = (name: string): number => Number(new RegExp(`<xdr:${name}>(\\d+)<`).exec(part ?? "")?.[1]);
    return part === undefined ? undefined : { row: number("row"), column: number("col") };
  });
  if (!from || !to) return undefined;
  return { ...from, rows: Math.max(1, to.row - from.row), columns: Math.max(1, to.column - from.column) };
}

function sourceOf(xml: string | undefined): SourceData | undefined {
  const text = /<c:f>(.*?)<\/c:f>/s.exec(xml ?? "")?.[1];
  const area = text === undefined ? undefined : readAddress(unescapeXml(text));
  if (area?.sheet === undefined) return undefined;
  const { sheet, ...cells } = area;
  return { sheet, area: cells };
}

const pieces = (xml: string, name: string): string[] => xml.match(new RegExp(`<(${name})[ >].*?</\\1>`, "gs")) ?? [];
const val = (xml: string, name: string): string | undefined => new RegExp(`<c:${name} val="([^"]*)"`).exec(xml)?.[1];
const colorIn = (xml: string | undefined): string | undefined => {
  const found = /<a:srgbClr val="([\dA-Fa-f]{6})"/.exec(xml ?? "")?.[1];
  return found && `#${found.toUpperCase()}`;
};
