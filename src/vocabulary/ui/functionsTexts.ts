import type { Text } from "../locale";

/** The list of functions. */
export const functionsTexts = {
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
  resultColumns: { en: "Result, column by column", fr: "Résultat, colonne par colonne" },
  meaningOfArguments: { en: "What the arguments mean", fr: "Sens des arguments" },
  aboutFunction: { en: "How it is worked out, with an example", fr: "Mode de calcul et exemple" },
  source: { en: "Source: {source}", fr: "Source : {source}" },

  // Loading
  readingFunctions: { en: "Reading the functions", fr: "Lecture des fonctions" },
} as const satisfies Record<string, Text>;
