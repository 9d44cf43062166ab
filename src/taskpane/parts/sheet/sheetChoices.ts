import type { Spelling } from "../../../template/spelling";
import type { CurrencyId } from "../../../vocabulary/currencies";
import type { Locale } from "../../../vocabulary/locale";
import type { PaperId } from "../../../vocabulary/papers";

/** How a worksheet is to be, whatever it holds. */
export interface SheetChoices {
  /** Undefined: made from what the sheet is about. */
  name: string | undefined;
  /** Undefined: the pane's. */
  locale: Locale | undefined;
  currency: CurrencyId;
  spelling: Spelling;
  paper: PaperId;
}

export const usualChoices: SheetChoices = {
  name: undefined,
  locale: undefined,
  currency: "EUR",
  spelling: "clv",
  paper: "a4",
};
