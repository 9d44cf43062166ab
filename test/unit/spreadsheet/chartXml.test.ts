import { chartOf } from "../../../src/files/planSpreadsheet";
import { chartXml, type ShownAt } from "../../../src/spreadsheet/xlsx/chartXml";
import type { PlanChart } from "../../../src/template/plan";
import { all } from "../../support/xlsxFile";

const row = (at: number) => ({ row: at, column: 2, rows: 1, columns: 2 });
const shown: ShownAt = {
  text: (_, { column }) => `period ${column - 1}`,
  number: (_, { row: at, column }) => (column === 3 && at === 2 ? undefined : at * 10 + column),
  format: () => '"€"#,##0.00',
};
const series = (
  name: string,
  at: number,
  more: Partial<PlanChart["series"][number]> = {},
): PlanChart["series"][number] => ({ name, values: row(at), color: "107C41", ...more });
const chart = (kind: PlanChart["kind"], all: PlanChart["series"]): PlanChart => ({
  kind,
  title: "Chart",
  description: "What it shows",
  area: { row: 5, column: 1, rows: 12, columns: 5 },
  categories: row(0),
  series: all,
});
const xmlOf = (plan: PlanChart, sheetName = "Company A 2025"): string => chartXml(chartOf(sheetName, plan), shown);

const labels = { format: '"€"#,##0', color: "242424", bold: true } as const;

test("columns on top of each other, with the total as labels on top and not in the legend", () => {
  const xml = xmlOf(
    chart("stackedColumns", [series("before", 1), series("now", 2), series("to date", 3, { total: true, labels })]),
  );
  expect(xml).toContain('<c:barDir val="col"/><c:grouping val="stacked"/>');
  expect(xml).toContain('<c:gapWidth val="50"/><c:overlap val="100"/>');
  const [line] = all(/<c:lineChart>(.*)<\/c:lineChart>/g, xml);
  expect(line).toContain(
    '<c:idx val="2"/><c:order val="2"/><c:tx><c:v>to date</c:v></c:tx><c:spPr><a:ln w="22225" cap="rnd"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>',
  );
  expect(line).toContain('<c:numFmt formatCode="&quot;€&quot;#,##0" sourceLinked="0"/>');
  expect(line).toContain('<c:dLblPos val="t"/>');
  expect(xml).toContain('<c:legendPos val="t"/><c:legendEntry><c:idx val="2"/><c:delete val="1"/></c:legendEntry>');
});

test("columns beside each other, each with its value", () => {
  const xml = xmlOf(chart("columns", [series("value", 1, { labels }), series("cost", 2, { color: "8C8C8C" })]));
  expect(xml).toContain('<c:grouping val="clustered"/>');
  expect(xml).toContain('<c:overlap val="0"/>');
  expect(xml).toContain('<c:dLblPos val="outEnd"/>');
  expect(xml).toContain(
    '<c:spPr><a:solidFill><a:srgbClr val="8C8C8C"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>',
  );
  expect(xml).not.toContain("lineChart");
  expect(xml).not.toContain("legendEntry");
});

test("bars begin at the top, with their names left of those that go left", () => {
  const xml = xmlOf(chart("bars", [series("low", 1), series("high", 2)]));
  expect(xml).toContain('<c:barDir val="bar"/>');
  expect(xml).toContain('<c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>');
  expect(xml).toContain('<c:tickLblPos val="low"/>');
});

test("lines, with an axis where the plan asks for one", () => {
  const xml = xmlOf({
    ...chart("lines", [series("value", 1), series("cost", 2, { color: "8C8C8C" })]),
    axis: '"€"#,##0',
  });
  expect(xml).not.toContain("barChart");
  expect(xml).toContain(
    '<c:spPr><a:ln w="22225" cap="rnd"><a:solidFill><a:srgbClr val="8C8C8C"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>',
  );
  const [axis] = all(/<c:valAx>(.*)<\/c:valAx>/g, xml);
  expect(axis).toContain('<c:delete val="0"/>');
  expect(axis).toContain("<c:majorGridlines>");
  expect(axis).toContain('<c:numFmt formatCode="&quot;€&quot;#,##0" sourceLinked="0"/>');
});

test("no value axis, no title, no grid; no legend for one series", () => {
  const xml = xmlOf(chart("columns", [series("value", 1)]));
  expect(xml).not.toContain("legend");
  const [axis] = all(/<c:valAx>(.*)<\/c:valAx>/g, xml);
  expect(axis).toContain('<c:delete val="1"/>');
  expect(xml).toContain('<c:autoTitleDeleted val="1"/>');
  expect(xml).not.toContain("Gridlines");
});

test("it brings the numbers and names it shows; what is no number is left out", () => {
  const xml = xmlOf(chart("columns", [series("a", 1), series("b & c", 2)]), "L'été");
  expect(xml).toContain(
    '<c:cat><c:strRef><c:f>\'L\'\'été\'!$C$1:$D$1</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>period 1</c:v></c:pt><c:pt idx="1"><c:v>period 2</c:v></c:pt>',
  );
  expect(xml).toContain("<c:v>b &amp; c</c:v>");
  expect(xml).toContain(
    '<c:formatCode>"€"#,##0.00</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>13</c:v></c:pt>'.replaceAll(
      '"€"',
      "&quot;€&quot;",
    ),
  );
  expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>22</c:v></c:pt></c:numCache>');
});
