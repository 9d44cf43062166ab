import { ApiObject } from "../host/apiObject";
import type { BookContext } from "./context";
import { invalidArgument, notHere } from "./errors";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

/** Shows the file of another workbook, given in base64. */
export type ShowWorkbook = (file: string) => void;

export class Application extends ApiObject {
  readonly apiName = "Application";
  override readonly scalars = ["CalculationMode"];
  private mode = "Automatic";
  constructor(
    private readonly book: BookContext,
    private readonly show: ShowWorkbook,
  ) {
    super();
  }

  get CalculationMode() { return this.mode; }
  /** Kept and answered; the grid itself calculates in every mode. */
  set CalculationMode(mode: string) {
    if (!MODES.includes(mode)) throw invalidArgument("Application.calculationMode");
    this.mode = mode;
  }
  Calculate() { this.book.grid.calculate(); }
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

/** A workbook that is made and not yet shown. */
class WorkbookCreated extends ApiObject {
  readonly apiName = "WorkbookCreated";
  constructor(
    private readonly file: string,
    private readonly show: ShowWorkbook,
  ) {
    super();
  }
  get Id() { return "1"; }
  Open() { this.show(this.file); }
}
