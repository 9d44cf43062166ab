import { plainDecimal } from "../vocabulary/plainDecimal";
import type { ColumnChoice } from "./ColumnChoice";
import type { Role } from "./columnPlaces";
import type { OrderCollector } from "./OrderCollector";
import { DayField, dayOfNumber, NO_DAY } from "./text/DayField";
import { FigureField } from "./text/FigureField";

/** What the cells of a row hold: texts, numbers, truth values, errors; nothing where they are blank. */
export type RowCells = Partial<Record<Role, unknown>>;

const NOBODY = -1;

/** Makes lines of rows whose cells have values already, as workbooks and columnar files have them. */
export class CellRows {
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

  /** @param row  counted from 1, with titles and blank rows */
  take(row: number, cells: RowCells): void {
    const { collector } = this;
    collector.report.rows++;
    const day = this.day(cells.date);
    if (day === NO_DAY) return this.lacks("withoutDate", row, cells.date);
    const amount =
      "amount" in cells ? this.figure(cells.amount) : this.figure(cells.quantity) * this.figure(cells.price);
    if (amount !== amount) return this.lacks("withoutAmount", row, this.notAFigure(cells));
    const customer = idIn(cells.customer);
    if (customer === "") this.lacks("withoutCustomer", row, cells.customer);
    const order = idIn(cells.order);
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

  private day(value: unknown): number {
    if (typeof value === "number") return dayOfNumber(value);
    if (typeof value === "bigint") return dayOfNumber(Number(value));
    return typeof value === "string" && value !== "" ? this.days.ofText(value) : NO_DAY;
  }

  private figure(value: unknown): number {
    if (typeof value === "number") return Number.isFinite(value) ? value : NaN;
    if (typeof value === "bigint") return Number(value);
    return typeof value === "string" && value !== "" ? this.figures.ofText(value) : NaN;
  }

  private notAFigure({ amount, quantity, price }: RowCells): unknown {
    return amount ?? (Number.isNaN(this.figure(quantity)) ? quantity : price);
  }

  private lacks(kind: "withoutCustomer" | "withoutDate" | "withoutAmount", row: number, value: unknown): void {
    if (!this.collector.lacks(kind)) return;
    this.collector.report[kind].first.push({ file: this.file, row, text: shown(value) });
  }
}

/** "" for nobody. */
function idIn(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "bigint") return `${value}`;
  return typeof value === "number" && Number.isFinite(value) ? plainDecimal(value) : "";
}

function shown(value: unknown): string {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return `${value}`;
  return typeof value === "object" && value !== null && "error" in value ? `${value.error as string}` : "";
}
