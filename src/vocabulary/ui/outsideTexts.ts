import type { Text } from "../locale";

/** Where the page is opened without Office. They come with its page: see addTexts. */
export const outsideTexts = {
  outsideTitle: { en: "This page works inside Excel", fr: "Cette page fonctionne dans Excel" },
  outsideBody: {
    en: "It is the pane of CLV for Excel, the add-in for customer lifetime value. Open Excel and choose Customer value on the Home tab: the pane opens beside your worksheet.",
    fr: "C’est le volet de CLV for Excel, le complément pour la valeur vie client. Ouvrez Excel et choisissez Valeur client dans l’onglet Accueil : le volet s’ouvre à côté de votre feuille.",
  },
  noScriptTitle: { en: "Office’s script did not load", fr: "Le script d’Office ne s’est pas chargé" },
  noScriptBody: {
    en: "CLV for Excel talks to Excel through a script from appsforoffice.microsoft.com. Check the connection, then try again. If it stays away, ask your administrator to allow that address.",
    fr: "CLV for Excel communique avec Excel par un script de appsforoffice.microsoft.com. Vérifiez la connexion, puis réessayez. S’il reste absent, demandez à l’administrateur d’autoriser cette adresse.",
  },
  outsideHelp: { en: "How to begin, and every function", fr: "Pour commencer, et toutes les fonctions" },
} as const satisfies Record<string, Text>;
