import type { Text } from "./locale";

/** Why nothing can be said of subscriptions. */
export const subscriptionProblems = {
  notCells: (): Text => ({
    en: "Name cells such as Contracts!B2:B400, or a column of a table such as Contracts[start]; or select them, then press the button at the right.",
    fr: "Indiquez des cellules, par exemple Contrats!B2:B400, ou une colonne de tableau, par exemple Contrats[début]\u00A0; ou sélectionnez-les, puis appuyez sur le bouton à droite.",
  }),
  noDay: (): Text => ({
    en: "Give the day until which the dates are known: who has no end date was still there on it.",
    fr: "Indiquez la date jusqu’à laquelle les dates sont connues\u00A0: un client sans date de fin était encore là ce jour-là.",
  }),
  noColumn: (table: string, column: string): Text => ({
    en: `${table} has no column ${column}. Choose another one.`,
    fr: `${table} n’a pas de colonne ${column}. Choisissez-en une autre.`,
  }),
  tooManyCells: (columns: number): Text => ({
    en: `These are ${columns} columns, more than survivors can have. Choose fewer cells.`,
    fr: `Ce sont ${columns} colonnes, plus que des survivants n’en peuvent avoir. Choisissez moins de cellules.`,
  }),
  notRead: (): Text => ({
    en: "The cells could not be read: the worksheet or the table is not there. Choose the cells again.",
    fr: "Les cellules n’ont pas pu être lues\u00A0: la feuille ou le tableau n’existe pas. Choisissez de nouveau les cellules.",
  }),
} as const;
