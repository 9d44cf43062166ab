import { t } from "../template/specs";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { percentSaid } from "../vocabulary/percentSaid";
import type { ModelSettings } from "./ModelTables";

/** What the value of predictions is made of. */
export const worthSaid = ({ marginRate, discountRate }: ModelSettings): Text =>
  inEveryLanguage((locale) =>
    WORTH[marginRate === undefined ? "revenue" : discountRate ? "discounted" : "margin"][locale]
      .replace("{margin}", percentSaid(marginRate ?? 0, locale))
      .replace("{discount}", percentSaid(discountRate ?? 0, locale)),
  );

/** Why the value of predictions is another one than the formula's. */
export const notTheFormula = ({ horizon }: ModelSettings): Text =>
  inEveryLanguage((locale) => NOT_THE_FORMULA[locale].replace("{weeks}", String(horizon)));

const NOT_THE_FORMULA = t(
  "That is what today’s customers still bring in {weeks} weeks; the lifetime value of the formula is a new one’s: margin of a year × lifetime.",
  "C’est ce que les clients actuels apporteront encore en {weeks} semaines\u00A0; la valeur vie de la formule est celle d’un nouveau\u00A0: marge d’un an × durée de vie.",
);

const WORTH = {
  revenue: t(
    "Revenue: purchases to come times what the customer is expected to spend, less refunds as until now.",
    "CA\u00A0: achats à venir fois la dépense attendue du client, moins les remboursements, au rythme passé.",
  ),
  margin: t(
    "Value: margin of {margin} on purchases to come, less refunds as until now.",
    "Valeur\u00A0: marge de {margin} sur les achats à venir, moins les remboursements, au rythme passé.",
  ),
  discounted: t(
    "Value: margin of {margin} on purchases to come, less refunds as until now, discounted at {discount} a year.",
    "Valeur\u00A0: marge de {margin} sur les achats à venir, moins les remboursements, au rythme passé, actualisée à {discount} par an.",
  ),
} as const;
