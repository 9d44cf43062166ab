import { codeOf, officeReason, type OfficeReason } from "./officeReason";

/**
 * Why sheets stay as they are: cells of theirs hold what somebody typed, the list of one is not as it was written, a
 * sheet is not there any more, or Excel refuses.
 */
type NotUpdatedReason = OfficeReason | "inTheWay" | "listChanged" | "gone";

/** Worksheets that could not be brought up to date. The workbook is as it was before. */
export class SheetsNotUpdated extends Error {
  constructor(
    readonly reason: NotUpdatedReason,
    /** Cells, or sheets. */
    readonly places: readonly string[] = [],
    /** Office's own code. */
    readonly code?: string,
    options?: ErrorOptions,
  ) {
    super(code ?? reason, options);
    this.name = "SheetsNotUpdated";
  }

  static because(error: unknown): SheetsNotUpdated {
    if (error instanceof SheetsNotUpdated) return error;
    const code = codeOf(error);
    return new SheetsNotUpdated(officeReason(code), [], code, { cause: error });
  }
}
