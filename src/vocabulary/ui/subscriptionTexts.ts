import type { Text } from "../locale";

/** Contracts that are renewed, of the tab of models. They come with it: see addTexts. */
export const subscriptionTexts = {
  // The way there
  subscriptions: { en: "Subscriptions", fr: "Abonnements" },
  subscriptionsSub: {
    en: "Contracts that are renewed: who stays, and for how long; from start and end dates or survivors",
    fr: "Contrats à renouveler\u00A0: qui reste, et combien de temps\u00A0; d’après dates de début et de fin, ou survivants",
  },

  // What is known of them
  subscriptionsQuestion: { en: "How long do subscribers stay?", fr: "Combien de temps restent les abonnés\u00A0?" },
  subscriptionsReason: {
    en: "Two models of contracts that are renewed, sBG and BdW, are fitted to how many customers stay at each age, and put side by side.",
    fr: "Deux modèles de contrats à renouveler, sBG et BdW, sont ajustés au nombre de clients qui restent à chaque âge, et mis côte à côte.",
  },
  foundInWorkbook: { en: "Found in the workbook", fr: "Trouvé dans le classeur" },
  lookingForSubscriptions: { en: "Looking for subscriptions …", fr: "Recherche d’abonnements…" },
  noSubscriptionsFound: {
    en: "No list of the workbook has titles such as start and end, or survivors. Name the cells below.",
    fr: "Aucune liste du classeur n’a de titres comme début et fin, ou survivants. Indiquez les cellules ci-dessous.",
  },
  datesIn: { en: "{name}: start and end dates", fr: "{name}\u00A0: dates de début et de fin" },
  survivorsIn: { en: "{name}: survivors", fr: "{name}\u00A0: survivants" },
  otherCells: { en: "Other cells", fr: "Autres cellules" },
  whatIsKnown: { en: "What there is", fr: "Ce qui est connu" },
  knownDates: { en: "Start and end dates", fr: "Dates de début et de fin" },
  knownDatesSub: { en: "A row a customer", fr: "Une ligne par client" },
  knownSurvivors: { en: "Survivors", fr: "Survivants" },
  knownSurvivorsSub: {
    en: "How many customers are still there at each age",
    fr: "Combien de clients sont encore là à chaque âge",
  },
  startCells: { en: "Start dates", fr: "Dates de début" },
  endCells: { en: "End dates", fr: "Dates de fin" },
  endCellsHint: { en: "Blank: still a customer", fr: "Vide\u00A0: toujours client" },
  survivorCells: { en: "Survivors", fr: "Survivants" },
  survivorCellsHint: {
    en: "One cohort in a row or column from its start on, or the table of CLV.SURVIVORS with its row of ages",
    fr: "Une cohorte en ligne ou en colonne depuis son début, ou le tableau de CLV.SURVIVORS avec sa ligne d’âges",
  },
  datesUntil: { en: "Known until", fr: "Connues jusqu’au" },
  datesUntilHint: {
    en: "{count} {count|customer|customers}, {left} of whom have left; the last date is {day}",
    fr: "{count} {count|client|clients}, dont {left} partis\u00A0; la dernière date est le {day}",
  },
  contractLength: { en: "A contract lasts", fr: "Un contrat dure" },
  aMonth: { en: "a month", fr: "un mois" },
  aQuarter: { en: "a quarter", fr: "un trimestre" },
  aYear: { en: "a year", fr: "un an" },
  compareRetention: { en: "Compare sBG and BdW", fr: "Comparer sBG et BdW" },
  readingSubscriptions: { en: "Reading …", fr: "Lecture…" },

  // What was found
  parameterPays: { en: "One more parameter pays: take BdW", fr: "Un paramètre de plus paie\u00A0: prenez BdW" },
  parameterDoesNotPay: {
    en: "One more parameter does not pay: take sBG",
    fr: "Un paramètre de plus ne paie pas\u00A0: prenez sBG",
  },
  onlyOneFits: { en: "Only {name} fits these customers", fr: "Seul {name} convient à ces clients" },
  neitherFits: { en: "Neither model fits these customers", fr: "Aucun des deux modèles ne convient à ces clients" },
  fittedOnCohorts: {
    en: "Fitted on {customers} {customers|customer|customers} of {cohorts} {cohorts|cohort|cohorts}, seen for up to {ages}.",
    fr: "Ajustés sur {customers} {customers|client|clients} de {cohorts} {cohorts|cohorte|cohortes}, suivis jusqu’à {ages}.",
  },
  monthsSeen: { en: "{count} {count|month|months}", fr: "{count} mois" },
  quartersSeen: { en: "{count} {count|quarter|quarters}", fr: "{count} {count|trimestre|trimestres}" },
  yearsSeen: { en: "{count} {count|year|years}", fr: "{count} {count|an|ans}" },
  oneCohort: {
    en: "All of them began in one cohort: what comes with age and what came with the time cannot be told apart.",
    fr: "Tous ont commencé dans une seule cohorte\u00A0: l’effet de l’âge et celui de l’époque ne peuvent être distingués.",
  },
  likelihoodRatio: {
    en: "Likelihood ratio {ratio}, one degree of freedom: if sBG were true, a gain as large would come by chance {chance} of the time. Below {limit}, BdW is taken, else sBG.",
    fr: "Rapport de vraisemblance {ratio}, un degré de liberté\u00A0: si sBG était vrai, un gain aussi grand viendrait par hasard dans {chance} des cas. Sous {limit}, BdW est retenu, sinon sBG.",
  },
  hardlyEver: { en: "less than {share}", fr: "moins de {share}" },
  sideBySide: { en: "Side by side", fr: "Côte à côte" },
  alphaSays: { en: "the smaller, the more hardly ever leave", fr: "plus il est petit, plus nombreux sont les fidèles" },
  betaSays: { en: "alpha ÷ (alpha + beta) leave first", fr: "alpha ÷ (alpha + beta) partent d’abord" },
  cSays: {
    en: "above 1, each one’s chance to leave grows with age; 1 is sBG",
    fr: "au-dessus de 1, la chance de partir de chacun augmente avec l’âge\u00A0; 1 est sBG",
  },
  leaveFirst: { en: "Leave at the first renewal", fr: "Partent au premier renouvellement" },
  logLikelihoodOf: { en: "Log-likelihood", fr: "Log-vraisemblance" },
  criterion: { en: "AIC", fr: "AIC" },
  criterionMeans: {
    en: "Log-likelihood: closer to 0 fits better. AIC: lower fits better, the parameters counted in.",
    fr: "Log-vraisemblance\u00A0: plus près de 0, mieux ajusté. AIC\u00A0: plus bas, mieux ajusté, compte tenu des paramètres.",
  },
  stillThere: { en: "Still there at each age", fr: "Encore là à chaque âge" },
  projected: { en: "projected", fr: "projection" },
  actualShare: { en: "actual", fr: "réel" },
  survivalSays: {
    en: "Share of customers still there at each age: {actual} after {ages}, as it came. Projected after {last}: {models}.",
    fr: "Part des clients encore là à chaque âge\u00A0: {actual} après {ages}, en réalité. Projection après {last}\u00A0: {models}.",
  },
  ageInMonths: { en: "age in months", fr: "âge en mois" },
  ageInQuarters: { en: "age in quarters", fr: "âge en trimestres" },
  ageInYears: { en: "age in years", fr: "âge en ans" },
  age: { en: "Age", fr: "Âge" },
  renewal: { en: "Renewal", fr: "Échéance" },
  actualColumn: { en: "Actual", fr: "Réel" },
  retentionFold: { en: "Who stays at each renewal", fr: "Qui reste à chaque échéance" },
  survivalFold: { en: "Who is still there, projected", fr: "Qui est encore là, en projection" },
  timeToCome: { en: "Time to come", fr: "Temps à venir" },
  timeToComeMeans: {
    en: "In {periods}, each discounted to today. DEL: a new customer, the first period included. DERL: a customer in its n-th contract, about to renew. Times the margin of a period, it is a value.",
    fr: "En {periods}, actualisés à ce jour. DEL\u00A0: un nouveau client, première période comprise. DERL\u00A0: un client dans son n-ième contrat, sur le point de renouveler. Multiplié par la marge d’une période, c’est une valeur.",
  },
  inMonths: { en: "months", fr: "mois" },
  inQuarters: { en: "quarters", fr: "trimestres" },
  inYears: { en: "years", fr: "années" },
  whoseTime: { en: "Customer", fr: "Client" },
  newCustomer: { en: "New customer (DEL)", fr: "Nouveau client (DEL)" },
  inContract: { en: "In contract {count} (DERL)", fr: "Contrat {count} (DERL)" },
  noDiscount: { en: "Blank: none.", fr: "Vide\u00A0: aucune." },
  changeContracts: { en: "Change", fr: "Modifier" },

  // The sheet
  toSubscriptionSheet: { en: "Create a worksheet", fr: "Créer une feuille" },
  subscriptionSheetHolds: {
    en: "Its formulas ask for the cells of your workbook: what changes there changes here.",
    fr: "Ses formules interrogent les cellules de votre classeur\u00A0: ce qui y change change ici.",
  },
  subscriptionSheetNotMade: {
    en: "The sheet could not be made. Nothing was changed.",
    fr: "La feuille n’a pas pu être créée. Rien n’a été modifié.",
  },
} as const satisfies Record<string, Text>;
