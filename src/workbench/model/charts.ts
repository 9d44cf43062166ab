import { ApiError, ApiObject } from "../host/apiObject";
import { ChartAreaFormat, ChartAxes, ChartLegend, ChartTitle } from "./chartParts";
import { ChartSeriesCollection } from "./chartSeries";
import { newChart, newSeries, pictureOf, type ChartState } from "./chartState";
import type { BookContext } from "./context";
import { copyOf } from "./copyOf";
import { invalidArgument, itemNotFound } from "./errors";
import type { Box, ChartView } from "./grid";
import type { KeptCharts } from "./keptModel";
import { Range, rangeOf } from "./range";

const TYPES = ["ColumnStacked", "ColumnClustered", "BarClustered", "BarStacked", "Line"];
const SERIES_BY = ["Auto", "Columns", "Rows"];

export class ChartCollection extends ApiObject {
  readonly apiName = "ChartCollection";
  override readonly scalars = ["Count"];
  private readonly charts: Chart[];
  private next: number;
  constructor(
    private readonly book: BookContext,
    private readonly sheet: string,
    kept?: KeptCharts,
  ) {
    super();
    this.next = kept?.next ?? 1;
    this.charts = (kept?.charts ?? []).map(({ id, box, state }) => this.chart(id, state, box));
  }

  kept(): KeptCharts {
    return { next: this.next, charts: this.charts.map((chart) => chart.kept()) };
  }
  override items() {
    return this.charts;
  }
  get Count() {
    return this.charts.length;
  }
  GetCount() {
    return this.charts.length;
  }
  Add(type: string, source: Range, seriesBy: string | null = "Auto") {
    if (!TYPES.includes(type))
      throw new ApiError(
        "ApiNotFound",
        `The workbench does not draw charts of type ${type}.`,
        `ChartCollection.add(${type})`,
      );
    if (!(source instanceof Range) || !SERIES_BY.includes(seriesBy ?? "Auto"))
      throw invalidArgument("ChartCollection.add");
    const number = this.next++;
    const state = newChart(type, `Chart ${number}`);
    split(this.book, state, source, seriesBy ?? "Auto");
    // Excel gives a chart of one series no legend, and none by itself when more are added
    state.legend.visible = state.series.length > 1;
    const chart = this.chart(`{chart-${this.sheet}-${number}}`, state, { left: 300, top: 60, width: 360, height: 216 });
    this.charts.push(chart);
    this.book.grid.remember(
      () => chart.vanish(),
      () => chart.appear(this.charts.length),
    );
    return chart;
  }
  GetItem(key: string) {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound("ChartCollection.getItem");
    return found;
  }
  GetItemOrNullObject(key: string) {
    return this.charts.find((chart) => chart.Id === key || chart.Name === key) ?? null;
  }
  GetItemAt(index: number) {
    const found = this.charts[index];
    if (!found) throw itemNotFound("ChartCollection.getItemAt");
    return found;
  }

  private chart(id: string, state: ChartState, box: Box): Chart {
    return new Chart(this.book, this.sheet, id, state, box, this.charts);
  }
}

/** The one chart object: the add-in sets its members, the grid draws what they say. */
class Chart extends ApiObject {
  readonly apiName = "Chart";
  override readonly scalars = ["ChartType", "Height", "Id", "Left", "Name", "Top", "Width"];
  private view: ChartView | undefined;
  private queued = false;
  private deleted = false;
  private ignore: () => void;
  /** As it was drawn last. */
  private drawn: ChartState;

  constructor(
    private readonly book: BookContext,
    private readonly sheet: string,
    private readonly id: string,
    private readonly state: ChartState,
    private box: Box,
    private readonly charts: Chart[],
  ) {
    super();
    this.drawn = copyOf(state);
    this.ignore = this.follow();
    this.redraw();
  }

  kept(): KeptCharts["charts"][number] {
    return { id: this.id, box: this.box, state: this.state };
  }

  get Id() {
    return this.id;
  }
  get Name() {
    return this.state.name;
  }
  set Name(name: string) {
    this.state.name = name;
    this.changed();
  }
  get ChartType() {
    return this.state.type;
  }
  get Worksheet() {
    return this.book.worksheet(this.sheet);
  }
  get Title() {
    return new ChartTitle(this.state.title, this.changed);
  }
  get Legend() {
    return new ChartLegend(this.state, this.changed);
  }
  get Axes() {
    return new ChartAxes(this.state, this.changed);
  }
  get Format() {
    return new ChartAreaFormat(this.state, this.changed);
  }
  get Series() {
    return new ChartSeriesCollection(this.state, this.changed);
  }
  get Left() {
    return this.box.left;
  }
  set Left(left: number) {
    this.move({ left });
  }
  get Top() {
    return this.box.top;
  }
  set Top(top: number) {
    this.move({ top });
  }
  get Width() {
    return this.box.width;
  }
  set Width(width: number) {
    this.move({ width });
  }
  get Height() {
    return this.box.height;
  }
  set Height(height: number) {
    this.move({ height });
  }
  /** Covers the cells from the first to the last. */
  SetPosition(start: Range | string, end: Range | string | null = null) {
    const first = this.at(start);
    this.move(this.book.grid.box(this.sheet, (end === null ? first : first.GetBoundingRect(this.at(end))).area));
  }
  Delete() {
    const place = this.charts.indexOf(this);
    this.vanish();
    this.book.grid.remember(
      () => this.appear(place),
      () => this.vanish(),
    );
  }

  vanish(): void {
    this.deleted = true;
    this.ignore();
    this.view?.dispose();
    this.view = undefined;
    this.charts.splice(this.charts.indexOf(this), 1);
  }

  /** Comes back. */
  appear(place: number): void {
    this.deleted = false;
    this.ignore = this.follow();
    this.charts.splice(place, 0, this);
    this.redraw();
  }

  private follow(): () => void {
    return this.book.grid.onCalculated(() => this.view?.refresh());
  }

  /** A change of the state that can be taken back. */
  private readonly changed = (): void => {
    const [before, after] = [this.drawn, copyOf(this.state)];
    const show = (next: ChartState) => {
      this.drawn = next;
      Object.assign(this.state, copyOf(next));
      this.redraw();
    };
    this.drawn = after;
    this.redraw();
    this.book.grid.remember(
      () => show(before),
      () => show(after),
    );
  };

  private at(cell: Range | string): Range {
    const range = typeof cell === "string" ? rangeOf(this.book, cell, this.sheet) : cell;
    if (!range) throw invalidArgument("Chart.setPosition");
    return range;
  }

  private move(patch: Partial<Box>): void {
    const [before, after] = [this.box, { ...this.box, ...patch }];
    this.place(after);
    this.book.grid.remember(
      () => this.place(before),
      () => this.place(after),
    );
  }

  private place(box: Box): void {
    this.box = box;
    this.view?.dispose();
    this.view = undefined;
    this.redraw();
  }

  /** Once for a batch, however many members it sets. */
  private redraw(): void {
    if (this.queued) return;
    this.queued = true;
    setTimeout(() => {
      this.queued = false;
      if (this.deleted) return;
      if (this.view) this.view.refresh();
      else this.view = this.book.grid.drawChart(this.sheet, this.box, () => pictureOf(this.book.grid, this.state));
    }, 0);
  }
}

/** A first row or column of text gives names and categories, as Excel guesses it; the longer side is the categories. */
function split(book: BookContext, state: ChartState, { sheet, area }: Range, seriesBy: string): void {
  const cells = book.grid.read(sheet, area);
  const text = (row: number, column: number) =>
    typeof cells[row]?.[column]?.value === "string" && cells[row][column].value !== "";
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  const headRow =
    area.rows > 1 && cells[0]!.every((_, column) => text(0, column) || (column === 0 && area.columns > 1));
  const headColumn = area.columns > 1 && cells.every((_, row) => text(row, 0) || (row === 0 && area.rows > 1));
  const inner = {
    row: area.row + Number(headRow),
    column: area.column + Number(headColumn),
    rows: area.rows - Number(headRow),
    columns: area.columns - Number(headColumn),
  };
  const head = byRows ? headColumn : headRow;
  const categories = byRows
    ? headRow && { ...inner, row: area.row, rows: 1 }
    : headColumn && { ...inner, column: area.column, columns: 1 };
  for (let i = 0; i < (byRows ? inner.rows : inner.columns); i++) {
    const series = newSeries(i, state.type);
    series.values = {
      sheet,
      area: byRows ? { ...inner, row: inner.row + i, rows: 1 } : { ...inner, column: inner.column + i, columns: 1 },
    };
    if (categories) series.categories = { sheet, area: categories };
    if (head)
      series.name = String((byRows ? cells[i + Number(headRow)]?.[0] : cells[0]?.[i + Number(headColumn)])?.value);
    state.series.push(series);
  }
}
