import type { Text } from "./locale";

/** What the forecast of a year is called, where it is one of revenue. */
export const REVENUE_AHEAD: Text = { en: "Revenue, next 12 months", fr: "CA, 12 mois à venir" };
