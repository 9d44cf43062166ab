import { readAddress } from "../formula/address";
import type { Plan } from "../template/plan";
import { sheetExists } from "./sheetName";

/**
 * The sheet that a link of the plan leads to and that is not there; undefined when all are. Excel would ask for a file
 * of that name, or refuse every formula of the sheet for the sake of one.
 */
export function lostLink({ cells }: Pick<Plan, "cells">, sheets: readonly string[]): string | undefined {
  const linked = cells.flatMap(({ content }) => {
    // nothing but a link, `='Sheet 1'!B4`
    const link = content && "formula" in content ? readAddress(content.formula.slice(1)) : undefined;
    return link?.sheet === undefined ? [] : [link.sheet];
  });
  return linked.find((sheet) => !sheetExists(sheet, sheets));
}
