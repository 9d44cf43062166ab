import { codeOf, officeReason, type OfficeReason } from "./officeReason";

export type FormulaReason = OfficeReason | "sheetGone" | "occupied";

/** A formula that could not be written. The cell is as it was before. */
export class FormulaNotWritten extends Error {
  constructor(
    readonly reason: FormulaReason,
    /** Office's own code. */
    readonly code?: string,
    options?: ErrorOptions,
  ) {
    super(code ?? reason, options);
    this.name = "FormulaNotWritten";
  }

  static because(error: unknown): FormulaNotWritten {
    if (error instanceof FormulaNotWritten) return error;
    const code = codeOf(error);
    return new FormulaNotWritten(code === "ItemNotFound" ? "sheetGone" : officeReason(code), code, { cause: error });
  }
}
