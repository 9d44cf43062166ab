import type { Text } from "../locale";

/** The list of functions. */
export const catalogueTexts = {
  // First time
  hintWhat: {
    en: "Every function of CLV for Excel: what it needs, what it returns, and an example to copy.",
    fr: "Toutes les fonctions de CLV pour Excel : ce qu’elles demandent, ce qu’elles renvoient et un exemple à copier.",
  },
  hintHow: {
    en: "Type =CLV. in a cell: Excel lists the same functions.",
    fr: "Tapez =CLV. dans une cellule : Excel propose les mêmes fonctions.",
  },

  // Search
  searchFunctions: { en: "Search functions", fr: "Rechercher une fonction" },
  clearSearch: { en: "Clear the search", fr: "Effacer la recherche" },
  filterByTheme: { en: "Filter by theme", fr: "Filtrer par thème" },
  allThemes: { en: "All", fr: "Toutes" },
  oneFound: { en: "1 function found", fr: "1 fonction trouvée" },
  manyFound: { en: "{count} functions found", fr: "{count} fonctions trouvées" },
  noneFound: { en: "No function matches “{query}”.", fr: "Aucune fonction ne correspond à « {query} »." },
  noneInTheme: {
    en: "No function in {theme} matches “{query}”.",
    fr: "Dans le thème {theme}, aucune fonction ne correspond à « {query} ».",
  },
  showAllThemes: { en: "Search all themes", fr: "Chercher dans tous les thèmes" },

  // A function
  arguments: { en: "Arguments", fr: "Arguments" },
  optional: { en: "optional", fr: "facultatif" },
  result: { en: "Result", fr: "Résultat" },
  resultColumns: { en: "Result, column by column", fr: "Résultat, colonne par colonne" },
  formula: { en: "Formula", fr: "Formule" },
  example: { en: "Example", fr: "Exemple" },
  copyFormula: { en: "Copy formula", fr: "Copier la formule" },
  copied: { en: "Copied", fr: "Copié" },
  copyBlocked: {
    en: "Copying is blocked here. Select the formula to copy it.",
    fr: "La copie est bloquée ici. Sélectionnez la formule pour la copier.",
  },
  meaningOfArguments: { en: "What the arguments mean", fr: "Sens des arguments" },
  aboutFunction: { en: "How it is worked out, with an example", fr: "Mode de calcul et exemple" },
  source: { en: "Source: {source}", fr: "Source : {source}" },

  // Loading
  readingFunctions: { en: "Reading the functions", fr: "Lecture des fonctions" },
  functionsNotRead: {
    en: "The list of functions could not be read. Check the connection, then try again.",
    fr: "La liste des fonctions n’a pas pu être lue. Vérifiez la connexion, puis réessayez.",
  },
  tryAgain: { en: "Try again", fr: "Réessayer" },
} as const satisfies Record<string, Text>;
