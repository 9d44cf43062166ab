import type { CustomFunction } from "./associate";
import * as betaBernoulli from "./betaBernoulli";
import * as betaGeometric from "./betaGeometric";
import * as customers from "./customers";
import * as forecasts from "./forecasts";
import * as gammaGamma from "./gammaGamma";
import * as overTime from "./overTime";
import * as paretoNbd from "./paretoNbd";
import * as regularBuyers from "./regularBuyers";
import * as retentionModels from "./retentionModels";
import * as unitEconomics from "./unitEconomics";

/** Every file of wrappers. Whoever needs the add-in's functions has them from here. */
export const families: readonly Readonly<Record<string, CustomFunction>>[] = [
  unitEconomics,
  customers,
  overTime,
  betaGeometric,
  regularBuyers,
  paretoNbd,
  gammaGamma,
  betaBernoulli,
  retentionModels,
  forecasts,
];
