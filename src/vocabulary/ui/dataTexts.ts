import type { Text } from "../locale";

/** The way from an export of orders to worksheets. */
export const dataTexts = {
  // Start
  dataQuestion: { en: "Where are your orders?", fr: "Où sont vos commandes ?" },
  dataReason: {
    en: "One row an order is enough: customer, date, amount. The rest is worked out.",
    fr: "Une ligne par commande suffit : client, date, montant. Le reste est calculé.",
  },
  fromFiles: { en: "From files", fr: "À partir de fichiers" },
  dropOrders: {
    en: "Drop CSV, TSV, Excel or Parquet files here",
    fr: "Déposez ici des fichiers CSV, TSV, Excel ou Parquet",
  },
  chooseFiles: { en: "Choose files", fr: "Choisir des fichiers" },
  severalFiles: {
    en: "Several files are put together; an order that two of them hold counts once. Ten million rows take about a minute.",
    fr: "Plusieurs fichiers sont réunis ; une commande présente dans deux d’entre eux compte une fois. Dix millions de lignes prennent environ une minute.",
  },
  staysHere: {
    en: "Files are read on this computer. Nothing leaves it.",
    fr: "Les fichiers sont lus sur cet ordinateur. Rien n’en sort.",
  },
  tableLike: {
    en: "Table, {rows} {rows|row|rows}, looks like orders",
    fr: "Tableau, {rows} {rows|ligne|lignes}, semble convenir",
  },
  tableUnlike: { en: "Table, {rows} {rows|row|rows}, {lacks}", fr: "Tableau, {rows} {rows|ligne|lignes}, {lacks}" },
  rangeLike: { en: "{rows} {rows|row|rows}, looks like orders", fr: "{rows} {rows|ligne|lignes}, semble convenir" },
  rangeUnlike: { en: "{rows} {rows|row|rows}, {lacks}", fr: "{rows} {rows|ligne|lignes}, {lacks}" },
  lacksRoles: { en: "without {roles}", fr: "sans {roles}" },
  selectedRange: { en: "The selected range", fr: "La plage sélectionnée" },
  selectedSub: { en: "{name}: {what}", fr: "{name} : {what}" },
  noLists: { en: "No list of orders in this workbook.", fr: "Aucune liste de commandes dans ce classeur." },
  tryDemo: { en: "Try it with a made-up shop", fr: "Essayer avec une boutique fictive" },
  tryDemoSub: { en: "Three years of orders, as a real export", fr: "Trois ans de commandes, comme un vrai export" },
  listsNotRead: {
    en: "The lists of this workbook could not be read. Finish editing the cell in Excel, then try again.",
    fr: "Les listes de ce classeur n’ont pas pu être lues. Terminez la modification en cours dans Excel, puis réessayez.",
  },
  lookingForLists: { en: "Looking for lists", fr: "Recherche de listes" },

  // Reading
  readingFile: { en: "Reading {name}", fr: "Lecture de {name}" },
  readingFiles: { en: "Reading {count} files", fr: "Lecture de {count} fichiers" },
  readingStoppedHere: { en: "Stopped. Nothing was changed.", fr: "Arrêté. Rien n’a été modifié." },

  // Columns
  changeSource: { en: "Change", fr: "Changer" },
  sourceTable: {
    en: "Table, {rows} {rows|row|rows}, {columns} {columns|column|columns}",
    fr: "Tableau, {rows} {rows|ligne|lignes}, {columns} {columns|colonne|colonnes}",
  },
  sourceRange: {
    en: "{rows} {rows|row|rows}, {columns} {columns|column|columns}",
    fr: "{rows} {rows|ligne|lignes}, {columns} {columns|colonne|colonnes}",
  },
  sourceFiles: { en: "{count} files, {rows} {rows|row|rows}", fr: "{count} fichiers, {rows} {rows|ligne|lignes}" },
  moreColumns: { en: "More columns", fr: "Autres colonnes" },
  firstRows: { en: "First rows", fr: "Premières lignes" },
  columns: { en: "Columns", fr: "Colonnes" },
  noColumn: { en: "None", fr: "Aucune" },
  optionalColumn: { en: "Optional.", fr: "Facultatif." },
  byName: { en: "By its name.", fr: "D’après son nom." },
  byCells: { en: "By what its cells hold.", fr: "D’après le contenu des cellules." },
  byHand: { en: "As you chose.", fr: "Selon votre choix." },
  quantityTimesPrice: {
    en: "Quantity × unit price, as no column holds the amount.",
    fr: "Quantité × prix unitaire : aucune colonne ne contient le montant.",
  },
  columnMissing: { en: "Choose the column.", fr: "Choisissez la colonne." },
  toLookAt: { en: "To look at", fr: "À regarder" },
  oneQuestion: { en: "1 question", fr: "1 question" },
  manyQuestions: { en: "{count} questions", fr: "{count} questions" },
  look: { en: "Look", fr: "Voir" },
  leftOutTitle: { en: "Left out: {left} of {rows} {rows|row|rows}", fr: "Lignes écartées : {left} sur {rows}" },
  nothingLeftOut: { en: "No row is left out", fr: "Aucune ligne écartée" },
  show: { en: "Show", fr: "Afficher" },
  hide: { en: "Hide", fr: "Masquer" },
  showOf: { en: "Show: {what}", fr: "Afficher : {what}" },
  hideOf: { en: "Hide: {what}", fr: "Masquer : {what}" },
  rowAt: { en: "row {row}", fr: "ligne {row}" },
  moreRows: { en: "{count} more", fr: "{count} de plus" },
  keptTitle: { en: "Kept, to look at", fr: "Gardé, à regarder" },
  byRates: { en: "by the rates of currencies", fr: "par les taux de change" },
  vatTakenOut: { en: "VAT taken out", fr: "TVA déduite" },
  usedWithoutVat: { en: "Used in the sheets", fr: "Utilisé dans les feuilles" },
  leaveOut: { en: "Leave out", fr: "Écarter" },
  keepRows: { en: "Keep", fr: "Garder" },
  sourceTotal: { en: "Total of the source", fr: "Total de la source" },
  leftOutRows: { en: "Left out, {rows} {rows|row|rows}", fr: "Écarté, {rows} {rows|ligne|lignes}" },
  used: { en: "Used", fr: "Utilisé" },
  tiesOut: { en: "Ties out to the cent.", fr: "Concorde au centime près." },
  refundsKept: {
    en: "{rows} {rows|refund|refunds} of {amount} {rows|is|are} in it: {rows|it lowers|they lower} the total and never {rows|counts|count} as an order.",
    fr: "{rows} {rows|remboursement|remboursements} pour {amount} y {rows|figure|figurent} : {rows|il réduit|ils réduisent} le total et ne {rows|compte|comptent} jamais comme commande.",
  },
  countUntil: { en: "Count until", fr: "Compter jusqu’au" },
  lastOrder: {
    en: "Last order {day}. What comes later is left out of the sheets.",
    fr: "Dernière commande : {day}. Ce qui suit reste hors des feuilles.",
  },
  nextSheets: { en: "Next: choose the sheets", fr: "Ensuite : les feuilles" },
  continueOn: { en: "Continue", fr: "Continuer" },
  workingOut: { en: "Working it out", fr: "Calcul en cours" },

  // Questions
  vatNone: { en: "No, or they are wanted with it", fr: "Non, ou la TVA doit y rester" },
  takesTheRate: { en: "1 {from} is worth, in {to}", fr: "1 {from} vaut, en {to}" },
  currencyOfSheets: { en: "Currency of the sheets", fr: "Devise des feuilles" },
  personIs: { en: "{role}: {column}", fr: "{role} : {column}" },
  dayFirst: { en: "Day first, 27/01", fr: "Jour d’abord, 27/01" },
  monthFirst: { en: "Month first, 01/27", fr: "Mois d’abord, 01/27" },
  decimalComma: { en: "Comma, 1 234,50", fr: "Virgule, 1 234,50" },
  ordersInSources: {
    en: "{orders} {orders|number|numbers}, {others} with another customer there",
    fr: "{orders} {orders|numéro|numéros}, dont {others} chez un autre client",
  },
  ordersOnce: { en: "The same: each counts once", fr: "Les mêmes\u00A0: chacune compte une fois" },
  ordersApart: { en: "Others: the shops number alike", fr: "D’autres\u00A0: les boutiques numérotent de même" },
  newestCounts: {
    en: "Where they differ, the latest change counts, by “{column}”",
    fr: "En cas d’écart, la dernière modification compte, selon «\u00A0{column}\u00A0»",
  },
  sourceThatCounts: { en: "Where they differ, this counts", fr: "En cas d’écart, compte" },
  columnsMissing: { en: "{source}: without {columns}", fr: "{source} : sans {columns}" },
  decimalPoint: { en: "Point, 1,234.50", fr: "Point, 1,234.50" },
  vatIncluded: { en: "Yes, at", fr: "Oui, au taux de" },
  vatRate: { en: "VAT rate", fr: "Taux de TVA" },

  // The same customer
  sameQuestion: { en: "Are these {many} customers {few}?", fr: "Ces {many} clients sont-ils {few} ?" },
  sameReason: {
    en: "Joining them makes one customer with all the orders. The order list stays as it is.",
    fr: "Les réunir fait un seul client avec toutes les commandes. La liste reste telle quelle.",
  },
  sameFound: {
    en: "{many} customers may be {few}: the same id, written in another way.",
    fr: "{many} clients sont peut-être {few} : le même identifiant, écrit autrement.",
  },
  sameJoined: {
    en: "{count} {count|customer is|customers are} joined to others.",
    fr: "{count} {count|client est réuni|clients sont réunis} à d’autres.",
  },
  chosenApart: { en: "{chosen} chosen, {apart} left apart", fr: "{chosen} choisis, {apart} laissés à part" },
  all: { en: "All", fr: "Tous" },
  none: { en: "None", fr: "Aucun" },
  joinsTo: { en: "to", fr: "vers" },
  ordersOfBoth: { en: "{from} + {to} rows", fr: "{from} + {to} lignes" },
  keepApart: { en: "Keep apart", fr: "Laisser à part" },
  joinThem: { en: "Join {count} customers", fr: "Réunir {count} clients" },
  joinOne: { en: "Join 1 customer", fr: "Réunir 1 client" },
  customersBefore: { en: "Customers before", fr: "Clients avant" },
  joinedBySpelling: { en: "joined by their spelling", fr: "réunis par leur orthographe" },
  customersAfter: { en: "Customers", fr: "Clients" },

  // Sheets
  sheetsQuestion: { en: "Which worksheets?", fr: "Quelles feuilles ?" },
  sheetsReason: {
    en: "Each is a new sheet. What the workbook holds stays as it is.",
    fr: "Chacune est une nouvelle feuille. Le contenu du classeur reste tel quel.",
  },
  keyFiguresSub: { en: "The year, and active customers by month", fr: "L’exercice, et les clients actifs par mois" },
  customersSub: { en: "A row a customer, with tiers", fr: "Une ligne par client, avec les niveaux" },
  cohortsSub: { en: "Who came back, and when CAC is paid back", fr: "Qui revient, et quand le CAC est récupéré" },
  rfmSub: { en: "By last purchase and number of purchases", fr: "Par dernier achat et nombre d’achats" },
  segmentsSub: { en: "What each brings", fr: "Ce que chacun apporte" },
  channelsSub: { en: "What each brings", fr: "Ce que chacun apporte" },
  boardSub: { en: "A year on one page, and what changed", fr: "L’année sur une page, et ce qui a changé" },
  notInOrders: { en: "Not in the orders", fr: "Hors des commandes" },
  marginUnknown: {
    en: "Without it the sheets show revenue, and no margin.",
    fr: "Sans lui, les feuilles donnent le chiffre d’affaires, sans marge.",
  },
  marginFromCosts: {
    en: "Margin comes from the columns of costs.",
    fr: "La marge vient des colonnes de coûts.",
  },
  acquisitionOfYear: {
    en: "All spent on winning customers in the year, for CAC and payback.",
    fr: "Tout ce que coûte l’acquisition sur l’exercice, pour le CAC et son délai de récupération.",
  },
  acquisitionKnown: { en: "Acquisition costs are known", fr: "Coûts d’acquisition connus" },
  costInAll: { en: "In all", fr: "Au total" },
  costByChannel: { en: "By channel", fr: "Par canal" },
  costBySegment: { en: "By segment", fr: "Par segment" },
  costsTogether: {
    en: "{sum} in all for winning customers in the year. Without a figure there is no CAC.",
    fr: "{sum} en tout pour l’acquisition sur l’exercice. Sans montant, pas de CAC.",
  },
  yearStarts: { en: "Fiscal year starts in", fr: "L’exercice commence en" },
  lostAfter: { en: "A customer is lost after", fr: "Un client est perdu après" },
  monthsWithout: { en: "{count} months without an order", fr: "{count} mois sans commande" },

  ordersNotRead: {
    en: "The orders could not be read. Nothing was changed. Try again.",
    fr: "Les commandes n’ont pas pu être lues. Rien n’a été modifié. Réessayez.",
  },
  phaseRead: { en: "Orders read", fr: "Commandes lues" },
  phaseReport: { en: "Rows looked through", fr: "Lignes examinées" },
  phaseFigures: { en: "Key figures, churn, cohorts", fr: "Chiffres clés, attrition, cohortes" },

  // Written
  sheetsHold: {
    en: "{period}: {orders} {orders|order|orders} of {customers} {customers|customer|customers}.",
    fr: "{period} : {orders} {orders|commande|commandes} de {customers} {customers|client|clients}.",
  },
  sheetsAreValues: {
    en: "Figures are those of this reading. From the next export, the Data tab brings them up to date.",
    fr: "Les chiffres sont ceux de cette lecture. Avec le prochain export, l’onglet Données les mettra à jour.",
  },
  usedOfList: { en: "Used of the order list", fr: "Utilisé de la liste" },
  beforeDay: { en: "before {day}", fr: "avant le {day}" },
  afterUntil: { en: "after {day}", fr: "après le {day}" },
  withoutCustomer: { en: "without a customer", fr: "sans client" },
  refundsOnly: { en: "customers with refunds only", fr: "clients avec remboursements seuls" },
  revenueOfSheets: { en: "Revenue in Key figures", fr: "Chiffre d’affaires des feuilles" },
  tiesOutSheets: { en: "Ties out to the cent, on every sheet", fr: "Concorde au centime près, sur chaque feuille" },
  valueFollows: { en: "The value that follows from them", fr: "La valeur qui en découle" },
  churnRule: {
    en: "Churn by the stated rule: no order for {count} {count|month|months}.",
    fr: "Attrition selon la règle : aucune commande pendant {count} mois.",
  },
  churnBrought: {
    en: "With less history than the rule needs, churn is that of the full months, brought to a year.",
    fr: "L’historique étant plus court que la règle, l’attrition est celle des mois complets, ramenée à l’année.",
  },
  churnOpen: {
    en: "The history is too short to tell churn: the guided worksheet asks for it.",
    fr: "L’historique est trop court pour l’attrition : la feuille guidée la demandera.",
  },
  marginIsYours: {
    en: "The margin of {rate} is yours; it is not in the orders.",
    fr: "La marge de {rate} est la vôtre ; elle n’est pas dans les commandes.",
  },
  marginOfCosts: {
    en: "The margin of {rate} comes from the cost columns.",
    fr: "La marge de {rate} vient des colonnes de coûts.",
  },
  marginOpen: {
    en: "Margin is not in the orders: the guided worksheet asks for it.",
    fr: "La marge n’est pas dans les commandes : la feuille guidée la demandera.",
  },
  fillGuided: { en: "Fill the guided worksheet", fr: "Remplir la feuille guidée" },
  nextPurchases: { en: "What they will buy next", fr: "Leurs prochains achats" },
  compareOnOrders: { en: "Compare models on these orders", fr: "Comparer les modèles sur ces commandes" },
} as const satisfies Record<string, Text>;
