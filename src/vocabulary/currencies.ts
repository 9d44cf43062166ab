/** Currencies a worksheet may show. The choice changes number formats only: nothing is converted. */
export const currencies = {
  EUR: "€",
  USD: "$",
  GBP: "£",
  CHF: "CHF",
  CAD: "$",
  /** Any other: numbers without a sign. */
  other: "",
} as const;

export type CurrencyId = keyof typeof currencies;
