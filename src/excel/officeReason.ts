const REASONS = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cellEditing",
} as const;

/** Why Excel refused, where one can do something about it. */
export type OfficeReason = (typeof REASONS)[keyof typeof REASONS] | "unknown";

export const officeReason = (code: string | undefined): OfficeReason =>
  code !== undefined && code in REASONS ? REASONS[code as keyof typeof REASONS] : "unknown";

/** Office's own code; of anything else its name, where that says more than "Error". */
export const codeOf = (error: unknown): string | undefined =>
  (error as Partial<OfficeExtension.Error> | undefined)?.code ??
  (error instanceof Error && error.name !== "Error" ? error.name : undefined);
