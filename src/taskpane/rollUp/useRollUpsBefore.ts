import { useEffect, useState } from "react";
import { rollUpIn } from "../../rollUp/RollUpMemory";
import { useHost } from "../parts/useHost";
import type { RollUpBefore } from "./rollUpState";

/** The roll-ups of the workbook that new copies can be taken into; none until they are known. */
export function useRollUpsBefore(): readonly RollUpBefore[] {
  const host = useHost();
  const [found, setFound] = useState<readonly RollUpBefore[]>([]);
  useEffect(() => {
    let isCurrent = true;
    host.rememberedSheets().then(
      (remembered) => {
        if (!isCurrent) return;
        setFound(
          remembered.flatMap(({ id, name, about }) => {
            const memory = rollUpIn(about);
            return memory ? [{ id, name, memory }] : [];
          }),
        );
      },
      // a workbook that does not answer has none to offer
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host]);
  return found;
}
