import type { Text } from "../locale";

/** The roll-up of filled copies. Loaded with its screen. */
export const rollUpTexts = {
  rollUpQuestion: { en: "Which copies are rolled up?", fr: "Quels exemplaires consolider ?" },
  rollUpReason: {
    en: "Filled copies of “{template}”, as .xlsx files or as sheets of this workbook. What cannot be taken is named with its reason.",
    fr: "Des exemplaires remplis de « {template} », en fichiers .xlsx ou en feuilles de ce classeur. Ce qui ne peut pas l’être est cité avec sa raison.",
  },
  rollUpAgain: { en: "Rolled up before", fr: "Déjà consolidés" },
  rollUpAgainRow: { en: "Take new copies into {name}", fr: "Ajouter des exemplaires à {name}" },
  rollUpAgainSub: {
    en: "{count} copies. A file of the same name takes the place of the one before.",
    fr: "{count} exemplaires. Un fichier du même nom remplace le précédent.",
  },
  rollUpInto: { en: "New copies are taken into {name}.", fr: "Les nouveaux exemplaires s’ajoutent à {name}." },
  chooseCopies: { en: "Choose files", fr: "Choisir des fichiers" },
  dropCopies: { en: "or drop them here, as many as there are", fr: "ou déposez-les ici, autant qu’il y en a" },
  copyFiles: { en: "Files of filled copies", fr: "Fichiers des exemplaires remplis" },
  sheetsHere: { en: "Sheets of this workbook", fr: "Feuilles de ce classeur" },
  copiesReading: { en: "{done} of {all} read", fr: "{done} lus sur {all}" },
  copiesTaken: { en: "{count} taken", fr: "{count} retenus" },
  oneCopyTaken: { en: "1 taken", fr: "1 retenu" },
  copiesLeft: { en: "{count} left out", fr: "{count} écartés" },
  oneCopyLeft: { en: "1 left out", fr: "1 écarté" },
  copyFormulas: {
    en: "Formulas differ from its release: {cells}",
    fr: "Des formules diffèrent de sa version : {cells}",
  },
  removeCopy: { en: "Remove {name}", fr: "Retirer {name}" },
  ratesAsked: { en: "Other currencies", fr: "Autres devises" },
  ratesReason: {
    en: "Without a rate their copies are kept apart. Rates can be changed on the sheet, too.",
    fr: "Sans taux, leurs exemplaires restent à part. Les taux se changent aussi sur la feuille.",
  },
  rateOf: { en: "1 {currency} is, in {base}", fr: "1 {currency} vaut, en {base}" },
  currencyUnnamed: { en: "without a currency", fr: "sans devise" },
  createRollUp: { en: "Create the roll-up", fr: "Créer la consolidation" },
  updateRollUp: { en: "Update the roll-up", fr: "Mettre à jour la consolidation" },
  noCopies: { en: "Choose copies.", fr: "Choisissez des exemplaires." },
  rollUpWriting: { en: "Writing the roll-up", fr: "Création de la consolidation" },
  rollUpCreated: { en: "Roll-up created", fr: "Consolidation créée" },
  rollUpUpdated: { en: "Roll-up updated", fr: "Consolidation mise à jour" },
  rollUpHolds: {
    en: "{taken} copies in it, {left} left out and named. Totals are ratios of sums.",
    fr: "{taken} exemplaires, {left} écartés et cités. Les totaux sont des ratios de sommes.",
  },
  rollUpMoreCurrencies: {
    en: "{name} has no row for one more currency. Create a new roll-up of these copies instead; the old one stays.",
    fr: "{name} n’a pas de ligne pour une devise de plus. Créez plutôt une nouvelle consolidation de ces exemplaires ; l’ancienne reste.",
  },
  rollUpNew: { en: "Create a new one", fr: "En créer une nouvelle" },
} as const satisfies Record<string, Text>;
