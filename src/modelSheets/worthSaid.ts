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
