import type { Text } from "../locale";
import { RATING } from "../rules";

/** The guided worksheet. */
export const wizardTexts = {
  // Wizard: frame
  place: { en: "{at} of {all}", fr: "{at} sur {all}" },
  progress: { en: "Progress", fr: "Progression" },
  next: { en: "Next", fr: "Suivant" },
  skip: { en: "Skip", fr: "Passer" },
  cannotGoOn: { en: "{field}: {reason}", fr: "{field} : {reason}" },

  // Wizard: a field
  linkedTo: { en: "Linked to {address}", fr: "Liée à {address}" },
  unlink: { en: "Unlink", fr: "Délier" },
  followsRevenue: {
    en: "{help}. Follows revenue until typed.",
    fr: "{help}. Suit le chiffre d’affaires tant que rien n’est saisi.",
  },
  cellEmpty: {
    en: "{address} is empty. Select a cell with a number.",
    fr: "{address} est vide. Sélectionnez une cellule qui contient un nombre.",
  },
  cellNotANumber: {
    en: "{address} holds no number. Select a cell with a number.",
    fr: "{address} ne contient pas de nombre. Sélectionnez une cellule qui en contient un.",
  },
  cellNotRead: {
    en: "The selected cell could not be read. Finish editing in Excel, then try again.",
    fr: "La cellule sélectionnée n’a pas pu être lue. Terminez la modification en cours dans Excel, puis réessayez.",
  },
  notANumber: {
    en: "This is not a number. Write it as 1234.50.",
    fr: "Ce n’est pas un nombre. Écrivez-le sous la forme 1234,50.",
  },
  ambiguousNumber: {
    en: "This can be read in two ways. Which one?",
    fr: "Cela peut se lire de deux façons. Laquelle ?",
  },
  enterWanted: { en: "Enter {wanted}.", fr: "Saisissez {wanted}." },
  percentageTyped: { en: "This is a percentage. Enter {wanted}.", fr: "C’est un pourcentage. Saisissez {wanted}." },
  moneyTyped: { en: "This is an amount of money. Enter {wanted}.", fr: "C’est un montant. Saisissez {wanted}." },
  readings: { en: "Readings of {field}", fr: "Lectures pour {field}" },

  // Wizard: results
  ratingLoss: { en: `A loss, under ${RATING.fragile}`, fr: `Perte, moins de ${RATING.fragile}` },
  ratingFragile: {
    en: `Fragile, ${RATING.fragile} to ${RATING.healthy}`,
    fr: `Fragile, de ${RATING.fragile} à ${RATING.healthy}`,
  },
  ratingHealthy: {
    en: `Healthy, ${RATING.healthy} to ${RATING.underinvested}`,
    fr: `Sain, de ${RATING.healthy} à ${RATING.underinvested}`,
  },
  ratingUnderinvested: {
    en: `Underinvested, above ${RATING.underinvested}`,
    fr: `Sous-investi, plus de ${RATING.underinvested}`,
  },

  // Wizard: order value
  orderQuestion: { en: "How much is an average order?", fr: "Combien vaut une commande moyenne ?" },
  orderReason: {
    en: "It is the first factor of the value. Take both totals from the same period, a year for example.",
    fr: "C’est le premier facteur de la valeur. Prenez les deux totaux sur la même période, une année par exemple.",
  },
  aovMeaning: { en: "A customer pays {value} each time.", fr: "Un client paie {value} à chaque achat." },
  ordersZero: {
    en: "Orders cannot be 0: revenue is divided by them.",
    fr: "Le nombre de commandes ne peut être nul : il divise le chiffre d’affaires.",
  },

  // Wizard: frequency
  frequencyQuestion: { en: "How many customers ordered?", fr: "Combien de clients ont commandé ?" },
  frequencyReason: {
    en: "Orders divided by customers say how often one comes back in the same period.",
    fr: "Les commandes divisées par les clients disent combien de fois chacun revient sur la même période.",
  },
  frequencyMeaning: {
    en: "A customer orders {value} times in the period.",
    fr: "Un client commande {value} fois dans la période.",
  },
  customersZero: {
    en: "Customers cannot be 0: orders are divided by them.",
    fr: "Le nombre de clients ne peut être nul : il divise les commandes.",
  },
  fewOrdersTitle: { en: "Are there fewer orders than customers?", fr: "Y a-t-il moins de commandes que de clients ?" },
  fewOrdersBody: {
    en: "{customers} customers placed {orders} orders. Whoever bought in the period placed at least one: count only those.",
    fr: "{customers} clients ont passé {orders} commandes. Qui a acheté dans la période en a passé au moins une : ne comptez que ceux-là.",
  },

  // Wizard: margin
  marginQuestion: { en: "What is left of a sale?", fr: "Que reste-t-il d’une vente ?" },
  marginReason: {
    en: "Only the margin is yours. What the goods had cost follows from the stock at both ends and what was bought.",
    fr: "Seule la marge vous revient. Le coût des marchandises vendues découle du stock initial, des achats et du stock final.",
  },
  marginWay: { en: "How the margin is given", fr: "Façon de donner la marge" },
  fromStock: { en: "From stock", fr: "Stocks" },
  knowCost: { en: "Known cost", fr: "Coût connu" },
  knowMargin: { en: "Known rate", fr: "Taux connu" },
  periodValueMeaning: {
    en: "A customer leaves {value} of margin in the period.",
    fr: "Un client laisse {value} de marge sur la période.",
  },
  marginMeaning: {
    en: "{value} of the revenue is left after the cost of goods.",
    fr: "Il reste {value} du chiffre d’affaires après le coût des marchandises.",
  },
  closingStockTooHigh: {
    en: "Closing stock cannot be more than opening stock plus purchases, {most}. Lower it, or correct one of the two.",
    fr: "Le stock final ne peut dépasser stock initial plus achats, soit {most}. Corrigez l’un des trois.",
  },
  marginRevenueZero: {
    en: "This revenue cannot be 0: the margin is divided by it.",
    fr: "Ce chiffre d’affaires ne peut valoir 0 : il divise la marge.",
  },
  vatTitle: { en: "VAT?", fr: "TVA ?" },
  vatBody: {
    en: "{revenue} and {second} differ by {vat}, like a price with and without VAT. Take both without.",
    fr: "{revenue} et {second} diffèrent de {vat}, comme un prix avec et sans TVA. Prenez les deux hors taxes.",
  },
  twoRevenuesTitle: {
    en: "Are these two different revenues?",
    fr: "Ces deux chiffres d’affaires sont-ils différents ?",
  },
  twoRevenuesBody: {
    en: "Revenue is {ratio} times the revenue the margin is taken on. That is right when costs are known for a part of the sales only.",
    fr: "Le chiffre d’affaires vaut {ratio} fois celui retenu pour la marge. C’est juste si le coût n’est connu que pour une partie des ventes.",
  },
  noCostTitle: { en: "Did the goods cost nothing?", fr: "Les marchandises n’ont-elles rien coûté ?" },
  noCostBody: {
    en: "With a cost of 0 the whole revenue counts as margin.",
    fr: "Avec un coût de 0, tout le chiffre d’affaires compte comme marge.",
  },
  lossTitle: { en: "Are the goods sold at a loss?", fr: "Les marchandises sont-elles vendues à perte ?" },
  lossBody: {
    en: "They had cost {cogs} and brought {revenue}. Check that both are about the same goods and exclude VAT.",
    fr: "Elles ont coûté {cogs} et rapporté {revenue}. Vérifiez qu’il s’agit des mêmes marchandises, hors taxes.",
  },

  // Wizard: churn
  churnQuestion: { en: "How many customers do you lose?", fr: "Combien de clients perdez-vous ?" },
  churnReason: {
    en: "Churn decides how long a customer stays: lifetime is one divided by churn.",
    fr: "L’attrition décide de la durée de vie client : un divisé par l’attrition.",
  },
  churnWay: { en: "How churn is given", fr: "Façon de donner l’attrition" },
  fromCounts: { en: "From three counts", fr: "À partir d’effectifs" },
  knowRate: { en: "I know the rate", fr: "Je connais le taux" },
  churnMeaning: {
    en: "{value} of the customers at the start are gone at the end.",
    fr: "{value} des clients du début sont partis à la fin.",
  },
  lifetimeMeaning: { en: "A customer stays {value} on average.", fr: "Un client reste {value} en moyenne." },
  churnZero: {
    en: "Churn cannot be 0: nobody would ever leave, and the value would have no end.",
    fr: "L’attrition ne peut valoir 0 : personne ne partirait jamais et la valeur serait sans fin.",
  },
  customersStartZero: {
    en: "Customers at start cannot be 0: churn is a share of them.",
    fr: "Le nombre de clients en début de période ne peut être nul : l’attrition en est une part.",
  },
  customersEndTooHigh: {
    en: "Customers at end cannot be more than start plus new, {most}. Lower one, or correct the start.",
    fr: "Les clients en fin de période ne peuvent dépasser début plus nouveaux, soit {most}. Corrigez l’un des trois.",
  },
  customersNewTooHigh: {
    en: "New customers are still there at the end: they cannot be more than {end}.",
    fr: "Les nouveaux clients sont encore là à la fin : ils ne peuvent être plus de {end}.",
  },
  nobodyLost: {
    en: "By these counts nobody was lost, and the value would have no end. Check the three counts, or enter a rate.",
    fr: "D’après ces effectifs, personne n’est parti et la valeur serait sans fin. Vérifiez les trois effectifs ou saisissez un taux.",
  },
  nobodyNewTitle: { en: "Did nobody new join in the period?", fr: "Aucun nouveau client dans la période ?" },
  nobodyNewBody: {
    en: "Every {hidden} new customers left out hide one point of churn. At {churn} a customer would stay {lifetime}.",
    fr: "{hidden} nouveaux oubliés cachent un point d’attrition. À {churn}, un client resterait {lifetime}.",
  },
  longLifeTitle: {
    en: "Is churn for the same period as the orders?",
    fr: "L’attrition porte-t-elle sur la même période que les commandes ?",
  },
  longLifeBody: {
    en: "A customer would stay {lifetime}. A monthly rate beside orders of a year makes the value twelve times too high.",
    fr: "Un client resterait {lifetime}. Un taux mensuel à côté de commandes annuelles rend la valeur douze fois trop haute.",
  },
  oneOffTitle: { en: "Do most customers buy only once?", fr: "La plupart des clients n’achètent-ils qu’une fois ?" },
  oneOffBody: {
    en: "They order {frequency} times and {churn} of them leave: the value is hardly more than the margin of one order.",
    fr: "Ils commandent {frequency} fois et {churn} d’entre eux partent : la valeur dépasse à peine la marge d’une commande.",
  },

  // Wizard: acquisition
  acquisitionQuestion: { en: "What does a new customer cost you?", fr: "Que vous coûte un nouveau client ?" },
  acquisitionReason: {
    en: "Beside the value, the cost says whether growth pays. Skip it if you do not know: the worksheet has room for it.",
    fr: "Face à la valeur, le coût dit si la croissance rapporte. Passez si vous l’ignorez : la feuille garde la place.",
  },
  cacMeaning: { en: "Winning one customer costs {value}.", fr: "La conquête d’un client coûte {value}." },
  ratioMeaning: { en: "{rating}. {payback}", fr: "{rating}. {payback}" },
  paidBack: { en: "The cost is paid back after {value}.", fr: "Le coût est remboursé après {value}." },
  neverPaidBack: { en: "The cost is never paid back.", fr: "Le coût n’est jamais remboursé." },
  nobodyAcquired: {
    en: "With 0 new customers there is no cost for each. Clear this, or correct the new customers.",
    fr: "Avec 0 nouveau client, il n’y a pas de coût par client. Effacez ce montant ou corrigez les nouveaux clients.",
  },
  targetZero: {
    en: "The ratio cannot be 0: the value is divided by it.",
    fr: "Le ratio ne peut valoir 0 : il divise la valeur.",
  },
  freeCustomersTitle: { en: "Does winning customers cost nothing?", fr: "Conquérir des clients ne coûte-t-il rien ?" },
  freeCustomersBody: {
    en: "With a cost of 0 there is no ratio. Advertising, discounts for new customers and sales staff all count.",
    fr: "Avec un coût de 0, il n’y a pas de ratio. Publicité, remises de bienvenue et équipes commerciales comptent toutes.",
  },
  dearCustomersTitle: {
    en: "Does a customer cost more than it brings?",
    fr: "Un client coûte-t-il plus qu’il ne rapporte ?",
  },
  dearCustomersBody: {
    en: "Winning one costs {cac}, and it brings {clv} after retention cost.",
    fr: "En conquérir un coûte {cac} et il rapporte {clv}, fidélisation déduite.",
  },

  // Wizard: about
  aboutQuestion: { en: "What is the worksheet about?", fr: "De quoi parle la feuille ?" },
  aboutReason: {
    en: "Whoever reads the sheet later sees where its figures come from. All of it may stay blank.",
    fr: "Qui lira la feuille plus tard saura d’où viennent ses chiffres. Tout peut rester vide.",
  },
  grossMargin: { en: "Gross margin", fr: "Marge brute" },
  contributionMargin: { en: "Contribution margin", fr: "Marge sur coûts variables" },
} as const satisfies Record<string, Text>;
