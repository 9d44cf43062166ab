import type { TableSettings } from "../orders/tables/TableSettings";
import { t } from "../template/specs";
import type { FormatId } from "../template/numberFormat";
import type { TableRow } from "../template/Template";
import { dayOf } from "../vocabulary/calendar";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { languages } from "../vocabulary/languages";
import type { Text } from "../vocabulary/locale";
import { periods } from "../vocabulary/periods";

type PeriodOfCohorts = TableSettings["cohortPeriod"];
interface OfPeriod {
  periodId: PeriodOfCohorts;
}

/** How cohorts are made. */
export const byFirstPurchase = (id: PeriodOfCohorts): Text =>
  inEveryLanguage((locale) => BY_FIRST[locale].replace("{period}", periodWord(id)[locale]));

const BY_FIRST = t("by {period} of the first purchase", "par {period} du premier achat");

/** "Jan 2025", "Q1 2025", "2025". */
export function cohortLabel({ start }: { start: number }, { periodId }: OfPeriod): NonNullable<TableRow["label"]> {
  return periodId === "month" ? { value: start, format: "month" } : startNamed(start, periodId);
}

/** "January 2025", "Q1 2025", "2025". */
export function startNamed(start: number, periodId: PeriodOfCohorts): Text {
  const [year, month] = dayOf(start)!;
  if (periodId === "month") return inEveryLanguage((locale) => `${languages[locale].months[month - 1]!} ${year}`);
  if (periodId === "year") return t(`${year}`, `${year}`);
  const quarter = (month + 2) / 3;
  return t(`Q${quarter} ${year}`, `T${quarter} ${year}`);
}

export const SINCE: Readonly<Record<PeriodOfCohorts, Text>> = {
  month: t("months since the first purchase", "mois depuis le premier achat"),
  quarter: t("quarters since the first purchase", "trimestres depuis le premier achat"),
  year: t("years since the first purchase", "années depuis le premier achat"),
};
/** "month 3" where the periods are months. */
export const ageFormat = ({ periodId }: OfPeriod): FormatId => (periodId === "month" ? "monthNumber" : "count");

const periodWord = (id: PeriodOfCohorts): Text => inEveryLanguage((locale) => periods[id].label[locale].toLowerCase());

/** Before the number of a period. */
export const AGE_WORDS: Readonly<Record<PeriodOfCohorts, Record<"byPeriod" | "inPeriod", Text>>> = {
  month: { byPeriod: t("by month", "jusqu’au mois"), inPeriod: t("in month", "au mois") },
  quarter: { byPeriod: t("by quarter", "jusqu’au trimestre"), inPeriod: t("in quarter", "au trimestre") },
  year: { byPeriod: t("by year", "jusqu’à l’année"), inPeriod: t("in year", "à l’année") },
};
