import { useEffect, useState } from "react";
import type { FoundTable } from "../../../excel/findTables";
import { useHost } from "../useHost";

/**
 * The lists of the workbook; undefined until they are read.
 *
 * @param withOurs  those of worksheets that were made here as well
 */
export function useFoundTables(withOurs = false): FoundTable[] | "failed" | undefined {
  const host = useHost();
  const [lists, setLists] = useState<FoundTable[] | "failed">();
  useEffect(() => {
    let isCurrent = true;
    host.findTables(withOurs).then(
      (found) => {
        if (isCurrent) setLists(found);
      },
      () => {
        if (isCurrent) setLists("failed");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [host, withOurs]);
  return lists;
}
