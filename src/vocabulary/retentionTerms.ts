import { AT_LEAST_ZERO, CUSTOMERS, PERIODS, SHARE } from "./measures";
import type { Text } from "./locale";
import { modelNames } from "./modelNames";
import { named, parameter, SHAPE } from "./modelTerms";
import type { Term } from "./Term";

/** Both shapes of a chance that differs among customers; the second tells how much. */
interface Chance {
  first: Text;
  second: Text;
}

/** How likely customers are to leave at a renewal. */
const LEAVING: Chance = {
  first: {
    en: "With beta it says how likely customers are to leave at a renewal: alpha ÷ (alpha + beta) of them do so at the first one",
    fr: "Avec beta, la chance que les clients partent à un renouvellement : alpha ÷ (alpha + beta) d’entre eux partent au premier",
  },
  second: {
    en: "With alpha it says how likely customers are to leave at a renewal, alpha ÷ (alpha + beta) of them at the first one; the smaller both are, the more customers differ, and the more retention rises with age",
    fr: "Avec alpha, la chance que les clients partent à un renouvellement, alpha ÷ (alpha + beta) d’entre eux au premier ; plus les deux sont petits, plus les clients diffèrent, et plus la rétention augmente avec l’âge",
  },
};

/** How likely customers are to buy at an opportunity. */
const BUYING: Chance = {
  first: {
    en: "With beta it says how likely customers are to buy at an opportunity while they are customers: alpha ÷ (alpha + beta) on average",
    fr: "Avec beta, la chance que les clients achètent à une occasion tant qu’ils sont clients : alpha ÷ (alpha + beta) en moyenne",
  },
  second: {
    en: "With alpha it says how likely customers are to buy at an opportunity while they are customers, alpha ÷ (alpha + beta) on average; the smaller both are, the more customers differ in it",
    fr: "Avec alpha, la chance que les clients achètent à une occasion tant qu’ils sont clients, alpha ÷ (alpha + beta) en moyenne ; plus les deux sont petits, plus les clients diffèrent",
  },
};

/** How likely customers are to be gone for good at an opportunity. */
const GOING: Chance = {
  first: {
    en: "With delta it says how likely customers are to leave for good before an opportunity: gamma ÷ (gamma + delta) on average",
    fr: "Avec delta, la chance que les clients partent pour toujours avant une occasion : gamma ÷ (gamma + delta) en moyenne",
  },
  second: {
    en: "With gamma it says how likely customers are to leave for good before an opportunity, gamma ÷ (gamma + delta) on average; the smaller both are, the more customers differ in it",
    fr: "Avec gamma, la chance que les clients partent pour toujours avant une occasion, gamma ÷ (gamma + delta) en moyenne ; plus les deux sont petits, plus les clients diffèrent",
  },
};

/** Words of the models of contracts and of occasions: sBG, BdW, BG/BB. Part of `terms`. */
export const retentionTerms = {
  // what they take
  survivors: {
    group: "models",
    unit: "count",
    domain: AT_LEAST_ZERO,
    measure: CUSTOMERS,
    label: { en: "Survivors", fr: "Clients encore là" },
    help: {
      en: "How many customers are still there at each age, from the start (0) on: one cohort in a row or column, or the whole table of CLV.SURVIVORS; numbers of people, not shares",
      fr: "Combien de clients sont encore là à chaque âge, depuis le début (0) : une cohorte en ligne ou en colonne, ou tout le tableau de CLV.SURVIVORS ; des nombres de personnes, pas des parts",
    },
    synonyms: ["cohort", "cohorte", "survie", "retention curve"],
  },
  contract_period: {
    group: "models",
    unit: "count",
    domain: { min: 1, max: 10_000, whole: true },
    measure: PERIODS,
    label: { en: "Contract period", fr: "Période de contrat" },
    help: {
      en: "Which contract the customer is in: 1 is the first one, before any renewal",
      fr: "Le contrat en cours du client : 1 est le premier, avant tout renouvellement",
    },
    synonyms: ["tenure", "renewals", "renouvellements"],
  },
  opportunities: {
    group: "models",
    unit: "count",
    domain: { min: 0, max: 10_000, whole: true },
    measure: { en: "opportunities", fr: "occasions" },
    label: { en: "Opportunities", fr: "Occasions" },
    help: {
      en: "How many chances to buy the customer has had since the first purchase, one a campaign or a year, say; recency is the number of the last one that was taken, 0 where none was",
      fr: "Combien d’occasions d’acheter le client a eues depuis le premier achat, une par campagne ou par an par exemple ; recency est le numéro de la dernière qu’il a saisie, 0 s’il n’en a saisi aucune",
    },
    synonyms: ["campaigns", "campagnes", "donations", "dons", "BG/BB"],
  },

  // what they find
  survival_rate: {
    group: "models",
    unit: "rate",
    domain: SHARE,
    measure: { en: "share of the cohort", fr: "part de la cohorte" },
    label: { en: "Share still there", fr: "Part encore là" },
    help: {
      en: "Share of the customers who began that are still there after so many periods",
      fr: "Part des clients du début qui sont encore là après tant de périodes",
    },
    synonyms: ["survival", "survie", "S(t)", "retention curve"],
  },
  period_retention: {
    group: "models",
    unit: "rate",
    domain: SHARE,
    measure: { en: "rate of one period", fr: "taux d’une période" },
    label: { en: "Retention at an age", fr: "Rétention à un âge" },
    help: {
      en: "Share of the customers who came to the end of a period that stay for another one",
      fr: "Part des clients arrivés à la fin d’une période qui restent pour une autre",
    },
    synonyms: ["renewal rate", "taux de renouvellement", "r(t)"],
  },
  discounted_lifetime: {
    group: "models",
    unit: "periods",
    domain: AT_LEAST_ZERO,
    measure: PERIODS,
    label: { en: "Discounted expected lifetime", fr: "Durée de vie attendue actualisée" },
    help: {
      en: "Periods that a new customer is expected to stay, the first one in full and each later one discounted; what is left out of the endless sum is less than a millionth of a millionth of it",
      fr: "Périodes pendant lesquelles un nouveau client devrait rester, la première en entier et chacune des suivantes actualisée ; ce qui est laissé de la somme sans fin en est moins d’un millionième de millionième",
    },
    synonyms: ["DEL", "lifetime", "durée de vie"],
  },
  discounted_residual_lifetime: {
    group: "models",
    unit: "periods",
    domain: AT_LEAST_ZERO,
    measure: PERIODS,
    label: { en: "Discounted residual lifetime", fr: "Durée de vie restante actualisée" },
    help: {
      en: "Periods that a customer is yet expected to renew for, the next one in full and each later one discounted; what is left out of the endless sum is less than a millionth of a millionth of it",
      fr: "Périodes pour lesquelles un client devrait encore renouveler, la prochaine en entier et chacune des suivantes actualisée ; ce qui est laissé de la somme sans fin en est moins d’un millionième de millionième",
    },
    synonyms: ["DERL", "residual lifetime", "renewals"],
  },

  ...named("sbg", {
    alpha: parameter("alpha", modelNames.SBG, SHAPE, LEAVING.first),
    beta: parameter("beta", modelNames.SBG, SHAPE, LEAVING.second),
  }),
  ...named("bdw", {
    alpha: parameter("alpha", modelNames.BDW, SHAPE, LEAVING.first),
    beta: parameter("beta", modelNames.BDW, SHAPE, LEAVING.second),
    c: parameter(
      "c",
      modelNames.BDW,
      { en: "power of the age", fr: "puissance de l’âge" },
      {
        en: "How a customer’s own chance to leave changes with age: above 1 it grows, below 1 it shrinks; at 1 it stays the same, and the model is sBG",
        fr: "Comment la chance de partir d’un client change avec l’âge : au-dessus de 1 elle augmente, en dessous elle diminue ; à 1 elle reste la même, et le modèle est sBG",
      },
    ),
  }),
  ...named("bgbb", {
    alpha: parameter("alpha", modelNames.BGBB, SHAPE, BUYING.first),
    beta: parameter("beta", modelNames.BGBB, SHAPE, BUYING.second),
    gamma: parameter("gamma", modelNames.BGBB, SHAPE, GOING.first),
    delta: parameter("delta", modelNames.BGBB, SHAPE, GOING.second),
  }),
} as const satisfies Record<string, Term>;
