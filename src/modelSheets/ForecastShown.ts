import type { SpansAhead } from "../core/models/forecastSpans";
import type { FormatId } from "../template/numberFormat";
import { t } from "../template/specs";
import type { TableRow } from "../template/Template";
import { dayOf } from "../vocabulary/calendar";
import type { MeasureId, YearTried } from "./yearAhead";

/** What the page shows, by what is forecast. */
export interface ForecastShown {
  measure: MeasureId;
  /** Of what is forecast, and of a change of it. */
  format: FormatId;
  change: FormatId;
  /** Of months where they have seasons; the year is `all`. */
  rows: SpansAhead;
  starts: Int32Array;
  hasMonths: boolean;
  before: YearTried | undefined;
  /** What a forecast of the year before said; undefined where there is none. */
  tried: SpansAhead["all"] | undefined;
}

export const FORECAST = t("forecast", "prévision");
export const LOW = t("low", "bas");
export const HIGH = t("high", "haut");
export const LAST_YEAR = t("last year", "an dernier");
export const TWELVE_MONTHS = t("12 months", "12 mois");

/** To cents, so that what is shown adds up. */
export const rounded = (value: number, { measure }: ForecastShown): number =>
  measure === "revenue" ? Math.round(value * 100) / 100 : Math.round(value * 10) / 10;

/** From the first month to the last, of a column; the cell of the year where there are no months. */
export const eachMonth = (key: string, { rows, hasMonths }: ForecastShown): string =>
  hasMonths ? `${key}_0:${key}_${rows.expected.length - 1}` : `${key}_all`;

/** A month of the calendar, or the day on which a month of another begins. */
export const monthLabel = (start: number): NonNullable<TableRow["label"]> => ({
  value: start,
  format: dayOf(start)![2] === 1 ? "month" : "date",
});
