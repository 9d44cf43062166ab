import { ANY, AT_LEAST_ZERO, CUSTOMERS, MONEY_PER_CUSTOMER } from "./measures";
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
      en: "One of: bgnbd, mbgnbd, bgcnbd, mbgcnbd (when left out) or paretonbd; always the one that is said, so that figures do not leap when another would fit better",
      fr: "Au choix : bgnbd, mbgnbd, bgcnbd, mbgcnbd (par défaut) ou paretonbd ; toujours celui qui est dit, pour que les chiffres ne sautent pas quand un autre conviendrait mieux",
    },
  },
  seed: {
    group: "models",
    unit: "count",
    domain: { min: 0, max: 4_294_967_295, whole: true },
    measure: { en: "whole number", fr: "nombre entier" },
    label: { en: "Seed of chance", fr: "Graine du hasard" },
    help: {
      en: "The same number gives the same futures drawn by chance; 1 if left out",
      fr: "Le même nombre donne les mêmes avenirs tirés au hasard ; 1 si absent",
    },
  },
  split_date: {
    group: "models",
    unit: "date",
    domain: ANY,
    measure: { en: "date", fr: "date" },
    label: { en: "Split date", fr: "Date de coupure" },
    help: {
      en: "Last day that the model knows; what it predicts of the days after it, until the last one, is held against what came",
      fr: "Dernier jour que le modèle connaît ; ce qu’il prévoit des jours suivants, jusqu’au dernier, est comparé à ce qui est venu",
    },
    synonyms: ["holdout", "calibration", "backtest", "validation"],
  },
  actual: {
    group: "models",
    unit: "number",
    domain: ANY,
    measure: { en: "a customer a cell", fr: "un client par cellule" },
    label: { en: "Actual", fr: "Réel" },
    help: {
      en: "What came, such as purchases or revenue",
      fr: "Ce qui est venu, des achats ou un chiffre d’affaires par exemple",
    },
  },
  predicted: {
    group: "models",
    unit: "number",
    domain: ANY,
    measure: { en: "a customer a cell", fr: "un client par cellule" },
    label: { en: "Predicted", fr: "Prévu" },
    help: {
      en: "What was predicted of the same, without knowing it",
      fr: "Ce qui en avait été prévu, sans le connaître",
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
      en: "The same as clv, if nothing were given back: clv divided by it is the share of their purchases that customers keep",
      fr: "Comme clv, si rien n’était rendu : clv divisé par elle est la part de leurs achats que les clients gardent",
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
      en: "Half of the customer’s own gaps between purchases are shorter than from the last one to this day; blank beyond the calendar",
      fr: "La moitié des délais propres au client entre deux achats sont plus courts que du dernier à ce jour ; vide au-delà du calendrier",
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
      en: "1 where the time since the last purchase exceeds nine of ten of the gaps that are to be expected of this customer",
      fr: "1 si le temps depuis le dernier achat dépasse neuf sur dix des délais à attendre de ce client",
    },
    synonyms: ["overdue", "at risk", "à relancer"],
  },

  // what is held against what came
  week_predicted: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: OF_ALL,
    label: { en: "Predicted of the week", fr: "Prévu pour la semaine" },
    help: {
      en: "Purchases of the week that were predicted of the customers known at the split",
      fr: "Achats de la semaine prévus pour les clients connus à la coupure",
    },
  },
  week_actual: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: OF_ALL,
    label: { en: "Actual of the week", fr: "Réel de la semaine" },
    help: {
      en: "Purchases of the week by the customers known at the split; who bought first after it is not among them",
      fr: "Achats de la semaine par les clients connus à la coupure ; ceux dont le premier achat est postérieur n’en sont pas",
    },
  },
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
      en: "In one of twenty futures there are fewer; in each, the parameters are drawn as far as the data leave them open",
      fr: "Dans un avenir sur vingt il y en a moins ; dans chacun, les paramètres sont tirés dans la marge que les données leur laissent",
    },
  },
  predicted_high: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: OF_ALL,
    label: { en: "Predicted since the split, high", fr: "Prévu depuis la coupure, haut" },
    help: {
      en: "In one of twenty futures there are more; in each, the parameters are drawn as far as the data leave them open",
      fr: "Dans un avenir sur vingt il y en a plus ; dans chacun, les paramètres sont tirés dans la marge que les données leur laissent",
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
  group_purchases: {
    group: "models",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: PURCHASES,
    label: { en: "Repeat purchases before the split", fr: "Réachats avant la coupure" },
    help: {
      en: "Customers with so many repeat purchases before the split; in the last row, 7 or more",
      fr: "Les clients avec autant de réachats avant la coupure ; sur la dernière ligne, 7 ou plus",
    },
  },
  group_customers: {
    group: "models",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Customers of the group", fr: "Clients du groupe" },
    help: { en: "How many customers had bought as often", fr: "Combien de clients avaient acheté autant" },
  },
  group_predicted: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: PURCHASES,
    label: { en: "Predicted of the group", fr: "Prévu pour le groupe" },
    help: {
      en: "Purchases of the group that were predicted from the split to the last day",
      fr: "Achats du groupe prévus de la coupure au dernier jour",
    },
  },
  group_actual: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: PURCHASES,
    label: { en: "Actual of the group", fr: "Réel du groupe" },
    help: {
      en: "Purchases of the group from the split to the last day",
      fr: "Achats du groupe de la coupure au dernier jour",
    },
  },
  group_same_pace: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: PURCHASES,
    label: { en: "The group at the same pace", fr: "Le groupe au même rythme" },
    help: {
      en: "If each customer bought on as before, with repeat purchases ÷ age: a rule that costs nothing, which a model should beat",
      fr: "Si chaque client continuait comme avant, avec réachats ÷ ancienneté : une règle qui ne coûte rien, qu’un modèle devrait battre",
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
      en: "By prediction, 1 for the best: the mean of these customers, actual and predicted",
      fr: "Selon la prévision, 1 pour les meilleurs : la moyenne de ces clients, réelle et prévue",
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
      en: "What the rule scores that each customer buys as often again: fair where the time ahead is as long as the time before",
      fr: "Le résultat de la règle selon laquelle chaque client rachète autant : juste si la durée à venir égale celle d’avant",
    },
  },
  purchases_rank: {
    group: "models",
    unit: "number",
    domain: ANY,
    measure: { en: "of the rule", fr: "de la règle" },
    label: { en: "Rank by purchases", fr: "Classement par achats" },
    help: {
      en: "What customers ranked by their repeat purchases score: a rule that costs nothing, which a model should beat",
      fr: "Le résultat d’un classement des clients par réachats : une règle qui ne coûte rien, qu’un modèle devrait battre",
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
      en: "How much too high the predicted total is, as a part of the actual one; below 0 it is too low",
      fr: "De combien le total prévu dépasse le réel, en part de celui-ci ; négatif s’il est trop bas",
    },
  },
  mean_absolute_error: {
    group: "models",
    unit: "number",
    domain: AT_LEAST_ZERO,
    measure: { en: "per customer", fr: "par client" },
    label: { en: "Mean absolute error", fr: "Erreur absolue moyenne" },
    help: {
      en: "How far a customer’s prediction is from what came, on average over the customers",
      fr: "L’écart entre la prévision d’un client et ce qui est venu, en moyenne sur les clients",
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
      en: "How well customers are ranked: 1 as the truth ranks them, 0 as chance does; ranking well is not the same as being right in size",
      fr: "La qualité du classement des clients : 1 comme la réalité, 0 comme le hasard ; bien classer n’est pas prévoir la bonne taille",
    },
    synonyms: ["Gini", "rank", "lift"],
  },
  best_tenth_share: {
    group: "models",
    unit: "rate",
    domain: ANY,
    measure: { en: "share of the actual total", fr: "part du total réel" },
    label: { en: "Held by the best 10%", fr: "Détenu par les 10 % meilleurs" },
    help: {
      en: "What the customers whom the prediction puts first, a tenth of all, brought of the actual total",
      fr: "Ce que les clients mis en tête par la prévision, un dixième de tous, ont apporté du total réel",
    },
  },
} as const satisfies Record<string, Term>;
