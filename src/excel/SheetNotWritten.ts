/** A worksheet that could not be written. The workbook is as it was before. */
export class SheetNotWritten extends Error {
  constructor(readonly reason: "protected" | "nameTaken" | "cellEditing" | "unknown", readonly code?: string) {
    super(code ?? reason);
  }
}
