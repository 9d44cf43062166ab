import type { Text } from "./locale";
import { productKinds, statusKinds } from "./orderKinds";

/** Why rows of orders are left out, in the order in which that is looked for. */
export const leftOutReasons = {
  otherSource: {
    en: "Order that a later source has too",
    fr: "Commande présente aussi dans une source plus récente",
  },
  noDate: { en: "No date", fr: "Sans date" },
  future: { en: "Date in the future", fr: "Date dans le futur" },
  cancelled: statusKinds.cancelled.label,
  failed: statusKinds.failed.label,
  draft: statusKinds.draft.label,
  test: statusKinds.test.label,
  refunded: statusKinds.refunded.label,
  postage: productKinds.postage.label,
  fee: productKinds.fee.label,
  correction: productKinds.correction.label,
  discount: productKinds.discount.label,
  voucher: productKinds.voucher.label,
  otherCurrency: { en: "Another currency, without a rate", fr: "Autre devise, sans taux" },
  noCustomer: { en: "No customer", fr: "Sans client" },
  noAmount: { en: "No amount", fr: "Sans montant" },
  moreLines: {
    en: "Further lines of an order whose total is on its first",
    fr: "Autres lignes d’une commande dont le total est sur la première",
  },
  repeatedTotal: { en: "Order total that is repeated", fr: "Total de commande répété" },
} as const satisfies Readonly<Record<string, Text>>;

export type LeftOutId = keyof typeof leftOutReasons;
export const LEFT_OUT_IDS = Object.keys(leftOutReasons) as readonly LeftOutId[];

/** What is used, and shown all the same. */
export const keptKinds = {
  refunds: { en: "Refunds", fr: "Remboursements" },
  duplicates: { en: "Rows that repeat another one", fr: "Lignes qui en répètent une autre" },
  zeros: { en: "Amounts of 0", fr: "Montants nuls" },
} as const satisfies Readonly<Record<string, Text>>;

export type KeptId = keyof typeof keptKinds;

/** What the cells of a column show; the blanks are filled with what was found. */
export const columnFindings = {
  different: {
    en: "{count} different in {of} {of|row|rows}",
    fr: "{count} {count|valeur distincte|valeurs distinctes} sur {of} {of|ligne|lignes}",
  },
  leadingZeros: { en: "leading zeros kept", fr: "zéros de tête conservés" },
  dayFirst: {
    en: "Day first: {example} cannot be a month",
    fr: "Jour en premier\u00A0: {example} ne peut pas être un mois",
  },
  monthFirst: {
    en: "Month first: {example} cannot be a day before a month",
    fr: "Mois en premier\u00A0: {example} ne peut pas être un jour suivi d’un mois",
  },
  clearDays: { en: "Days that can be read in one way only", fr: "Jours qui ne se lisent que d’une façon" },
  openDays: { en: "{example}: day or month first?", fr: "{example}\u00A0: le jour ou le mois en premier\u00A0?" },
  decimalComma: { en: "Decimal comma", fr: "Virgule décimale" },
  decimalPoint: { en: "Decimal point", fr: "Point décimal" },
  openDecimal: { en: "{example}: thousands or decimals?", fr: "{example}\u00A0: milliers ou décimales\u00A0?" },
  currency: { en: "in {code}", fr: "en {code}" },
  refunds: {
    en: "{count} {count|negative amount|negative amounts}",
    fr: "{count} {count|montant négatif|montants négatifs}",
  },
  blank: { en: "blank on {share} of the rows", fr: "vide sur {share} des lignes" },
  firstLineOnly: { en: "on the first line of an order only", fr: "sur la première ligne d’une commande seulement" },
  repeated: { en: "the same on each line of an order", fr: "identique sur chaque ligne d’une commande" },
} as const satisfies Readonly<Record<string, Text>>;

/** What only the user knows. */
export const orderQuestions = {
  customerColumn: { en: "Which column names the customer?", fr: "Quelle colonne désigne le client\u00A0?" },
  dateColumn: {
    en: "Which column has the day of the order?",
    fr: "Quelle colonne contient le jour de la commande\u00A0?",
  },
  amountColumn: { en: "Which column has the amount?", fr: "Quelle colonne contient le montant\u00A0?" },
  companyOrPerson: {
    en: "Is the company the customer, or the person?",
    fr: "Le client est-il l’entreprise ou la personne\u00A0?",
  },
  dayOrMonthFirst: {
    en: "Do dates begin with the day or with the month?",
    fr: "Les dates commencent-elles par le jour ou par le mois\u00A0?",
  },
  decimalMark: {
    en: "Does the comma or the point part the decimals?",
    fr: "Les décimales suivent-elles une virgule ou un point\u00A0?",
  },
  amountsByOrder: {
    en: "Orders have several lines: what is the amount of a line?",
    fr: "Les commandes ont plusieurs lignes\u00A0: qu’est-ce que le montant d’une ligne\u00A0?",
  },
  vat: { en: "Do the amounts include VAT?", fr: "Les montants sont-ils TTC\u00A0?" },
  currencies: {
    en: "Amounts are in several currencies: which one counts, and what are the others worth?",
    fr: "Les montants sont en plusieurs devises\u00A0: laquelle compte, et que valent les autres\u00A0?",
  },
  sheet: { en: "Which worksheet has the orders?", fr: "Quelle feuille contient les commandes\u00A0?" },
  inSources: {
    en: "Order numbers stand in several places: are they the same orders?",
    fr: "Des numéros de commande figurent à plusieurs endroits\u00A0: est-ce les mêmes commandes\u00A0?",
  },
  titlesDiffer: {
    en: "The files have different columns. Are they of one kind?",
    fr: "Les fichiers n’ont pas les mêmes colonnes. Sont-ils du même type\u00A0?",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type OrderQuestionId = keyof typeof orderQuestions;

/** How amounts stand on orders of several lines. */
export const amountWays = {
  line: { en: "the line’s own", fr: "celui de la ligne" },
  "first line": {
    en: "the order’s, on its first line only",
    fr: "celui de la commande, sur sa première ligne seulement",
  },
  repeated: { en: "the order’s, again on each line", fr: "celui de la commande, répété sur chaque ligne" },
  product: { en: "quantity times unit price", fr: "quantité fois prix unitaire" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a column is called that has no title. */
export const columnNumbered: Text = { en: "Column {number}", fr: "Colonne {number}" };
