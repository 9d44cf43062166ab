import type { ColumnChoice } from "../ColumnChoice";
import type { ColumnPlaces, Role } from "../columnPlaces";
import type { OrderCollector } from "../OrderCollector";
import type { RowPlace } from "../OrdersRead";
import { DayField, NO_DAY } from "./DayField";
import { fieldText } from "./fieldText";
import { FigureField } from "./FigureField";
import { RowScanner, type RowTaker } from "./RowScanner";

const NOBODY = -1;
const [SPACE, DELETE] = [0x20, 0x7f];

interface TextTable {
  file: string;
  separator: string;
  places: ColumnPlaces;
  hasTitles: boolean;
  /** The first line is for Excel, and no row. */
  skips: boolean;
}

/** Makes lines of the rows of a text, and no text of their fields. */
export class TextRows implements RowTaker {
  readonly scanner: RowScanner;
  private readonly days: DayField;
  private readonly figures: FigureField;
  /** Of what is asked for, its place among the fields that the scanner keeps; -1 for what is not. */
  private readonly slots: Readonly<Record<Role, number>>;
  private readonly file: string;
  private number: number;
  /** The first row that is not blank. */
  private isTitles: boolean;

  constructor(
    { file, separator, places, hasTitles, skips }: TextTable,
    { dates, decimal }: ColumnChoice,
    private readonly collector: OrderCollector,
  ) {
    const wanted = Int32Array.from(new Set(Object.values(places))).sort();
    const slot = (role: Role): number => wanted.indexOf(places[role] ?? NOBODY);
    this.slots = {
      customer: slot("customer"),
      date: slot("date"),
      amount: slot("amount"),
      quantity: slot("quantity"),
      price: slot("price"),
      order: slot("order"),
    };
    this.scanner = new RowScanner(separator.charCodeAt(0), wanted, this);
    this.days = new DayField(dates);
    this.figures = new FigureField(decimal);
    this.file = file;
    this.isTitles = hasTitles;
    this.number = skips ? -1 : 0;
  }

  row(isBlank: boolean): void {
    if (++this.number === 0) return;
    const { collector, slots } = this;
    if (this.isTitles) {
      this.isTitles = isBlank;
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
      const customer = this.isBlank(slots.customer)
        ? NOBODY
        : collector.customers.of(bytes, starts[slots.customer]!, ends[slots.customer]!);
      if (customer === NOBODY) this.lacks("withoutCustomer", slots.customer);
      const order =
        slots.order < 0 || this.isBlank(slots.order)
          ? NOBODY
          : collector.orders.of(bytes, starts[slots.order]!, ends[slots.order]!);
      collector.add(customer, day, amount, order);
    }
  }

  /** Where the row stands that is the last one so far. */
  place(text: string): RowPlace {
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
