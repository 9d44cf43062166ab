import { t } from "../template/specs";

/** Words above columns and beside rows that several sheets have. */
export const CUSTOMERS = t("customers", "clients");
export const REVENUE = t("revenue", "CA");
export const MARGIN = t("margin", "marge");
export const PART = t("part", "part");
export const CHANGE = t("change", "variation");
export const ALL = t("All", "Ensemble");
export const CAC = t("CAC", "CAC");
export const CAC_NAMED = t("Acquisition cost (CAC)", "Coût d’acquisition (CAC)");
export const REVENUE_PART = t("part of revenue", "part du CA");
export const FIRST_PURCHASE = t("first purchase", "premier achat");
export const LOOK = t("look", "à voir");
