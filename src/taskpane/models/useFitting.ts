import { useMemo } from "react";
import { CoreError } from "../../core/CoreError";
import type { Locale } from "../../vocabulary/locale";
import { uiText } from "../../vocabulary/ui";
import { run } from "../../workers/run";
import type { CustomersList } from "../parts/lists/reducedList";
import { useLocale } from "../parts/useWords";
import { likelyUnit } from "./likelyUnit";
import { lowestAic } from "./lowestAic";
import { changeModels } from "./modelsStore";
import { beginFits, endFits } from "./oneAtATime";
import { readList } from "./readList";

/** Fits all models to a list of customers, and the way to stop it. */
export function useFitting(): { fit: (list: CustomersList) => void; cancel: () => void } {
  const locale = useLocale();
  return useMemo(
    () => ({
      fit: (list) => {
        const signal = beginFits();
        fitted(list, locale, signal).catch((error: unknown) => {
          if (signal.aborted) return;
          const says =
            error instanceof CoreError ? error.sentence[locale] : uiText("listNotRead", locale, { name: list.name });
          changeModels({ page: { at: "start", notice: says, isOfList: true } });
        });
      },
      cancel: () => {
        endFits();
        changeModels({ page: { at: "start", notice: uiText("fitsStopped", locale), isOfList: true } });
      },
    }),
    [locale],
  );
}

async function fitted(list: CustomersList, locale: Locale, signal: AbortSignal): Promise<void> {
  const turn = (share: number, isRead: boolean): void => {
    if (!signal.aborted) changeModels({ page: { at: "fitting", list, share, isRead } });
  };
  turn(0, false);
  const customers = await readList(list, {
    locale,
    signal,
    onProgress: (share) => {
      turn(share, false);
    },
  });
  if (signal.aborted) return;
  turn(0, true);
  const models = await run("fitModels", customers, {
    signal,
    onProgress: (share) => {
      turn(share, true);
    },
  });
  if (signal.aborted) return;
  const of = { list, customers, models, unit: list.result === "sheet" ? ("week" as const) : likelyUnit(customers) };
  changeModels({ page: { at: "fitted", of, chosen: lowestAic(models)?.model } });
}
