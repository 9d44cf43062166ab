import type { Text } from "../locale";

/** The gallery of worksheets, the worksheets there are, and what can be done with one. */
export const templateTexts = {
  templates: { en: "Templates", fr: "Modèles" },

  // Gallery
  templatesQuestion: { en: "Which worksheet do you need?", fr: "De quelle feuille avez-vous besoin ?" },
  templatesReason: {
    en: "Each is one new sheet, with example figures or empty.",
    fr: "Chacune est une nouvelle feuille, avec des chiffres d’exemple ou vide.",
  },

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
  createdEmpty: {
    en: "Begin with the selected cell, {cell}. Fill in the cream cells: everything else follows.",
    fr: "Commencez par la cellule sélectionnée, {cell}. Remplissez les cellules crème : tout le reste suit.",
  },

  // The worksheets of the workbook
  allSheets: { en: "All {count} worksheets", fr: "Les {count} feuilles" },
  sheetRatio: { en: "{label} {ratio}, {rating}", fr: "{label} {ratio}, {rating}" },
  sheetGone: { en: "“{name}” is no longer in this workbook.", fr: "« {name} » n’est plus dans ce classeur." },
  sheetNotShown: {
    en: "“{name}” could not be shown. Finish editing in Excel, then try again.",
    fr: "« {name} » n’a pas pu être affichée. Terminez la modification en cours dans Excel, puis réessayez.",
  },

  // A period more
  addPeriod: { en: "Add a period", fr: "Ajouter une période" },
  addPeriodTo: { en: "Add a period to {name}", fr: "Ajouter une période à {name}" },
  periodAdded: {
    en: "Row {row} added. Fill in its cream cells.",
    fr: "Ligne {row} ajoutée. Remplissez ses cellules crème.",
  },
  createdGrowing: {
    en: "{advice} When a period is over, add a row for the next one.",
    fr: "{advice} Une fois la période écoulée, ajoutez une ligne pour la suivante.",
  },
  periodProtected: {
    en: "The period could not be added: the sheet is protected. Nothing was changed. Unprotect it, then try again.",
    fr: "Période non ajoutée : la feuille est protégée. Rien n’a été modifié. Ôtez la protection, puis réessayez.",
  },
  periodCellEditing: {
    en: "The period could not be added: a cell is being edited. Nothing was changed. Press Enter in Excel, then try again.",
    fr: "Période non ajoutée : une cellule est en cours de modification. Rien n’a été modifié. Validez-la dans Excel, puis réessayez.",
  },
  periodNotGrowing: {
    en: "The period could not be added: the sheet no longer has the names of its rows. Nothing was changed. Create a new worksheet for the next periods.",
    fr: "Période non ajoutée : la feuille n’a plus les noms de ses lignes. Rien n’a été modifié. Créez une nouvelle feuille pour les périodes suivantes.",
  },
  periodRowsChanged: {
    en: "The period could not be added: rows or columns of the table were moved, or only one is left. Nothing was changed. Undo that, then try again.",
    fr: "Période non ajoutée : des lignes ou colonnes du tableau ont été déplacées, ou il n’en reste qu’une. Rien n’a été modifié. Annulez cela, puis réessayez.",
  },
  periodOccupied: {
    en: "The period could not be added: {address} is not empty. Nothing was changed. Move what stands below the table, then try again.",
    fr: "Période non ajoutée : {address} n’est pas vide. Rien n’a été modifié. Déplacez ce qui se trouve sous le tableau, puis réessayez.",
  },
  periodUnknown: {
    en: "The period could not be added. Nothing was changed. Try again.",
    fr: "La période n’a pas pu être ajoutée. Rien n’a été modifié. Réessayez.",
  },
  periodWithCode: {
    en: "The period could not be added ({code}). Nothing was changed. Try again.",
    fr: "La période n’a pas pu être ajoutée ({code}). Rien n’a été modifié. Réessayez.",
  },
} as const satisfies Record<string, Text>;
