import { countSaid } from "../orderSheets/SheetAbout";
import type { CurrencyId } from "../vocabulary/currencies";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";

/** What the sheets of a model say of the orders they are made of. */
export interface ModelAbout {
  /** The name of a table, a sheet or a file. */
  source: string;
  currency: CurrencyId;
}

/** What stands below the title of a sheet. */
export const subtitleOfModel = ({ source }: ModelAbout, customers: number, ...facts: readonly Text[]): Text =>
  inEveryLanguage((locale) => [source, countSaid(customers)[locale], ...facts.map((fact) => fact[locale])].join(", "));
