import { useCallback } from "react";
import { useWords } from "../parts/useWords";
import { useCounts } from "../parts/useCounts";

/** So many are named. */
const NAMED = 3;

/** The first of some names, and how many more there are. */
export function useNames(): (names: readonly string[], most?: number) => string {
  const words = useWords();
  const count = useCounts();
  return useCallback(
    (names, most = NAMED) => {
      // one left over is named as well
      if (names.length <= most + 1) return names.join(", ");
      return words("namesAndMore", { names: names.slice(0, most).join(", "), count: count(names.length - most) });
    },
    [words, count],
  );
}
