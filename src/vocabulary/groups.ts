import type { Text } from "./locale";

/**
 * The themes terms are filed under, in the order of the reasoning: what is sold, what is left of it, for how long, what
 * it is worth.
 */
export const groups = {
  sales: { en: "Sales", fr: "Ventes" },
  margin: { en: "Margin", fr: "Marge" },
  churn: { en: "Churn", fr: "Attrition" },
  value: { en: "Value", fr: "Valeur" },
  acquisition: { en: "Acquisition", fr: "Acquisition" },
  subscription: { en: "Subscription", fr: "Abonnement" },
  customers: { en: "Customers", fr: "Clients" },
  models: { en: "Models", fr: "Modèles" },
  /** What only a worksheet asks for: no function is filed here. */
  sheet: { en: "Worksheet", fr: "Feuille" },
} as const satisfies Record<string, Text>;

export type GroupId = keyof typeof groups;
export const GROUP_IDS = Object.keys(groups) as readonly GroupId[];
