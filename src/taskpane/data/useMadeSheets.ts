import { useEffect, useState } from "react";
import { useHost } from "../parts/useHost";
import { madeSheets, type MadeSheets } from "./madeSheets";

/** Sheets of the workbook that can be brought up to date; none until they are known. */
export function useMadeSheets(): readonly MadeSheets[] {
  const host = useHost();
  const [made, setMade] = useState<readonly MadeSheets[]>([]);
  useEffect(() => {
    let isCurrent = true;
    host.rememberedSheets().then(
      (remembered) => {
        if (isCurrent) setMade(madeSheets(remembered));
      },
      // the lists of the workbook, which are read at the same time, say that it cannot be read
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host]);
  return made;
}
