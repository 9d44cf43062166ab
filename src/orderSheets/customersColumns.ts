import { t } from "../template/specs";
import type { Text } from "../vocabulary/locale";
import { term } from "../vocabulary/terms";

/** The heads of the columns by which models know a customer of the Customers sheet. */
export const customersColumns = {
  customer: term("customer").label,
  purchases: term("purchases").label,
  firstDay: term("first_date").label,
  lastDay: term("last_date").label,
  daysSince: t("Days since", "Jours depuis"),
} as const satisfies Record<string, Text>;

export type CustomersColumn = keyof typeof customersColumns;
