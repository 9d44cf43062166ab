import type { OrderChoices } from "../OrderChoices";
import type { Words } from "../RawLines";

export interface CurrencyRates {
  /** What the used amounts are in; undefined where nothing says it. */
  currency?: string;
  /** Of each code, what one of it is worth; NaN where nobody knows. */
  rates: Float64Array;
}

/** @param currencies  codes; where none is chosen the most frequent one is meant */
export function currencyRates(
  currencies: Words | undefined,
  { currency, rates = {} }: Pick<OrderChoices, "currency" | "rates">,
): CurrencyRates {
  const target = currency ?? mostFrequent(currencies);
  return {
    ...(target === undefined ? {} : { currency: target }),
    rates: Float64Array.from(currencies?.words ?? [], (code) => (code === target ? 1 : (rateIn(rates, code) ?? NaN))),
  };
}

const rateIn = (rates: Readonly<Record<string, number>>, code: string): number | undefined =>
  Object.hasOwn(rates, code) && rates[code]! > 0 ? rates[code] : undefined;

function mostFrequent(currencies: Words | undefined): string | undefined {
  if (!currencies) return undefined;
  const rows = new Float64Array(currencies.words.length);
  for (const word of currencies.ofLine) if (word >= 0) rows[word]!++;
  return currencies.words[rows.indexOf(Math.max(...rows))];
}
