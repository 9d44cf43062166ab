/** Codes of currencies that stand beside amounts, as alternatives of a pattern. */
export const CURRENCY_CODES =
  "EUR|USD|GBP|CHF|CAD|AUD|NZD|JPY|CNY|INR|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|ILS|BRL|MXN|ZAR|SGD|HKD|MAD|TND|DZD|XOF|XAF";
