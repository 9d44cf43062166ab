import { cellKey } from "../formula/address";
import { formulaHash } from "./formulaHash";
import type { Plan } from "./plan";
import { RELEASE } from "./release";
import type { Template } from "./Template";

/** What the properties of files and worksheets call the stamp by. */
export const STAMP_NAME = "CLV for Excel";

/**
 * What a sheet says of its making, to whoever finds it later: its template, the release it was made by, and a hash of
 * its formulas.
 */
export function stampOf({ id }: Template, { cells, inputs }: Pick<Plan, "cells" | "inputs">): string {
  const filledIn = new Set(inputs.map(cellKey));
  const formulas = cells.flatMap(({ row, column, content }) =>
    content && "formula" in content && !filledIn.has(cellKey({ row, column }))
      ? [{ row, column, formula: content.formula }]
      : [],
  );
  return `${id} ${RELEASE} ${formulaHash(formulas)}`;
}
