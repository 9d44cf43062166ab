import type { Language } from "../../vocabulary/languages";
import { ApiObject } from "../host/apiObject";
import type { BookContext } from "./context";
import { invalidArgument, notHere } from "./errors";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

/** Shows the file of another workbook, given in base64. */
export type ShowWorkbook = (file: string) => void;

export class Application extends ApiObject {
  readonly apiName = "Application";
  override readonly scalars = ["CalculationMode", "DecimalSeparator", "ThousandsSeparator", "UseSystemSeparators"];
  private mode = "Automatic";
  constructor(
    private readonly book: BookContext,
    private readonly show: ShowWorkbook,
  ) {
    super();
  }

  get CalculationMode() {
    return this.mode;
  }
  /** Kept and answered; the grid itself calculates in every mode. */
  set CalculationMode(mode: string) {
    if (!MODES.includes(mode)) throw invalidArgument("Application.calculationMode");
    this.mode = mode;
  }
  get DecimalSeparator() {
    return this.book.grid.language().decimal;
  }
  get ThousandsSeparator() {
    return this.book.grid.language().group;
  }
  get UseSystemSeparators() {
    return true;
  }
  get CultureInfo() {
    return new CultureInfo(this.book.grid.language());
  }
  Calculate() {
    this.book.grid.calculate();
  }
  /** From a file, in base64; without one Excel makes an empty workbook, and the workbench has nothing to show. */
  CreateWorkbook(file: string | null = null) {
    if (file === null) throw notHere("Application.createWorkbook", "an empty workbook");
    return new WorkbookCreated(file, this.show);
  }
  /** The grid collects a batch before it calculates by itself. */
  SuspendApiCalculationUntilNextSync() {}
  /** The page is drawn between batches only. */
  SuspendScreenUpdatingUntilNextSync() {}
}

/** How the grid takes figures and days: what is typed in a cell, not what the pane shows. */
class CultureInfo extends ApiObject {
  readonly apiName = "CultureInfo";
  override readonly scalars = ["Name"];
  constructor(private readonly language: Language) {
    super();
  }
  get Name() {
    return this.language.tag;
  }
  get NumberFormat() {
    return new NumberFormatInfo(this.language);
  }
  get DatetimeFormat() {
    return new DatetimeFormatInfo(this.language);
  }
}

class NumberFormatInfo extends ApiObject {
  readonly apiName = "NumberFormatInfo";
  override readonly scalars = ["NumberDecimalSeparator", "NumberGroupSeparator"];
  constructor(private readonly language: Language) {
    super();
  }
  get NumberDecimalSeparator() {
    return this.language.decimal;
  }
  get NumberGroupSeparator() {
    return this.language.group;
  }
}

class DatetimeFormatInfo extends ApiObject {
  readonly apiName = "DatetimeFormatInfo";
  override readonly scalars = ["DateSeparator", "ShortDatePattern", "TimeSeparator"];
  constructor(private readonly language: Language) {
    super();
  }
  get DateSeparator() {
    return "/";
  }
  get TimeSeparator() {
    return ":";
  }
  /** As .NET writes it, with its capital for months. */
  get ShortDatePattern() {
    return this.language.editedDay.replace(/m/g, "M");
  }
}

/** A workbook that is made and not yet shown. */
class WorkbookCreated extends ApiObject {
  readonly apiName = "WorkbookCreated";
  constructor(
    private readonly file: string,
    private readonly show: ShowWorkbook,
  ) {
    super();
  }
  get Id() {
    return "1";
  }
  Open() {
    this.show(this.file);
  }
}
