import { useCallback } from "react";
import { changedLever } from "../../core/metrics/changedLever";
import { isShareLever, type LeverId } from "../../vocabulary/levers";
import { formatDecimals } from "../parts/figures/formatFigure";
import { useLocale, useWords } from "../parts/useWords";

type Said = (id: LeverId, today: number, change: number, figure: (value: number, id: LeverId) => string) => string;

/** By how much a lever is more or less, with its sign: +€0.80, −2.0 pt. */
export function useChangeSaid(): Said {
  const words = useWords();
  const locale = useLocale();
  return useCallback(
    (id, today, change, figure) => {
      const sign = change < 0 ? "−" : "+";
      return isShareLever(id)
        ? sign + figure(Math.abs(changedLever(id, today, change) - today), id)
        : sign + words("leversPoints", { points: formatDecimals(Math.abs(change), 1, locale) });
    },
    [words, locale],
  );
}
