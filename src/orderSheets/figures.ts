import type { FormatId } from "../template/numberFormat";
import type { Held, ValueSpec } from "../template/Template";

/** A cell that holds what is known; nothing where it is not. */
export const figure = (
  value: Held | undefined,
  format: FormatId,
  key?: string,
  more: Partial<ValueSpec> = {},
): ValueSpec => ({
  value: value ?? "",
  format,
  ...(key === undefined ? {} : { key }),
  ...more,
});
