import type { Text } from "./locale";

/** Worksheets that are made of a model of purchases, by their tabs, in the order in which they are written. */
export const modelSheetNames = {
  predictions: { en: "Predictions", fr: "Prévisions" },
  model: { en: "Model", fr: "Modèle" },
  holdout: { en: "Holdout", fr: "Mise à l’épreuve" },
  cohortForecast: { en: "Cohort forecast", fr: "Prévision des cohortes" },
} as const satisfies Record<string, Text>;

export type ModelSheetId = keyof typeof modelSheetNames;
export const MODEL_SHEETS = Object.keys(modelSheetNames) as readonly ModelSheetId[];
