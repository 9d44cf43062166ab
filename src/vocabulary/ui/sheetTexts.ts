import type { Text } from "../locale";

/**
 * A worksheet that is about to be made, or was: how it is to be, what is written, what failed. They come with the
 * screens that make one: see addTexts.
 */
export const sheetTexts = {
  valueOfSubject: { en: "Customer lifetime value, {subject}", fr: "Valeur vie client, {subject}" },
  blankTitle: { en: "An empty worksheet", fr: "Une feuille vide" },
  blankReason: {
    en: "Fill in the cream cells in Excel; the steps, the checks and the charts follow.",
    fr: "Remplissez les cellules crème dans Excel ; étapes, contrôles et graphiques suivent.",
  },
  nameMissing: { en: "Enter a name.", fr: "Saisissez un nom." },
  nameUnreadable: {
    en: "The name holds a sign that no file can hold. Remove it.",
    fr: "Le nom contient un signe qu’aucun fichier n’admet. Retirez-le.",
  },
  nameTooLong: {
    en: "Excel allows 31 characters. Shorten the name.",
    fr: "Excel admet 31 caractères. Raccourcissez le nom.",
  },
  nameForbidden: {
    en: "Excel does not allow any of []:*?/\\ in a name. Leave them out.",
    fr: "Excel n’admet pas les signes [ ] * / \\ ni point d’interrogation ou deux-points. Retirez-les.",
  },
  nameApostrophe: {
    en: "Excel does not allow an apostrophe at either end of a name.",
    fr: "Excel n’admet pas d’apostrophe au début ni à la fin d’un nom.",
  },
  nameReserved: {
    en: "Excel keeps this name for itself. Choose another.",
    fr: "Excel se réserve ce nom. Choisissez-en un autre.",
  },
  sheetLanguage: { en: "Sheet language", fr: "Langue de la feuille" },
  formulas: { en: "Formulas", fr: "Formules" },
  spellingClv: { en: "CLV functions", fr: "Fonctions CLV" },
  spellingClvSub: { en: "Short and readable with this add-in", fr: "Courtes et lisibles avec ce complément" },
  spellingNative: { en: "Excel’s own functions", fr: "Fonctions d’Excel" },
  spellingNativeSub: { en: "Recalculate on any computer", fr: "Se recalculent sur tout ordinateur" },
  roundedValue: {
    en: "Like calculations by hand: {value} instead of {exact}",
    fr: "Comme un calcul à la main : {value} au lieu de {exact}",
  },
  roundedSub: { en: "Like calculations by hand", fr: "Comme un calcul à la main" },
  willBeWritten: { en: "What will be written", fr: "Ce qui sera écrit" },
  inputCells: { en: "Cells to fill in", fr: "Cellules de saisie" },
  linkedCells: { en: "Linked to your cells", fr: "Liées à vos cellules" },
  formulaCells: { en: "Formulas", fr: "Formules" },
  charts: { en: "Charts", fr: "Graphiques" },
  printsOn: { en: "Prints on", fr: "Imprimée sur" },
  onePage: { en: "1 A4 page", fr: "1 page A4" },
  onePageWide: { en: "A4, one page wide", fr: "A4, une page en largeur" },
  nothingTouched: {
    en: "Existing sheets, names and settings stay as they are. Nothing is saved for you.",
    fr: "Les feuilles, noms et réglages existants restent tels quels. Rien n’est enregistré à votre place.",
  },
  createSheet: { en: "Create the worksheet", fr: "Créer la feuille" },
  creatingSheet: { en: "Creating the worksheet", fr: "Création de la feuille" },
  created: { en: "Worksheet “{name}” created.", fr: "Feuille « {name} » créée." },
  createdBody: {
    en: "Change a cream cell and everything else follows. Checks that need a look say so in words.",
    fr: "Modifiez une cellule crème : tout le reste suit. Les contrôles à revoir le disent en toutes lettres.",
  },
  changeAnswers: { en: "Change the answers", fr: "Modifier les réponses" },
  startOther: { en: "Start with other figures", fr: "Recommencer avec d’autres chiffres" },
  failedProtected: {
    en: "The worksheet could not be created: the workbook is protected. Nothing was changed. Unprotect it, then try again.",
    fr: "Feuille non créée : le classeur est protégé. Rien n’a été modifié. Ôtez la protection, puis réessayez.",
  },
  failedNameTaken: {
    en: "The worksheet could not be created: another sheet has this name. Nothing was changed. Choose another name, then try again.",
    fr: "Feuille non créée : une autre feuille porte ce nom. Rien n’a été modifié. Choisissez un autre nom, puis réessayez.",
  },
  failedCellEditing: {
    en: "The worksheet could not be created: a cell is being edited. Nothing was changed. Press Enter in Excel, then try again.",
    fr: "Feuille non créée : une cellule est en cours de modification. Rien n’a été modifié. Validez-la dans Excel, puis réessayez.",
  },
  failedLinkLost: {
    en: "The worksheet could not be created: a linked cell is on a sheet that is no longer there. Nothing was changed. Unlink it, then try again.",
    fr: "Feuille non créée : une cellule liée se trouve sur une feuille qui n’existe plus. Rien n’a été modifié. Déliez-la, puis réessayez.",
  },
  failedUnknown: {
    en: "The worksheet could not be created. Nothing was changed. Try again.",
    fr: "La feuille n’a pas pu être créée. Rien n’a été modifié. Réessayez.",
  },
  failedWithCode: {
    en: "The worksheet could not be created ({code}). Nothing was changed. Try again.",
    fr: "La feuille n’a pas pu être créée ({code}). Rien n’a été modifié. Réessayez.",
  },
} as const satisfies Record<string, Text>;
