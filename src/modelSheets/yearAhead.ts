import type { SpanForecast, SpansAhead } from "../core/models/forecastSpans";
import { seasonFactors } from "../core/numerics/seasonFactors";
import { total } from "../core/numerics/total";
import type { MonthsBought, YearBefore, YearsOfOrders } from "../orders/models/yearsOfOrders";
import type { Text } from "../vocabulary/locale";
import { periods } from "../vocabulary/periods";

/** What is expected of today's customers in the twelve months after the last day, beside what came in those before. */
export interface YearAhead extends Omit<YearsOfOrders, "before"> {
  forecast: SpanForecast;
  before: YearTried | undefined;
}

/** The year before, and what the same model would have said of it; or why it would have said nothing. */
export interface YearTried extends Omit<YearBefore, "customers" | "starts"> {
  known: number;
  forecast: SpanForecast | { reason: Text };
}

/** The ends of months as a model asks for them: in weeks from the day before the first. */
export const endsInWeeks = ([first, ...ends]: Int32Array): Float64Array =>
  Float64Array.from(ends, (end) => (end - first!) / periods.week.days);

/** What is forecast: revenue, or purchases where the amounts have no model. */
export type MeasureId = keyof MonthsBought;
export const measureOf = ({ forecast }: YearAhead): MeasureId =>
  "expected" in forecast.revenue ? "revenue" : "purchases";

/** Of the year before, by the measure of the year ahead. */
export function triedSpans({ before }: YearAhead, measure: MeasureId): SpansAhead | { reason: Text } | undefined {
  if (!before) return undefined;
  return "reason" in before.forecast ? before.forecast : before.forecast[measure];
}

/** The months ahead with their seasons, as long as the orders hold two years; the sum of the year stays the model's. */
export function seasonedMonths(ahead: YearAhead): SpansAhead | undefined {
  const measure = measureOf(ahead);
  const spans = ahead.forecast[measure] as SpansAhead;
  const factors = seasonFactors(ahead.seasons[measure]);
  if (!factors) return undefined;
  const seasoned = spans.expected.map((value, month) => value * factors[month]!);
  const scale = spans.all.expected / total(seasoned);
  const by = (values: Float64Array): Float64Array => values.map((value, month) => value * factors[month]! * scale);
  return { expected: by(spans.expected), low: by(spans.low), high: by(spans.high), all: spans.all };
}
