import { LOCALES, type Locale } from "../vocabulary/locale";
import type { Copy, NotTaken } from "./Copy";

/** What a sheet of copies keeps of its making, so that new ones can be taken into it. */
export interface RollUpMemory {
  read: readonly (Copy | NotTaken)[];
  rates: Readonly<Record<string, number>>;
  /** In the order of their rows. */
  currencies: readonly string[];
  locale: Locale;
}

interface Packed extends RollUpMemory {
  rollUp: typeof VERSION;
}
const VERSION = 1;

/** In a text, as a worksheet keeps it. */
export const aboutRollUp = ({ read, rates, currencies, locale }: RollUpMemory): string =>
  JSON.stringify({ rollUp: VERSION, read, rates, currencies, locale } satisfies Packed);

/** Undefined of what another sheet keeps, or a later release. */
export function rollUpIn(about: string): RollUpMemory | undefined {
  try {
    const found = JSON.parse(about) as Partial<Packed> | null;
    const { rollUp, read, rates, currencies, locale } = found ?? {};
    const isKnown = rollUp === VERSION && Array.isArray(read) && Array.isArray(currencies) && rates !== undefined;
    return isKnown && locale !== undefined && LOCALES.includes(locale)
      ? { read, rates, currencies, locale }
      : undefined;
  } catch {
    return undefined;
  }
}
