import { RATING } from "../vocabulary/rules";
import { t } from "./specs";

/** What the rating of value to cost is called on a sheet. */
export const ratingWords = {
  loss: t("loss", "perte"),
  fragile: t("fragile", "fragile"),
  healthy: t("healthy", "sain"),
  underinvested: t("underinvested", "sous-investi"),
} as const;

/** Which ratios each of them stands for. */
export const ratingBorders = t(
  `below ${RATING.fragile}, ${RATING.fragile} to ${RATING.healthy}, ${RATING.healthy} to ${RATING.underinvested}, above ${RATING.underinvested}`,
  `< ${RATING.fragile}, ${RATING.fragile} à ${RATING.healthy}, ${RATING.healthy} à ${RATING.underinvested}, > ${RATING.underinvested}`,
);

export const ratingOf = (value: string, cost: string): string =>
  `CHOOSE(CLV.RATING(${value},${cost}),"{loss}","{fragile}","{healthy}","{underinvested}")`;
