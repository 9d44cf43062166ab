import type { Text } from "./locale";
import type { RfmSegment } from "./rfmSegments";

/** What is usually done about the customers of a segment. */
export const rfmAdvice = {
  champions: {
    en: "Early access, thanks, no discount needed",
    fr: "Avant-premières, remerciements, sans remise",
  },
  loyal: { en: "Ask for a review and a referral", fr: "Demander un avis et un parrainage" },
  potential_loyalists: {
    en: "A second category, a small loyalty goal",
    fr: "Une deuxième catégorie, un palier de fidélité",
  },
  new: { en: "Welcome, help with the first order", fr: "Accueil, aide pour la première commande" },
  promising: { en: "A reason for the second order", fr: "Une raison de commander à nouveau" },
  need_attention: { en: "A reminder at their own rhythm", fr: "Un rappel à leur propre rythme" },
  about_to_sleep: { en: "An offer with an end date", fr: "Une offre à date limite" },
  cannot_lose: { en: "A personal call: ask why they left", fr: "Un appel personnel\u00A0: demander pourquoi" },
  at_risk: { en: "Win them back before they forget you", fr: "Les reconquérir avant l’oubli" },
  hibernating: { en: "One seasonal message a year", fr: "Un message saisonnier par an" },
  lost: { en: "No spending; leave them out of audiences", fr: "Aucune dépense\u00A0; hors des audiences" },
} as const satisfies Record<RfmSegment, Text>;
