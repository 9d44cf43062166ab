import type { Text } from "./locale";
import { valueByPart } from "./orderParts";

/** Worksheets that are made of a model of purchases, by their tabs, in the order in which they are written. */
export const modelSheetNames = {
  predictions: { en: "Predictions", fr: "Prévisions" },
  churnWatch: { en: "Churn watch", fr: "Clients à surveiller" },
  tiers: { en: "Tiers", fr: "Niveaux de valeur" },
  yearForecast: { en: "Year forecast", fr: "Prévision annuelle" },
  model: { en: "Model", fr: "Modèle" },
  holdout: { en: "Holdout", fr: "Mise à l’épreuve" },
  /** Of channels; where customers are parted by something else, the sheet says so. */
  channelValue: valueByPart.channel,
  cohortForecast: { en: "Cohort forecast", fr: "Prévision des cohortes" },
} as const satisfies Record<string, Text>;

export type ModelSheetId = keyof typeof modelSheetNames;
export const MODEL_SHEETS = Object.keys(modelSheetNames) as readonly ModelSheetId[];

/** The one that is made of contracts, by its tab. */
export const subscriptionSheetName: Text = { en: "Subscriptions", fr: "Abonnements" };
