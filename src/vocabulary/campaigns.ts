import type { CampaignLever } from "./campaignLevers";
import type { Text } from "./locale";

/** A campaign of the playbook. What it costs and what it brings is the user's to say. */
export interface PlaybookCampaign {
  id: string;
  lever: CampaignLever;
  title: Text;
  text: Text;
  /** How its cost is likely to be known: for each customer that it reaches, or in all. */
  per: "reached" | "campaign";
  /** The tab that finds whom it is for. */
  list?: "data" | "models";
}

/** In the order of the levers, each as the chain has them. */
export const campaigns: readonly PlaybookCampaign[] = [
  {
    id: "priced_recommendations",
    lever: "aov",
    title: { en: "Recommend what each customer can afford", fr: "Recommander à la portée de chacun" },
    text: {
      en: "Show products on the site and in the newsletter by what the customer usually pays for one, a little above it rather than the dearest. Somebody who buys at 20 rarely follows a tip at 80.",
      fr: "Montrez, sur le site et dans la lettre d’information, des produits proches du prix que le client paie d’habitude, un peu au-dessus plutôt que les plus chers. Qui achète à 20 suit rarement une suggestion à 80.",
    },
    per: "campaign",
  },
  {
    id: "basket_recommendations",
    lever: "aov",
    title: { en: "Complete the basket", fr: "Compléter le panier" },
    text: {
      en: "Once something lies in the basket, offer on the same page what goes with it: the refill, the case, the matching size. Two or three ideas are enough, and none that replaces what was chosen.",
      fr: "Dès qu’un article est au panier, proposez sur la même page ce qui va avec\u00A0: la recharge, l’étui, la bonne taille. Deux ou trois idées suffisent, et aucune qui remplace l’article choisi.",
    },
    per: "campaign",
  },
  {
    id: "abandoned_basket",
    lever: "aov",
    title: { en: "Write about the basket left behind", fr: "Écrire au sujet du panier laissé" },
    text: {
      en: "A day after a basket was left, send a message that shows it again with one product that fits. Leave out the discount at first: many would have come back anyway.",
      fr: "Le lendemain d’un panier laissé, envoyez un message qui le montre à nouveau avec un produit assorti. Sans remise au début\u00A0: beaucoup seraient revenus d’eux-mêmes.",
    },
    per: "reached",
  },
  {
    id: "bundles",
    lever: "aov",
    title: { en: "Sell what is used together as a set", fr: "Vendre ensemble ce qui sert ensemble" },
    text: {
      en: "Put products that are used together into a set which costs a little less than its parts, and suggest it by what was looked at or lies in the basket. What the reduction takes from each order is part of its cost.",
      fr: "Réunissez des produits qui servent ensemble dans un lot un peu moins cher que ses parties, et proposez-le selon les pages vues ou le panier. Ce que la réduction coûte à chaque commande fait partie du coût.",
    },
    per: "campaign",
  },
  {
    id: "points_for_larger_orders",
    lever: "aov",
    title: { en: "Give points for larger orders", fr: "Donner des points aux plus grosses commandes" },
    text: {
      en: "Members collect points by what they spend, and a gift is near enough that one more product reaches it. Count the gifts as well as the program itself.",
      fr: "Les membres cumulent des points selon leurs dépenses, et un cadeau est assez proche pour qu’un produit de plus l’atteigne. Comptez les cadeaux autant que le programme.",
    },
    per: "reached",
  },
  {
    id: "right_moment",
    lever: "purchase_frequency",
    title: { en: "Write when each customer reads", fr: "Écrire quand chacun lit" },
    text: {
      en: "Send each message at the hour and on the day at which that customer opened earlier ones, from one list of all contacts. The message stays the same; only its moment changes.",
      fr: "Envoyez chaque message à l’heure et au jour où ce client a ouvert les précédents, depuis un seul fichier de contacts. Le message reste le même\u00A0; seul son moment change.",
    },
    per: "reached",
  },
  {
    id: "right_channel",
    lever: "purchase_frequency",
    title: { en: "Find the channel each one answers", fr: "Trouver le canal auquel chacun répond" },
    text: {
      en: "Let chance decide who gets an email and who a text message, then keep to what each one answered. A text message costs more, so it has to bring more orders.",
      fr: "Tirez au sort qui reçoit un e-mail et qui un SMS, puis gardez pour chacun ce qui a marché. Un SMS coûte plus cher\u00A0: il doit apporter plus de commandes.",
    },
    per: "reached",
  },
  {
    id: "by_life_stage",
    lever: "purchase_frequency",
    title: { en: "Speak to each stage of the relationship", fr: "Parler à chaque étape de la relation" },
    text: {
      en: "New, regular, cooling off: each needs another message, and those who have not bought for a while need it first. The RFM segments of the Data tab name who is where.",
      fr: "Nouveaux, réguliers, en perte de vitesse\u00A0: à chacun son message, et d’abord à ceux qui n’ont pas acheté depuis un moment. Les segments RFM de l’onglet Données disent qui en est où.",
    },
    per: "reached",
    list: "data",
  },
  {
    id: "browsing_offers",
    lever: "purchase_frequency",
    title: { en: "Answer what was looked at", fr: "Répondre à ce qui a été regardé" },
    text: {
      en: "A notification, or a banner on the way in and out, takes up the products a customer looked at, for a short time. Show it to those who looked twice, not to everybody.",
      fr: "Une notification, ou une bannière à l’entrée et à la sortie du site, reprend les produits regardés, pour une courte durée. Montrez-la à qui a regardé deux fois, pas à tout le monde.",
    },
    per: "campaign",
  },
  {
    id: "second_category",
    lever: "purchase_frequency",
    title: { en: "Open a second category", fr: "Ouvrir une deuxième catégorie" },
    text: {
      en: "Somebody who buys one kind of product often needs its neighbour: suggest it some days after the order, by what the customer bought. The second category is a second reason to come.",
      fr: "Qui achète un type de produit a souvent besoin du voisin\u00A0: proposez-le quelques jours après la commande, selon l’achat. Une deuxième catégorie est une deuxième raison de venir.",
    },
    per: "reached",
    list: "data",
  },
  {
    id: "stock_plan",
    lever: "margin_rate",
    title: { en: "Plan stock by what will sell", fr: "Prévoir le stock selon les ventes à venir" },
    text: {
      en: "Order by an estimate of next year’s sales instead of last year’s habit, so that less is bought too dearly, too late or for nothing. Each of these lowers the cost of goods.",
      fr: "Commandez selon une estimation des ventes à venir, non selon l’habitude\u00A0: on achète moins trop cher, trop tard ou pour rien. Chaque écart évité réduit le coût des ventes.",
    },
    per: "campaign",
  },
  {
    id: "better_margins_first",
    lever: "margin_rate",
    title: { en: "Put products with a better margin first", fr: "Mettre en avant les meilleures marges" },
    text: {
      en: "Order recommendations and home page by margin as well as by sales, and take out what earns nothing after returns. The customer finds as much as before; the same sales leave more.",
      fr: "Classez recommandations et page d’accueil selon la marge autant que les ventes, et retirez ce qui ne rapporte rien après retours. Le client trouve autant\u00A0; les mêmes ventes laissent plus.",
    },
    per: "campaign",
  },
  {
    id: "price_by_life_stage",
    lever: "margin_rate",
    title: { en: "Set prices by the age of a product", fr: "Fixer les prix selon l’âge du produit" },
    text: {
      en: "A novelty bears another price than a product about to leave the range. Try small steps, product by product, and keep those after which the margin in money rises.",
      fr: "Une nouveauté supporte un autre prix qu’un produit en fin de vie. Essayez de petits pas, produit par produit, et gardez ceux après lesquels la marge en argent augmente.",
    },
    per: "campaign",
  },
  {
    id: "old_stock",
    lever: "margin_rate",
    title: { en: "Sell last year’s stock", fr: "Vendre le stock de l’an dernier" },
    text: {
      en: "What lies in the warehouse is paid for already: a small corner for it brings money before it is worth nothing. Sold instead of new purchases, it lowers the cost of goods of the year.",
      fr: "Ce qui dort en réserve est déjà payé\u00A0: un coin qui lui est réservé le vend avant qu’il ne vaille plus rien. Vendu à la place de nouveaux achats, il réduit le coût des ventes de l’année.",
    },
    per: "campaign",
  },
  {
    id: "late_by_own_rhythm",
    lever: "churn_rate",
    title: { en: "Write to customers who are late", fr: "Écrire aux clients en retard" },
    text: {
      en: "A customer who buys every 20 days and has not come for 45 is late; one who buys twice a year is not. Write to each when late by their own rhythm, not by a fixed delay, and offer something useful before a discount.",
      fr: "Un client qui achète tous les 20 jours et n’est pas venu depuis 45 est en retard\u00A0; celui qui achète deux fois par an ne l’est pas. Écrivez à chacun selon son rythme, pas selon un délai fixe, et proposez un service avant une remise.",
    },
    per: "reached",
    list: "models",
  },
  {
    id: "from_their_history",
    lever: "churn_rate",
    title: { en: "Write from what they bought", fr: "Écrire d’après leurs achats" },
    text: {
      en: "A message that names the product bought and what is due for it (care, refill, the next size) has a better chance than the weekly mailing. It needs the orders, not a survey.",
      fr: "Un message qui cite le produit acheté et ce qu’il appelle (entretien, recharge, taille suivante) a plus de chances que l’envoi hebdomadaire. Il faut les commandes, pas un questionnaire.",
    },
    per: "reached",
    list: "data",
  },
  {
    id: "loyalty_program",
    lever: "churn_rate",
    title: { en: "Give a reason to stay", fr: "Donner une raison de rester" },
    text: {
      en: "Points that turn into reductions or gifts are lost by leaving, and that keeps people. Begin with the first order, keep the rules to a line, and count what the rewards cost.",
      fr: "Des points qui deviennent remises ou cadeaux se perdent quand on part\u00A0: cela retient. Commencez dès la première commande, tenez les règles en une ligne, et comptez le coût des récompenses.",
    },
    per: "reached",
  },
  {
    id: "all_channels",
    lever: "churn_rate",
    title: { en: "Be the same shop everywhere", fr: "Être la même boutique partout" },
    text: {
      en: "Shop, site, phone and messages know the same orders, so that something bought in one place is exchanged in another. Those who buy in one channel only are the ones to invite into a second.",
      fr: "Magasin, site, téléphone et messages connaissent les mêmes commandes\u00A0: ce qui est acheté ici s’échange là. Invitez dans un second canal ceux qui n’en utilisent qu’un.",
    },
    per: "campaign",
  },
  {
    id: "first_weeks",
    lever: "churn_rate",
    title: { en: "Help in the first weeks, and answer fast", fr: "Aider dès les premières semaines, répondre vite" },
    text: {
      en: "Many leave after their first order. Explain the product, ask how it went, and mend what goes wrong within a day; stop promoting what comes back with complaints.",
      fr: "Beaucoup partent après leur première commande. Expliquez le produit, demandez comment cela se passe, réparez en un jour, et ne mettez plus en avant ce qui revient avec des plaintes.",
    },
    per: "reached",
    list: "data",
  },
  {
    id: "best_customers",
    lever: "churn_rate",
    title: {
      en: "Look after the best customers, and those to come",
      fr: "Choyer les meilleurs clients, et les prochains",
    },
    text: {
      en: "Early access, a birthday gift or a session with an expert go to those who bring most, and to new ones who begin as they did. It is not a discount: they buy without one.",
      fr: "Avant-premières, cadeau d’anniversaire ou conseil d’expert vont à ceux qui rapportent le plus, et aux nouveaux qui débutent comme eux. Pas de remise\u00A0: ils achètent sans.",
    },
    per: "reached",
    list: "data",
  },
  {
    id: "best_channels",
    lever: "cac",
    title: { en: "Put the budget where value comes from", fr: "Placer le budget d’où vient la valeur" },
    text: {
      en: "Compare channels by what their customers are worth, not by the first order: the one with small first orders may bring those who come back. Move money in steps and look again.",
      fr: "Comparez les canaux selon la valeur de leurs clients, pas selon la première commande\u00A0: celui aux petits débuts amène peut-être ceux qui reviennent. Déplacez l’argent par étapes, puis regardez encore.",
    },
    per: "campaign",
    list: "models",
  },
  {
    id: "lookalikes",
    lever: "cac",
    title: { en: "Look for people like the best customers", fr: "Chercher des profils proches des meilleurs" },
    text: {
      en: "Hand an advertising platform the list of your most valuable customers, not of all of them, and let it find similar profiles. Ask first whether your customers agreed to such a use.",
      fr: "Confiez à une régie la liste de vos clients de plus grande valeur, non de tous, pour trouver des profils semblables. Vérifiez d’abord que vos clients ont accepté cet usage.",
    },
    per: "campaign",
    list: "data",
  },
  {
    id: "value_ads",
    lever: "cac",
    title: { en: "Advertise to the needs of valuable customers", fr: "Parler aux besoins des clients de valeur" },
    text: {
      en: "Write advertisements on social networks for the segment that is worth most, by what it buys and asks. Judge each by the value of those it won, not by the number of clicks.",
      fr: "Écrivez vos annonces sur les réseaux sociaux pour le segment qui vaut le plus, selon ce qu’il achète et demande. Jugez chacune à la valeur des clients gagnés, pas au nombre de clics.",
    },
    per: "campaign",
  },
  {
    id: "referrals",
    lever: "cac",
    title: { en: "Ask loyal customers to bring a friend", fr: "Demander aux fidèles d’amener un ami" },
    text: {
      en: "Loyal customers speak of you anyway: give them something to hand on, and thank both when the friend buys. Ask after a good experience, not on every page.",
      fr: "Les clients fidèles parlent déjà de vous\u00A0: donnez-leur de quoi transmettre, et remerciez les deux quand l’ami achète. Demandez après une bonne expérience, pas sur chaque page.",
    },
    per: "reached",
  },
];
