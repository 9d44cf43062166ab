import type { Text } from "./locale";
import type { Domain } from "./Term";
import { units } from "./units";

// what several terms must be, and count
export const AT_LEAST_ZERO: Domain = { min: 0 };
export const SHARE: Domain = { min: 0, max: 1 };
export const ANY: Domain = {};
export const MONEY_PER_CUSTOMER: Text = { en: "money per customer", fr: "montant par client" };
export const CUSTOMERS: Text = { en: "customers", fr: "clients" };
export const PERIODS: Text = { en: "periods", fr: "périodes" };
export const RECURRING: Text = { en: "money per month", fr: "montant par mois" };
export const PERIOD_WORD: Text = units.period;
