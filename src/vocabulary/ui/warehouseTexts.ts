import type { Text } from "../locale";

/** From orders in a warehouse to a table in the workbook. */
export const warehouseTexts = {
  inWarehouse: { en: "My data is in a warehouse", fr: "Mes commandes sont dans un entrepôt de données" },
  inWarehouseSub: {
    en: "One SQL statement, one small table back",
    fr: "Une requête SQL, un petit tableau en retour",
  },
  warehouseQuestion: { en: "Run this where the orders are", fr: "À exécuter là où sont les commandes" },
  warehouseReason: {
    en: "It brings back one table, by the same rules as the functions, whatever the number of orders.",
    fr: "Elle rapporte un tableau, selon les règles des fonctions, quel que soit le nombre de commandes.",
  },
  dialect: { en: "Database", fr: "Base de données" },
  triedRun: {
    en: "Its statements are run on the database itself by our tests.",
    fr: "Nos tests exécutent ses requêtes sur la base elle-même.",
  },
  triedParsed: {
    en: "Parsed, not run: our tests check the grammar of its statements, not their answers. Compare a few customers first.",
    fr: "Analysé, non exécuté : nos tests vérifient la grammaire de ses requêtes, non leurs réponses. Comparez d’abord quelques clients.",
  },
  warehouseUntilHint: {
    en: "The last day that is complete in the warehouse.",
    fr: "Le dernier jour complet dans l’entrepôt de données.",
  },
  warehouseTable: { en: "Table", fr: "Table" },
  warehouseTableHint: {
    en: "With its schema, as in shop.sales.orders. Names are quoted, so capitals count as the database keeps them.",
    fr: "Avec son schéma : boutique.ventes.commandes. Les noms sont entre guillemets : les majuscules comptent, telles que la base les garde.",
  },
  snowflakeCapitals: {
    en: "Snowflake keeps a name that was not quoted in capitals: ORDERS, not orders.",
    fr: "Snowflake garde en majuscules un nom sans guillemets : ORDERS, et non orders.",
  },
  timesAre: { en: "Its dates are", fr: "Ses dates sont" },
  timesLocal: { en: "days, or local times", fr: "des jours, ou des heures locales" },
  timesUtc: { en: "times in UTC, without a zone", fr: "des heures UTC, sans fuseau" },
  timesMoment: { en: "times with a time zone", fr: "des heures avec fuseau" },
  timeZone: { en: "Days are those of", fr: "Les jours sont ceux de" },
  timeZoneHint: {
    en: "The shop’s time zone, as {name} names it: {zone}.",
    fr: "Le fuseau de la boutique, comme {name} le nomme : {zone}.",
  },
  mariadbZones: {
    en: "Without the time zone tables of MariaDB the statement finds no order: load them first.",
    fr: "Sans les tables de fuseaux de MariaDB, la requête ne trouve aucune commande : chargez-les d’abord.",
  },
  whatComesBack: { en: "What comes back", fr: "Ce qui revient" },
  resultCompressed: { en: "The compressed table of purchases", fr: "Le tableau compressé des achats" },
  resultCompressedSub: {
    en: "Customers with the same purchases in one row: enough for every model of purchases",
    fr: "Les clients aux mêmes achats sur une ligne : assez pour tous les modèles d’achats",
  },
  resultSpend: { en: "The compressed table of spending", fr: "Le tableau compressé des dépenses" },
  resultSpendSub: {
    en: "Mean purchase in steps of 1%, for the model of spending",
    fr: "Panier moyen par pas de 1 %, pour le modèle de dépense",
  },
  resultCustomers: { en: "A row a customer", fr: "Une ligne par client" },
  resultCustomersSub: {
    en: "For lists and tiers; a worksheet holds {most}",
    fr: "Pour listes et niveaux ; une feuille en contient {most}",
  },
  timesIn: { en: "Times in", fr: "Durées en" },
  inDays: { en: "days", fr: "jours" },
  inWeeks: { en: "weeks", fr: "semaines" },
  weeksShorter: {
    en: "Weeks make a shorter table: 240,000 rows for 10 million customers where days make 2.3 million, more than a sheet holds.",
    fr: "Les semaines font un tableau plus court : 240 000 lignes pour 10 millions de clients, contre 2,3 millions en jours, plus qu’une feuille n’en contient.",
  },
  statement: { en: "SQL", fr: "SQL" },
  statementWaits: {
    en: "{problem} Then the statement follows.",
    fr: "{problem} La requête suivra.",
  },
  copySql: { en: "Copy SQL", fr: "Copier le SQL" },
  nothingRun: {
    en: "Names are quoted; nothing is run from here. Lines without a customer, a date or an amount are left out. A refund on its own day is no purchase, and stays in the total.",
    fr: "Les noms sont entre guillemets ; rien n’est exécuté d’ici. Les lignes sans client, sans date ou sans montant sont écartées. Un remboursement seul dans sa journée n’est pas un achat et reste dans le total.",
  },
  bringBack: { en: "Then bring the result back", fr: "Puis rapportez le résultat" },
  byPowerQuery: { en: "By Power Query", fr: "Par Power Query" },
  byPowerQueryHow: {
    en: "Data > Get Data > From Other Sources > Blank Query > Advanced Editor: paste this and name your server. Refresh asks the warehouse again; change the day in its first line first.",
    fr: "Données > Obtenir des données > À partir d’autres sources > Requête vide > Éditeur avancé : collez ceci et nommez votre serveur. Actualiser interroge de nouveau l’entrepôt ; changez d’abord le jour de la première ligne.",
  },
  copyQuery: { en: "Copy the query", fr: "Copier la requête" },
  byFile: { en: "From a file", fr: "À partir d’un fichier" },
  byFileHow: {
    en: "Export the result as CSV or Parquet, then Data > Get Data > From File: Power Query loads it as a table.",
    fr: "Exportez le résultat en CSV ou Parquet, puis Données > Obtenir des données > À partir d’un fichier : Power Query le charge en tableau.",
  },
  recognisedLater: {
    en: "The table is recognised by its columns: it then stands on the Data tab’s first page.",
    fr: "Le tableau est reconnu à ses colonnes : il figure alors sur la première page de l’onglet Données.",
  },

  // A result that came back
  reducedQuestion: { en: "These are customers, not orders", fr: "Ce sont des clients, non des commandes" },
  reducedReason: {
    en: "Their purchases are already counted: there are no dates of orders to make worksheets of.",
    fr: "Leurs achats sont déjà comptés : il n’y a plus de dates de commandes dont faire des feuilles.",
  },
  columnsFound: { en: "Columns found", fr: "Colonnes trouvées" },
  whatFollows: { en: "What you can do with it", fr: "Ce que vous pouvez en faire" },
  modelsTakeIt: {
    en: "Functions of models take its columns as they stand, each row weighted by its customers:",
    fr: "Les fonctions de modèles prennent ses colonnes telles quelles, chaque ligne pesée par ses clients :",
  },
  modelsTakeRows: {
    en: "Functions of models take its columns as they stand:",
    fr: "Les fonctions de modèles prennent ses colonnes telles quelles :",
  },
} as const satisfies Record<string, Text>;
