import { input, t } from "../../template/specs";
import type { ColumnId, TableRow } from "../../template/Template";
import { REVENUE_AHEAD } from "../../vocabulary/revenueAhead";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import type { Text } from "../../vocabulary/locale";

/** Figures that only a model can give, from the sheets that have them: orders alone do not know what is to come. */
export const OUTLOOK = { ahead: "outlook_ahead", risk: "outlook_risk" } as const;

export const outlookRows = (column: ColumnId): TableRow[] =>
  [
    { key: OUTLOOK.ahead, label: REVENUE_AHEAD, from: t("year forecast", "prévision annuelle") },
    {
      key: OUTLOOK.risk,
      label: t("Value at risk, churn watch", "Valeur à risque, à surveiller"),
      from: t("churn watch", "clients à surveiller"),
    },
  ].map(({ key, label, from }): TableRow => ({
    label,
    cells: { [column]: input("revenue", "wholeMoney", { key, asks: { label, help: linked(from) } }) },
  }));

const linked = (from: Text): Text => inEveryLanguage((locale) => LINKED[locale].replace("{from}", from[locale]));
const LINKED = t(
  "From the sheet “{from}” of the Models tab: type = and click its first figure",
  "De la feuille «\u00A0{from}\u00A0» de l’onglet Modèles\u00A0: saisir = et cliquer sur son premier chiffre",
);

/** Why the value of a customer and what the model expects are not the same figure. */
export const OUTLOOK_FOOT = {
  formula: `IF(COUNT(${OUTLOOK.ahead},${OUTLOOK.risk})=0,"","{modelApart}")`,
} as const;
export const modelApart: Text = t(
  "Model: today’s customers; formula: a new one.",
  "Modèle\u00A0: clients actuels\u00A0; formule\u00A0: un nouveau.",
);
