/** A word without its accents: "décembre" is "decembre". */
export const unaccented = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");
