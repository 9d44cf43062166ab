import type { CellArea } from "../formula/address";
import type { Plan, PlanChart, PlanSeries } from "../template/plan";
import { CHART } from "../template/styles";
import { rangeAt } from "./rangeAt";
import { hex } from "./writeCells";

const TYPES = {
  stackedColumns: "ColumnStacked",
  columns: "ColumnClustered",
  bars: "BarClustered",
  lines: "Line",
} as const;

/** Charts without a title, as the cell above has it, and without an axis for values that stand on the bars. */
export function writeCharts(sheet: Excel.Worksheet, { charts }: Plan): void {
  for (const chart of charts) writeChart(sheet, chart);
}

export function writeChart(sheet: Excel.Worksheet, plan: PlanChart): Excel.Chart | undefined {
  const [first] = plan.series;
  if (!first) return undefined;
  // one row or column of figures makes one series, whatever Excel would guess of more
  const chart = sheet.charts.add(
    TYPES[plan.kind],
    rangeAt(sheet, first.values),
    first.values.rows > 1 ? "Columns" : "Rows",
  );
  chart.name = plan.title;
  place(sheet, chart, plan.area);
  chart.title.visible = false;
  chart.format.border.lineStyle = "None";
  axes(chart.axes, plan);
  plan.series.forEach((series, i) => {
    const target = i === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    writeSeries(sheet, target, series, plan, i === 0);
  });
  legend(chart.legend, plan);
  if (plan.kind !== "lines") {
    const group = chart.series.getItemAt(0);
    group.gapWidth = plan.gap ?? CHART.gap;
    group.overlap = CHART.overlap(plan.kind);
  }
  return chart;
}

function place(sheet: Excel.Worksheet, chart: Excel.Chart, { row, column, rows, columns }: CellArea): void {
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
}

/** A chart made of one series has no legend until it is asked for; one that stays alone needs none. */
function legend(target: Excel.ChartLegend, { series }: PlanChart): void {
  target.visible = series.length > 1;
  if (series.length < 2) return;
  target.position = "Top";
  font(target.format.font, CHART.note);
  series.forEach(({ total, hidden }, i) => {
    if (total || hidden) target.legendEntries.getItemAt(i).visible = false;
  });
}

function axes({ valueAxis, categoryAxis }: Excel.ChartAxes, plan: PlanChart): void {
  const { kind, axis, bounds, categoryTitle, namesBelow } = plan;
  valueAxis.majorGridlines.visible = axis !== undefined;
  valueAxis.visible = axis !== undefined;
  if (axis !== undefined) {
    valueAxis.numberFormat = axis;
    font(valueAxis.format.font, CHART.note);
  }
  if (bounds?.min !== undefined) valueAxis.minimum = bounds.min;
  if (bounds?.max !== undefined) valueAxis.maximum = bounds.max;
  categoryAxis.majorTickMark = "None";
  categoryAxis.format.line.color = hex(CHART.line);
  font(categoryAxis.format.font, CHART.note);
  // names stay clear of what lies below zero; the first lever is on top
  if (kind !== "stackedColumns" || namesBelow) categoryAxis.tickLabelPosition = "Low";
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
  if (categoryTitle === undefined) return;
  categoryAxis.title.text = categoryTitle;
  font(categoryAxis.title.format.font, CHART.note);
}

function writeSeries(
  sheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  series: PlanSeries,
  chart: PlanChart,
  first: boolean,
): void {
  const { name, values, labels } = series;
  if (first) target.name = name;
  else target.setValues(rangeAt(sheet, values));
  target.setXAxisValues(rangeAt(sheet, chart.categories));
  drawn(target, series, chart);
  if (!labels) return;
  target.hasDataLabels = true;
  const { dataLabels } = target;
  dataLabels.numberFormat = labels.format;
  dataLabels.position = placeOf(series, chart);
  font(dataLabels.format.font, labels.color);
  if (labels.bold) dataLabels.format.font.bold = true;
  if (!labels.at) return;
  const count = values.rows * values.columns;
  for (let i = 0; i < count; i++) if (!labels.at.includes(i)) target.points.getItemAt(i).hasDataLabel = false;
}

function drawn(target: Excel.ChartSeries, { color, total, hidden, line }: PlanSeries, { kind }: PlanChart): void {
  if (total) {
    target.chartType = "Line";
    target.markerStyle = "None";
    target.format.line.lineStyle = "None";
    return;
  }
  if (kind !== "lines" && !line) {
    if (hidden) target.format.fill.clear();
    else target.format.fill.setSolidColor(hex(color));
    return;
  }
  if (line) {
    if (kind !== "lines") target.chartType = "Line";
    target.markerStyle = "None";
  }
  target.format.line.color = hex(color);
  if (line === "dashed") target.format.line.lineStyle = "Dash";
}

/** Above a line; inside what is stacked, or dark. */
function placeOf({ total, line, labels }: PlanSeries, { kind }: PlanChart): Excel.ChartDataLabelPosition {
  if (total || line || kind === "lines") return "Top" as Excel.ChartDataLabelPosition.top;
  return (kind === "stackedColumns" || labels?.inside ? "InsideEnd" : "OutsideEnd") as Excel.ChartDataLabelPosition;
}

function font(target: Excel.ChartFont, color: string): void {
  target.size = CHART.size;
  target.color = hex(color);
}
