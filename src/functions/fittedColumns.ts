import { check } from "../core/check";
import type { OpportunityColumns } from "../core/models/betaBernoulli";
import { checkOpportunities } from "../core/models/checkOpportunities";
import type { SpendColumns } from "../core/models/gammaGamma";
import type { PurchaseColumns } from "../core/models/purchaseRows";
import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { ColumnReader, keepRows } from "./ColumnReader";
import { customerOf } from "./customerOf";
import type { Column, Maybe } from "./signature";
import { checkGiven, hasCells, linesOf, sourceOf, sourcesOf } from "./sources";

type Purchases = Record<"repeat_purchases" | "recency" | "age", Column>;

/**
 * The customers that a model of purchases is fitted to, one a row or, with weights, several. A header row is left out,
 * and so are blank rows and those that stand for nobody.
 *
 * @throws {CoreError} "value" for a cell that is blank, cannot be read or cannot be, and for customers who contradict themselves, in the words of
 *   its column and place; {InputError} for an error value
 */
export function purchaseColumnsOf(
  required: Purchases & { log_intervals?: Column },
  weights: Maybe<Column>,
): PurchaseColumns {
  const rows = rowsOf(required, weights, []);
  const { repeat_purchases: repeatPurchases, recency, age, log_intervals: logIntervals } = rows.figures;
  rows.check((row) => {
    recency![row] = customerOf(repeatPurchases![row]!, recency![row]!, age![row]!).recency;
  });
  return withoutNobody({
    repeatPurchases: repeatPurchases!,
    recency: recency!,
    age: age!,
    ...(rows.figures.weights && { weights: rows.figures.weights }),
    ...(logIntervals && { logIntervals }),
  });
}

function withoutNobody<Columns extends { weights?: ArrayLike<number> }>(columns: Columns): Columns {
  const { weights } = columns;
  if (!weights || Array.prototype.every.call(weights, (weight) => weight > 0)) return columns;
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [
      name,
      (values as Float64Array).filter((_, row) => weights[row]! > 0),
    ]),
  ) as unknown as Columns;
}

/**
 * The same for the model of spending: the mean of a customer without a repeat purchase may be blank.
 *
 * @throws {CoreError} "value" {InputError} as above
 */
export function spendColumnsOf(
  required: Record<"repeat_purchases" | "monetary_value", Column>,
  weights: Maybe<Column>,
): SpendColumns {
  const rows = rowsOf(required, weights, ["monetary_value"]);
  const { repeat_purchases: repeatPurchases, monetary_value: monetaryValue } = rows.figures;
  rows.check((row) => {
    if (check.repeat_purchases(repeatPurchases![row]!) > 0 && Number.isNaN(monetaryValue![row]))
      throw new CoreError("value", sentences.blank("monetary_value"));
  });
  return {
    repeatPurchases: repeatPurchases!,
    monetaryValue: monetaryValue!,
    ...(rows.figures.weights && { weights: rows.figures.weights }),
  };
}

/**
 * Customers with opportunities to buy, in whole numbers.
 *
 * @throws {CoreError} "value" {InputError} as above
 */
export function opportunityColumnsOf(
  required: Record<"repeat_purchases" | "recency" | "opportunities", Column>,
  weights: Maybe<Column>,
): OpportunityColumns {
  const rows = rowsOf(required, weights, []);
  const { repeat_purchases: repeatPurchases, recency, opportunities } = rows.figures;
  rows.check((row) => {
    const customer = {
      repeatPurchases: repeatPurchases![row]!,
      recency: recency![row]!,
      opportunities: opportunities![row]!,
    };
    recency![row] = checkOpportunities(customer).recency;
  });
  return withoutNobody({
    repeatPurchases: repeatPurchases!,
    recency: recency!,
    opportunities: opportunities!,
    ...(rows.figures.weights && { weights: rows.figures.weights }),
  });
}

/**
 * What came and what was predicted, a customer a row, with the purchases until then where they are given.
 *
 * @throws {CoreError} "value" {InputError} as above
 */
export function scoredColumnsOf(
  required: Record<"actual" | "predicted", Column>,
  repeat_purchases: Maybe<Column>,
): { actual: Float64Array; predicted: Float64Array; repeatPurchases?: Float64Array } {
  const rows = rowsOf(hasCells(repeat_purchases) ? { ...required, repeat_purchases } : required, undefined, []);
  const { actual, predicted, repeat_purchases: repeatPurchases } = rows.figures;
  if (repeatPurchases)
    rows.check((row) => {
      repeatPurchases[row] = check.repeat_purchases(repeatPurchases[row]!);
    });
  return { actual: actual!, predicted: predicted!, ...(repeatPurchases && { repeatPurchases }) };
}

interface Rows {
  figures: Partial<Record<TermId, Float64Array>>;
  /** Looks at each row; what is thrown says in which cell it is. */
  check: (one: (row: number) => void) => void;
}

function rowsOf(required: Partial<Record<TermId, Column>>, weights: Maybe<Column>, gaps: readonly TermId[]): Rows {
  const sources = sourcesOf(required);
  checkGiven(sources);
  if (hasCells(weights)) sources.push(sourceOf("weights", weights));
  const lines = linesOf(sources);
  const columns = sources.map(({ id }, i) => new ColumnReader(id, lines[i]!, gaps.includes(id)));
  const { places } = keepRows(columns);
  const figures: Rows["figures"] = Object.fromEntries(
    columns.map((column) => [column.id, column.figures(places.length)]),
  );
  return {
    figures,
    check: (one) => {
      places.forEach((place, row) => {
        try {
          if (figures.weights) check.weights(figures.weights[row]!);
          one(row);
        } catch (error) {
          throw columns[0]!.inPlace(error, place);
        }
      });
    },
  };
}
