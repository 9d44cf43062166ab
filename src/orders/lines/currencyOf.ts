import { CURRENCY_CODES } from "../../vocabulary/currencyCodes";

/** Signs that name one currency, as far as anybody writes them beside amounts; the dollar alone is that of the States. */
const SIGNS: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  US$: "USD",
  CA$: "CAD",
  C$: "CAD",
  AU$: "AUD",
  A$: "AUD",
  NZ$: "NZD",
  HK$: "HKD",
  S$: "SGD",
  R$: "BRL",
  $: "USD",
  "Fr.": "CHF",
  zł: "PLN",
  Kč: "CZK",
};
const IN_AMOUNT = new RegExp(
  [
    ...Object.keys(SIGNS).map((sign) => sign.replace(/[$.]/g, String.raw`\$&`)),
    String.raw`\b(?:${CURRENCY_CODES})\b`,
  ].join("|"),
  "i",
);
const BY_SMALL_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SIGNS).map(([sign, code]) => [sign.toLowerCase(), code]),
);

/** The code of a currency as a column names it: "eur", "€", "EUR "; what nobody knows in capitals. */
export function currencyOf(text: string): string {
  const name = text.trim();
  return BY_SMALL_LETTERS[name.toLowerCase()] ?? name.toUpperCase();
}

/** The code of the currency that stands beside an amount; undefined where none does. */
export function currencyBeside(amount: string): string | undefined {
  const [sign] = IN_AMOUNT.exec(amount) ?? [];
  return sign === undefined ? undefined : currencyOf(sign);
}
