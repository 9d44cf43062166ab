import type { FoundTable } from "../../../excel/findTables";
import { useAnswer } from "../useAnswer";

/**
 * The lists of the workbook; undefined until they are read.
 *
 * @param withOurs  those of worksheets that were made here as well
 */
export const useFoundTables = (withOurs = false): FoundTable[] | "failed" | undefined =>
  useAnswer((host) => host.findTables(withOurs).catch(() => "failed" as const));
