import { aboutWords } from "../template/aboutSheet";
import type { CurrencyId } from "../vocabulary/currencies";
import { shortened } from "../vocabulary/cutText";
import { daySaid } from "../vocabulary/daySaid";
import { grouped } from "../vocabulary/grouped";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";

/** What the sheets say of the orders they are made of. */
export interface SheetAbout {
  /** The name of a table, a sheet or a file. */
  source: string;
  /** Where the source is a table of the same workbook: so many rows it had. */
  table?: { name: string; rows: number } | undefined;
  currency: CurrencyId;
  /** Are amounts with VAT, or without? Left out where the orders do not tell. */
  vat?: "excluding" | "including";
}

/** What stands below the title of a sheet: the facts of its own, then what holds for all of them. */
export const subtitleOf = (
  { currency, vat }: SheetAbout,
  until: number,
  facts: readonly Text[],
  untilWords: Text = UNTIL,
): Text =>
  inEveryLanguage((locale) =>
    [
      ...facts.map((fact) => fact[locale]),
      ...(currency === "other" ? [] : [currency]),
      ...(vat ? [aboutWords[vat][locale]] : []),
      untilWords[locale].replace("{day}", daySaid(until, locale)),
    ].join(", "),
  );

const UNTIL = { en: "until {day}", fr: "jusqu’au {day}" } as const satisfies Text;
const LONGEST_NAME = 40;

/** What of a sheet is a value, and where it comes from. */
export const valuesFrom = ({ source }: SheetAbout): Text => {
  const name = shortened(source, LONGEST_NAME);
  return {
    en: `Counts and sums are values from ${name}; all else is formulas`,
    fr: `Effectifs et sommes\u00A0: valeurs tirées de ${name}\u00A0; le reste\u00A0: formules`,
  };
};

/** How many customers. */
export const countSaid = (customers: number): Text =>
  inEveryLanguage((locale) => CUSTOMERS[locale].replace("{count}", grouped(customers, locale)));

const CUSTOMERS = { en: "{count} customers", fr: "{count} clients" } as const satisfies Text;
