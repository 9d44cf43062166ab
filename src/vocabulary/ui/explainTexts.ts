import { FUTURES, PARAMETER_DRAWS } from "../modelRules";
import type { Text } from "../locale";

/** What a cell means. */
export const explainTexts = {
  readingCell: { en: "Reading the cell", fr: "Lecture de la cellule" },
  explainNotRead: {
    en: "The cell could not be read. Leave the cell that is being edited, then try again.",
    fr: "La cellule n’a pas pu être lue. Quittez la cellule en cours de modification, puis réessayez.",
  },
  nothingToExplain: { en: "This cell holds no CLV formula.", fr: "Cette cellule ne contient pas de formule CLV." },
  selectFormula: {
    en: "Select a cell with a formula, one that begins with =CLV. for example: what it means stands here then.",
    fr: "Sélectionnez une cellule avec une formule, commençant par =CLV. par exemple : sa signification s’affichera ici.",
  },
  inputs: { en: "Inputs", fr: "Données" },
  steps: { en: "Steps", fr: "Étapes" },
  parts: { en: "Functions in this formula", fr: "Fonctions de cette formule" },
  otherParts: { en: "Other functions in this formula", fr: "Autres fonctions de cette formule" },
  effects: { en: "One realistic change at a time", fr: "Un changement réaliste à la fois" },
  usedBy: { en: "Used by", fr: "Utilisée par" },
  usedByMore: { en: "and {count} more", fr: "et {count} de plus" },
  returnToCell: { en: "Back to {address}", fr: "Retour à {address}" },
  selectCell: { en: "Select {address}", fr: "Sélectionner {address}" },

  // Where a value comes from
  typedInFormula: { en: "typed in the formula", fr: "saisi dans la formule" },
  leftOut: { en: "left out", fr: "absent" },
  fromTable: { en: "a table’s column", fr: "colonne d’un tableau" },
  fromElsewhere: { en: "another workbook or several sheets", fr: "un autre classeur ou plusieurs feuilles" },
  ofRange: { en: "from {address}", fr: "de {address}" },
  rangeSize: { en: "{rows} × {columns} cells: {first}", fr: "{rows} × {columns} cellules : {first}" },
  wholeColumn: { en: "whole column: {first}", fr: "colonne entière : {first}" },
  wholeRow: { en: "whole row: {first}", fr: "ligne entière : {first}" },
  andSoOn: { en: "{values} …", fr: "{values} …" },
  blankValue: { en: "blank", fr: "vide" },
  onlyExcel: { en: "worked out by Excel", fr: "calculé par Excel" },
  onlyExcelPart: {
    en: "{part} is worked out by Excel only; the rest is explained here.",
    fr: "{part} n’est calculé que par Excel ; le reste est expliqué ici.",
  },
  dayWord: { en: "day", fr: "jour" },
  weekWord: { en: "week", fr: "semaine" },
  monthWord: { en: "month", fr: "mois" },
  yearWord: { en: "year", fr: "an" },

  // What stands around a call
  branchTrue: { en: "{condition} is true, so {part} counts.", fr: "{condition} est vrai : {part} compte." },
  branchFalse: { en: "{condition} is not true, so {part} counts.", fr: "{condition} n’est pas vrai : {part} compte." },
  noErrorInside: { en: "{part} gives no error, so it counts.", fr: "{part} ne donne pas d’erreur, donc compte." },
  errorReplaced: {
    en: "{part} gives {error}, so {other} counts instead.",
    fr: "{part} donne {error}, {other} compte donc à sa place.",
  },
  chosenPart: { en: "CHOOSE takes {part}.", fr: "CHOOSE retient {part}." },
  roundedTo: { en: "Rounded to {digits} decimals.", fr: "Arrondi à {digits} décimales." },
  nothingElse: { en: "FALSE", fr: "FAUX" },
  inSpill: {
    en: "Row {row}, column {column} of the {rows} × {columns} cells that one formula fills.",
    fr: "Ligne {row}, colonne {column} des {rows} × {columns} cellules que remplit une même formule.",
  },
  firstOfSpill: {
    en: "The first of the {rows} × {columns} cells that this formula fills.",
    fr: "La première des {rows} × {columns} cellules que remplit cette formule.",
  },
  formulaStandsIn: { en: "Its formula stands in", fr: "Sa formule se trouve en" },
  columnNames: { en: "This row names the columns of the table.", fr: "Cette ligne nomme les colonnes du tableau." },
  staleValue: {
    en: "Worked out now, it is {value}. Excel shows an older value: press F9 to calculate.",
    fr: "Calculé maintenant, le résultat est {value}. Excel affiche une valeur plus ancienne : appuyez sur F9.",
  },
  excelFormula: { en: "A formula of Excel’s, without a CLV function.", fr: "Une formule d’Excel, sans fonction CLV." },
  typedCell: { en: "Typed in this cell, not calculated.", fr: "Saisi dans cette cellule, non calculé." },
  unreadableFormula: {
    en: "This formula cannot be read here; Excel works it out.",
    fr: "Cette formule ne peut pas être lue ici ; Excel la calcule.",
  },

  // Effects
  onePoint: { en: "{count} point", fr: "{count} point" },
  points: { en: "{count} points", fr: "{count} points" },
  noChange: { en: "no change", fr: "inchangé" },
  changeLeftOut: { en: "{change}: left out. {reason}", fr: "{change} : écarté. {reason}" },

  // Errors
  errorFrom: { en: "The error comes from", fr: "L’erreur vient de" },
  workedOutHere: { en: "Worked out here, it is {value}.", fr: "Calculé ici, le résultat est {value}." },
  becauseDivision: {
    en: "{divisor} is 0 or blank, and the formula divides by it. Fill it in, or correct it.",
    fr: "{divisor} vaut 0 ou est vide, et la formule divise par cette valeur. Complétez-la ou corrigez-la.",
  },
  becauseDivisionHere: {
    en: "The formula divides by something that is 0.",
    fr: "La formule divise par une valeur nulle.",
  },
  becauseText: {
    en: "The formula calculates with a text. Put a number in its place.",
    fr: "La formule calcule avec un texte. Mettez un nombre à sa place.",
  },
  becauseNa: {
    en: "The formula answers #N/A on purpose: a value it needs is not there yet.",
    fr: "La formule répond #N/A à dessein : une valeur nécessaire manque encore.",
  },
  becauseNotFound: { en: "What is looked for is not in the list.", fr: "La valeur cherchée n’est pas dans la liste." },
  becauseNoNumbers: { en: "There is no number to average.", fr: "Il n’y a aucun nombre dont faire la moyenne." },
  becauseLostCell: {
    en: "The formula refers to a cell that was deleted. Choose the cell again in its place.",
    fr: "La formule renvoie à une cellule supprimée. Choisissez de nouveau la cellule à sa place.",
  },
  becauseLostSheet: {
    en: "The formula refers to the sheet {sheet}, which is not there.",
    fr: "La formule renvoie à la feuille {sheet}, qui n’existe pas.",
  },
  becauseName: {
    en: "{name} is not a name of this workbook. Correct it, or define it.",
    fr: "{name} n’est pas un nom de ce classeur. Corrigez-le ou définissez-le.",
  },
  becauseFunction: {
    en: "{name} is not a function of this add-in. Choose one under Functions.",
    fr: "{name} n’est pas une fonction de ce complément. Choisissez-en une sous Fonctions.",
  },
  becauseBeyond: {
    en: "One of the ranges is too short for this cell.",
    fr: "L’une des plages est trop courte pour cette cellule.",
  },
  becauseTooMany: {
    en: "The function has more arguments than it takes. Delete the ones at the end.",
    fr: "La fonction reçoit trop d’arguments. Supprimez les derniers.",
  },
  faultDivision: {
    en: "Something is divided by 0 or by a blank cell.",
    fr: "Une division se fait par 0 ou par une cellule vide.",
  },
  faultNumber: {
    en: "A number is too large, or cannot be: the root of a negative one, for example.",
    fr: "Un nombre est trop grand ou impossible, comme la racine d’un nombre négatif.",
  },
  faultName: {
    en: "Excel did not know the add-in’s functions when this formula was entered. “Check this workbook” enters it again.",
    fr: "Excel ne connaissait pas les fonctions du complément quand cette formule a été saisie. « Vérifier ce classeur » la saisit à nouveau.",
  },
  faultNameOf: {
    en: "Excel does not know {names}. Correct the spelling.",
    fr: "Excel ne connaît pas {names}. Corrigez l’orthographe.",
  },
  faultReference: {
    en: "The formula refers to a cell that is not there any more.",
    fr: "La formule renvoie à une cellule qui n’existe plus.",
  },
  faultValue: {
    en: "An argument is of a kind the formula cannot calculate with.",
    fr: "Un argument est d’un type avec lequel la formule ne peut pas calculer.",
  },
  faultNotAvailable: {
    en: "A value the formula needs is not there.",
    fr: "Une valeur dont la formule a besoin manque.",
  },
  faultNull: {
    en: "Two ranges have no cell in common: a comma or a colon is missing between them.",
    fr: "Deux plages n’ont aucune cellule commune : il manque entre elles une virgule ou un deux-points.",
  },
  faultSpill: {
    en: "The result needs more cells than are free. Empty the cells below and to the right of it.",
    fr: "Le résultat a besoin de plus de cellules libres. Videz les cellules en dessous et à droite.",
  },
  faultBusy: {
    en: "The add-in is still working on it. If it stays so, press Ctrl+Alt+F9.",
    fr: "Le complément y travaille encore. Si cela dure, appuyez sur Ctrl+Alt+F9.",
  },
  faultCalc: {
    en: "Excel cannot calculate this: the result is an empty list, or too large.",
    fr: "Excel ne peut pas le calculer : le résultat est une liste vide ou trop grande.",
  },
  faultConnect: {
    en: "Excel has no connection to the add-in. Check the connection, then calculate again with Ctrl+Alt+F9.",
    fr: "Excel n’a pas de connexion au complément. Vérifiez la connexion, puis recalculez avec Ctrl+Alt+F9.",
  },
  faultOther: { en: "Excel cannot work this out.", fr: "Excel ne parvient pas à le calculer." },

  // What is to be known of a model’s figure
  meanRate: {
    en: "While they are customers, they buy {figure} times per unit of time on average.",
    fr: "Tant qu’ils sont clients, ils achètent en moyenne {figure} fois par unité de temps.",
  },
  meanLeaving: {
    en: "After a purchase, {figure} of the customers leave for good on average.",
    fr: "Après un achat, {figure} des clients partent pour toujours en moyenne.",
  },
  meanLeavingRate: {
    en: "Customers leave at a mean rate of {figure} per unit of time.",
    fr: "Les clients partent à un taux moyen de {figure} par unité de temps.",
  },
  meanSpend: {
    en: "A purchase brings {figure} on average over all customers.",
    fr: "Un achat rapporte {figure} en moyenne sur tous les clients.",
  },
  noMeanSpend: {
    en: "q is at most 1: amounts vary so much that there is no mean of all customers.",
    fr: "q est au plus égal à 1 : les montants varient tant qu’il n’y a pas de moyenne de tous les clients.",
  },
  rhythmFound: {
    en: "A rhythm was found: the times between a customer’s purchases are more alike than chance would have them, so a long silence says more.",
    fr: "Un rythme a été trouvé : les temps entre les achats d’un client se ressemblent plus que le hasard ne le voudrait ; un long silence en dit donc plus.",
  },
  noRhythm: {
    en: "No rhythm: purchases come by chance, and the simpler model without k says the same.",
    fr: "Pas de rythme : les achats arrivent au hasard, et le modèle plus simple, sans k, dit la même chose.",
  },
  correlationTooHigh: {
    en: "That is too much: who buys more often also spends more or less per purchase, so expected spends are off. Fit groups of customers apart, or take what they predict with care.",
    fr: "C’est trop : qui achète plus souvent dépense aussi plus ou moins par achat, donc les dépenses attendues sont faussées. Ajustez des groupes de clients séparément, ou prenez ces prévisions avec prudence.",
  },
  correlationLow: {
    en: "That is low enough: how often and how much customers buy can be predicted apart.",
    fr: "C’est assez faible : la fréquence et le montant des achats peuvent être prévus séparément.",
  },
  restsOnCustomer: {
    en: "It rests on the parameters of the fit and on this customer’s repeat purchases, recency and age alone, and looks ahead from the end of the age: nothing of the past is in it.",
    fr: "Cela repose sur les paramètres de l’ajustement et sur les seuls réachats, récence et ancienneté de ce client, et regarde en avant depuis la fin de l’ancienneté : rien du passé n’y entre.",
  },
  restsOnFit: {
    en: "It rests on the parameters of the fit alone: the mean of all customers who may come.",
    fr: "Cela repose sur les seuls paramètres de l’ajustement : la moyenne de tous les clients qui peuvent venir.",
  },
  afterReturns: {
    en: "It looks ahead only, from until on. Values are after returns: of what is predicted, customers keep the share that all of them kept of their purchases so far, net ÷ gross; clv_gross is before returns.",
    fr: "Cela regarde en avant seulement, à partir de until. Les valeurs sont après retours : de ce qui est prévu, les clients gardent la part que tous ont gardée de leurs achats jusqu’ici, net ÷ brut ; clv_gross est avant retours.",
  },
  futuresDrawn: {
    en: `Low and high come from ${FUTURES} futures of the two models, drawn by chance from the seed for each number of purchases and age: nine of ten lie between them, by this customer’s own chance to be active and mean amount.`,
    fr: `Bas et haut viennent de ${FUTURES} avenirs des deux modèles, tirés au hasard à partir de la graine pour chaque nombre d’achats et ancienneté : neuf sur dix sont entre les deux, selon la probabilité d’être actif et le montant moyen propres à ce client.`,
  },
  dueByMedian: {
    en: "The next order is due by the median of the customer’s own gaps; late is 1 once the silence is longer than nine of ten of them.",
    fr: "La prochaine commande est attendue d’après la médiane des délais propres au client ; late vaut 1 quand le silence dépasse neuf sur dix d’entre eux.",
  },
  heldBack: {
    en: "The model knew nothing of what came after the split; customers whose first purchase came after it are in none of the figures.",
    fr: "Le modèle ne savait rien de ce qui est venu après la coupure ; les clients dont le premier achat est postérieur ne sont dans aucun chiffre.",
  },
  totalsDrawn: {
    en: `Low and high come from ${PARAMETER_DRAWS} futures of all customers, always the same ones; in each of them the parameters are drawn as far as the data leave them open.`,
    fr: `Bas et haut viennent de ${PARAMETER_DRAWS} avenirs de tous les clients, toujours les mêmes ; dans chacun, les paramètres sont tirés dans la marge que les données leur laissent.`,
  },
  restsOnSpend: {
    en: "It rests on the parameters of the fit and on this customer’s number and mean of repeat purchases: the fewer they are, the closer it is to the mean of all.",
    fr: "Cela repose sur les paramètres de l’ajustement et sur le nombre et la moyenne des réachats de ce client : moins il y en a, plus c’est proche de la moyenne de tous.",
  },
  notToBeSummed: {
    en: "It counts all purchases until the horizon: figures of several horizons are not to be added up.",
    fr: "Tous les achats d’ici à l’horizon sont comptés : les chiffres de plusieurs horizons ne s’additionnent pas.",
  },
  firstOrderIncluded: {
    en: "The first order counts in full, today; those that follow, from their time on.",
    fr: "La première commande compte en entier, aujourd’hui ; les suivantes, à partir de leur moment.",
  },
  activeForCertain: {
    en: "In this model customers leave only after a repeat purchase, so who has bought once is active for certain. With CLV.MBGNBD.FIT, or CLV.MBGCNBD.FIT where there is a rhythm, they may leave after the first purchase already.",
    fr: "Dans ce modèle les clients ne partent qu’après un réachat : qui n’a acheté qu’une fois est donc actif à coup sûr. Avec CLV.MBGNBD.FIT, ou CLV.MBGCNBD.FIT s’il y a un rythme, ils peuvent partir dès le premier achat.",
  },
  firstRenewal: {
    en: "At the first renewal {figure} of the customers leave; at later ones fewer do, for those who are likely to leave have gone.",
    fr: "Au premier renouvellement, {figure} des clients partent ; moins aux suivants, car ceux qui sont enclins à partir l’ont fait.",
  },
  leavingGrows: {
    en: "Above 1: each customer is more and more likely to leave with age, so retention may fall before it rises.",
    fr: "Au-dessus de 1 : chaque client est de plus en plus enclin à partir avec l’âge ; la rétention peut donc baisser avant d’augmenter.",
  },
  leavingShrinks: {
    en: "At most 1: no customer gets more likely to leave with age, so retention rises.",
    fr: "Au plus 1 : aucun client n’est plus enclin à partir avec l’âge ; la rétention augmente donc.",
  },
  meanBuying: {
    en: "While they are customers, they take {figure} of the opportunities on average.",
    fr: "Tant qu’ils sont clients, ils saisissent en moyenne {figure} des occasions.",
  },
  meanGoing: {
    en: "Before the next opportunity, {figure} of new customers leave for good on average.",
    fr: "Avant l’occasion suivante, {figure} des nouveaux clients partent pour toujours en moyenne.",
  },
  restsOnOccasions: {
    en: "It rests on the parameters of the fit and on how many opportunities this customer took, which one last, and how many there were; it looks ahead from the last of them.",
    fr: "Cela repose sur les paramètres de l’ajustement et sur le nombre d’occasions que ce client a saisies, la dernière saisie et leur nombre total ; on regarde en avant depuis la dernière.",
  },
  restsOnSurvivors: {
    en: "It rests on the parameters of the fit alone. Beyond the ages the survivors had reached, the model’s curve goes on: new customers are taken to leave as those did.",
    fr: "Cela repose sur les seuls paramètres de l’ajustement. Au-delà des âges atteints par les clients observés, la courbe du modèle continue : les nouveaux clients sont supposés partir comme eux.",
  },
  firstPeriodIncluded: {
    en: "The first period is in it in full; multiplied by the margin of a period it is the value of a new customer.",
    fr: "La première période y compte en entier ; multiplié par la marge d’une période, c’est la valeur d’un nouveau client.",
  },
  nextRenewalIncluded: {
    en: "It is seen just before the renewal at hand, which counts with its chance; the contract that ends is not in it.",
    fr: "Cela se lit juste avant le renouvellement imminent, qui compte avec sa probabilité ; le contrat qui se termine n’y est pas.",
  },
} as const satisfies Record<string, Text>;
