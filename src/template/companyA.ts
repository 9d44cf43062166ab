import type { Locale } from "../vocabulary/locale";
import type { Answers } from "./Template";

/**
 * The worked example. Sales, stocks and customers are the guide's; its churn of 60 % comes from three counts here. Acquisition is not
 * in the guide: 246,000 for 8,200 new customers.
 */
export const companyA = (locale: Locale): Answers => ({
  entity: locale === "fr" ? "Entreprise A" : "Company A",
  period: locale === "fr" ? "exercice 2025" : "year 2025",
  churn_rule: locale === "fr" ? "12 mois sans commande" : "12 months without order",
  data_source: locale === "fr" ? "compta et boutique" : "ledger and web shop",
  data_cutoff: 46_022, // 31 December 2025
  prepared_by: "C. Martin",
  revenue: 1_000_000, orders: 40_000, customers: 15_000,
  opening_stock: 180_000, stock_purchases: 450_000, closing_stock: 160_000, margin_revenue: 800_000,
  customers_start: 15_000, customers_end: 14_200, customers_new: 8_200,
  acquisition_cost: 246_000,
});
