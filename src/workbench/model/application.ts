import { ApiObject } from "../host/apiObject";
import type { BookContext } from "./context";
import { invalidArgument } from "./errors";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Application extends ApiObject {
  readonly apiName = "Application";
  override readonly scalars = ["CalculationMode"];
  private mode = "Automatic";
  constructor(private readonly book: BookContext) { super(); }

  get CalculationMode() { return this.mode; }
  /** Kept and answered; the grid itself calculates in every mode. */
  set CalculationMode(mode: string) {
    if (!MODES.includes(mode)) throw invalidArgument("Application.calculationMode");
    this.mode = mode;
  }
  Calculate() { this.book.grid.calculate(); }
  /** The grid collects a batch before it calculates by itself. */
  SuspendApiCalculationUntilNextSync() {}
  /** The page is drawn between batches only. */
  SuspendScreenUpdatingUntilNextSync() {}
}
