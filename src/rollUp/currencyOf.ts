import type { CurrencyId } from "../vocabulary/currencies";
import { currencyIdOf } from "../vocabulary/currencyIdOf";
import type { Copy } from "./Copy";
import type { CopyRow } from "./RolledUp";

/** What the amounts of a copy are in: a code, or what its cell says. */
export const currencyOf = ({ team: { currency, values } }: Copy): string =>
  currency === "other" ? String(values["currency"] ?? "").trim() : currency;

/** The currencies of copies, that of most of them first. */
export function currenciesOf(rows: readonly Pick<CopyRow, "copy">[]): string[] {
  const counts = new Map<string, number>();
  for (const { copy } of rows) counts.set(currencyOf(copy), (counts.get(currencyOf(copy)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
}

/** What figures of all copies are written in: without a sign where they are in several currencies. */
export const signOf = (currencies: readonly string[]): CurrencyId =>
  currencies.length === 1 ? currencyIdOf(currencies[0]) : "other";
