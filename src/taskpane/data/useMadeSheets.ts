import { useMemo } from "react";
import { useRememberedSheets } from "../parts/made/useRememberedSheets";
import { madeSheets, type MadeSheets } from "./madeSheets";

/** Sheets of the workbook that can be brought up to date; none until they are known. */
export function useMadeSheets(): readonly MadeSheets[] {
  const remembered = useRememberedSheets();
  return useMemo(() => madeSheets(remembered), [remembered]);
}
