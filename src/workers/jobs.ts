import { fitBetaBernoulli } from "../core/models/betaBernoulli";
import { fitBetaGeometric, fitRegular } from "../core/models/betaGeometric";
import { fitGammaGamma } from "../core/models/gammaGamma";
import { fitParetoNbd } from "../core/models/paretoNbd";
import type { PurchaseColumns } from "../core/models/purchaseRows";
import { descending } from "../core/numerics/descending";
import type { Jobs } from "./Job";

interface Purchases {
  columns: PurchaseColumns;
  leavesAtFirst: 0 | 1;
}

/**
 * All that the worker does, and the page by itself where there is no worker; each under the name of the core's
 * function.
 */
export const jobs = {
  descending,
  fitBetaGeometric: ({ columns, leavesAtFirst }: Purchases) => fitBetaGeometric(columns, leavesAtFirst),
  fitRegular: ({ columns, leavesAtFirst, regularity }: Purchases & { regularity: number | undefined }) =>
    fitRegular(columns, leavesAtFirst, regularity),
  fitParetoNbd,
  fitGammaGamma,
  fitBetaBernoulli,
} as const satisfies Jobs;
