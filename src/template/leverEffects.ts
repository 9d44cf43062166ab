import { LEVERS, type LeverId } from "../vocabulary/levers";
import { formula, t } from "./specs";
import type { ChartBlock, ColumnId, TableRow } from "./Template";

/** What they are called where there is little room. */
export const leverNames = {
  aov: t("Order value", "Panier"),
  purchase_frequency: t("Frequency", "Fréquence"),
  margin_rate: t("Margin", "Marge"),
  churn_rate: t("Churn", "Attrition"),
} as const satisfies Record<LeverId, unknown>;

type Side = "low" | "high";

/** By how much each lever moves the value, down and up: a row a lever, low and high in two columns. */
export const leverEffects = (
  [low, high]: readonly [low: ColumnId, high: ColumnId],
  effect: (id: LeverId, side: Side) => string,
): TableRow[] =>
  LEVERS.map((id) => ({
    label: leverNames[id],
    cells: {
      [low]: formula(`effect_low_${id}`, effect(id, "low"), "signedMoney"),
      [high]: formula(`effect_high_${id}`, effect(id, "high"), "signedMoney"),
    },
  }));

/** The same as bars. */
export const leverEffectsChart = (rows: number): ChartBlock => ({
  kind: "chart",
  chart: "bars",
  rows,
  categories: "labels",
  title: t("What each lever moves", "Ce que change chaque levier"),
  description: t(
    "Bars: by how much each lever moves the value, down and up",
    "Barres\u00A0: de combien chaque levier change la valeur, en baisse et en hausse",
  ),
  series: [
    {
      name: t("low", "hypothèse basse"),
      cells: ["effect_low_aov", "effect_low_churn_rate"],
      tone: "grey",
      labels: "signedNumber",
    },
    {
      name: t("high", "hypothèse haute"),
      cells: ["effect_high_aov", "effect_high_churn_rate"],
      tone: "strong",
      labels: "signedNumber",
    },
  ],
});
