import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";
import type { UnitId } from "../../../vocabulary/units";
import type { Scalar } from "../catalogue";

/** A figure in the reader's language. Money carries no currency: a function does not know it. */
export function formatResult(value: Scalar, unit: UnitId, locale: Locale): string {
  if (typeof value !== "number") return String(value);
  const text = new Intl.NumberFormat(languages[locale].figuresTag, formatOf(value, unit)).format(value);
  // the engine's French puts narrow no-break spaces, and a hyphen for minus
  return text.replaceAll("\u202F", "\u00A0").replace("-", "−");
}

function formatOf(value: number, unit: UnitId): Intl.NumberFormatOptions {
  // below one percent two decimals would say too little
  if (unit === "rate") return { style: "percent", ...(Math.abs(value) < 0.01 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 }) };
  if (unit !== "money") return { maximumFractionDigits: 4 };
  return Number.isInteger(value) ? { maximumFractionDigits: 0 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
}
