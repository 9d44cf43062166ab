import { useEffect, useState } from "react";
import type { RememberedSheet } from "../../../excel/rememberedSheets";
import { useHost } from "../useHost";

/** Sheets of the workbook that know what they were made of; none until they are known, or where it does not answer. */
export function useRememberedSheets(): readonly RememberedSheet[] {
  const host = useHost();
  const [found, setFound] = useState<readonly RememberedSheet[]>(NONE);
  useEffect(() => {
    let isCurrent = true;
    host.rememberedSheets().then(
      (remembered) => {
        if (isCurrent) setFound(remembered);
      },
      // whatever else the screen asks of the workbook says that it cannot be read
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host]);
  return found;
}

const NONE: readonly RememberedSheet[] = [];
