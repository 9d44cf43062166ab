import type { ColumnChoice } from "./ColumnChoice";
import { dayInCell, figureInCell, idInCell, shownCell } from "./cellValues";
import type { CellRowTaker, RowCells } from "./LineMaker";
import type { OrderCollector } from "./OrderCollector";
import { DayField, NO_DAY } from "./text/DayField";
import { FigureField } from "./text/FigureField";

const NOBODY = -1;

/** Makes lines of rows whose cells have values already, as workbooks and columnar files have them. */
export class CellRows implements CellRowTaker {
  private readonly days: DayField;
  private readonly figures: FigureField;

  constructor(
    private readonly file: string,
    { dates, decimal }: ColumnChoice,
    private readonly collector: OrderCollector,
  ) {
    this.days = new DayField(dates);
    this.figures = new FigureField(decimal);
  }

  take(row: number, cells: RowCells): void {
    const { collector } = this;
    collector.report.rows++;
    const day = dayInCell(cells.date, this.days);
    if (day === NO_DAY) return this.lacks("withoutDate", row, cells.date);
    const amount =
      "amount" in cells ? this.figure(cells.amount) : this.figure(cells.quantity) * this.figure(cells.price);
    if (amount !== amount) return this.lacks("withoutAmount", row, this.notAFigure(cells));
    const customer = idInCell(cells.customer);
    if (customer === "") this.lacks("withoutCustomer", row, cells.customer);
    const order = idInCell(cells.order);
    collector.add(
      customer === "" ? NOBODY : collector.customers.ofText(customer),
      day,
      amount,
      order === "" ? NOBODY : collector.orders.ofText(order),
    );
  }

  takeBlank(): void {
    this.collector.report.rows++;
    this.collector.report.blank++;
  }

  private figure(value: unknown): number {
    return figureInCell(value, this.figures);
  }

  private notAFigure({ amount, quantity, price }: RowCells): unknown {
    return amount ?? (Number.isNaN(this.figure(quantity)) ? quantity : price);
  }

  private lacks(kind: "withoutCustomer" | "withoutDate" | "withoutAmount", row: number, value: unknown): void {
    if (!this.collector.lacks(kind)) return;
    this.collector.report[kind].first.push({ file: this.file, row, text: shownCell(value) });
  }
}
