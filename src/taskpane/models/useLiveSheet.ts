import { useMemo } from "react";
import { SheetNotWritten } from "../../excel/SheetNotWritten";
import { livePlan, type LiveModel } from "../../modelSheets/liveSheet";
import { t } from "../../template/specs";
import type { FittedModel } from "../../core/models/fitPurchases";
import { listReferences } from "../parts/lists/listReferences";
import { useHost } from "../parts/useHost";
import { useLocale } from "../parts/useWords";
import { changeModels, type FittedToList, type ModelsPage } from "./modelsStore";

type Fitted = Extract<ModelsPage, { at: "fitted" }>;

/** Writes the fit that is looked at as formulas on a sheet of its own. */
export function useLiveSheet(): (page: Fitted) => void {
  const host = useHost();
  const locale = useLocale();
  return useMemo(() => {
    const write = async ({ of, chosen }: Fitted): Promise<void> => {
      const one = of.models.fitted.find(({ model }) => model === chosen);
      const live = one && liveModel(of, one);
      if (!live) return;
      try {
        const { sheetName } = await host.writeSheet(livePlan(live, locale));
        const headline = { label: ACTIVE, value: Math.round(one.active), format: "count" } as const;
        const sheet = { written: { id: sheetName, name: sheetName }, headline };
        changeModels({ page: { at: "live", of, chosen, sheet } });
      } catch (error) {
        const { reason, code } = SheetNotWritten.because(error);
        changeModels({ page: { at: "fitted", of, chosen, failure: { reason, code } } });
      }
    };
    return (page) => void write(page);
  }, [host, locale]);
}

const ACTIVE = t("still active", "encore actifs");

/** Undefined where there are no cells to refer to. */
function liveModel({ list, customers, unit }: FittedToList, { model, rhythm }: FittedModel): LiveModel | undefined {
  const cells = listReferences(list);
  if (!cells?.repeat_purchases || !cells.recency || !cells.age) return undefined;
  return {
    model,
    rhythm,
    unit,
    source: list.name,
    rows: customers.age.length,
    cells: {
      repeatPurchases: cells.repeat_purchases,
      recency: cells.recency,
      age: cells.age,
      logIntervals: cells.log_intervals,
      weights: cells.customers,
      // a row of groups has no customer, whatever else it has
      customer: list.result === "compressed" ? undefined : cells.customer,
    },
  };
}
