import type { Locale } from "../vocabulary/locale";
import type { Answers } from "./Template";

const about: Readonly<Record<Locale, Answers>> = {
  en: {
    entity: "Company A",
    period_covered: "year 2025",
    churn_rule: "12 months without order",
    data_source: "ledger and web shop",
  },
  fr: {
    entity: "Entreprise A",
    period_covered: "exercice 2025",
    churn_rule: "12 mois sans commande",
    data_source: "compta et boutique",
  },
};

/**
 * The worked example. Sales, stocks and customers are the guide's; its churn of 60 % comes from three counts here.
 * Acquisition is not in the guide: 246,000 for 8,200 new customers.
 */
export const companyA = (locale: Locale): Answers => ({
  ...about[locale],
  data_cutoff: 46_022, // 31 December 2025
  prepared_by: "C. Martin",
  revenue: 1_000_000,
  orders: 40_000,
  customers: 15_000,
  opening_stock: 180_000,
  stock_purchases: 450_000,
  closing_stock: 160_000,
  margin_revenue: 800_000,
  customers_start: 15_000,
  customers_end: 14_200,
  customers_new: 8_200,
  acquisition_cost: 246_000,
});
