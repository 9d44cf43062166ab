import type { Text } from "../locale";

/** The worksheets there are, and what can be done with one. */
export const templateTexts = {
  templates: { en: "Templates", fr: "Modèles" },

  // The worksheets of the workbook
  allSheets: { en: "All {count} worksheets", fr: "Les {count} feuilles" },
  sheetRatio: { en: "{label} {ratio}, {rating}", fr: "{label} {ratio}, {rating}" },
  sheetGone: { en: "“{name}” is no longer in this workbook.", fr: "« {name} » n’est plus dans ce classeur." },
  sheetNotShown: {
    en: "“{name}” could not be shown. Finish editing in Excel, then try again.",
    fr: "« {name} » n’a pas pu être affichée. Terminez la modification en cours dans Excel, puis réessayez.",
  },
  addPeriodTo: { en: "Add a period to {name}", fr: "Ajouter une période à {name}" },
} as const satisfies Record<string, Text>;
