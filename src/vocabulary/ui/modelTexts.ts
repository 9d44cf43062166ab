import type { Text } from "../locale";

/** Which model of purchases to believe. They come with their screen: see addTexts. */
export const modelTexts = {
  // Start
  modelsQuestion: { en: "Which model can you believe?", fr: "À quel modèle se fier\u00A0?" },
  modelsReason: {
    en: "Five models of what customers buy are fitted to your orders before a day, and tried on those after it, which none of them saw.",
    fr: "Cinq modèles d’achat sont ajustés à vos commandes avant une date, puis mis à l’épreuve sur celles qui suivent, qu’aucun n’a vues.",
  },
  ordersFirst: { en: "Read orders", fr: "Lire des commandes" },
  ordersFirstSub: {
    en: "A table, a file or the made-up shop, in the Data tab; then come back here",
    fr: "Un tableau, un fichier ou la boutique fictive, dans l’onglet Données\u00A0; revenez ensuite ici",
  },
  ordersOfData: { en: "Orders read in the Data tab", fr: "Commandes lues dans l’onglet Données" },
  ordersUntil: {
    en: "{name}: {count} {count|customer|customers}, counted until {day}",
    fr: "{name}\u00A0: {count} {count|client|clients}, commandes comptées jusqu’au {day}",
  },
  ordersWait: {
    en: "The orders in the Data tab are not ready yet: answer what is asked there.",
    fr: "Les commandes de l’onglet Données ne sont pas encore prêtes\u00A0: répondez à ce qui y est demandé.",
  },
  fittedUntil: { en: "Fitted until", fr: "Ajustés jusqu’au" },
  fittedUntilHint: {
    en: "{weeks} {weeks|week|weeks} to learn from, {left} {left|week|weeks} to be tried on",
    fr: "{weeks} {weeks|semaine|semaines} pour apprendre, {left} pour la mise à l’épreuve",
  },
  splitOutside: {
    en: "Choose a day from {from} to {to}: orders are needed before it and after it.",
    fr: "Choisissez une date du {from} au {to}\u00A0: il faut des commandes avant et après.",
  },
  shortHistory: {
    en: "These orders span {days} {days|day|days}: too short to fit models before a day and try them after it. Read orders of a longer time.",
    fr: "Ces commandes couvrent {days} {days|jour|jours}\u00A0: trop peu pour ajuster des modèles avant une date et les éprouver ensuite. Lisez des commandes sur une durée plus longue.",
  },
  compareModels: { en: "Compare models", fr: "Comparer les modèles" },
  comparing: { en: "Fitting five models", fr: "Ajustement de cinq modèles" },
  phaseCustomers: { en: "Customers before the day and after it", fr: "Clients avant la date et après" },
  phaseModels: { en: "Each model fitted, then tried", fr: "Chaque modèle ajusté, puis éprouvé" },
  comparisonStopped: {
    en: "The comparison was stopped. Nothing was changed.",
    fr: "La comparaison a été arrêtée. Rien n’a été modifié.",
  },
  notCompared: {
    en: "The models could not be compared. Read the orders again in the Data tab.",
    fr: "Les modèles n’ont pas pu être comparés. Lisez de nouveau les commandes dans l’onglet Données.",
  },

  countedLists: { en: "Customers already counted", fr: "Clients déjà décomptés" },
  countedListsSay: {
    en: "All models are fitted to such a list. It holds no purchases after a day, so none can be tried.",
    fr: "Tous les modèles s’ajustent à une telle liste. Elle ne contient pas d’achats après une date\u00A0: aucun ne peut être éprouvé.",
  },
  phaseListRead: { en: "Customers read", fr: "Clients lus" },
  phaseFits: { en: "Each model fitted", fr: "Chaque modèle ajusté" },
  fitsStopped: {
    en: "The fits were stopped. Nothing was changed.",
    fr: "Les ajustements ont été arrêtés. Rien n’a été modifié.",
  },
  listNotRead: {
    en: "{name} could not be read. Look whether it still is where it was, then try again.",
    fr: "{name} n’a pas pu être lu. Vérifiez qu’il est toujours à sa place, puis réessayez.",
  },

  // What was found in a list
  severalFitted: { en: "{count} models fitted, none tried", fr: "{count} modèles ajustés, aucun éprouvé" },
  oneFitted: { en: "One model fitted, not tried", fr: "Un modèle ajusté, non éprouvé" },
  noModelFitsList: { en: "No model fits these customers", fr: "Aucun modèle ne convient à ces clients" },
  fittedToList: {
    en: "{name}: {count} {count|customer|customers}",
    fr: "{name}\u00A0: {count} {count|client|clients}",
  },
  noneTried: {
    en: "No model was tried on weeks it had not seen: the list has none. So none is recommended; to try them, read the orders in the Data tab.",
    fr: "Aucun modèle n’a été éprouvé sur des semaines qu’il n’avait pas vues\u00A0: la liste n’en contient pas. Aucun n’est donc conseillé\u00A0; pour les éprouver, lisez les commandes dans l’onglet Données.",
  },
  stillActive: { en: "Active", fr: "Actifs" },
  isLowest: { en: "lowest AIC", fr: "AIC le plus bas" },
  lowestMeans: {
    en: "AIC: lower describes these customers better; a difference below 2 says nothing, and AICs of other customers do not compare. It does not say which model foresees better. Active: customers still active.",
    fr: "AIC\u00A0: plus bas, ces clients sont mieux décrits\u00A0; moins de 2 d’écart ne dit rien, et les AIC d’autres clients ne se comparent pas. Il ne dit pas quel modèle prévoit mieux. Actifs\u00A0: clients encore actifs.",
  },
  noIntervalsIn: {
    en: "{name}: a rhythm shows in the times between purchases, and this list has no column log_intervals.",
    fr: "{name}\u00A0: un rythme se voit aux temps entre achats, et cette liste n’a pas de colonne log_intervals.",
  },
  timesCountedIn: { en: "Recency and age are counted in", fr: "Récence et ancienneté sont comptées en" },
  timesCountedHint: {
    en: "The list does not say so. The fit is the same; the words below and the formulas follow.",
    fr: "La liste ne le dit pas. L’ajustement reste le même\u00A0; les mots ci-dessous et les formules suivent.",
  },
  writeFit: { en: "Write the fit as formulas", fr: "Écrire en formules" },
  liveSheetHolds: {
    en: "{name} in formulas over {list}: change a cell there, and the fit follows.",
    fr: "{name} en formules sur {list}\u00A0: modifiez-y une cellule, l’ajustement suit.",
  },

  // What was found
  eachBeatsPace: { en: "Each of the {count} beats the old pace", fr: "Chacun des {count} bat le rythme passé" },
  two: { en: "two", fr: "deux" },
  three: { en: "three", fr: "trois" },
  four: { en: "four", fr: "quatre" },
  five: { en: "five", fr: "cinq" },
  oneBeatsPace: { en: "{name} beats the old pace", fr: "{name} bat le rythme passé" },
  someBeatPace: { en: "{some} of {count} beat the old pace", fr: "{some} sur {count} battent le rythme passé" },
  noneBeatsPace: { en: "No model beats the old pace", fr: "Aucun modèle ne bat le rythme passé" },
  rankedAsWell: { en: "A free rule ranks customers as well", fr: "Une règle gratuite classe aussi bien les clients" },
  noModelFits: { en: "No model fits these orders", fr: "Aucun modèle ne convient à ces commandes" },
  triedOn: {
    en: "Fitted on weeks 1 to {split}, tried on weeks {next} to {last}, which none of them saw: {count} {count|purchase|purchases} of {customers} {customers|customer|customers}.",
    fr: "Ajustés sur les semaines 1 à {split}, éprouvés sur les semaines {next} à {last}, qu’aucun n’a vues\u00A0: {count} {count|achat|achats} de {customers} {customers|client|clients}.",
  },
  akaike: { en: "AIC", fr: "AIC" },
  totalOff: { en: "Total off", fr: "Écart" },
  offEach: { en: "Off each", fr: "Par client" },
  model: { en: "Model", fr: "Modèle" },
  oldPace: { en: "Same pace", fr: "Même rythme" },
  isRecommended: { en: "recommended", fr: "conseillé" },
  columnsMean: {
    en: "AIC: lower fits better; a difference below 2 says nothing. Total off: predicted against actual. Off each: purchases a customer, on average.",
    fr: "AIC\u00A0: plus bas, mieux ajusté\u00A0; moins de 2 d’écart ne dit rien. Écart\u00A0: prévu contre réel. Par client\u00A0: erreur en achats, en moyenne.",
  },
  whyRecommended: {
    en: "Recommended: of the models whose error each is within 2% of the least, the one whose total is nearest.",
    fr: "Conseillé\u00A0: parmi les modèles dont l’erreur par client est à moins de 2\u00A0% de la plus faible, celui dont le total est le plus proche.",
  },
  noRhythmIn: {
    en: "{name}: no rhythm found, so it says the same as {other}.",
    fr: "{name}\u00A0: aucun rythme trouvé, il dit donc la même chose que {other}.",
  },
  purchasesInWeeks: { en: "Purchases in weeks {from} to {to}", fr: "Achats des semaines {from} à {to}" },
  actual: { en: "Actual", fr: "Réel" },
  whoComesFirst: { en: "Who comes first", fr: "Qui passe en premier" },
  ginisMean: {
    en: "Gini of the order of customers: 1 is the true order, 0 chance.",
    fr: "Gini de l’ordre des clients\u00A0: 1 est le véritable ordre, 0 le hasard.",
  },
  byPurchases: { en: "Number of purchases", fr: "Nombre d’achats" },
  whereTheyDiffer: { en: "Customers still active", fr: "Clients encore actifs" },
  oneTimeBuyersStay: {
    en: "BG/NBD and BG/CNBD cannot let a one-time buyer go: {count} bought once and count as active. That is an assumption, not a finding.",
    fr: "BG/NBD et BG/CNBD ne peuvent pas perdre un acheteur unique\u00A0: {count} ont acheté une fois et comptent comme actifs. C’est une hypothèse, pas un constat.",
  },

  // One model
  saysOf: { en: "What {name} says", fr: "Ce que dit {name}" },
  betweenPurchases: {
    en: "between purchases, for an average active customer",
    fr: "entre deux achats, pour un client actif moyen",
  },
  weeksLong: { en: "{count} weeks", fr: "{count} semaines" },
  stopAfterPurchase: { en: "stop for good after a purchase", fr: "s’arrêtent définitivement après un achat" },
  halfStopWithin: {
    en: "and half of the customers have stopped for good",
    fr: "et la moitié des clients se sont arrêtés pour de bon",
  },
  newInYear: {
    en: "repeat purchases of a new customer in 52 weeks",
    fr: "réachats d’un nouveau client en 52 semaines",
  },
  buyersDiffer: {
    en: "buyers differ a lot: few buy often, most hardly ever",
    fr: "les acheteurs diffèrent beaucoup\u00A0: peu achètent souvent, la plupart presque jamais",
  },
  buyersAlike: { en: "buyers are fairly alike", fr: "les acheteurs se ressemblent assez" },
  inRhythm: {
    en: "purchases come in a rhythm, more evenly than by chance",
    fr: "les achats suivent un rythme, plus régulier que le hasard",
  },
  purchasesAWeek: { en: "Repeat purchases a week", fr: "Réachats par semaine" },
  actualLine: { en: "actual", fr: "réel" },
  modelLine: { en: "model", fr: "modèle" },
  notFitted: { en: "not used for the fit", fr: "hors ajustement" },
  trackingSays: {
    en: "Repeat purchases of each week, actual and as {name} expects them. Weeks {from} to {to} were not used for the fit: {actual} came, {expected} were expected.",
    fr: "Réachats de chaque semaine, réels et selon {name}. Les semaines {from} à {to} n’ont pas servi à l’ajustement\u00A0: {actual} sont venus, {expected} étaient attendus.",
  },
  weekAxis: { en: "week since {day}", fr: "semaine depuis le {day}" },
  repeatsFitted: { en: "Repeat purchases, actual and fitted", fr: "Réachats, réels et ajustés" },
  repeatsUntil: { en: "Repeats until {day}", fr: "Réachats jusqu’au {day}" },
  orMoreRepeats: { en: "{count} or more", fr: "{count} ou plus" },
  repeatsMean: {
    en: "Customers by how often they had bought again. {name} knows only how long ago each of them came: the more alike the bars, the better its shape fits.",
    fr: "Clients selon leur nombre de réachats. {name} ne sait que depuis quand chacun est venu\u00A0: plus les barres se ressemblent, mieux sa forme convient.",
  },
  busyWeeks: { en: "Busy weeks that the model does not see", fr: "Des pics que le modèle ne voit pas" },
  busyWeeksSay: {
    en: "More was bought than {name} expected: {times}. No model here knows seasons or campaigns.",
    fr: "Il s’est vendu plus que prévu par {name}\u00A0: {times}. Aucun modèle ici ne connaît saisons ni campagnes.",
  },
  busyTime: { en: "weeks {from}–{to} +{share}", fr: "semaines {from}–{to} +{share}" },
  gates: { en: "What it rests on", fr: "Sur quoi cela repose" },
  gatesMet: { en: "{met} met, {open} open", fr: "{met} remplis, {open} ouverts" },
  allGatesMet: { en: "all met", fr: "tous remplis" },
  isMet: { en: "met", fr: "rempli" },
  isOpen: { en: "look twice", fr: "à regarder" },
  parametersFold: { en: "Parameters and standard errors", fr: "Paramètres et erreurs types" },
  parameter: { en: "Parameter", fr: "Paramètre" },
  parameterValue: { en: "Value", fr: "Valeur" },
  standardError: { en: "Standard error", fr: "Erreur type" },
  logLikelihood: { en: "log-likelihood", fr: "log-vraisemblance" },

  // Sheets
  toSheets: { en: "Predict each customer", fr: "Prévoir chaque client" },
  sheetsOfModel: { en: "What will they buy?", fr: "Qu’achèteront-ils\u00A0?" },
  sheetsOfModelReason: {
    en: "{name} is fitted again, to all the orders, and looks ahead. Each sheet is new; what the workbook holds stays as it is.",
    fr: "{name} est de nouveau ajusté, à toutes les commandes, et regarde devant. Chaque feuille est nouvelle\u00A0; le contenu du classeur reste tel quel.",
  },
  predictionsSub: {
    en: "A row a customer: purchases, value, from and to, next order",
    fr: "Une ligne par client\u00A0: achats, valeur, fourchette, prochaine commande",
  },
  yearForecastSub: {
    en: "Revenue of today’s customers in 12 months, and how a forecast a year ago did",
    fr: "CA des clients actuels sur 12 mois, et ce que valait la prévision il y a un an",
  },
  tiersSub: {
    en: "What tiers bring, what marks the best, future best customers",
    fr: "Apport des niveaux, ce qui distingue les meilleurs, futurs meilleurs clients",
  },
  churnWatchSub: {
    en: "Who is late, the value at risk, and by when to act",
    fr: "Qui est en retard, la valeur à risque, et avant quand agir",
  },
  watchedCustomers: { en: "Customers on the list", fr: "Clients sur la liste" },
  leastActive: { en: "P(alive), at least", fr: "P(actif), au moins" },
  anyChance: { en: "any", fr: "sans limite" },
  exportList: { en: "Export as CSV", fr: "Exporter en CSV" },
  exportListSub: {
    en: "The customers of “{name}”, with the same columns",
    fr: "Les clients de «\u00A0{name}\u00A0», avec les mêmes colonnes",
  },
  modelSub: {
    en: "Parameters, weekly tracking, who is active, models side by side",
    fr: "Paramètres, suivi par semaine, qui est actif, modèles côte à côte",
  },
  holdoutSub: {
    en: "Week by week: predicted and actual",
    fr: "Semaine par semaine\u00A0: prévu et réel",
  },
  channelValueSub: {
    en: "Cost, value and payback of new customers, the most to spend",
    fr: "Coût, valeur et remboursement des nouveaux clients, budget maximal",
  },
  customersBy: { en: "Customers by", fr: "Clients selon" },
  valueWithin: { en: "Value within", fr: "Valeur sur" },
  monthsLong: { en: "{count} months", fr: "{count} mois" },
  cohortForecastSub: {
    en: "The triangle of cohorts, and what is expected where it is blank",
    fr: "Le triangle des cohortes, et ce qui est attendu là où il est vide",
  },
  lookAhead: { en: "Look ahead", fr: "Horizon" },
  marginOfPredictions: {
    en: "Blank: revenue is predicted, not margin.",
    fr: "Vide\u00A0: le CA est prévu, non la marge.",
  },
  discountOfPredictions: { en: "Blank: none.", fr: "Vide\u00A0: aucune." },
  phasePredictions: { en: "Each customer predicted", fr: "Chaque client prévu" },
  notPredicted: {
    en: "The sheets could not be made. Read the orders again in the Data tab.",
    fr: "Les feuilles n’ont pas pu être créées. Lisez de nouveau les commandes dans l’onglet Données.",
  },
  modelSheetsHold: {
    en: "By {name}. Figures are those of this reading; they do not follow the orders by themselves.",
    fr: "Selon {name}. Les chiffres sont ceux de cette lecture\u00A0; ils ne suivent pas les commandes d’eux-mêmes.",
  },
  changeSplit: { en: "Change", fr: "Modifier" },
} as const satisfies Record<string, Text>;
