import type { Text } from "../locale";

/** The playbook: campaigns, and what each has to bring. They come with its screen: see addTexts. */
export const playbookTexts = {
  // The list
  playbookQuestion: { en: "Which figure is to move?", fr: "Quel chiffre faire bouger\u00A0?" },
  playbookReason: {
    en: "Campaigns for each, with what they have to bring. The advice is general; the figures are yours.",
    fr: "Des campagnes pour chacun, et ce qu’elles doivent rapporter. Le conseil est général\u00A0; les chiffres sont les vôtres.",
  },
  campaignsOfAov: { en: "Order value", fr: "Panier moyen" },
  campaignsOfFrequency: { en: "Purchase frequency", fr: "Fréquence d’achat" },
  campaignsOfMargin: { en: "Margin", fr: "Marge" },
  campaignsOfChurn: { en: "Churn", fr: "Attrition" },
  campaignsOfCac: { en: "Acquisition cost", fr: "Coût d’acquisition" },

  // A campaign
  campaignAt: { en: "{lever}, {at} of {all}", fr: "{lever}, {at} sur {all}" },
  movesAov: { en: "Moves order value", fr: "Agit sur le panier" },
  movesFrequency: { en: "Moves purchase frequency", fr: "Agit sur la fréquence d’achat" },
  movesMargin: { en: "Moves margin", fr: "Agit sur la marge" },
  movesChurn: { en: "Moves churn", fr: "Agit sur l’attrition" },
  movesCac: { en: "Moves acquisition cost", fr: "Agit sur le coût d’acquisition" },
  allCampaigns: { en: "All campaigns", fr: "Toutes les campagnes" },
  nextCampaign: { en: "Next campaign", fr: "Campagne suivante" },
  whatItMustBring: { en: "What it has to bring", fr: "Ce que cela doit rapporter" },
  customersReached: { en: "Customers it reaches", fr: "Clients touchés" },
  peopleReached: { en: "People it reaches", fr: "Personnes touchées" },
  campaignCost: { en: "Its cost", fr: "Son coût" },
  costPer: { en: "The cost is", fr: "Ce coût est" },
  perCustomerReached: { en: "per customer reached", fr: "par client touché" },
  perPersonReached: { en: "per person reached", fr: "par personne touchée" },
  perCampaign: { en: "in all", fr: "au total" },
  frequencyOfPeriod: { en: "Orders of one, a period", fr: "Commandes d’un client, par période" },
  orderToday: { en: "Average order", fr: "Panier moyen" },
  marginToday: { en: "Margin", fr: "Marge" },
  marginOfOne: { en: "Margin of one who stays, a period", fr: "Marge de qui reste, par période" },
  mostForOne: { en: "Most to pay for one", fr: "CAC maximal" },
  figuresOfSheet: {
    en: "Figures of “{name}”; they follow the sheet.",
    fr: "Chiffres de «\u00A0{name}\u00A0»\u00A0; ils suivent la feuille.",
  },
  figuresOfExample: {
    en: "No guided worksheet with a value is in this workbook: these are the figures of Company A, the worked example.",
    fr: "Ce classeur n’a pas de feuille guidée avec une valeur\u00A0: ces chiffres sont ceux de l’entreprise A, l’exemple chiffré.",
  },
  toGuided: { en: "Guided worksheet", fr: "Feuille guidée" },
  lookingForFigures: { en: "Looking for a guided worksheet", fr: "Recherche d’une feuille guidée" },
  playbookFailed: {
    en: "The worksheets could not be read. Excel may be busy: try again.",
    fr: "Les feuilles n’ont pas pu être lues. Excel est peut-être occupé\u00A0: réessayez.",
  },

  // What it has to bring
  paysFrom: { en: "Pays for itself from", fr: "Rentable à partir de" },
  typeCost: {
    en: "Type its cost, and here stands from where on it pays for itself.",
    fr: "Saisissez son coût\u00A0: ici s’affiche à partir de quand elle est rentable.",
  },
  typeReached: {
    en: "Type how many it reaches, or say that the cost is in all.",
    fr: "Saisissez combien elle en touche, ou indiquez un coût au total.",
  },
  countOf: { en: "{count} of {all}", fr: "{count} sur {all}" },
  newCustomers: { en: "{count} {count|customer|customers}", fr: "{count} {count|client|clients}" },
  plus: { en: "+{figure}", fr: "+{figure}" },
  roundedUp: { en: ", rounded up", fr: ", arrondi à l’unité supérieure" },
  morePoints: { en: "+{points} pt", fr: "+{points} pt" },
  formulaSign: { en: "Calculated as", fr: "Calculé ainsi" },
  meansAov: {
    en: "more in each order of these customers. Below that, the campaign costs more than it brings.",
    fr: "de plus dans chaque commande de ces clients. En dessous, la campagne coûte plus qu’elle ne rapporte.",
  },
  meansFrequency: {
    en: "orders more per customer in the period, {orders} in all. Below that, the campaign costs more than it brings.",
    fr: "commandes de plus par client dans la période, {orders} en tout. En dessous, la campagne coûte plus qu’elle ne rapporte.",
  },
  meansMargin: {
    en: "of margin on all that these customers buy in the period. Below that, it costs more than it brings.",
    fr: "de marge sur tous les achats de ces clients dans la période. En dessous, elle coûte plus qu’elle ne rapporte.",
  },
  meansChurn: {
    en: "customers kept who would have left. Below that, the campaign costs more than it brings.",
    fr: "clients gardés qui seraient partis. En dessous, la campagne coûte plus qu’elle ne rapporte.",
  },
  meansCac: {
    en: "won by it. With fewer, one costs more than you may pay: a value of {value} at {ratio}.",
    fr: "gagnés grâce à elle. Avec moins, un client coûte plus que le maximum\u00A0: une valeur de {value} à {ratio}.",
  },

  // If it brings more
  ifOrderRises: { en: "If an order rises by", fr: "Si le panier augmente de" },
  ifTheyOrder: { en: "If they order once more", fr: "S’ils commandent une fois de plus" },
  ifMarginRises: { en: "If the margin rises by", fr: "Si la marge augmente de" },
  ifItKeeps: { en: "If it keeps", fr: "Si elle en garde" },
  ifItBringsMore: { en: "If it brings more", fr: "Si elle en amène davantage" },
  oneIn: { en: "1 in {count}", fr: "1 sur {count}" },
  timesAsMany: { en: "× {times}", fr: "× {times}" },
  moreInOrder: { en: "{amount} an order", fr: "{amount} par commande" },
  ordersMore: { en: "{count} {count|order|orders}", fr: "{count} {count|commande|commandes}" },
  marginThen: { en: "a margin of {rate}", fr: "une marge de {rate}" },
  gainOfPeriod: {
    en: "Margin of one period of the worksheet, less its cost.",
    fr: "Marge d’une période de la feuille, moins son coût.",
  },
  gainOfLifetime: {
    en: "Lifetime value of these customers, less its cost.",
    fr: "Valeur vie de ces clients, moins le coût.",
  },

  // How to know
  howToTellAov: {
    en: "To know what it moved, leave one customer in ten without it, and compare their orders.",
    fr: "Pour savoir ce qu’elle a changé, laissez un client sur dix sans elle et comparez leurs paniers.",
  },
  howToTellFrequency: {
    en: "To know what it moved, leave one customer in ten without it, and count the orders of both.",
    fr: "Pour savoir ce qu’elle a changé, laissez un client sur dix sans elle et comptez les commandes.",
  },
  howToTellMargin: {
    en: "To know what it moved, try it on some products, and compare their margin in money with the others.",
    fr: "Pour savoir ce qu’elle a changé, essayez-la sur quelques produits et comparez leur marge en argent aux autres.",
  },
  howToTellChurn: {
    en: "To know what it kept, leave one of them in ten without it, and compare who stays.",
    fr: "Pour savoir ce qu’elle a gardé, laissez-en un sur dix sans elle et comparez qui reste.",
  },
  howToTellCac: {
    en: "To know what it brought, stop it in one region or for a week, and count those who come anyway.",
    fr: "Pour savoir ce qu’elle a amené, arrêtez-la dans une région ou une semaine, et comptez ceux qui viennent quand même.",
  },
  findInData: { en: "Find them: Data tab", fr: "Les trouver\u00A0: onglet Données" },
  findInModels: { en: "Find them: Models tab", fr: "Les trouver\u00A0: onglet Modèles" },
} as const satisfies Record<string, Text>;
