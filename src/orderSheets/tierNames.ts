import { t } from "../template/specs";
import type { Text } from "../vocabulary/locale";

/** The tiers of customers by what they have brought, from the best down, with the usual shares. */
export const TIER_NAMES: readonly Text[] = [
  t("best 5%", "5\u00A0% meilleurs"),
  t("next 15%", "15\u00A0% suivants"),
  t("next 30%", "30\u00A0% suivants"),
  t("rest", "les autres"),
];
