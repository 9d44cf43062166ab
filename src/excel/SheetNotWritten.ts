import { codeOf, officeReason, type OfficeReason } from "./officeReason";

export type NotWrittenReason = OfficeReason | "nameTaken" | "linkLost";

/** A worksheet that could not be written. The workbook is as it was before. */
export class SheetNotWritten extends Error {
  constructor(
    readonly reason: NotWrittenReason,
    /** Office's own code. */
    readonly code?: string,
    options?: ErrorOptions,
  ) {
    super(code ?? reason, options);
    this.name = "SheetNotWritten";
  }

  static because(error: unknown): SheetNotWritten {
    if (error instanceof SheetNotWritten) return error;
    const { code, debugInfo } = (error ?? {}) as Partial<OfficeExtension.Error>;
    return new SheetNotWritten(reasonOf(code, debugInfo?.errorLocation), codeOf(error), { cause: error });
  }
}

/** "Already exists" is said of sheets, and of names that a table has. */
function reasonOf(code: string | undefined, location: string | undefined): NotWrittenReason {
  return code === "ItemAlreadyExists" && location?.startsWith("WorksheetCollection") ? "nameTaken" : officeReason(code);
}
