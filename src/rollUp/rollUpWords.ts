import { t } from "../template/specs";
import { term } from "../vocabulary/terms";

/** What the totals and the list of copies have above their columns. */
export const HEADS = {
  entity: t("Business", "Entité"),
  period: t("Period", "Période"),
  currency: t("Currency", "Devise"),
  revenue: t("Revenue", "CA"),
  orders: t("Orders", "Commandes"),
  customers: t("Customers", "Clients"),
  start: t("At start", "Au début"),
  fresh: t("New", "Nouveaux"),
  aov: t("Order value", "Panier"),
  frequency: t("Frequency", "Fréquence"),
  margin: t("Margin", "Marge"),
  churn: t("Churn", "Attrition"),
  value: t("Value", "Valeur"),
  cac: t("CAC", "CAC"),
  retention: t("Retention", "Fidélisation"),
  ratio: term("ltv_cac").label,
} as const;
