import { useEffect, useState } from "react";
import type { NumberMarks } from "../../core/numberMarks";
import { useHost } from "./useHost";

/** How this Excel writes figures; undefined until it is known, or where it is not told. */
export function useNumberMarks(): NumberMarks | undefined {
  const host = useHost();
  const [marks, setMarks] = useState<NumberMarks>();
  useEffect(() => {
    let isCurrent = true;
    host.numberMarks().then(
      (told) => {
        if (isCurrent) setMarks(told);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host]);
  return marks;
}
