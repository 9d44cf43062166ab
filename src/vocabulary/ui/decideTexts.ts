import type { Text } from "../locale";

/** What can be decided, and where it is made. They come with their screen: see addTexts. */
export const decideTexts = {
  decideQuestion: { en: "What do you want to decide?", fr: "Que voulez-vous décider\u00A0?" },
  decideReason: {
    en: "Each is one page. A row whose sheet is in this workbook shows it; the others lead to where it is made.",
    fr: "Chaque réponse tient sur une page. Une ligne dont la feuille est dans ce classeur l’affiche\u00A0; les autres mènent là où on la crée.",
  },
  decideAcquire: { en: "Where to acquire", fr: "Où acquérir" },
  decideAcquireSub: {
    en: "Channels by first order and by lifetime, with a budget",
    fr: "Canaux\u00A0: première commande, valeur vie, budget",
  },
  decideWinBack: { en: "Whom to win back", fr: "Qui reconquérir" },
  decideWinBackSub: {
    en: "Customers who are late by their own rhythm, and their value",
    fr: "Clients en retard sur leur propre rythme, et leur valeur",
  },
  decideLookAfter: { en: "Whom to look after", fr: "Qui choyer" },
  decideLookAfterSub: {
    en: "Tiers, who could move up, future best customers",
    fr: "Niveaux de valeur, qui peut monter, futurs meilleurs clients",
  },
  decideExpect: { en: "What to expect", fr: "À quoi s’attendre" },
  decideExpectSub: {
    en: "What today’s customers are likely to bring",
    fr: "Ce que les clients d’aujourd’hui devraient rapporter",
  },
  decidePaysBack: { en: "When it pays back", fr: "Quand c’est récupéré" },
  decidePaysBackSub: {
    en: "Cohort margin against acquisition cost",
    fr: "Marge des cohortes face au coût d’acquisition",
  },
  references: { en: "Reference values", fr: "Valeurs de référence" },
  decideReferencesSub: {
    en: "The weakest indicator, and the largest lever",
    fr: "L’indicateur le plus faible, et le plus grand levier",
  },
  decideReport: { en: "What to report", fr: "Que présenter" },
  decideReportSub: {
    en: "One page for the board, and what changed since last year",
    fr: "Une page pour la direction, et ce qui a changé en un an",
  },
  decideInData: { en: "Made in the Data tab", fr: "Se crée dans l’onglet Données" },
  decideInModels: { en: "Made in the Models tab", fr: "Se crée dans l’onglet Modèles" },
  decideOnSheet: { en: "“{name}”", fr: "«\u00A0{name}\u00A0»" },
  withoutSheet: { en: "Without a sheet of orders", fr: "Sans feuille de commandes" },
  levers: { en: "Levers and goal", fr: "Leviers et objectif" },
  decideLeversSub: {
    en: "What has to change for a value or a ratio",
    fr: "Que changer pour une valeur ou un ratio",
  },
  playbook: { en: "Playbook", fr: "Plan d’actions" },
  decidePlaybookSub: {
    en: "Campaigns, each with what it must bring",
    fr: "Des campagnes, et ce qu’elles doivent rapporter",
  },
} as const satisfies Record<string, Text>;
