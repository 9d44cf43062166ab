import type { TermId } from "../../vocabulary/terms";
import type { Language } from "../settings";

/** The lines of the sheet the workbench opens with; their labels are the vocabulary's. */
export type LineId = Extract<
  TermId,
  | "revenue"
  | "orders"
  | "customers"
  | "margin_revenue"
  | "opening_stock"
  | "stock_purchases"
  | "closing_stock"
  | "churn_rate"
  | "acquisition_cost"
  | "customers_new"
  | "aov"
  | "purchase_frequency"
  | "cogs"
  | "margin_rate"
  | "lifetime"
  | "clv"
  | "cac"
  | "ltv_cac"
  | "payback"
  | "max_cac"
  | "budget"
>;

interface LineText {
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
  readonly lever: string;
  readonly change: string;
  readonly value: string;
  readonly effect: string;
  readonly lifetimes: string;
  readonly lifetime: string;
  readonly lines: Readonly<Record<LineId, LineText>>;
}

const line = (unit: string, note: string): LineText => ({ unit, note });

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
    lever: "Lever",
    change: "Change",
    value: "New value",
    effect: "Difference",
    lifetimes: "Lifetime by churn rate",
    lifetime: "Lifetime",
    lines: {
      revenue: line("per year", "Excluding VAT"),
      orders: line("per year", "Each order once"),
      customers: line("per year", "Bought at least once in the year"),
      margin_revenue: line("per year", "The part whose costs are known"),
      opening_stock: line("at cost", "First day of the year"),
      stock_purchases: line("at cost", "Bought during the year"),
      closing_stock: line("at cost", "Last day of the year"),
      churn_rate: line("per year", "Customers lost, of those at the start"),
      acquisition_cost: line("per year", "Marketing and sales, no retention"),
      customers_new: line("per year", "First order in the year"),
      aov: line("per order", "Revenue ÷ orders"),
      purchase_frequency: line("orders a year", "Orders ÷ unique customers"),
      cogs: line("per year", "Opening stock + purchases − closing stock"),
      margin_rate: line("of revenue", "(Revenue − cost of goods sold) ÷ revenue"),
      lifetime: line("years", "1 ÷ churn rate"),
      clv: line("per customer", "Order value × frequency × margin × lifetime"),
      cac: line("per customer", "Acquisition cost ÷ new customers"),
      ltv_cac: line("", "3 : 1 is the usual target"),
      payback: line("years", "Until the margin has paid the CAC"),
      max_cac: line("per customer", "Customer lifetime value ÷ 3"),
      budget: line("per year", "That × new customers"),
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
    lever: "Levier",
    change: "Variation",
    value: "Valeur",
    effect: "Écart",
    lifetimes: "Durée de vie selon l’attrition",
    lifetime: "Durée de vie",
    lines: {
      revenue: line("par an", "Hors taxes"),
      orders: line("par an", "Chaque commande une fois"),
      customers: line("par an", "Au moins un achat dans l’année"),
      margin_revenue: line("par an", "La part dont les coûts sont connus"),
      opening_stock: line("au coût", "Premier jour de l’année"),
      stock_purchases: line("au coût", "Achetés dans l’année"),
      closing_stock: line("au coût", "Dernier jour de l’année"),
      churn_rate: line("par an", "Clients perdus, rapportés au début"),
      acquisition_cost: line("par an", "Marketing et vente, hors fidélisation"),
      customers_new: line("par an", "Première commande dans l’année"),
      aov: line("par commande", "Chiffre d’affaires ÷ commandes"),
      purchase_frequency: line("par an", "Commandes ÷ clients uniques"),
      cogs: line("par an", "Stock initial + achats − stock final"),
      margin_rate: line("du CA", "(CA − coût d’achat) ÷ CA"),
      lifetime: line("ans", "1 ÷ taux d’attrition"),
      clv: line("par client", "Panier × fréquence × marge × durée de vie"),
      cac: line("par client", "Coûts d’acquisition ÷ nouveaux clients"),
      ltv_cac: line("", "3 : 1 est la cible usuelle"),
      payback: line("ans", "Avant que la marge ait payé le CAC"),
      max_cac: line("par client", "Valeur vie client ÷ 3"),
      budget: line("par an", "Ce maximum × nouveaux clients"),
    },
  },
};
