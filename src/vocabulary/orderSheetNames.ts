import type { Text } from "./locale";

/** Worksheets that are made of orders, by their tabs, in the order in which they are written. */
export const orderSheetNames = {
  keyFigures: { en: "Key figures", fr: "Chiffres clés" },
  customers: { en: "Customers", fr: "Clients" },
  cohorts: { en: "Cohorts", fr: "Cohortes" },
  rfm: { en: "RFM segments", fr: "Segments RFM" },
  segments: { en: "Segments", fr: "Segments" },
  channels: { en: "Channels", fr: "Canaux" },
  board: { en: "Board report", fr: "Rapport de direction" },
} as const satisfies Record<string, Text>;

export type OrderSheetId = keyof typeof orderSheetNames;
