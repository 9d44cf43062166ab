import type { Locale, Text } from "./locale";
import { percentSaid } from "./percentSaid";
import { LADDER, RATING, REALISTIC, TARGET_RATIO, TIER_SHARES, TOP_SHARE } from "./rules";
import { ANY, AT_LEAST_ZERO, CUSTOMERS, MONEY_PER_CUSTOMER, PERIOD_WORD, PERIODS, RECURRING, SHARE } from "./measures";
import { forecastTerms } from "./forecastTerms";
import { modelTerms } from "./modelTerms";
import { orderTerms } from "./orderTerms";
import { retentionTerms } from "./retentionTerms";
import type { Domain, Term } from "./Term";

/** The realistic change of a rate. */
const POINTS = REALISTIC.points * 100;
/** What the page has room for: beside its label, and in the line below the title. */
const LINE: Domain = { longest: 40 };
/** A name above a column. */
const HEAD: Domain = { longest: 22 };

const MONEY_PER_PERIOD: Text = { en: "money, one period", fr: "montant sur une période" };
const AT_COST: Text = { en: "money, at cost", fr: "montant au coût d’achat" };
const RATE_PER_PERIOD: Text = { en: "rate per period", fr: "taux par période" };

const tierShares = (locale: Locale): string => TIER_SHARES.map((share) => percentSaid(share, locale)).join(", ");

export const terms = {
  // Sales
  revenue: {
    group: "sales",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: MONEY_PER_PERIOD,
    label: { en: "Revenue", fr: "Chiffre d’affaires" },
    help: {
      en: "Sales of the period, net of refunds, excluding VAT",
      fr: "Ventes de la période, remboursements déduits, hors taxes",
    },
    synonyms: ["sales", "turnover", "CA", "ventes", "recettes"],
  },
  orders: {
    group: "sales",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: { en: "orders", fr: "commandes" },
    label: { en: "Orders", fr: "Commandes" },
    help: { en: "Number of orders in the period", fr: "Nombre de commandes passées dans la période" },
    synonyms: ["purchases", "transactions", "achats"],
  },
  customers: {
    group: "sales",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Unique customers", fr: "Clients uniques" },
    help: {
      en: "Customers who bought at least once in the period, each counted once",
      fr: "Clients ayant acheté au moins une fois dans la période, chacun compté une seule fois",
    },
    synonyms: ["active customers", "buyers", "clients", "clients actifs", "acheteurs"],
  },
  aov: {
    group: "sales",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: { en: "money per order", fr: "montant par commande" },
    label: { en: "Average order value", fr: "Panier moyen" },
    help: { en: "Revenue of one order on average", fr: "Chiffre d’affaires moyen par commande" },
    synonyms: ["AOV", "basket", "panier", "ticket", "valeur moyenne des commandes", "VMC"],
  },
  purchase_frequency: {
    group: "sales",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: { en: "orders per customer", fr: "commandes par client" },
    label: { en: "Purchase frequency", fr: "Fréquence d’achat" },
    help: { en: "Orders per unique customer in the period", fr: "Commandes par client unique dans la période" },
    synonyms: ["F", "frequency", "fréquence", "repeat", "taux d’achat répété"],
  },
  arpc: {
    group: "sales",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Revenue per customer", fr: "Chiffre d’affaires par client" },
    help: {
      en: "Revenue of one customer in the period on average",
      fr: "Chiffre d’affaires moyen par client sur la période",
    },
    synonyms: ["ARPC", "ARPU", "ARPA", "revenu moyen par client"],
  },

  // Margin
  opening_stock: {
    group: "margin",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: AT_COST,
    label: { en: "Opening stock", fr: "Stock initial" },
    help: {
      en: "Value of the stock at the start of the period, at cost",
      fr: "Valeur du stock au début de la période, au coût d’achat",
    },
    synonyms: ["inventory", "stock de départ"],
  },
  stock_purchases: {
    group: "margin",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: AT_COST,
    label: { en: "Purchases in the period", fr: "Achats de la période" },
    help: {
      en: "Goods bought for resale during the period, at cost",
      fr: "Marchandises achetées pendant la période, au coût d’achat",
    },
    synonyms: ["purchases", "achats", "achats supplémentaires"],
  },
  closing_stock: {
    group: "margin",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: AT_COST,
    label: { en: "Closing stock", fr: "Stock final" },
    help: {
      en: "Value of the stock at the end of the period, at cost",
      fr: "Valeur du stock à la fin de la période, au coût d’achat",
    },
    synonyms: ["inventory", "stock de fin"],
  },
  cogs: {
    group: "margin",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: AT_COST,
    label: { en: "Cost of goods sold", fr: "Coût d’achat des marchandises vendues" },
    help: {
      en: "What the goods sold in the period had cost",
      fr: "Ce qu’ont coûté à l’achat les marchandises vendues pendant la période",
    },
    synonyms: ["COGS", "cost of sales", "CAMV", "coût des marchandises vendues"],
  },
  margin_revenue: {
    group: "margin",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: MONEY_PER_PERIOD,
    label: { en: "Revenue the margin is taken on", fr: "CA retenu pour la marge" },
    help: {
      en: "Revenue, excluding VAT, of the goods whose cost is given",
      fr: "Chiffre d’affaires hors taxes des marchandises dont le coût est connu",
    },
  },
  margin_rate: {
    group: "margin",
    unit: "rate",
    domain: { max: 1 },
    measure: { en: "rate on revenue", fr: "taux sur le chiffre d’affaires" },
    label: { en: "Margin rate", fr: "Taux de marge brute" },
    help: {
      en: "Margin divided by revenue, gross or contribution; negative when sold at a loss",
      fr: "Marge (brute ou sur coûts variables) divisée par le chiffre d’affaires hors taxes ; négatif en cas de vente à perte",
    },
    synonyms: [
      "gross margin",
      "gross margin rate",
      "contribution margin",
      "GM",
      "MG",
      "taux de marge",
      "marge brute",
      "marge sur coûts variables",
      "taux de marque",
    ],
  },

  // Churn and lifetime
  customers_start: {
    group: "churn",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Customers at start", fr: "Clients en début de période" },
    help: { en: "Customers on the first day of the period", fr: "Clients au premier jour de la période" },
  },
  customers_end: {
    group: "churn",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Customers at end", fr: "Clients en fin de période" },
    help: { en: "Customers on the last day of the period", fr: "Clients au dernier jour de la période" },
  },
  customers_new: {
    group: "churn",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "New customers", fr: "Nouveaux clients" },
    help: {
      en: "Acquired in the period and still customers at its end; 0 if none",
      fr: "Acquis pendant la période et encore clients à la fin ; 0 s’il n’y en a pas",
    },
    synonyms: ["acquired", "acquis"],
  },
  churn_rate: {
    group: "churn",
    unit: "rate",
    domain: SHARE,
    measure: RATE_PER_PERIOD,
    label: { en: "Churn rate", fr: "Taux d’attrition" },
    help: {
      en: "Share of the customers lost in a period, from 0 to 1",
      fr: "Part des clients perdus au cours d’une période, de 0 à 1",
    },
    synonyms: ["churn", "attrition", "CR", "taux de résiliation", "désabonnement", "rotation"],
  },
  retention_rate: {
    group: "churn",
    unit: "rate",
    domain: SHARE,
    measure: RATE_PER_PERIOD,
    label: { en: "Retention rate", fr: "Taux de rétention" },
    help: {
      en: "Share of the customers kept in a period, from 0 to 1",
      fr: "Part des clients conservés au cours d’une période, de 0 à 1",
    },
    synonyms: ["loyalty", "fidélisation"],
  },
  lifetime: {
    group: "churn",
    unit: "periods",
    domain: AT_LEAST_ZERO,
    measure: PERIODS,
    label: { en: "Customer lifetime", fr: "Durée de vie client" },
    help: {
      en: "How long a customer stays on average, in periods",
      fr: "Durée moyenne de la relation client, en périodes",
    },
    synonyms: ["lifespan", "tenure", "durée de rétention"],
  },

  // Value
  period_value: {
    group: "value",
    unit: "money",
    domain: ANY,
    measure: { en: "money per customer and period", fr: "montant par client et par période" },
    label: { en: "Margin per customer and period", fr: "Marge par client et par période" },
    help: {
      en: "What a customer brings in one period, after the cost of goods",
      fr: "Ce qu’un client rapporte en une période, coût des marchandises déduit",
    },
    synonyms: ["customer value", "valeur client"],
  },
  period_profit: {
    group: "value",
    unit: "money",
    domain: ANY,
    measure: { en: "money per customer and period", fr: "montant par client et par période" },
    label: { en: "Average profit per customer and period", fr: "Bénéfice moyen par client et par période" },
    help: {
      en: "Profit that a customer brings in one period, a year for example",
      fr: "Bénéfice qu’un client rapporte en une période, par exemple une année",
    },
    synonyms: ["bénéfice annuel moyen"],
  },
  clv: {
    group: "value",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Customer lifetime value", fr: "Valeur vie client" },
    help: {
      en: "Margin that a customer brings over the whole relation",
      fr: "Marge qu’un client rapporte pendant toute la relation",
    },
    synonyms: ["CLV", "CLTV", "LTV", "LCV", "LTR", "VVC", "lifetime value", "valeur à vie", "valeur vie client"],
  },
  net_value: {
    group: "value",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Net customer value", fr: "Valeur nette d’un client" },
    help: {
      en: "Lifetime value less what it costs to win and to keep the customer",
      fr: "Valeur vie client moins ce qu’il en coûte de le conquérir et de le fidéliser",
    },
    synonyms: ["profit"],
  },
  discount_rate_period: {
    group: "value",
    unit: "rate",
    domain: SHARE,
    measure: RATE_PER_PERIOD,
    label: { en: "Discount rate of the period", fr: "Taux d’actualisation de la période" },
    help: {
      en: "Effective discount rate of one period of the value, from 0 to 1",
      fr: "Taux d’actualisation effectif pour une période, de 0 à 1",
    },
    synonyms: ["discount rate", "taux d’actualisation", "WACC", "interest", "CMPC", "actualisation"],
  },
  periods: {
    group: "value",
    unit: "count",
    domain: { min: 1, whole: true },
    measure: PERIODS,
    label: { en: "Number of periods", fr: "Nombre de périodes" },
    help: {
      en: "Periods that are counted; left out: without end",
      fr: "Périodes prises en compte ; sans limite si absent",
    },
    synonyms: ["horizon", "cap"],
  },
  timing: {
    group: "value",
    unit: "number",
    domain: SHARE,
    measure: { en: "part of a period", fr: "fraction de période" },
    label: { en: "Timing of the value", fr: "Moment de perception" },
    help: {
      en: "When a period’s value comes in: 0 at its start (default), 0.5 in the middle, 1 at its end",
      fr: "Quand la valeur d’une période est perçue : 0 au début (par défaut), 0,5 au milieu, 1 à la fin",
    },
  },

  // Acquisition
  acquisition_cost: {
    group: "acquisition",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: MONEY_PER_PERIOD,
    label: { en: "Acquisition cost of the period", fr: "Coûts d’acquisition de la période" },
    help: {
      en: "Everything spent on winning customers in the period",
      fr: "Toutes les dépenses engagées pendant la période pour conquérir des clients",
    },
    synonyms: ["marketing", "advertising", "publicité"],
  },
  cac: {
    group: "acquisition",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: { en: "money per new customer", fr: "montant par nouveau client" },
    label: { en: "Customer acquisition cost", fr: "Coût d’acquisition client" },
    help: { en: "What one new customer costs to win", fr: "Ce que coûte la conquête d’un nouveau client" },
    synonyms: ["CAC", "CPA", "cost per acquisition"],
  },
  retention_cost: {
    group: "acquisition",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Retention cost", fr: "Coût de fidélisation" },
    help: {
      en: "Spent on keeping one customer, over the whole lifetime; 0 if left out",
      fr: "Dépense pour fidéliser un client, sur toute sa durée de vie ; 0 si absent",
    },
    synonyms: ["loyalty", "fidélité"],
  },
  ltv_cac: {
    group: "acquisition",
    unit: "ratio",
    domain: ANY,
    measure: { en: "times the cost", fr: "fois le coût" },
    label: { en: "CLV to CAC", fr: "Ratio CLV/CAC" },
    help: {
      en: "Lifetime value for one unit of acquisition cost",
      fr: "Valeur vie client pour une unité de coût d’acquisition",
    },
    synonyms: ["LTV:CAC", "LTV/CAC", "CLV:CAC", "ROI"],
  },
  target_ratio: {
    group: "acquisition",
    unit: "ratio",
    domain: AT_LEAST_ZERO,
    measure: { en: "times the cost", fr: "fois le coût" },
    label: { en: "Target ratio CLV to CAC", fr: "Ratio CLV/CAC visé" },
    help: {
      en: `Lifetime value wanted for one unit of acquisition cost; ${TARGET_RATIO} if left out`,
      fr: `Valeur vie client souhaitée pour une unité de coût d’acquisition ; ${TARGET_RATIO} si absent`,
    },
  },
  target_value: {
    group: "value",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Target value", fr: "Valeur cible" },
    help: {
      en: "Lifetime value that a customer is to have; leave blank without a goal",
      fr: "Valeur vie client à atteindre\u00A0; laissez vide sans objectif",
    },
  },
  rating: {
    group: "acquisition",
    unit: "count",
    domain: { min: 1, max: 4, whole: true },
    measure: { en: "1 to 4", fr: "1 à 4" },
    label: { en: "Rating", fr: "Appréciation" },
    help: {
      en: `1 loss (below ${RATING.fragile}), 2 fragile (${RATING.fragile} to ${RATING.healthy}), 3 healthy (${RATING.healthy} to ${RATING.underinvested}), 4 underinvested (above ${RATING.underinvested})`,
      fr: `1 perte (moins de ${RATING.fragile}), 2 fragile (${RATING.fragile} à ${RATING.healthy}), 3 sain (${RATING.healthy} à ${RATING.underinvested}), 4 sous-investi (plus de ${RATING.underinvested})`,
    },
    synonyms: ["3:1", "health", "santé"],
  },
  payback: {
    group: "acquisition",
    unit: "periods",
    domain: AT_LEAST_ZERO,
    measure: PERIODS,
    label: { en: "Payback", fr: "Délai de récupération du CAC" },
    help: {
      en: "Periods until a customer’s margin has paid the acquisition",
      fr: "Périodes nécessaires pour que la marge d’un client rembourse son acquisition",
    },
    synonyms: ["break-even", "seuil de rentabilité", "retour sur investissement"],
  },
  max_cac: {
    group: "acquisition",
    unit: "money",
    domain: ANY,
    measure: { en: "money per new customer", fr: "montant par nouveau client" },
    label: { en: "Most to pay for a customer", fr: "CAC maximal" },
    help: {
      en: "The acquisition cost at which the target ratio is just met",
      fr: "Coût d’acquisition pour lequel le ratio visé est tout juste atteint",
    },
    synonyms: ["allowable CAC", "CPA cible"],
  },
  budget: {
    group: "acquisition",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_PERIOD,
    label: { en: "Acquisition budget", fr: "Budget d’acquisition" },
    help: {
      en: "Most to spend on winning the new customers of the period",
      fr: "Dépense maximale pour conquérir les nouveaux clients de la période",
    },
    synonyms: ["marketing budget", "budget publicitaire"],
  },

  // Tables
  changes: {
    group: "value",
    unit: "number",
    domain: ANY,
    measure: { en: "four cells", fr: "quatre cellules" },
    label: { en: "Changes", fr: "Variations" },
    help: {
      en: `Four cells: order value and frequency as shares (0.05 = +5%), margin and churn in points (0.02 = +2 points); default +${percentSaid(REALISTIC.share, "en")}, +${percentSaid(REALISTIC.share, "en")}, +${POINTS} points, −${POINTS} points`,
      fr: `Quatre cellules : panier et fréquence en proportion (0,05 = +5 %), marge et attrition en points (0,02 = +2 points) ; par défaut +${percentSaid(REALISTIC.share, "fr")}, +${percentSaid(REALISTIC.share, "fr")}, +${POINTS} points, −${POINTS} points`,
    },
    synonyms: ["what if", "scénario"],
  },
  lever: {
    group: "value",
    unit: "key",
    domain: ANY,
    measure: { en: "term", fr: "terme" },
    label: { en: "Lever", fr: "Levier" },
    help: { en: "The input that is changed", fr: "La donnée que l’on fait varier" },
    synonyms: ["sensitivity", "tornado", "sensibilité"],
  },
  change: {
    group: "value",
    unit: "number",
    domain: ANY,
    measure: { en: "share or points", fr: "proportion ou points" },
    label: { en: "Change", fr: "Variation" },
    help: { en: "By how much the input is changed", fr: "De combien la donnée varie" },
  },
  difference: {
    group: "value",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Difference", fr: "Écart" },
    help: { en: "Value after the change less value before", fr: "Valeur après la variation moins valeur avant" },
  },
  from: {
    group: "churn",
    unit: "rate",
    domain: SHARE,
    measure: RATE_PER_PERIOD,
    label: { en: "First churn rate", fr: "Premier taux d’attrition" },
    help: {
      en: `Churn rate of the first row; ${percentSaid(LADDER.from, "en")} if left out`,
      fr: `Taux d’attrition de la première ligne ; ${percentSaid(LADDER.from, "fr")} si absent`,
    },
  },
  to: {
    group: "churn",
    unit: "rate",
    domain: SHARE,
    measure: RATE_PER_PERIOD,
    label: { en: "Last churn rate", fr: "Dernier taux d’attrition" },
    help: {
      en: `Churn rate of the last row; ${percentSaid(LADDER.to, "en")} if left out`,
      fr: `Taux d’attrition de la dernière ligne ; ${percentSaid(LADDER.to, "fr")} si absent`,
    },
  },
  step: {
    group: "churn",
    unit: "rate",
    domain: { above: 0, max: 1 },
    measure: { en: "rate", fr: "taux" },
    label: { en: "Step", fr: "Pas" },
    help: {
      en: `From one row to the next; ${percentSaid(LADDER.step, "en")} if left out`,
      fr: `D’une ligne à la suivante ; ${percentSaid(LADDER.step, "fr")} si absent`,
    },
  },

  // Periods
  from_period: {
    group: "churn",
    unit: "period",
    domain: ANY,
    measure: PERIOD_WORD,
    label: { en: "From period", fr: "Période de départ" },
    help: {
      en: "Period of the given rate: day, week, month, quarter or year",
      fr: "Période du taux donné : jour, semaine, mois, trimestre ou an",
    },
  },
  to_period: {
    group: "churn",
    unit: "period",
    domain: ANY,
    measure: PERIOD_WORD,
    label: { en: "To period", fr: "Période d’arrivée" },
    help: {
      en: "Period of the wanted rate: day, week, month, quarter or year",
      fr: "Période du taux recherché : jour, semaine, mois, trimestre ou an",
    },
  },
  discount_rate: {
    group: "value",
    unit: "rate",
    domain: SHARE,
    measure: RATE_PER_PERIOD,
    label: { en: "Discount rate", fr: "Taux d’actualisation" },
    help: {
      en: "Effective discount rate of the period it is given for, from 0 to 1",
      fr: "Taux d’actualisation effectif pour la période indiquée, de 0 à 1",
    },
    synonyms: ["WACC", "interest", "CMPC", "actualisation"],
  },

  // Customers
  values: {
    group: "customers",
    unit: "money",
    domain: ANY,
    measure: { en: "money, a customer in each cell", fr: "montant, un client par cellule" },
    label: { en: "Values of customers", fr: "Valeurs des clients" },
    help: {
      en: "What each customer is worth or has spent, one in each cell; blank cells and a header are left out",
      fr: "Ce que vaut ou a dépensé chaque client, un par cellule ; les cellules vides et l’en-tête ne comptent pas",
    },
    synonyms: ["customer values", "totals", "valeurs"],
  },
  share: {
    group: "customers",
    unit: "rate",
    domain: { above: 0, max: 1 },
    measure: { en: "share of customers", fr: "part des clients" },
    label: { en: "Share of customers", fr: "Part des clients" },
    help: {
      en: `The best so many of the customers, ${percentSaid(TOP_SHARE, "en")} when left out`,
      fr: `Les meilleurs parmi les clients, ${percentSaid(TOP_SHARE, "fr")} par défaut`,
    },
  },
  shares: {
    group: "customers",
    unit: "rate",
    domain: SHARE,
    measure: { en: "shares of customers", fr: "parts des clients" },
    label: { en: "Shares of the tiers", fr: "Parts des niveaux" },
    help: {
      en: `How many of the customers are in each tier, from the best on: ${tierShares("en")} when left out; the rest is the last tier`,
      fr: `Part des clients de chaque niveau, du meilleur au suivant : ${tierShares("fr")} par défaut ; les autres forment le dernier niveau`,
    },
  },
  value_count: {
    group: "customers",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Customers with a value", fr: "Clients avec une valeur" },
    help: { en: "How many of the cells hold a number", fr: "Nombre de cellules qui contiennent un nombre" },
  },
  top_count: {
    group: "customers",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Best customers", fr: "Meilleurs clients" },
    help: {
      en: "How many customers the share stands for, rounded up",
      fr: "Nombre de clients que représente la part, arrondi au-dessus",
    },
  },
  top_total: {
    group: "customers",
    unit: "money",
    domain: ANY,
    measure: { en: "money, the best customers", fr: "montant, meilleurs clients" },
    label: { en: "Total of the best", fr: "Total des meilleurs" },
    help: { en: "What the best customers are worth together", fr: "Ce que valent ensemble les meilleurs clients" },
  },
  value_total: {
    group: "customers",
    unit: "money",
    domain: ANY,
    measure: { en: "money, all customers", fr: "montant, tous les clients" },
    label: { en: "Total of all", fr: "Total de tous" },
    help: { en: "What all customers are worth together", fr: "Ce que valent ensemble tous les clients" },
  },
  top_share: {
    group: "customers",
    unit: "rate",
    domain: ANY,
    measure: { en: "share of the total", fr: "part du total" },
    label: { en: "Share of the best", fr: "Part des meilleurs" },
    help: {
      en: "What the best customers bring of the total; above 1 when others bring losses",
      fr: "Ce que les meilleurs clients apportent du total ; plus de 1 si d’autres sont à perte",
    },
    synonyms: ["concentration", "Pareto", "80/20", "top customers", "meilleurs clients", "whale curve"],
  },
  value_tier: {
    group: "customers",
    unit: "number",
    domain: { min: 1, whole: true },
    measure: { en: "1 is the best", fr: "1 est le meilleur" },
    label: { en: "Tier", fr: "Niveau" },
    help: {
      en: "1 for the best customers, one more for each tier below",
      fr: "1 pour les meilleurs clients, un de plus à chaque niveau en dessous",
    },
    synonyms: ["ABC", "segments", "deciles", "rank", "classement"],
  },
  ...orderTerms,
  ...modelTerms,
  ...retentionTerms,
  ...forecastTerms,

  discount_rate_annual: {
    group: "sheet",
    unit: "rate",
    domain: SHARE,
    measure: { en: "rate per year", fr: "taux par an" },
    label: { en: "Discount rate a year", fr: "Taux d’actualisation annuel" },
    help: {
      en: "Effective yearly discount rate, from 0 to 1; it is turned into a rate of the period",
      fr: "Taux d’actualisation annuel effectif, de 0 à 1 ; il est converti pour la période",
    },
    synonyms: ["WACC", "CMPC"],
  },

  // Subscription
  mrr_start: {
    group: "subscription",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: RECURRING,
    label: { en: "MRR at start", fr: "MRR en début de mois" },
    help: {
      en: "Monthly recurring revenue of the customers there at the start",
      fr: "Revenu mensuel récurrent des clients présents en début de mois",
    },
    synonyms: ["MRR", "ARR", "revenu mensuel récurrent", "abonnement", "subscription", "SaaS"],
  },
  mrr_new: {
    group: "subscription",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: RECURRING,
    label: { en: "MRR of new customers", fr: "MRR des nouveaux clients" },
    help: {
      en: "Monthly recurring revenue of customers who joined in the month",
      fr: "Revenu mensuel récurrent des clients arrivés dans le mois",
    },
  },
  mrr_end: {
    group: "subscription",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: RECURRING,
    label: { en: "MRR at end", fr: "MRR en fin de mois" },
    help: {
      en: "Monthly recurring revenue at the end of the month; follows the movements until typed",
      fr: "Revenu mensuel récurrent en fin de mois ; suit les mouvements tant que rien n’est saisi",
    },
  },
  mrr_expansion: {
    group: "subscription",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: RECURRING,
    label: { en: "MRR expansion", fr: "MRR d’expansion" },
    help: { en: "Recurring revenue added by these customers", fr: "Revenu récurrent ajouté par ces clients" },
    synonyms: ["upsell", "vente incitative", "cross-sell"],
  },
  mrr_contraction: {
    group: "subscription",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: RECURRING,
    label: { en: "MRR contraction", fr: "MRR de contraction" },
    help: {
      en: "Recurring revenue lost to smaller plans, as a positive amount",
      fr: "Revenu récurrent perdu par passage à une offre inférieure, en positif",
    },
    synonyms: ["downgrade"],
  },
  mrr_churned: {
    group: "subscription",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: RECURRING,
    label: { en: "MRR churned", fr: "MRR résilié" },
    help: {
      en: "Recurring revenue of customers who left, as a positive amount",
      fr: "Revenu récurrent des clients partis, en positif",
    },
  },
  grr: {
    group: "subscription",
    unit: "rate",
    domain: SHARE,
    measure: { en: "rate", fr: "taux" },
    label: { en: "Gross revenue retention", fr: "Rétention brute des revenus" },
    help: {
      en: "Part of the recurring revenue kept, without expansion",
      fr: "Part du revenu récurrent conservée, hors expansion",
    },
    synonyms: ["GRR", "GDR"],
  },
  nrr: {
    group: "subscription",
    unit: "rate",
    domain: AT_LEAST_ZERO,
    measure: { en: "rate", fr: "taux" },
    label: { en: "Net revenue retention", fr: "Rétention nette des revenus" },
    help: {
      en: "Part of the recurring revenue kept, with expansion; may exceed 1",
      fr: "Part du revenu récurrent conservée, expansion comprise ; peut dépasser 1",
    },
    synonyms: ["NRR", "NDR"],
  },
  // Steps on the way to a result, as its explanation names them
  customers_lost: {
    group: "churn",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Customers lost", fr: "Clients perdus" },
    help: { en: "Customers of the start who are gone at the end", fr: "Clients du début partis avant la fin" },
  },
  customers_kept: {
    group: "churn",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Customers kept", fr: "Clients conservés" },
    help: { en: "Customers of the start who are still there at the end", fr: "Clients du début encore là à la fin" },
  },
  margin_amount: {
    group: "margin",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_PERIOD,
    label: { en: "Margin of the period", fr: "Marge de la période" },
    help: {
      en: "Revenue less what the goods sold had cost",
      fr: "Chiffre d’affaires moins coût d’achat des marchandises vendues",
    },
  },
  mrr_kept: {
    group: "subscription",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: RECURRING,
    label: { en: "MRR kept", fr: "MRR conservé" },
    help: {
      en: "Recurring revenue of the start that is left after contraction and churn",
      fr: "Revenu récurrent du début restant après contraction et résiliation",
    },
  },
  first_value: {
    group: "value",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Value of the first period", fr: "Valeur de la première période" },
    help: {
      en: "Margin of the first period, discounted to today",
      fr: "Marge de la première période, ramenée à aujourd’hui",
    },
  },
  carried_over: {
    group: "value",
    unit: "rate",
    domain: AT_LEAST_ZERO,
    measure: RATE_PER_PERIOD,
    label: { en: "Carried over to the next period", fr: "Reporté sur la période suivante" },
    help: {
      en: "What a period is worth of the one before, after retention and discount",
      fr: "Ce que vaut une période par rapport à la précédente, rétention et actualisation comprises",
    },
  },
  period_ratio: {
    group: "churn",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: { en: "times the given period", fr: "fois la période donnée" },
    label: { en: "Wanted period in given ones", fr: "Période voulue, en périodes données" },
    help: {
      en: "Length of the wanted period divided by that of the given one",
      fr: "Durée de la période recherchée divisée par celle de la période donnée",
    },
  },
  whole_periods: {
    group: "acquisition",
    unit: "periods",
    domain: AT_LEAST_ZERO,
    measure: PERIODS,
    label: { en: "Whole periods before", fr: "Périodes entières avant" },
    help: {
      en: "Periods that pass before the one in which the cost is paid back",
      fr: "Périodes écoulées avant celle où le coût est remboursé",
    },
  },
  paid_back: {
    group: "acquisition",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Paid back by then", fr: "Remboursé à ce stade" },
    help: {
      en: "Margin of a customer in the whole periods before",
      fr: "Marge d’un client sur les périodes entières précédentes",
    },
  },
  next_value: {
    group: "acquisition",
    unit: "money",
    domain: ANY,
    measure: { en: "money per customer and period", fr: "montant par client et par période" },
    label: { en: "Margin of the next period", fr: "Marge de la période suivante" },
    help: {
      en: "What is left of a customer’s margin after the losses of the periods before",
      fr: "Ce qui reste de la marge d’un client après les pertes des périodes précédentes",
    },
  },

  // The worksheet's own
  segment: {
    group: "customers",
    unit: "text",
    domain: HEAD,
    measure: { en: "name", fr: "nom" },
    label: { en: "Segment", fr: "Segment" },
    help: {
      en: "Channel, product line, country or any other group of customers; leave blank what you do not need",
      fr: "Canal, gamme, pays ou tout autre groupe de clients ; laissez vide ce dont vous n’avez pas besoin",
    },
    synonyms: ["channel", "canal"],
  },
  scenario: {
    group: "sheet",
    unit: "text",
    domain: HEAD,
    measure: { en: "name", fr: "nom" },
    label: { en: "Scenario", fr: "Scénario" },
    help: {
      en: "What you would do, in a few words; a column without a name stays empty",
      fr: "Ce que vous feriez, en quelques mots ; une colonne sans nom reste vide",
    },
  },
  interval: {
    group: "sheet",
    unit: "choice",
    domain: ANY,
    measure: { en: "month, quarter or year", fr: "mois, trimestre ou année" },
    label: { en: "One row is a", fr: "Une ligne est" },
    help: {
      en: "What one row covers; the yearly churn rate follows from it",
      fr: "Ce que couvre une ligne ; le taux d’attrition annuel en découle",
    },
  },
  months_per_row: {
    group: "sheet",
    unit: "count",
    domain: { min: 1, max: 12, whole: true },
    measure: { en: "months", fr: "mois" },
    label: { en: "Months in a row", fr: "Mois par ligne" },
    help: { en: "Months that one row covers", fr: "Nombre de mois que couvre une ligne" },
  },
  period_start: {
    group: "customers",
    unit: "date",
    domain: ANY,
    measure: { en: "date", fr: "date" },
    label: { en: "First day", fr: "Premier jour" },
    help: {
      en: "First day of the row’s period; the rows below follow until typed",
      fr: "Premier jour de la période de la ligne ; les lignes du dessous suivent tant que rien n’est saisi",
    },
  },
  customers_active: {
    group: "sheet",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Active customers", fr: "Clients actifs" },
    help: {
      en: "Customers not lost by the rule, whether or not they bought in the period; mean of start and end until typed",
      fr: "Clients non perdus selon la règle, qu’ils aient acheté ou non dans la période ; moyenne du début et de la fin tant que rien n’est saisi",
    },
    synonyms: ["clients actifs"],
  },
  service_cost: {
    group: "sheet",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: MONEY_PER_PERIOD,
    label: { en: "Cost of service", fr: "Coût du service" },
    help: {
      en: "What serving the customers cost in the month: hosting, support, licences, payment fees",
      fr: "Ce qu’a coûté le service aux clients dans le mois : hébergement, assistance, licences, frais de paiement",
    },
    synonyms: ["COGS", "hosting", "hébergement"],
  },
  scenario_cost: {
    group: "sheet",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: { en: "money, once", fr: "montant unique" },
    label: { en: "One-off cost", fr: "Coût unique" },
    help: {
      en: "What the change itself costs, once; 0 if nothing",
      fr: "Ce que coûte le changement lui-même, une seule fois ; 0 s’il ne coûte rien",
    },
  },
  cogs_typed: {
    group: "sheet",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: { en: "if known, else blank", fr: "si connu, sinon vide" },
    label: { en: "Cost of goods sold, if known", fr: "Coût des marchandises, si connu" },
    help: {
      en: "Leave blank to work it out from stock and purchases",
      fr: "Laissez vide pour le calculer à partir des stocks et des achats",
    },
  },
  margin_typed: {
    group: "sheet",
    unit: "rate",
    domain: { max: 1 },
    measure: { en: "if known, else blank", fr: "si connu, sinon vide" },
    label: { en: "Margin rate, if known", fr: "Taux de marge, si connu" },
    help: {
      en: "Leave blank to work it out from revenue and cost",
      fr: "Laissez vide pour le calculer à partir du chiffre d’affaires et du coût",
    },
  },
  churn_typed: {
    group: "sheet",
    unit: "rate",
    domain: SHARE,
    measure: { en: "if known, else blank", fr: "si connu, sinon vide" },
    label: { en: "Churn rate, if known", fr: "Taux d’attrition, si connu" },
    help: {
      en: "Leave blank to work it out from customers at start, at end and new",
      fr: "Laissez vide pour le calculer à partir des clients en début, en fin et nouveaux",
    },
  },
  margin_accounts: {
    group: "sheet",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_PERIOD,
    label: { en: "Margin in the accounts", fr: "Marge des comptes" },
    help: {
      en: "Gross margin of the period in the ledger; follows the inputs until typed",
      fr: "Marge brute de la période en comptabilité ; suit les saisies tant que rien n’est saisi",
    },
  },
  round_steps: {
    group: "sheet",
    unit: "choice",
    domain: ANY,
    measure: { en: "yes or no", fr: "oui ou non" },
    label: { en: "Round each step to 2 decimals", fr: "Arrondir chaque étape à 2 décimales" },
    help: {
      en: "Yes gives the figures of hand calculations and published examples; no keeps every digit",
      fr: "Oui donne les chiffres des calculs à la main et des exemples publiés ; non garde toutes les décimales",
    },
  },
  entity: {
    group: "sheet",
    unit: "text",
    domain: LINE,
    measure: { en: "name", fr: "nom" },
    label: { en: "Entity", fr: "Entité" },
    help: {
      en: "Company, brand or shop that the figures are about",
      fr: "Société, marque ou magasin que concernent les chiffres",
    },
  },
  period_covered: {
    group: "sheet",
    unit: "text",
    domain: { longest: 30 },
    measure: { en: "what the figures cover", fr: "ce que couvrent les chiffres" },
    label: { en: "Period", fr: "Période" },
    help: {
      en: "The one period that all inputs cover",
      fr: "La seule et même période que couvrent toutes les saisies",
    },
  },
  currency: {
    group: "sheet",
    unit: "choice",
    domain: { longest: 12 },
    measure: { en: "currency", fr: "devise" },
    label: { en: "Currency", fr: "Devise" },
    help: {
      en: "Currency of all amounts, as chosen when the sheet was made; nothing is converted",
      fr: "Devise de tous les montants, choisie à la création de la feuille ; rien n’est converti",
    },
  },
  vat: {
    group: "sheet",
    unit: "choice",
    domain: ANY,
    measure: { en: "excluding or including", fr: "hors ou toutes taxes" },
    label: { en: "VAT", fr: "TVA" },
    help: {
      en: "Whether revenue excludes VAT, as it should",
      fr: "Si le chiffre d’affaires est hors taxes, comme il se doit",
    },
  },
  margin_kind: {
    group: "sheet",
    unit: "choice",
    domain: ANY,
    measure: { en: "gross or contribution", fr: "brute ou sur coûts variables" },
    label: { en: "Kind of margin", fr: "Type de marge" },
    help: {
      en: "Gross margin, or contribution margin after variable costs",
      fr: "Marge brute, ou marge sur coûts variables",
    },
  },
  churn_rule: {
    group: "sheet",
    unit: "text",
    domain: LINE,
    measure: { en: "rule", fr: "règle" },
    label: { en: "A customer is lost after", fr: "Client perdu après" },
    help: {
      en: "The rule by which a customer counts as lost",
      fr: "La règle selon laquelle un client est considéré comme perdu",
    },
  },
  data_source: {
    group: "sheet",
    unit: "text",
    domain: LINE,
    measure: { en: "where from", fr: "origine" },
    label: { en: "Source of the data", fr: "Source des données" },
    help: { en: "Systems or reports the inputs were taken from", fr: "Systèmes ou rapports d’où viennent les saisies" },
  },
  data_cutoff: {
    group: "sheet",
    unit: "date",
    domain: ANY,
    measure: { en: "date", fr: "date" },
    label: { en: "Data cut-off", fr: "Données arrêtées au" },
    help: { en: "Last day that the data cover", fr: "Dernier jour couvert par les données" },
  },
  prepared_by: {
    group: "sheet",
    unit: "text",
    domain: LINE,
    measure: { en: "name", fr: "nom" },
    label: { en: "Prepared by", fr: "Préparé par" },
    help: { en: "Who answers for the figures", fr: "Qui répond des chiffres" },
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof terms;

/** The same table, for code that takes any term. */
export const term = (id: TermId): Term => terms[id];
