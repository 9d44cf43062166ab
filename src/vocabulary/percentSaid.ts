import { fifteenDigits } from "./fifteenDigits";
import { languages } from "./languages";
import type { Locale } from "./locale";

/** A share as a sentence says it: 2.5%, 2,5 %. */
export const percentSaid = (share: number, locale: Locale): string =>
  `${String(fifteenDigits(share * 100)).replace(".", languages[locale].decimal)}${languages[locale].percent}`;
