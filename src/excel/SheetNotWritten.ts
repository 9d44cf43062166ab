const REASONS = {
  AccessDenied: "protected",
  ItemAlreadyExists: "nameTaken",
  InvalidOperationInCellEditMode: "cellEditing",
} as const;

export type NotWrittenReason = (typeof REASONS)[keyof typeof REASONS] | "unknown";

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
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    const reason = code !== undefined && code in REASONS ? REASONS[code as keyof typeof REASONS] : "unknown";
    return new SheetNotWritten(reason, code ?? (error instanceof Error ? error.name : undefined), { cause: error });
  }
}
