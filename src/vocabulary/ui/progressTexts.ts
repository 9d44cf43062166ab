import type { Text } from "../locale";

/** How far work is that takes a while. They come with its page: see addTexts. */
export const progressTexts = {
  goOnWorking: {
    en: "You can go on working in Excel. Nothing is written before everything is ready.",
    fr: "Vous pouvez continuer à travailler dans Excel. Rien n’est écrit avant que tout soit prêt.",
  },
  shareRead: { en: "{share} read", fr: "{share} lus" },
  shareDone: { en: "{share} done", fr: "{share} effectués" },
  secondsLeft: { en: "About {count} seconds left", fr: "Encore {count} secondes environ" },
  aSecondLeft: { en: "Nearly done", fr: "Presque fini" },
  cancel: { en: "Cancel", fr: "Annuler" },
} as const satisfies Record<string, Text>;
