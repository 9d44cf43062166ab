import { codeOf, officeReason, type OfficeReason } from "./officeReason";

/**
 * `notGrowing`: the sheet is none whose rows grow. `rowsChanged`: its rows are no longer what its names say.
 * `occupied`: something
 * stands where the row would go.
 */
export type NotAddedReason = OfficeReason | "notGrowing" | "rowsChanged" | "occupied";

/** A row that could not be added. The worksheet is as it was before. */
export class RowNotAdded extends Error {
  constructor(
    readonly reason: NotAddedReason,
    /** What stands in the way, such as `C48`. */
    readonly address?: string,
    /** Office's own code. */
    readonly code?: string,
    options?: ErrorOptions,
  ) {
    super(code ?? reason, options);
    this.name = "RowNotAdded";
  }

  static because(error: unknown): RowNotAdded {
    if (error instanceof RowNotAdded) return error;
    const code = codeOf(error);
    return new RowNotAdded(officeReason(code), undefined, code, { cause: error });
  }
}
