import type { Text } from "../locale";

/** The gallery of worksheets, the worksheets there are, and what can be done with one. */
export const templateTexts = {
  templates: { en: "Templates", fr: "Modèles" },

  // Gallery
  templatesQuestion: { en: "Which worksheet do you need?", fr: "De quelle feuille avez-vous besoin ?" },
  templatesReason: { en: "Each is one new sheet, with example figures or empty.", fr: "Chacune est une nouvelle feuille, avec des chiffres d’exemple ou vide." },

  // A template
  templatePicture: { en: "The worksheet in small", fr: "La feuille en miniature" },
  holds: { en: "What it holds", fr: "Ce qu’elle contient" },
  holdsTables: { en: "Tables", fr: "Tableaux" },
  holdsCharts: { en: "Charts", fr: "Graphiques" },
  holdsChecks: { en: "Checks", fr: "Contrôles" },
  figures: { en: "Figures", fr: "Chiffres" },
  figuresExample: { en: "Example figures", fr: "Chiffres d’exemple" },
  figuresExampleSub: { en: "{entity}, to see what the sheet does", fr: "{entity}, pour voir ce que fait la feuille" },
  figuresNone: { en: "Empty", fr: "Vide" },
  figuresNoneSub: { en: "To fill in with your own figures", fr: "À remplir avec vos propres chiffres" },

  // A new worksheet
  createdEmpty: { en: "Begin with the selected cell, {cell}. Fill in the cream cells: everything else follows.", fr: "Commencez par la cellule sélectionnée, {cell}. Remplissez les cellules crème : tout le reste suit." },

  // The worksheets of the workbook
  allSheets: { en: "All {count} worksheets", fr: "Les {count} feuilles" },
  sheetRatio: { en: "{label} {ratio}, {rating}", fr: "{label} {ratio}, {rating}" },
  sheetGone: { en: "“{name}” is no longer in this workbook.", fr: "« {name} » n’est plus dans ce classeur." },
  sheetNotShown: { en: "“{name}” could not be shown. Finish editing in Excel, then try again.", fr: "« {name} » n’a pas pu être affichée. Terminez la modification en cours dans Excel, puis réessayez." },
} as const satisfies Record<string, Text>;
