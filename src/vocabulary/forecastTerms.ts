import { ANY, AT_LEAST_ZERO, MONEY_PER_CUSTOMER } from "./measures";
import type { Text } from "./locale";
import type { Term } from "./Term";

const PURCHASES: Text = { en: "purchases", fr: "achats" };
const OF_ALL: Text = { en: "purchases of all customers", fr: "achats de tous les clients" };
const ONE_OR_NONE: Text = { en: "1 or 0", fr: "1 ou 0" };

/** Words of predictions for a whole base, and of what is to be believed of them. Part of `terms`. */
export const forecastTerms = {
  // what they take
  model: {
    group: "models",
    unit: "choice",
    domain: ANY,
    measure: { en: "word", fr: "mot" },
    label: { en: "Model of purchases", fr: "Modèle d’achats" },
    help: {
      en: "One of: bgnbd, mbgnbd, bgcnbd, mbgcnbd (when left out) or paretonbd; never chosen by itself, so that figures do not leap",
      fr: "Au choix : bgnbd, mbgnbd, bgcnbd, mbgcnbd (par défaut) ou paretonbd ; jamais choisi d’office, pour que les chiffres ne sautent pas",
    },
  },
  seed: {
    group: "models",
    unit: "count",
    domain: { min: 0, max: 4_294_967_295, whole: true },
    measure: { en: "whole number", fr: "nombre entier" },
    label: { en: "Seed of chance", fr: "Graine du hasard" },
    help: {
      en: "The same number draws the same futures; 1 if left out",
      fr: "Le même nombre tire les mêmes avenirs ; 1 si absent",
    },
  },
  split_date: {
    group: "models",
    unit: "date",
    domain: ANY,
    measure: { en: "date", fr: "date" },
    label: { en: "Split date", fr: "Date de coupure" },
    help: {
      en: "Last day that the model knows; the days after it are predicted",
      fr: "Dernier jour que le modèle connaît ; les jours suivants sont prévus",
    },
    synonyms: ["holdout", "calibration", "backtest", "validation"],
  },
  actual: {
    group: "models",
    unit: "number",
    domain: ANY,
    measure: { en: "of a customer or a week", fr: "d’un client ou d’une semaine" },
    label: { en: "Actual", fr: "Réel" },
    help: {
      en: "What came, such as purchases",
      fr: "Ce qui est venu, des achats par exemple",
    },
  },
  predicted: {
    group: "models",
    unit: "number",
    domain: ANY,
    measure: { en: "of a customer or a week", fr: "d’un client ou d’une semaine" },
    label: { en: "Predicted", fr: "Prévu" },
    help: {
      en: "What was predicted of the same",
      fr: "Ce qui en était prévu",
    },
  },

  // what is predicted of a customer
  clv_low: {
    group: "models",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Value to come, low", fr: "Valeur à venir, bas" },
    help: {
      en: "In one of twenty futures the customer brings less",
      fr: "Dans un avenir sur vingt, le client rapporte moins",
    },
  },
  clv_high: {
    group: "models",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Value to come, high", fr: "Valeur à venir, haut" },
    help: {
      en: "In one of twenty futures the customer brings more",
      fr: "Dans un avenir sur vingt, le client rapporte plus",
    },
    synonyms: ["prediction interval", "intervalle de prévision"],
  },
  clv_gross: {
    group: "models",
    unit: "money",
    domain: ANY,
    measure: MONEY_PER_CUSTOMER,
    label: { en: "Value to come before returns", fr: "Valeur à venir avant retours" },
    help: {
      en: "The same as clv, if nothing were given back",
      fr: "Comme clv, si rien n’était rendu",
    },
    synonyms: ["gross", "returns", "brut", "retours"],
  },
  next_order: {
    group: "models",
    unit: "date",
    domain: ANY,
    measure: { en: "date", fr: "date" },
    label: { en: "Next order expected by", fr: "Prochaine commande attendue d’ici au" },
    help: {
      en: "Half of the customer’s own gaps between purchases are over by this day; blank beyond the calendar",
      fr: "La moitié des délais propres au client entre deux achats sont passés ce jour-là ; vide au-delà du calendrier",
    },
    synonyms: ["next purchase", "prochain achat"],
  },
  late: {
    group: "models",
    unit: "number",
    domain: { min: 0, max: 1 },
    measure: ONE_OR_NONE,
    label: { en: "Late", fr: "En retard" },
    help: {
      en: "1 where the silence exceeds nine of ten of the gaps expected of this customer",
      fr: "1 si le silence dépasse neuf sur dix des délais attendus de ce client",
    },
    synonyms: ["overdue", "at risk", "à relancer"],
  },

  // what is held against what came
  predicted_until: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: OF_ALL,
    label: { en: "Predicted since the split", fr: "Prévu depuis la coupure" },
    help: {
      en: "All that was predicted from the split to the end of the week",
      fr: "Tout ce qui était prévu de la coupure à la fin de la semaine",
    },
  },
  predicted_low: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: OF_ALL,
    label: { en: "Predicted since the split, low", fr: "Prévu depuis la coupure, bas" },
    help: {
      en: "In one of twenty futures there are fewer",
      fr: "Dans un avenir sur vingt il y en a moins",
    },
  },
  predicted_high: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: OF_ALL,
    label: { en: "Predicted since the split, high", fr: "Prévu depuis la coupure, haut" },
    help: {
      en: "In one of twenty futures there are more",
      fr: "Dans un avenir sur vingt il y en a plus",
    },
  },
  actual_until: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: OF_ALL,
    label: { en: "Actual since the split", fr: "Réel depuis la coupure" },
    help: {
      en: "All that came from the split to the end of the week",
      fr: "Tout ce qui est venu de la coupure à la fin de la semaine",
    },
  },
  group_predicted: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: PURCHASES,
    label: { en: "Predicted by purchases", fr: "Prévu par réachats" },
    help: {
      en: "Predicted after the split of customers with so many repeat purchases before it; in the last row, 7 or more",
      fr: "Prévu après la coupure pour les clients avec autant de réachats avant ; sur la dernière ligne, 7 ou plus",
    },
  },
  group_actual: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: PURCHASES,
    label: { en: "Actual by purchases", fr: "Réel par réachats" },
    help: {
      en: "What came of them; in the last row, of those with 7 or more",
      fr: "Ce qui en est venu ; sur la dernière ligne, de ceux avec 7 ou plus",
    },
  },

  // the scorecard
  decile: {
    group: "models",
    unit: "count",
    domain: { min: 1, max: 10, whole: true },
    measure: { en: "1 to 10", fr: "1 à 10" },
    label: { en: "Tenth of the customers", fr: "Dixième des clients" },
    help: {
      en: "By prediction, 1 for the best: the means of these customers",
      fr: "Selon la prévision, 1 pour les meilleurs : les moyennes de ces clients",
    },
    synonyms: ["deciles", "calibration"],
  },
  same_pace: {
    group: "models",
    unit: "number",
    domain: ANY,
    measure: { en: "of the rule", fr: "de la règle" },
    label: { en: "Same pace", fr: "Même rythme" },
    help: {
      en: "By a rule that costs nothing: each customer buys on as before, in SCORECARD as often again",
      fr: "Selon une règle gratuite : chaque client continue comme avant, dans SCORECARD autant de fois",
    },
  },
  purchases_rank: {
    group: "models",
    unit: "number",
    domain: ANY,
    measure: { en: "of the rule", fr: "de la règle" },
    label: { en: "Rank by purchases", fr: "Classement par achats" },
    help: {
      en: "By a rule that costs nothing: customers ranked by their repeat purchases",
      fr: "Selon une règle gratuite : les clients classés par leurs réachats",
    },
  },
  total_of_customers: {
    group: "models",
    unit: "number",
    domain: ANY,
    measure: { en: "sum", fr: "somme" },
    label: { en: "Total of the customers", fr: "Total des clients" },
    help: { en: "The sum over all customers", fr: "La somme sur tous les clients" },
  },
  total_error: {
    group: "models",
    unit: "rate",
    domain: ANY,
    measure: { en: "share of the actual total", fr: "part du total réel" },
    label: { en: "Error of the total", fr: "Erreur du total" },
    help: {
      en: "How much too high the predicted total is; below 0 it is too low",
      fr: "De combien le total prévu est trop haut ; négatif s’il est trop bas",
    },
  },
  mean_absolute_error: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: { en: "per customer", fr: "par client" },
    label: { en: "Mean absolute error", fr: "Erreur absolue moyenne" },
    help: {
      en: "Between prediction and truth, on average over the customers",
      fr: "Entre prévision et réalité, en moyenne sur les clients",
    },
    synonyms: ["MAE", "accuracy", "précision"],
  },
  normalized_gini: {
    group: "models",
    unit: "number",
    domain: ANY,
    measure: { en: "1 at best, 0 by chance", fr: "1 au mieux, 0 au hasard" },
    label: { en: "Normalised Gini", fr: "Gini normalisé" },
    help: {
      en: "How well customers are ranked: 1 as the truth does, 0 as chance does; ranking well is not being right in size",
      fr: "La qualité du classement des clients : 1 comme la réalité, 0 comme le hasard ; bien classer n’est pas prévoir la bonne taille",
    },
    synonyms: ["Gini", "rank", "lift"],
  },
  best_tenth_share: {
    group: "models",
    unit: "rate",
    domain: ANY,
    measure: { en: "share of the actual total", fr: "part du total réel" },
    label: { en: "Held by the best tenth", fr: "Détenu par le meilleur dixième" },
    help: {
      en: "Of the actual total, by the tenth of the customers that the prediction puts first",
      fr: "Du total réel, par le dixième des clients que la prévision met en tête",
    },
  },
} as const satisfies Record<string, Term>;
