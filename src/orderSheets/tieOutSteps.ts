import type { TieOutRow } from "../orders/tables/OrderTables";
import { t } from "../template/specs";
import type { Text } from "../vocabulary/locale";
import { term } from "../vocabulary/terms";

/** What is taken from the amounts of orders on the way to the revenue of some days. */
export const tieOutSteps: Readonly<Record<Exclude<TieOutRow["id"], "used" | "revenue">, Text>> = {
  before: t("Before these days", "Avant ces jours"),
  after: t("After these days", "Après ces jours"),
  withoutCustomer: term("revenue_without_customer").label,
  refundsOnly: term("revenue_refunds_only").label,
};
