import type { Text } from "../locale";

/** Levers and goal. They come with their screen: see addTexts. */
export const leversTexts = {
  leversQuestion: { en: "Whose figures do you want to move?", fr: "Quels chiffres voulez-vous faire bouger\u00A0?" },
  leversReason: {
    en: "A new worksheet takes them over: what each change brings, what a goal takes, and how sure the value is.",
    fr: "Une nouvelle feuille les reprend\u00A0: ce qu’apporte chaque variation, ce qu’exige un objectif, et la fourchette de la valeur.",
  },
  leversOfExisting: { en: "Go on with “{name}”", fr: "Reprendre «\u00A0{name}\u00A0»" },

  leversValue: { en: "Value of a customer", fr: "Valeur d’un client" },
  leversWas: { en: "was {value}", fr: "contre {value}" },
  leversFollow: {
    en: "“{name}” follows. A mark below each slider is today.",
    fr: "«\u00A0{name}\u00A0» suit. Le repère sous chaque curseur marque aujourd’hui.",
  },
  leversUnchanged: { en: "no change", fr: "sans variation" },
  leversPoints: { en: "{points} pt", fr: "{points} pt" },
  leversPutBack: { en: "Put back", fr: "Remettre à zéro" },
  leversShow: { en: "Show the sheet", fr: "Voir la feuille" },
  leversOther: { en: "Other figures", fr: "D’autres chiffres" },

  leversGoal: { en: "What must happen for …", fr: "Ce qu’il faut pour…" },
  leversGoalKind: { en: "Goal", fr: "Objectif" },
  leversForValue: { en: "a value of", fr: "une valeur de" },
  leversForRatio: { en: "a CLV to CAC of", fr: "un ratio CLV/CAC de" },
  leversAlone: { en: "{change}, alone", fr: "{change}, seul" },
  leversNone: { en: "not with it alone", fr: "il n’y suffit pas" },
  leversAny: { en: "whatever it is", fr: "quel qu’il soit" },
  leversMet: {
    en: "Today’s value is enough: {goal} is reached.",
    fr: "La valeur actuelle suffit\u00A0: {goal} sont atteints.",
  },
  leversNever: {
    en: "No lever can do it alone: a customer brings no margin.",
    fr: "Aucun levier n’y suffit seul\u00A0: un client ne rapporte aucune marge.",
  },
  leversTakes: { en: "That takes a value of {value}.", fr: "Il faut pour cela une valeur de {value}." },
  leversNoCost: {
    en: "A ratio needs the acquisition cost: type it on the sheet.",
    fr: "Un ratio demande le coût d’acquisition\u00A0: saisissez-le sur la feuille.",
  },
  leversPointWorth: { en: "One point of churn is worth", fr: "Valeur d’un point d’attrition" },
  leversMostToSpend: { en: "Most to spend, {count} customers", fr: "Dépense maximale, {count} clients" },

  leversIncomplete: {
    en: "The sheet has no value yet. Order value, frequency, margin and churn are cream cells there: fill them in, and the sliders follow.",
    fr: "La feuille n’a pas encore de valeur. Panier, fréquence, marge et attrition y sont des cellules crème\u00A0: remplissez-les, les curseurs suivront.",
  },
  leversGone: {
    en: "“{name}” is no longer in the workbook, or no longer the sheet that was made here. Choose other figures.",
    fr: "«\u00A0{name}\u00A0» n’est plus dans le classeur, ou n’est plus la feuille créée ici. Choisissez d’autres chiffres.",
  },
  leversMoved: {
    en: "Cells of the sheet were moved, and nobody can tell where its changes are now. Undo that, or choose other figures.",
    fr: "Des cellules de la feuille ont été déplacées\u00A0: on ne sait plus où sont ses variations. Annulez cela ou choisissez d’autres chiffres.",
  },
  leversNotWritten: {
    en: "The sheet could not be changed; it is as it was. It may be protected, or a cell is being edited. Then try again.",
    fr: "La feuille n’a pas pu être modifiée\u00A0; elle est telle qu’elle était. Elle est peut-être protégée, ou une cellule est en cours de modification. Réessayez ensuite.",
  },
  leversNotRead: {
    en: "The figures could not be read. Excel may be busy: try again.",
    fr: "Les chiffres n’ont pas pu être lus. Excel est peut-être occupé\u00A0: réessayez.",
  },
  leversTooFar: {
    en: "With these changes there is no value: churn must stay above 0 and at most 100%, margin at most 100%.",
    fr: "Ces variations ne donnent pas de valeur\u00A0: l’attrition doit rester entre 0 et 100\u00A0%, la marge au plus à 100\u00A0%.",
  },
} as const satisfies Record<string, Text>;
