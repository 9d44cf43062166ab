import { fifteenDigits } from "./fifteenDigits";
import { languages } from "./languages";
import type { Locale } from "./locale";

/** A share as a sentence says it: 5%, 5 %. */
export const percentSaid = (share: number, locale: Locale): string =>
  `${fifteenDigits(share * 100)}${languages[locale].percent}`;
