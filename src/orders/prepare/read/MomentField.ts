import type { DateOrder } from "../../../spreadsheet/csv/CsvDialect";
import { DayReader } from "../../../spreadsheet/csv/DayReader";
import { DayField, NO_DAY } from "../../text/DayField";

/** Days with their times. */
export class MomentField {
  private readonly reader: DayReader;
  private readonly days: DayField;

  constructor(order: DateOrder) {
    this.reader = new DayReader(order, "en");
    this.days = new DayField(order);
  }

  /** NaN where the text is none. */
  ofText(text: string): number {
    const moment = this.reader.read(text)?.value ?? this.days.ofText(text);
    return moment === NO_DAY ? NaN : moment;
  }
}
