import type { Text } from "../locale";

/** The gallery of worksheets, and a new one of them. They come with its screen: see addTexts. */
export const galleryTexts = {
  // Gallery
  templatesQuestion: { en: "Which worksheet do you need?", fr: "De quelle feuille avez-vous besoin ?" },
  templatesReason: {
    en: "Each is one new sheet, with example figures or empty.",
    fr: "Chacune est une nouvelle feuille, avec des chiffres d’exemple ou vide.",
  },

  yourOrganisation: { en: "Your organisation", fr: "Votre organisation" },
  allTemplates: { en: "All templates", fr: "Tous les modèles" },
  offeredRelease: { en: "{title}, release {release}.", fr: "{title}, version {release}." },
  offeredMore: { en: "{count} more sheets as well.", fr: "{count} autres feuilles aussi." },
  offeredNewer: { en: "Newer than “{name}” has.", fr: "Plus récente que celle de « {name} »." },
  olderSheets: { en: "Sheets of an earlier release", fr: "Feuilles d’une version antérieure" },
  olderSheetsReason: {
    en: "A new sheet takes the answers over. What you had left as it was takes the new release’s figures and words. The old sheet stays.",
    fr: "Une nouvelle feuille reprend les réponses. Ce que vous aviez laissé tel quel prend les chiffres et les mots de la nouvelle version. L’ancienne feuille reste.",
  },

  // A template
  templatePicture: { en: "The worksheet in small", fr: "La feuille en miniature" },
  holds: { en: "What it holds", fr: "Ce qu’elle contient" },
  holdsTables: { en: "Tables", fr: "Tableaux" },
  holdsChecks: { en: "Checks", fr: "Contrôles" },
  figures: { en: "Figures", fr: "Chiffres" },
  figuresExample: { en: "Example figures", fr: "Chiffres d’exemple" },
  figuresExampleSub: { en: "{entity}, to see what the sheet does", fr: "{entity}, pour voir ce que fait la feuille" },
  figuresNone: { en: "Empty", fr: "Vide" },
  figuresNoneSub: { en: "To fill in with your own figures", fr: "À remplir avec vos propres chiffres" },

  // A new worksheet
  createdEmpty: {
    en: "Begin with the selected cell, {cell}. Fill in the cream cells: everything else follows.",
    fr: "Commencez par la cellule sélectionnée, {cell}. Remplissez les cellules crème : tout le reste suit.",
  },
  createdGrowing: {
    en: "{advice} When a period is over, add a row for the next one.",
    fr: "{advice} Une fois la période écoulée, ajoutez une ligne pour la suivante.",
  },

  // Filled copies
  rollUp: { en: "Roll up filled copies", fr: "Consolider des exemplaires" },
  rollUpSub: {
    en: "Files that came back from colleagues, side by side, with one total",
    fr: "Les fichiers revenus des collègues, côte à côte, avec un total",
  },
} as const satisfies Record<string, Text>;
