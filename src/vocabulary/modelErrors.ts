import { daySaid } from "./daySaid";
import { fifteenDigits } from "./fifteenDigits";
import { inEveryLanguage } from "./inEveryLanguage";
import { languages } from "./languages";
import type { Locale, Text } from "./locale";

/** Why a model has no fit, and what to try next. Names of functions and arguments are the same in every language. */
export const modelSentences = {
  recencyOfNothing: (recency: number): Text =>
    inEveryLanguage((locale) => {
      const value = figureIn(recency, locale);
      return {
        en: `recency must be 0 where repeat_purchases is 0; it is ${value}.`,
        fr: `recency doit être 0 quand repeat_purchases est 0\u00A0; sa valeur est ${value}.`,
      }[locale];
    }),
  otherModel: (argument: string, wanted: readonly string[], found: string): Text => ({
    en: `${argument} must be of this model, with ${wanted.join(", ")}; it holds ${found}.`,
    fr: `${argument} doit être de ce modèle, avec ${wanted.join(", ")}\u00A0; il contient ${found}.`,
  }),
  noParameter: (argument: string, id: string): Text => ({
    en: `${argument} must hold ${id} with its value; it does not.`,
    fr: `${argument} doit contenir ${id} avec sa valeur\u00A0; il ne le contient pas.`,
  }),
  parameterCount: (argument: string, ids: readonly string[], rows: number, columns: number): Text => ({
    en: `${argument} must be the rectangle that FIT spilled, or ${ids.length} numbers in a row or column (${ids.join(", ")}); it is ${rows} × ${columns} cells.`,
    fr: `${argument} doit être la plage renvoyée par FIT, ou ${ids.length} nombres en ligne ou en colonne (${ids.join(", ")})\u00A0; c’est une plage de ${rows} × ${columns} cellules.`,
  }),
  nobodyBoughtAgain: (): Text => ({
    en: "Nobody has bought again: repeat_purchases is 0 for every customer, and a model learns from repeat purchases. Take orders of a longer time.",
    fr: "Personne n’a racheté : repeat_purchases est 0 pour chaque client, et un modèle apprend des réachats. Prenez des commandes sur une plus longue durée.",
  }),
  nobodyLeaves: (model: string, regular: string): Text => ({
    en: `These data show no customer leaving under ${model}: the smaller the chance of leaving, the better the fit, so there is no best one. Customers who buy at a regular pace look like this: try ${regular}.FIT.`,
    fr: `Ces données ne montrent aucun départ de client sous ${model} : plus la chance de partir est petite, meilleur est l’ajustement, donc il n’y en a pas de meilleur. Des clients qui achètent à un rythme régulier donnent ce tableau : essayez ${regular}.FIT.`,
  }),
  nobodyLeavesInRhythm: (model: string): Text => ({
    en: `These data show no customer leaving under ${model}: the smaller the chance of leaving, the better the fit, so there is no best one. Try another regularity, or customers observed for a longer time.`,
    fr: `Ces données ne montrent aucun départ de client sous ${model} : plus la chance de partir est petite, meilleur est l’ajustement, donc il n’y en a pas de meilleur. Essayez une autre regularity, ou des clients observés plus longtemps.`,
  }),
  allAlike: (model: string): Text => ({
    en: `${model} has no best fit for these data: the customers buy so alike that how much they differ cannot be told. Take more customers, or a longer time.`,
    fr: `${model} n’a pas de meilleur ajustement pour ces données : les clients achètent de façon si semblable que leurs différences ne peuvent être mesurées. Prenez plus de clients, ou une plus longue durée.`,
  }),
  nobodySpentAgain: (): Text => ({
    en: "No customer has both a repeat purchase and a monetary_value above 0, and the model of spending learns from those. Take orders of a longer time.",
    fr: "Aucun client n’a à la fois un réachat et une monetary_value supérieure à 0, et le modèle de dépense apprend de ceux-là. Prenez des commandes sur une plus longue durée.",
  }),
  spendAlike: (): Text => ({
    en: "Gamma-Gamma has no best fit for these data: customers differ in what they spend no more than the purchases of one customer do. Take the mean of all purchases for everybody.",
    fr: "Gamma-Gamma n’a pas de meilleur ajustement pour ces données : les clients ne diffèrent pas plus dans leurs dépenses que les achats d’un même client. Prenez la moyenne de tous les achats pour chacun.",
  }),
  spendAlways: (): Text => ({
    en: "Gamma-Gamma has no best fit for these data: every customer spends the same each time. Take each customer’s own monetary_value.",
    fr: "Gamma-Gamma n’a pas de meilleur ajustement pour ces données : chaque client dépense la même somme à chaque achat. Prenez la monetary_value de chaque client.",
  }),
  noMeanSpend: (q: number): Text =>
    inEveryLanguage((locale) => {
      const value = figureIn(q, locale);
      return {
        en: `Amounts vary so much that their mean has no end: q is ${value}, and customers with few purchases have an expected spend from q above 1 on only. Leave out the few largest orders, and fit again.`,
        fr: `Les montants varient tant que leur moyenne est sans limite : q est ${value}, et les clients qui ont peu d’achats n’ont une dépense attendue qu’à partir de q supérieur à 1. Écartez les quelques commandes les plus grandes, et ajustez de nouveau.`,
      }[locale];
    }),
  survivorsRise: (before: number, now: number, age: number, cohort?: number): Text =>
    inEveryLanguage((locale) => {
      const [earlier, later] = [figureIn(before, locale), figureIn(now, locale)];
      const of = cohort === undefined ? "" : { en: ` of cohort ${cohort}`, fr: ` de la cohorte ${cohort}` }[locale];
      return {
        en: `survivors must not rise from one age to the next; ${later} follows ${earlier} at age ${age}${of}.`,
        fr: `survivors ne doit pas augmenter d’un âge au suivant\u00A0; ${later} suit ${earlier} à l’âge ${age}${of}.`,
      }[locale];
    }),
  survivorsTable: (rows: number, columns: number): Text => ({
    en: `survivors must be one cohort in a row or column, or the table of CLV.SURVIVORS with its first row, in which the ages 0, 1, 2 and so on follow the first cell; it is ${rows} × ${columns} cells without such a row.`,
    fr: `survivors doit être une cohorte en ligne ou en colonne, ou le tableau de CLV.SURVIVORS avec sa première ligne, où les âges 0, 1, 2 et ainsi de suite suivent la première cellule\u00A0; c’est une plage de ${rows} × ${columns} cellules sans une telle ligne.`,
  }),
  survivorsGap: (age: number): Text => ({
    en: `survivors must be blank only after the last age that is over; age ${age} is blank, and a later one is not.`,
    fr: `survivors ne doit être vide qu’après le dernier âge terminé\u00A0; l’âge ${age} est vide, et un suivant ne l’est pas.`,
  }),
  inRow: (sentence: Text, row: number): Text => ({
    en: sentence.en.replace(/\.$/, ` (row ${row}).`),
    fr: sentence.fr.replace(/\.$/, ` (ligne ${row}).`),
  }),
  nobodyLeft: (): Text => ({
    en: "Nobody has left: survivors are the same at every age, and a model of retention learns from those who leave. Take a longer time.",
    fr: "Personne n’est parti : survivors est le même à chaque âge, et un modèle de rétention apprend de ceux qui partent. Prenez une plus longue durée.",
  }),
  fewAges: (wanted: number, ages: number): Text => ({
    en: `survivors must reach ${wanted} ages after the start at least, one for each parameter; they reach ${ages}.`,
    fr: `survivors doit atteindre au moins ${wanted} âges après le début, un par paramètre\u00A0; il en atteint ${ages}.`,
  }),
  steadyRetention: (): Text => ({
    en: "sBG has no best fit for these data: retention does not rise with age, as it does where customers differ. Try BDW.FIT, or one churn rate for all ages.",
    fr: "sBG n’a pas de meilleur ajustement pour ces données : la rétention n’augmente pas avec l’âge, comme elle le fait quand les clients diffèrent. Essayez BDW.FIT, ou un seul taux d’attrition pour tous les âges.",
  }),
  alikeInLeaving: (): Text => ({
    en: "BdW has no best fit for these data: how much customers differ in their chance to leave cannot be told. Take more customers, or a longer time.",
    fr: "BdW n’a pas de meilleur ajustement pour ces données : les différences entre les clients dans leur chance de partir ne peuvent être mesurées. Prenez plus de clients, ou une plus longue durée.",
  }),
  endlessLifetime: (power: number): Text =>
    inEveryLanguage(
      (locale) =>
        ({
          en: `Without a discount the expected lifetime has no end: survivors fall by the power ${figureIn(power, locale)} of the age, and it must be above 1. Give a discount_rate_period above 0.`,
          fr: `Sans actualisation la durée de vie attendue est sans limite\u00A0: les survivants diminuent selon la puissance ${figureIn(power, locale)} de l’âge, qui doit être supérieure à 1. Donnez un discount_rate_period supérieur à 0.`,
        })[locale],
    ),
  whole: (name: string, value: number): Text =>
    inEveryLanguage(
      (locale) =>
        ({
          en: `${name} must be a whole number of 0 or more; it is ${figureIn(value, locale)}.`,
          fr: `${name} doit être un nombre entier supérieur ou égal à 0\u00A0; sa valeur est ${figureIn(value, locale)}.`,
        })[locale],
    ),
  fewOpportunities: (wanted: number, most: number): Text => ({
    en: `BG/BB needs customers with at least ${wanted} opportunities, or its parameters cannot be told apart; here the most is ${most}.`,
    fr: `BG/BB demande des clients qui ont au moins ${wanted} occasions, sinon ses paramètres ne peuvent être distingués\u00A0; ici le maximum est ${most}.`,
  }),
  nobodyLeavesAtAll: (model: string): Text => ({
    en: `These data show no customer leaving under ${model}: the smaller the chance of leaving, the better the fit, so there is no best one. Take customers observed for a longer time, or another model.`,
    fr: `Ces données ne montrent aucun départ de client sous ${model} : plus la chance de partir est petite, meilleur est l’ajustement, donc il n’y en a pas de meilleur. Prenez des clients observés plus longtemps, ou un autre modèle.`,
  }),
  endlessPurchases: (parameter: string, value: number): Text =>
    inEveryLanguage(
      (locale) =>
        ({
          en: `Without a discount the purchases to come have no end: ${parameter} is ${figureIn(value, locale)}, and must be above 1 for that. Give a discount_rate_period above 0.`,
          fr: `Sans actualisation les achats à venir sont sans limite\u00A0: ${parameter} est ${figureIn(value, locale)}, et doit pour cela être supérieur à 1. Donnez un discount_rate_period supérieur à 0.`,
        })[locale],
    ),
  longestHorizon: (most: number, value: number): Text =>
    inEveryLanguage((locale) => {
      const [limit, given] = [figureIn(most, locale), figureIn(value, locale)];
      return {
        en: `horizon must be at most ${limit} periods; it is ${given}.`,
        fr: `horizon doit être au plus égal à ${limit} périodes\u00A0; sa valeur est ${given}.`,
      }[locale];
    }),
  allTheSame: (): Text => ({
    en: "There is no order of customers to be found: actual is the same for all of them.",
    fr: "Il n’y a pas d’ordre des clients à trouver : actual est le même pour tous.",
  }),
  splitAfterEnd: (split: number, until: number): Text =>
    inEveryLanguage(
      (locale) =>
        ({
          en: `split_date must be before until (${daySaid(until, "en")}); it is ${daySaid(split, "en")}.`,
          fr: `split_date doit être avant until (${daySaid(until, "fr")}) ; sa valeur est le ${daySaid(split, "fr")}.`,
        })[locale],
    ),
  noPeak: (model: string): Text => ({
    en: `${model} has no best fit for these data: they fit ever better as a parameter runs off to 0 or without end. Take more customers or a longer time, or try another model.`,
    fr: `${model} n’a pas de meilleur ajustement pour ces données : l’ajustement s’améliore sans fin quand un paramètre tend vers 0 ou croît sans limite. Prenez plus de clients ou une plus longue durée, ou essayez un autre modèle.`,
  }),
} as const;

const figureIn = (value: number, locale: Locale): string =>
  String(fifteenDigits(value)).replace(".", languages[locale].decimal);
