import type { Text } from "../locale";

/** The frame of the pane, and Home. */
export const paneTexts = {
  // Frame
  home: { en: "Home", fr: "Accueil" },
  functions: { en: "Functions", fr: "Fonctions" },
  data: { en: "Data", fr: "Données" },
  models: { en: "Models", fr: "Modèles" },
  leave: { en: "Back to Home", fr: "Retour à l’accueil" },

  readingScreen: { en: "Opening", fr: "Ouverture" },
  screenNotRead: {
    en: "This screen could not be read. Check the connection, then try again.",
    fr: "Cet écran n’a pas pu être lu. Vérifiez la connexion, puis réessayez.",
  },

  screenFailedTitle: { en: "This screen", fr: "Cet écran" },
  screenFailed: {
    en: "This screen failed. Your workbook is as it was. Try again; the other screens still work.",
    fr: "Cet écran a échoué. Votre classeur est tel qu’il était. Réessayez ; les autres écrans fonctionnent toujours.",
  },

  // Home
  welcomeTitle: { en: "What is a customer worth?", fr: "Que vaut un client ?" },
  welcomeBody: {
    en: "Answer a few questions about your sales and your customers. You get a worksheet with live formulas, the reasoning beside them. Your figures stay on this computer and in this workbook.",
    fr: "Répondez à quelques questions sur vos ventes et vos clients. Vous obtenez une feuille aux formules actives, accompagnées du raisonnement. Vos chiffres restent sur cet ordinateur et dans ce classeur.",
  },
  chainPicture: {
    en: "The worked example: {order} × {frequency} × {margin} ÷ {churn} = {value}",
    fr: "L’exemple chiffré : {order} × {frequency} × {margin} ÷ {churn} = {value}",
  },
  startOwn: { en: "Start with my figures", fr: "Commencer avec mes chiffres" },
  openExample: { en: "See the worked example", fr: "Voir l’exemple chiffré" },
  openBlank: { en: "Empty worksheet to fill in by hand", fr: "Feuille vide à remplir à la main" },
  continueLabel: { en: "Continue", fr: "Reprendre" },
  continueWith: { en: "Continue with {step}", fr: "Continuer : {step}" },
  orderName: { en: "order value", fr: "panier" },
  frequencyName: { en: "frequency", fr: "fréquence" },
  marginName: { en: "margin", fr: "marge" },
  churnName: { en: "churn", fr: "attrition" },
  acquisitionName: { en: "acquisition", fr: "acquisition" },
  aboutName: { en: "the sheet’s head", fr: "en-tête" },
  summaryName: { en: "the worksheet", fr: "la feuille" },
  stepOf: { en: "Step {at} of {all}", fr: "Étape {at} sur {all}" },
  startNew: { en: "Start something new", fr: "Nouveau" },
  startAgain: { en: "Start again", fr: "Recommencer" },
  startAgainSub: { en: "With empty answers", fr: "Avec des réponses vides" },
  startAgainAsked: {
    en: "Clear the answers kept here? Worksheets already created stay as they are.",
    fr: "Effacer les réponses conservées ici ? Les feuilles déjà créées restent telles quelles.",
  },
  clearAndStart: { en: "Clear and start", fr: "Effacer et commencer" },
  keepThem: { en: "Keep them", fr: "Les garder" },
  otherSheets: { en: "Other worksheets", fr: "Autres feuilles" },
  inWorkbook: { en: "In this workbook", fr: "Dans ce classeur" },
  share: { en: "Save or share", fr: "Enregistrer ou partager" },
  shareSheet: { en: "Save or share {name}", fr: "Enregistrer ou partager {name}" },
  levers: { en: "Levers and goal", fr: "Leviers et objectif" },
  leversSub: {
    en: "What moves the value",
    fr: "Ce qui fait bouger la valeur",
  },
  explainSub: {
    en: "What the selected cell means, and what would change it",
    fr: "Ce que signifie la cellule sélectionnée, et ce qui la changerait",
  },
  explain: { en: "Explain", fr: "Expliquer" },
  check: { en: "Check this workbook", fr: "Vérifier ce classeur" },
  checkSub: {
    en: "Formulas that fail, figures that contradict each other",
    fr: "Formules en erreur, chiffres qui se contredisent",
  },
  templatesSub: { en: "Segments, subscription, scenarios, tracking", fr: "Segments, abonnement, scénarios, suivi" },
  workedExample: { en: "Worked example", fr: "Exemple chiffré" },
  exampleSub: { en: "Company A: {value} a customer", fr: "Entreprise A : {value} par client" },
  blank: { en: "Empty worksheet", fr: "Feuille vide" },
  blankSub: { en: "To fill in by hand", fr: "À remplir à la main" },

  // What the guided worksheet has in common with the rest
  wizard: { en: "Guided worksheet", fr: "Feuille guidée" },
  back: { en: "Back", fr: "Précédent" },
  newSheet: { en: "New worksheet", fr: "Nouvelle feuille" },
  done: { en: "Done", fr: "Terminé" },
  another: { en: "Create another", fr: "En créer une autre" },
  sheetName: { en: "Worksheet name", fr: "Nom de la feuille" },
  paper: { en: "Paper", fr: "Papier" },
  otherCurrency: { en: "Other, no sign", fr: "Autre, sans signe" },
  useSelectedCell: { en: "Use the selected cell", fr: "Utiliser la cellule sélectionnée" },
  useCell: { en: "Use {address}", fr: "Utiliser {address}" },
  forField: { en: "{action} for {field}", fr: "{action} pour {field}" },
  chain: { en: "Value so far", fr: "Valeur à ce stade" },
  chainValue: { en: "Value", fr: "Valeur" },
  notYet: { en: "not known yet", fr: "pas encore connu" },
  doubtful: { en: "to be checked", fr: "à vérifier" },
  chainOrder: { en: "Order", fr: "Panier" },
  chainFrequency: { en: "Frequency", fr: "Fréquence" },
  chainMargin: { en: "Margin", fr: "Marge" },
  chainChurn: { en: "Churn", fr: "Attrition" },
  fieldMissing: { en: "Enter a figure, or use a cell.", fr: "Saisissez un chiffre ou utilisez une cellule." },
  onePeriod: { en: "{count} period", fr: "{count} période" },
  manyPeriods: { en: "{count} periods", fr: "{count} périodes" },
} as const satisfies Record<string, Text>;
