import { filled } from "./filled";
import { grouped } from "./grouped";
import { languages } from "./languages";
import type { Locale, Text } from "./locale";
import { DATA_WANTED, WORRYING_CORRELATION } from "./modelRules";

/** What customers should have for a model of them to be believed. */
const dataGateWords = {
  repeatBuyers: {
    en: "{value} {value|customer|customers} bought again ({wanted} wanted)",
    fr: "{value} {value|client a racheté|clients ont racheté} ({wanted} souhaités)",
  },
  historyDays: {
    en: "{value} {value|day|days} of history ({wanted} wanted)",
    fr: "{value} {value|jour|jours} d’historique ({wanted} souhaités)",
  },
  silentDays: {
    en: "Last purchase {value} {value|day|days} before the end ({wanted} at most)",
    fr: "Dernier achat {value} {value|jour|jours} avant la fin ({wanted} au plus)",
  },
  thirdPurchases: {
    en: "{value} {value|customer|customers} bought three times or more",
    fr: "{value} {value|client a acheté|clients ont acheté} au moins trois fois",
  },
  spendCorrelation: {
    en: "Spend and frequency are related by {value} ({wanted} at most)",
    fr: "Dépense et fréquence sont liées à {value} ({wanted} au plus)",
  },
} as const satisfies Record<string, Text>;

export type GateId = keyof typeof dataGateWords;

/** What was found, and what is wanted. */
export function dataGateSaid({ id, value }: { id: GateId; value: number }, locale: Locale): string {
  const decimal = (figure: string): string => figure.replace("-", "−").replace(".", languages[locale].decimal);
  const values =
    id === "spendCorrelation"
      ? { value: decimal(value.toFixed(2)), wanted: decimal(String(WORRYING_CORRELATION)) }
      : { value: grouped(value, locale), wanted: grouped(DATA_WANTED[id], locale) };
  return filled(dataGateWords[id][locale], locale, values);
}
