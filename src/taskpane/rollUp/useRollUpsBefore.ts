import { useMemo } from "react";
import { rollUpIn } from "../../rollUp/RollUpMemory";
import { useRememberedSheets } from "../parts/made/useRememberedSheets";
import type { RollUpBefore } from "./rollUpState";

/** The roll-ups of the workbook that new copies can be taken into; none until they are known. */
export function useRollUpsBefore(): readonly RollUpBefore[] {
  const remembered = useRememberedSheets();
  return useMemo(
    () =>
      remembered.flatMap(({ id, name, about }) => {
        const memory = rollUpIn(about);
        return memory ? [{ id, name, memory }] : [];
      }),
    [remembered],
  );
}
