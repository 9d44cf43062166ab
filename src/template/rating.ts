import { t } from "./specs";

/** What the rating of value to cost is called on a sheet. */
export const ratingWords = {
  loss: t("loss", "perte"), fragile: t("fragile", "fragile"), healthy: t("healthy", "sain"), underinvested: t("underinvested", "sous-investi"),
} as const;

export const ratingOf = (value: string, cost: string): string => `CHOOSE(CLV.RATING(${value},${cost}),"{loss}","{fragile}","{healthy}","{underinvested}")`;
