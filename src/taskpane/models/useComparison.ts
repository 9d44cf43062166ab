import { useMemo } from "react";
import { CoreError } from "../../core/CoreError";
import { runOrders } from "../../orders/runOrders";
import { run } from "../../workers/run";
import { uiText } from "../../vocabulary/ui";
import type { OrdersAtHand } from "../parts/ordersAtHand";
import { useLocale } from "../parts/useWords";
import { changeModels, currentModels } from "./modelsStore";
import { beginFits, endFits } from "./oneAtATime";

/** Fits and tries the models, and the way to stop it. */
export function useComparison(): { compare: (orders: OrdersAtHand, split: number) => void; cancel: () => void } {
  const locale = useLocale();
  return useMemo(() => {
    const notice = (key: "comparisonStopped" | "notCompared"): string => uiText(key, locale);
    return {
      compare: (orders, split) => {
        const signal = beginFits();
        const isNew = currentModels().of?.reading !== orders.reading;
        changeModels({
          page: { at: "comparing", share: 0, hasCustomers: false },
          of: orders,
          // a margin or a currency of other orders
          ...(isNew ? { asked: undefined } : {}),
        });
        compared(orders, split, signal).catch((error: unknown) => {
          if (signal.aborted) return;
          const says = error instanceof CoreError ? error.sentence[locale] : notice("notCompared");
          changeModels({ page: { at: "start", notice: says } });
        });
      },
      cancel: () => {
        endFits();
        changeModels({ page: { at: "start", notice: notice("comparisonStopped") } });
      },
    };
  }, [locale]);
}

async function compared(orders: OrdersAtHand, split: number, signal: AbortSignal): Promise<void> {
  // not stopped by the signal: it would end the worker, and the orders with it
  const { tried, ...customers } = await runOrders("modelCustomers", {
    session: orders.session,
    until: orders.until,
    split,
  });
  if (signal.aborted) return;
  changeModels({ page: { at: "comparing", share: 0, hasCustomers: true } });
  const onProgress = (share: number): void => {
    if (!signal.aborted) changeModels({ page: { at: "comparing", share, hasCustomers: true } });
  };
  const boughtOnce = Array.from(tried.split.columns.repeatPurchases).filter((count) => count === 0).length;
  const comparison = await run("compareModels", tried, { signal, onProgress });
  if (signal.aborted || currentModels().of !== orders) return;
  changeModels({
    page: {
      at: "compared",
      compared: { customers, boughtOnce, comparison },
      chosen: comparison.recommended,
    },
  });
}
