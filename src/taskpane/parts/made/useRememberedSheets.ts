import type { RememberedSheet } from "../../../excel/rememberedSheets";
import { useAnswer } from "../useAnswer";

/** Sheets of the workbook that know what they were made of; none until they are known, or where it does not answer. */
export const useRememberedSheets = (): readonly RememberedSheet[] =>
  useAnswer((host) => host.rememberedSheets()) ?? NONE;

const NONE: readonly RememberedSheet[] = [];
