import { currencies, type CurrencyId } from "./currencies";

/** The currency that a cell names; one that is not known here has no sign. */
export const currencyIdOf = (named: string | undefined): CurrencyId =>
  named !== undefined && Object.hasOwn(currencies, named) ? (named as CurrencyId) : "other";
