import type { Text } from "../locale";

/** Lists of customers whose purchases are counted already, wherever they are met. */
export const listTexts = {
  reducedRows: { en: "{rows} rows, {what}", fr: "{rows} lignes, {what}" },
  isCompressed: { en: "purchases by groups of customers", fr: "achats par groupes de clients" },
  isSpend: { en: "spending by groups of customers", fr: "dépenses par groupes de clients" },
  isCustomers: { en: "customers, already reduced", fr: "clients, déjà réduits" },
  isSheetOfCustomers: { en: "customers of a Customers sheet", fr: "clients d’une feuille Clients" },
  loadFirst: {
    en: "A formula needs it in a worksheet: Data > Get Data > From File loads it as a table.",
    fr: "Une formule la veut dans une feuille\u00A0: Données > Obtenir des données > À partir d’un fichier la charge en tableau.",
  },
  compareOnList: { en: "Compare models", fr: "Comparer les modèles" },
} as const satisfies Record<string, Text>;
