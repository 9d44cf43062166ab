import type { Language } from "../settings";

/** The lines of the sheet the workbench opens with. */
export type LineId =
  | "revenue" | "orders" | "customers" | "margin_revenue" | "opening_stock" | "stock_purchases" | "closing_stock" | "churn_rate" | "acquisition_cost" | "customers_new"
  | "aov" | "purchase_frequency" | "cogs" | "margin_rate" | "lifetime" | "clv"
  | "cac" | "ratio" | "payback" | "max_cac" | "budget";

export interface LineText {
  readonly label: string;
  readonly unit: string;
  readonly note: string;
}

export interface DemoTexts {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tryIt: string;
  readonly tryHow: string;
  readonly inputs: string;
  readonly steps: string;
  readonly acquisition: string;
  readonly unit: string;
  readonly meaning: string;
  readonly sensitivity: string;
  readonly lifetimes: string;
  readonly headlineValue: string;
  readonly headlineCac: string;
  readonly headlineRatio: string;
  readonly lines: Readonly<Record<LineId, LineText>>;
}

const line = (label: string, unit: string, note: string): LineText => ({ label, unit, note });

export const demoTexts: Readonly<Record<Language, DemoTexts>> = {
  en: {
    sheet: "Company A",
    title: "Customer lifetime value",
    subtitle: "Company A, one year, EUR. Cream cells are inputs, everything else is calculated.",
    tryIt: "Try it",
    tryHow: "Type =CLV.AOV(1000000,40000) here and press Enter.",
    inputs: "Inputs",
    steps: "Steps",
    acquisition: "Acquisition",
    unit: "Unit",
    meaning: "Definition",
    sensitivity: "What one change is worth",
    lifetimes: "Lifetime by churn rate",
    headlineValue: "Value of a customer",
    headlineCac: "Acquisition cost (CAC)",
    headlineRatio: "CLV to CAC",
    lines: {
      revenue: line("Revenue", "per year", "Excluding VAT"),
      orders: line("Orders", "per year", "Each order once"),
      customers: line("Unique customers", "per year", "Bought at least once in the year"),
      margin_revenue: line("Revenue the margin is taken on", "per year", "The part whose costs are known"),
      opening_stock: line("Opening stock", "at cost", "First day of the year"),
      stock_purchases: line("Stock purchases", "at cost", "Bought during the year"),
      closing_stock: line("Closing stock", "at cost", "Last day of the year"),
      churn_rate: line("Churn rate", "per year", "Customers lost, of those at the start"),
      acquisition_cost: line("Acquisition cost", "per year", "Marketing and sales for new customers"),
      customers_new: line("New customers", "per year", "First order in the year"),
      aov: line("Average order value", "per order", "Revenue divided by orders"),
      purchase_frequency: line("Purchase frequency", "orders a year", "Orders divided by unique customers"),
      cogs: line("Cost of goods sold", "per year", "Opening stock plus purchases less closing stock"),
      margin_rate: line("Gross margin rate", "of revenue", "Revenue less cost of goods sold, divided by revenue"),
      lifetime: line("Customer lifetime", "years", "One divided by churn rate"),
      clv: line("Customer lifetime value", "per customer", "Order value × frequency × margin × lifetime"),
      cac: line("Cost per new customer (CAC)", "per customer", "Acquisition cost divided by new customers"),
      ratio: line("CLV to CAC", "", "3 : 1 is the usual target"),
      payback: line("Payback", "years", "Until the margin has paid the acquisition"),
      max_cac: line("Most to pay for a customer", "per customer", "Value divided by 3"),
      budget: line("Acquisition budget", "per year", "That, for every new customer"),
    },
  },
  fr: {
    sheet: "Entreprise A",
    title: "Valeur vie client",
    subtitle: "Entreprise A, un an, EUR. Les cellules crème se saisissent, tout le reste se calcule.",
    tryIt: "À vous",
    tryHow: "Tapez =CLV.AOV(1000000,40000) ici, puis Entrée.",
    inputs: "Données",
    steps: "Étapes",
    acquisition: "Acquisition",
    unit: "Unité",
    meaning: "Définition",
    sensitivity: "Ce que vaut un changement",
    lifetimes: "Durée de vie selon l’attrition",
    headlineValue: "Valeur d’un client",
    headlineCac: "Coût d’acquisition (CAC)",
    headlineRatio: "CLV sur CAC",
    lines: {
      revenue: line("Chiffre d’affaires", "par an", "Hors taxes"),
      orders: line("Commandes", "par an", "Chaque commande une fois"),
      customers: line("Clients uniques", "par an", "Au moins un achat dans l’année"),
      margin_revenue: line("CA retenu pour la marge", "par an", "La part dont les coûts sont connus"),
      opening_stock: line("Stock initial", "au coût", "Premier jour de l’année"),
      stock_purchases: line("Achats de stock", "au coût", "Achetés dans l’année"),
      closing_stock: line("Stock final", "au coût", "Dernier jour de l’année"),
      churn_rate: line("Taux d’attrition", "par an", "Clients perdus, rapportés au début"),
      acquisition_cost: line("Coût d’acquisition", "par an", "Marketing et vente pour les nouveaux clients"),
      customers_new: line("Nouveaux clients", "par an", "Première commande dans l’année"),
      aov: line("Panier moyen", "par commande", "Chiffre d’affaires divisé par commandes"),
      purchase_frequency: line("Fréquence d’achat", "par an", "Commandes divisées par clients uniques"),
      cogs: line("Coût des ventes", "par an", "Stock initial plus achats moins stock final"),
      margin_rate: line("Taux de marge brute", "du CA", "CA moins coût des ventes, divisé par CA"),
      lifetime: line("Durée de vie client", "ans", "Un divisé par l’attrition"),
      clv: line("Valeur vie client", "par client", "Panier × fréquence × marge × durée de vie"),
      cac: line("Coût par nouveau client (CAC)", "par client", "Coût d’acquisition divisé par nouveaux clients"),
      ratio: line("CLV sur CAC", "", "3 : 1 est la cible usuelle"),
      payback: line("Retour sur acquisition", "ans", "Jusqu’à ce que la marge ait payé l’acquisition"),
      max_cac: line("Maximum à payer par client", "par client", "Valeur divisée par 3"),
      budget: line("Budget d’acquisition", "par an", "Ce maximum, pour chaque nouveau client"),
    },
  },
};
