import { useEffect, useState } from "react";
import { useHost } from "../../parts/useHost";
import { foundSubscriptions, type FoundSubscriptions } from "./foundSubscriptions";

/** The lists of the workbook that look like subscriptions; undefined until they are read. None where they cannot be. */
export function useFoundSubscriptions(): readonly FoundSubscriptions[] | undefined {
  const host = useHost();
  const [found, setFound] = useState<readonly FoundSubscriptions[]>();
  useEffect(() => {
    let isCurrent = true;
    host.findTables().then(
      (tables) => {
        if (isCurrent) setFound(tables.map(foundSubscriptions).filter((one) => one !== undefined));
      },
      () => {
        if (isCurrent) setFound([]);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [host]);
  return found;
}
