import type { Language } from "../settings";

export interface ShellTexts {
  readonly workbench: string;
  readonly closePane: string;
  readonly opening: string;
  readonly failed: string;
  readonly language: string;
  readonly dark: string;
  readonly light: string;
}

export const shellTexts: Readonly<Record<Language, ShellTexts>> = {
  en: {
    workbench: "Workbench",
    closePane: "Close the pane",
    opening: "Opening the workbook",
    failed: "The workbench could not start.",
    language: "Language",
    dark: "Switch to dark",
    light: "Switch to light",
  },
  fr: {
    workbench: "Atelier",
    closePane: "Fermer le volet",
    opening: "Ouverture du classeur",
    failed: "L’atelier n’a pas pu démarrer.",
    language: "Langue",
    dark: "Passer en sombre",
    light: "Passer en clair",
  },
};
