import type { CellReading } from "../formula/CellReading";
import { currencies, type CurrencyId } from "../vocabulary/currencies";

/**
 * The currency that the cells show: the first sign found, in the selected cell before the others. Without one figures
 * stay bare.
 */
export function currencyOf({ areas }: Pick<CellReading, "areas">): CurrencyId {
  const texts = areas.flatMap(({ text }) => text.flat());
  for (const text of texts) {
    const found = (Object.keys(currencies) as CurrencyId[]).find(
      (id) => currencies[id] !== "" && /\d/.test(text) && text.includes(currencies[id]),
    );
    if (found) return found;
  }
  return "other";
}
