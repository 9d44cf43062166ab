import type { Plan } from "../template/plan";
import { sheetExists } from "./sheetName";

/** A formula that is nothing but a link, `='Sheet 1'!B4`. */
const LINK = /^=(?:'((?:[^']|'')+)'|([^'!()"]+))!\$?[A-Z]{1,3}\$?\d+$/;

/**
 * The sheet that a link of the plan leads to and that is not there; undefined when all are. Excel would ask for a file of that name,
 * or refuse every formula of the sheet for the sake of one.
 */
export function lostLink({ cells }: Pick<Plan, "cells">, sheets: readonly string[]): string | undefined {
  const linked = cells.flatMap(({ content }) => {
    const [, quoted, plain] = (content && "formula" in content && LINK.exec(content.formula)) || [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return sheet === undefined ? [] : [sheet];
  });
  return linked.find((sheet) => !sheetExists(sheet, sheets));
}
