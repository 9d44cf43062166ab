import type { Text } from "../locale";

/** Worksheets that are made of orders, in whichever tab. They come with the parts that say them: see addTexts. */
export const creationTexts = {
  tooManyCustomers: {
    en: "{customers} customers have no room on a sheet, which holds {most} of them. The other sheets count them all.",
    fr: "{customers} clients ne tiennent pas sur une feuille, qui en contient {most}. Les autres feuilles les comptent tous.",
  },
  figureNotRead: {
    en: "This is no figure. Correct it, or leave it blank.",
    fr: "Ce n’est pas un chiffre. Corrigez-le, ou laissez vide.",
  },
  hideIds: { en: "Replace customers by numbers", fr: "Remplacer les clients par des numéros" },
  hideIdsSub: {
    en: "Names and addresses stay out of the workbook.",
    fr: "Noms et adresses restent hors du classeur.",
  },
  createSheets: { en: "Create {count} worksheets", fr: "Créer {count} feuilles" },
  createOneSheet: { en: "Create 1 worksheet", fr: "Créer 1 feuille" },
  chooseASheet: { en: "Choose a worksheet.", fr: "Choisissez une feuille." },
  makingSheets: { en: "Making the sheets", fr: "Création des feuilles" },
  phaseSheets: { en: "Sheets written", fr: "Feuilles écrites" },
  sheetsCreated: { en: "{count} worksheets created", fr: "{count} feuilles créées" },
  oneSheetCreated: { en: "1 worksheet created", fr: "1 feuille créée" },
  undoSheets: { en: "Delete the {count} sheets", fr: "Supprimer les {count} feuilles" },
  undoOneSheet: { en: "Delete the sheet", fr: "Supprimer la feuille" },
  deletingRefused: {
    en: "The sheets could not be deleted. Finish editing the cell in Excel, or unprotect the workbook, then try again.",
    fr: "Les feuilles n’ont pas pu être supprimées. Terminez la modification en cours dans Excel ou ôtez la protection du classeur, puis réessayez.",
  },
  sheetsNotDeleted: {
    en: "Not deleted, as something was added to it: {names}.",
    fr: "Non supprimée, car quelque chose y a été ajouté : {names}.",
  },
  monthNumber: { en: "month {month}", fr: "mois {month}" },
  noHeadline: { en: "–", fr: "–" },
} as const satisfies Record<string, Text>;
