import { BATCH } from "../../IdTable";
import { currencyBeside } from "../../lines/currencyOf";
import type { TextRowTaker, TextTable } from "../../LineMaker";
import { DayField, NO_DAY } from "../../text/DayField";
import { fieldText } from "../../text/fieldText";
import { FigureField } from "../../text/FigureField";
import { RowScanner, type RowTaker } from "../../text/RowScanner";
import type { OrderChoices } from "../OrderChoices";
import { MomentField } from "./MomentField";
import type { RawColumns } from "./RawColumns";

const NOWHERE = -1;
const [SPACE, DELETE, ZERO, NINE, MINUS] = [0x20, 0x7f, 48, 57, 45];

/** Keeps the rows of a text as lines, and makes no text of their fields. */
export class RawTextRows implements RowTaker, TextRowTaker {
  readonly scanner: RowScanner;
  private readonly days: DayField;
  private readonly figures: FigureField;
  private readonly moments: MomentField;
  /** Places among the fields that the scanner keeps; -1 for what is not asked for. */
  private readonly dateSlot: number;
  private readonly updatedSlot: number;
  private readonly textSlots: Int32Array;
  private readonly figureSlots: Int32Array;
  /** Of the columns of texts, where their fields begin and end in the lines that are not looked up yet. */
  private readonly starts: readonly Int32Array[];
  private readonly ends: readonly Int32Array[];
  private readonly numbers = new Int32Array(BATCH);
  private readonly currency: number;
  private readonly money: number;
  private waiting = 0;
  private number: number;
  private titleRows: number;

  constructor(
    { file, separator, places, titleRows, skips }: TextTable,
    { days, decimal }: Pick<OrderChoices, "days" | "decimal">,
    private readonly columns: RawColumns,
  ) {
    const wanted = Int32Array.from(new Set(Object.values(places))).sort();
    const slot = (role: keyof typeof places): number => wanted.indexOf(places[role] ?? NOWHERE);
    const { textRoles, figureRoles } = columns;
    this.dateSlot = slot("date");
    this.updatedSlot = slot("updated");
    this.textSlots = Int32Array.from(textRoles, slot);
    this.figureSlots = Int32Array.from(figureRoles, slot);
    this.starts = textRoles.map(() => new Int32Array(BATCH));
    this.ends = textRoles.map(() => new Int32Array(BATCH));
    this.currency = columns.looksForSigns ? textRoles.indexOf("currency") : NOWHERE;
    this.money = figureRoles.indexOf(figureRoles.includes("amount") ? "amount" : "unitPrice");
    this.scanner = new RowScanner(separator.charCodeAt(0), wanted, this);
    this.days = new DayField(days);
    this.figures = new FigureField(decimal);
    this.moments = new MomentField(days);
    this.titleRows = titleRows;
    this.number = skips ? -1 : 0;
    columns.startSource(file);
  }

  row(isBlank: boolean): void {
    if (++this.number === 0) return;
    if (this.titleRows > 0) {
      if (!isBlank) this.titleRows--;
      return;
    }
    if (isBlank) return this.columns.takeBlank();
    const line = this.columns.add(this.number);
    this.takeDay(line);
    this.takeFigures(line);
    this.takeTexts();
    if (this.updatedSlot >= 0) this.columns.updated![line] = this.moments.ofText(this.text(this.updatedSlot));
    if (++this.waiting === BATCH) this.flush();
  }

  flush(): void {
    const { columns, waiting, numbers, starts, ends } = this;
    const from = columns.length - waiting;
    for (let column = 0; column < starts.length; column++) {
      if (column === this.currency) continue;
      columns.tables[column]!.ofMany(this.scanner.bytes, starts[column]!, ends[column]!, waiting, numbers);
      columns.texts[column]!.set(numbers.subarray(0, waiting), from);
    }
    this.waiting = 0;
  }

  leftOpen(): void {
    this.columns.leftOpen();
  }

  private takeDay(line: number): void {
    const { columns, dateSlot, scanner } = this;
    if (dateSlot < 0) {
      columns.days[line] = NO_DAY;
      return;
    }
    const day = (columns.days[line] = this.days.read(
      scanner.bytes,
      scanner.starts[dateSlot]!,
      scanner.ends[dateSlot]!,
    ));
    if (day === NO_DAY) columns.addOdd("days", line, this.text(dateSlot).trim());
  }

  private takeFigures(line: number): void {
    const { columns, figureSlots, scanner } = this;
    for (let column = 0; column < figureSlots.length; column++) {
      const slot = figureSlots[column]!;
      const [start, end] = [scanner.starts[slot]!, scanner.ends[slot]!];
      const figure = (columns.figures[column]![line] = this.figures.read(scanner.bytes, start, end));
      if (figure !== figure && columns.isMoney[column]) columns.addOdd("amounts", line, this.text(slot).trim());
    }
    if (this.currency >= 0) this.takeSign(line);
  }

  /** Digits at both ends have no sign beside them. */
  private takeSign(line: number): void {
    const { columns, scanner } = this;
    const slot = this.money < 0 ? NOWHERE : this.figureSlots[this.money]!;
    const [start, end] = slot < 0 ? [0, 0] : [scanner.starts[slot]!, scanner.ends[slot]!];
    const isPlain = end <= start || (isDigit(scanner.bytes[end - 1]!) && mayBegin(scanner.bytes[start]!));
    const code = isPlain ? undefined : currencyBeside(this.text(slot));
    columns.texts[this.currency]![line] = code === undefined ? NOWHERE : columns.tables[this.currency]!.ofText(code);
  }

  private takeTexts(): void {
    const { textSlots, starts, ends, waiting, scanner } = this;
    for (let column = 0; column < textSlots.length; column++) {
      const slot = textSlots[column]!;
      const isNone = slot < 0 || this.isBlank(slot);
      starts[column]![waiting] = isNone ? 0 : scanner.starts[slot]!;
      ends[column]![waiting] = isNone ? NOWHERE : scanner.ends[slot]!;
    }
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
}

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;
const mayBegin = (byte: number): boolean => isDigit(byte) || byte === MINUS;
