import type { ColumnChoice } from "../ColumnChoice";
import type { Role } from "../columnPlaces";
import type { TextRowTaker, TextTable } from "../LineMaker";
import type { OrderCollector } from "../OrderCollector";
import type { RowPlace } from "../OrdersRead";
import { DayField, NO_DAY } from "./DayField";
import { fieldText } from "./fieldText";
import { FigureField } from "./FigureField";
import { LineBatch } from "./LineBatch";
import { RowScanner, type RowTaker } from "./RowScanner";

type Wanted = Extract<Role, "customer" | "date" | "amount" | "quantity" | "price" | "order">;
const NOWHERE = -1;
const [SPACE, DELETE] = [0x20, 0x7f];

/** Makes lines of the rows of a text, and no text of their fields. */
export class TextRows implements RowTaker, TextRowTaker {
  readonly scanner: RowScanner;
  private readonly days: DayField;
  private readonly figures: FigureField;
  /** Of what is asked for, its place among the fields that the scanner keeps; -1 for what is not. */
  private readonly slots: Readonly<Record<Wanted, number>>;
  private readonly file: string;
  private readonly batch: LineBatch;
  private number: number;
  private titleRows: number;

  constructor(
    { file, separator, places, titleRows, skips }: TextTable,
    { dates, decimal }: ColumnChoice,
    private readonly collector: OrderCollector,
  ) {
    const wanted = Int32Array.from(new Set(Object.values(places))).sort();
    const slot = (role: Role): number => wanted.indexOf(places[role] ?? NOWHERE);
    this.slots = {
      customer: slot("customer"),
      date: slot("date"),
      amount: slot("amount"),
      quantity: slot("quantity"),
      price: slot("price"),
      order: slot("order"),
    };
    this.batch = new LineBatch(this.slots.order >= 0, collector);
    this.scanner = new RowScanner(separator.charCodeAt(0), wanted, this);
    this.days = new DayField(dates);
    this.figures = new FigureField(decimal);
    this.file = file;
    this.titleRows = titleRows;
    this.number = skips ? -1 : 0;
  }

  row(isBlank: boolean): void {
    if (++this.number === 0) return;
    const { collector, slots } = this;
    if (this.titleRows > 0) {
      if (!isBlank) this.titleRows--;
      return;
    }
    const { report } = collector;
    report.rows++;
    if (isBlank) report.blank++;
    else {
      const { bytes, starts, ends } = this.scanner;
      const day = this.days.read(bytes, starts[slots.date]!, ends[slots.date]!);
      if (day === NO_DAY) return this.lacks("withoutDate", slots.date);
      const amount = slots.amount < 0 ? this.product() : this.figure(slots.amount);
      if (amount !== amount) return this.lacks("withoutAmount", slots.amount >= 0 ? slots.amount : this.notAFigure());
      const isNobody = this.isBlank(slots.customer);
      if (isNobody) this.lacks("withoutCustomer", slots.customer);
      const isNoOrder = slots.order < 0 || this.isBlank(slots.order);
      this.batch.add(
        day,
        amount,
        isNobody ? 0 : starts[slots.customer]!,
        isNobody ? NOWHERE : ends[slots.customer]!,
        isNoOrder ? 0 : starts[slots.order]!,
        isNoOrder ? NOWHERE : ends[slots.order]!,
      );
      if (this.batch.isFull) this.flush();
    }
  }

  flush(): void {
    this.batch.flush(this.scanner.bytes);
  }

  leftOpen(): void {
    this.collector.report.openQuotes.push(this.place(""));
  }

  /** Where the row stands that is the last one so far. */
  private place(text: string): RowPlace {
    return { file: this.file, row: this.number, text };
  }

  private product(): number {
    return this.figure(this.slots.quantity) * this.figure(this.slots.price);
  }

  private figure(slot: number): number {
    return this.figures.read(this.scanner.bytes, this.scanner.starts[slot]!, this.scanner.ends[slot]!);
  }

  private notAFigure(): number {
    return Number.isNaN(this.figure(this.slots.quantity)) ? this.slots.quantity : this.slots.price;
  }

  /** Spaces are nothing; some of them have more than one byte. */
  private isBlank(slot: number): boolean {
    const start = this.scanner.starts[slot]!;
    if (start === this.scanner.ends[slot]!) return true;
    const first = this.scanner.bytes[start]!;
    return (first <= SPACE || first >= DELETE) && this.text(slot).trim() === "";
  }

  private text(slot: number): string {
    return fieldText(this.scanner.bytes, this.scanner.starts[slot], this.scanner.ends[slot]);
  }

  private lacks(kind: "withoutCustomer" | "withoutDate" | "withoutAmount", slot: number): void {
    if (this.collector.lacks(kind)) this.collector.report[kind].first.push(this.place(this.text(slot)));
  }
}
