import { ANY, AT_LEAST_ZERO, CUSTOMERS, MONEY_PER_CUSTOMER, SHARE } from "./measures";
import type { Text } from "./locale";
import { modelNames } from "./modelNames";
import { modelRhythms, WORRYING_CORRELATION } from "./modelRules";
import type { Term } from "./Term";

const UNITS_OF_TIME: Text = { en: "units of time", fr: "unités de temps" };
const PURCHASES: Text = { en: "purchases", fr: "achats" };
export const SHAPE: Text = { en: "shape, without a unit", fr: "forme, sans unité" };

const WORRYING = String(WORRYING_CORRELATION).replace(".", ",");

/** What a fit finds of a model is above 0. */
type Parameter = Term & { unit: "number" };

export function parameter(name: string, model: string, measure: Text, help: Text): Parameter {
  const label = `${name} (${model})`;
  return { group: "models", unit: "number", domain: { above: 0 }, measure, label: { en: label, fr: label }, help };
}

/** How rates of purchases differ among customers; of k parts that make a purchase where there is a rhythm. */
function buying(model: string, hasRhythm: boolean): { r: Parameter; alpha: Parameter } {
  const rate = hasRhythm ? "r ÷ (alpha × k)" : "r ÷ alpha";
  return {
    r: parameter("r", model, SHAPE, {
      en: `How alike customers are in how often they buy: the smaller, the more they differ; ${rate} is the mean number of purchases per unit of time while they are customers`,
      fr: `À quel point les clients se ressemblent par leur rythme d’achat : plus c’est petit, plus ils diffèrent ; ${rate} est le nombre moyen d’achats par unité de temps tant qu’ils sont clients`,
    }),
    alpha: parameter("alpha", model, UNITS_OF_TIME, {
      en: `Scale of time of the purchases, in the unit of the data: ${rate} is the mean number of purchases per unit of time while they are customers`,
      fr: `Échelle de temps des achats, dans l’unité des données : ${rate} est le nombre moyen d’achats par unité de temps tant qu’ils sont clients`,
    }),
  };
}

/** How the chance to leave after a purchase differs among customers. */
const leaving = (model: string): { a: Parameter; b: Parameter } => ({
  a: parameter("a", model, SHAPE, {
    en: "With b it says how likely customers are to leave for good after a purchase: a ÷ (a + b) on average",
    fr: "Avec b, la chance que les clients partent pour toujours après un achat : a ÷ (a + b) en moyenne",
  }),
  b: parameter("b", model, SHAPE, {
    en: "With a it says how likely customers are to leave for good after a purchase, a ÷ (a + b) on average; the smaller both are, the more customers differ in it",
    fr: "Avec a, la chance que les clients partent pour toujours après un achat, a ÷ (a + b) en moyenne ; plus a et b sont petits, plus les clients diffèrent",
  }),
});

type Named<Model extends string, Parameters extends string> = Record<`${Model}_${Parameters}`, Parameter>;

export function named<Model extends string, Names extends string>(
  model: Model,
  parameters: Record<Names, Parameter>,
): Named<Model, Names> {
  return Object.fromEntries(Object.entries(parameters).map(([name, one]) => [`${model}_${name}`, one])) as Named<
    Model,
    Names
  >;
}

/** The k of Erlang-k. */
const rhythm = (model: string): Parameter => ({
  ...parameter(
    "k",
    model,
    { en: "k of Erlang-k", fr: "k d’Erlang-k" },
    {
      en: "The rhythm of purchases: 1 is chance, from 2 on customers buy in a rhythm, the more regularly the greater it is",
      fr: "Le rythme des achats : 1 est le hasard, à partir de 2 les clients achètent en rythme, d’autant plus régulier qu’il est grand",
    },
  ),
  domain: modelRhythms,
});

/** Words of the models of customers: what their functions take, find and predict. Part of `terms`. */
export const modelTerms = {
  // what several models take
  parameters: {
    group: "models",
    unit: "fit",
    domain: ANY,
    measure: { en: "what FIT spilled", fr: "ce que FIT a renvoyé" },
    label: { en: "Parameters", fr: "Paramètres" },
    help: {
      en: "The rectangle that FIT of the same model spilled, or just the numbers of its parameters, in their order",
      fr: "La plage renvoyée par FIT du même modèle, ou seulement les nombres de ses paramètres, dans leur ordre",
    },
  },
  spend_parameters: {
    group: "models",
    unit: "fit",
    domain: ANY,
    measure: { en: "what GAMMAGAMMA.FIT spilled", fr: "ce que GAMMAGAMMA.FIT a renvoyé" },
    label: { en: "Parameters of spending", fr: "Paramètres de dépense" },
    help: {
      en: "The rectangle that GAMMAGAMMA.FIT spilled, or just its p, q and v",
      fr: "La plage renvoyée par GAMMAGAMMA.FIT, ou seulement ses p, q et v",
    },
  },
  horizon: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: UNITS_OF_TIME,
    label: { en: "Horizon", fr: "Horizon" },
    help: {
      en: "How far ahead, in the unit of time of the fit: 52 is a year where the data are in weeks",
      fr: "Jusqu’où regarder, dans l’unité de temps de l’ajustement : 52 est une année si les données sont en semaines",
    },
  },
  weights: {
    group: "models",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Customers of each row", fr: "Clients de chaque ligne" },
    help: {
      en: "How many customers each row stands for; 1 if left out",
      fr: "Combien de clients chaque ligne représente ; 1 si absent",
    },
    synonyms: ["counts", "effectifs"],
  },
  first_order_value: {
    group: "models",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: { en: "money per order", fr: "montant par commande" },
    label: { en: "Value of the first order", fr: "Valeur de la première commande" },
    help: {
      en: "What the first order of a new customer brings, before the margin is taken of it",
      fr: "Ce que rapporte la première commande d’un nouveau client, avant d’en prendre la marge",
    },
  },

  // what they find
  standard_error: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: { en: "in the unit of the value", fr: "dans l’unité de la valeur" },
    label: { en: "Standard error", fr: "Erreur type" },
    help: {
      en: "How far the value may be off by chance: two of them on either side hold the true one 19 times out of 20",
      fr: "De combien la valeur peut dévier par hasard : deux de chaque côté encadrent la vraie 19 fois sur 20",
    },
  },
  log_likelihood: {
    group: "models",
    unit: "number",
    domain: ANY,
    measure: { en: "natural logarithm", fr: "logarithme naturel" },
    label: { en: "Log-likelihood", fr: "Log-vraisemblance" },
    help: {
      en: "How well the model fits: of two models of the same data, the one whose figure is higher, that is closer to 0",
      fr: "La qualité de l’ajustement : de deux modèles des mêmes données, le meilleur est celui dont le chiffre est plus élevé, donc plus proche de 0",
    },
  },
  customers_dropped: {
    group: "models",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Customers left out", fr: "Clients écartés" },
    help: {
      en: "Repeat customers whose mean purchase is not above 0: the model has no place for them",
      fr: "Clients ayant racheté mais dont l’achat moyen n’est pas supérieur à 0 : le modèle ne les admet pas",
    },
  },
  spend_correlation: {
    group: "models",
    unit: "number",
    domain: { min: -1, max: 1 },
    measure: { en: "from −1 to 1", fr: "de −1 à 1" },
    label: { en: "Correlation of frequency and spend", fr: "Corrélation entre fréquence et dépense" },
    help: {
      en: `Between number and mean amount of the repeat purchases; the model takes it to be 0, and predictions are off where it is above ${WORRYING_CORRELATION} or below −${WORRYING_CORRELATION}`,
      fr: `Entre le nombre et le montant moyen des réachats ; le modèle la suppose nulle, et les prévisions sont faussées au-delà de ${WORRYING} ou en deçà de −${WORRYING}`,
    },
  },

  // what they predict
  p_alive: {
    group: "models",
    unit: "rate",
    domain: SHARE,
    measure: { en: "chance", fr: "probabilité" },
    label: { en: "Chance to be active", fr: "Probabilité d’être actif" },
    help: {
      en: "How likely the customer is one still and has not left for good",
      fr: "La probabilité que le client le soit encore, sans être parti pour toujours",
    },
    synonyms: ["P(alive)", "p alive", "probability alive", "churn prediction", "encore actif"],
  },
  expected_purchases: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: PURCHASES,
    label: { en: "Expected purchases", fr: "Achats attendus" },
    help: {
      en: "Purchases expected within the horizon, none of the past among them",
      fr: "Achats attendus d’ici à l’horizon, sans aucun de ceux du passé",
    },
    synonyms: ["forecast", "prediction", "prévision", "buy till you die", "BTYD"],
  },
  discounted_purchases: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: PURCHASES,
    label: { en: "Discounted purchases to come", fr: "Achats à venir actualisés" },
    help: {
      en: "All purchases yet to come, without a horizon, each discounted from its time to today",
      fr: "Tous les achats à venir, sans horizon, chacun actualisé de son moment à aujourd’hui",
    },
    synonyms: ["DERT", "discounted expected residual transactions"],
  },
  expected_spend: {
    group: "models",
    unit: "money",
    domain: AT_LEAST_ZERO,
    measure: { en: "money per purchase", fr: "montant par achat" },
    label: { en: "Expected spend", fr: "Dépense attendue" },
    help: {
      en: "Mean amount expected of the customer’s purchases to come",
      fr: "Montant moyen attendu des achats à venir du client",
    },
  },
  new_customer_value: {
    group: "models",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Value of a new customer", fr: "Valeur d’un nouveau client" },
    help: {
      en: "Margin expected of a customer not yet won, the first order included",
      fr: "Marge attendue d’un client pas encore conquis, première commande comprise",
    },
    synonyms: ["CLV", "acquisition"],
  },

  // parameters carry their model, so that as names they are never a bare r or c
  ...named("bgnbd", { ...buying(modelNames.BGNBD, false), ...leaving(modelNames.BGNBD) }),
  ...named("mbgnbd", { ...buying(modelNames.MBGNBD, false), ...leaving(modelNames.MBGNBD) }),
  ...named("bgcnbd", {
    ...buying(modelNames.BGCNBD, true),
    ...leaving(modelNames.BGCNBD),
    k: rhythm(modelNames.BGCNBD),
  }),
  ...named("mbgcnbd", {
    ...buying(modelNames.MBGCNBD, true),
    ...leaving(modelNames.MBGCNBD),
    k: rhythm(modelNames.MBGCNBD),
  }),
  ...named("paretonbd", {
    ...buying(modelNames.PARETONBD, false),
    s: parameter("s", modelNames.PARETONBD, SHAPE, {
      en: "How alike customers are in how long they stay: the smaller, the more they differ; s ÷ beta is the mean rate of leaving per unit of time",
      fr: "À quel point les clients se ressemblent par leur durée : plus c’est petit, plus ils diffèrent ; s ÷ beta est le taux moyen de départ par unité de temps",
    }),
    beta: parameter("beta", modelNames.PARETONBD, UNITS_OF_TIME, {
      en: "Scale of time of leaving, in the unit of the data: s ÷ beta is the mean rate of leaving per unit of time",
      fr: "Échelle de temps des départs, dans l’unité des données : s ÷ beta est le taux moyen de départ par unité de temps",
    }),
  }),
  ...named("gammagamma", {
    p: parameter("p", modelNames.GAMMAGAMMA, SHAPE, {
      en: "How alike the amounts of one customer’s purchases are: the greater, the less they vary",
      fr: "À quel point les montants des achats d’un même client se ressemblent : plus c’est grand, moins ils varient",
    }),
    q: parameter("q", modelNames.GAMMAGAMMA, SHAPE, {
      en: "How alike customers are in what they spend: the smaller, the more they differ; p × v ÷ (q − 1) is the mean amount of a purchase",
      fr: "À quel point les clients se ressemblent par leur dépense : plus c’est petit, plus ils diffèrent ; p × v ÷ (q − 1) est le montant moyen d’un achat",
    }),
    v: parameter(
      "v",
      modelNames.GAMMAGAMMA,
      { en: "money", fr: "montant" },
      {
        en: "Scale of the amounts, in their currency: p × v ÷ (q − 1) is the mean amount of a purchase",
        fr: "Échelle des montants, dans leur monnaie : p × v ÷ (q − 1) est le montant moyen d’un achat",
      },
    ),
  }),
} as const satisfies Record<string, Term>;
