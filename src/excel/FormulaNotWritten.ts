const REASONS = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cellEditing",
  ItemNotFound: "sheetGone",
} as const;

export type FormulaReason = (typeof REASONS)[keyof typeof REASONS] | "occupied" | "unknown";

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
    const code = (error as Partial<OfficeExtension.Error> | undefined)?.code ?? (error instanceof Error ? error.name : undefined);
    return new FormulaNotWritten(code !== undefined && code in REASONS ? REASONS[code as keyof typeof REASONS] : "unknown", code, { cause: error });
  }
}
