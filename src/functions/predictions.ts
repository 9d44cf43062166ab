import { check } from "../core/check";
import { expectedSpend, type GammaGammaParameters } from "../core/models/gammaGamma";
import type { Customer } from "../core/models/Model";
import type { newCustomerValue } from "../core/models/newCustomerValue";
import type { TermId } from "../vocabulary/terms";
import { customerOf } from "./customerOf";
import { lift } from "./lift";
import { onceForEach } from "./onceForEach";
import { orError } from "./orError";
import { readParameters } from "./readParameters";
import type { Lifted, LikeInput, Maybe, Table } from "./signature";

/** A model as the functions know it that predict with a fit of it. */
export interface FittedModel<Parameters> {
  /** What FIT spills of it, in its order. */
  ids: readonly TermId[];
  parametersIn: (numbers: readonly number[]) => Parameters;
}

/** Of a model whose parameters are what FIT spills, one by one. */
export function inOrder<Parameters extends readonly (number | undefined)[]>(
  ...ids: readonly TermId[]
): FittedModel<Parameters> {
  return { ids, parametersIn: (numbers) => numbers as unknown as Parameters };
}

interface CustomerCells {
  repeat_purchases: Lifted;
  recency: Lifted;
  age: Lifted;
}

/** The parameters are read once for all that is predicted with them. */
export const withParameters = <P>(
  { ids, parametersIn }: FittedModel<P>,
  cells: Maybe<Table>,
  predict: (parameters: P) => LikeInput,
): LikeInput => orError(() => predict(parametersIn(readParameters("parameters", cells, ids))));

/** What customers do within a horizon. */
export const withinHorizon = <P>(
  model: FittedModel<P>,
  parameters: Maybe<Table>,
  { horizon, ...customer }: CustomerCells & { horizon: Lifted },
  predict: (parameters: P, customer: Customer, horizon: number) => number,
): LikeInput =>
  withParameters(model, parameters, (found) =>
    lift(
      (ahead: number, x: number, last: number, seen: number) =>
        predict(found, customerOf(x, last, seen), check.horizon(ahead)),
      { horizon, ...customer },
    ),
  );

/** What customers are at the end of a horizon; now, where none is given. */
export const atHorizon = <P>(
  model: FittedModel<P>,
  parameters: Maybe<Table>,
  customer: CustomerCells,
  horizon: Maybe<Lifted>,
  predict: (parameters: P, customer: Customer, horizon: number) => number,
): LikeInput =>
  withParameters(model, parameters, (found) =>
    lift(
      (x: number, last: number, seen: number, ahead: number | undefined) =>
        predict(found, customerOf(x, last, seen), check.horizon(ahead ?? 0)),
      { ...customer },
      { horizon },
    ),
  );

/** What a customer not yet known does within a horizon. */
export const ofNew = <P>(
  model: FittedModel<P>,
  parameters: Maybe<Table>,
  horizon: Lifted,
  predict: (parameters: P, horizon: number) => number,
): LikeInput =>
  withParameters(model, parameters, (found) =>
    lift((ahead: number) => predict(found, check.horizon(ahead)), { horizon }),
  );

/** All that customers do, each purchase discounted. */
export const discounted = <P>(
  model: FittedModel<P>,
  parameters: Maybe<Table>,
  discount_rate_period: Lifted,
  customer: CustomerCells,
  predict: (parameters: P, customer: Customer, discountRate: number) => number,
): LikeInput =>
  withParameters(model, parameters, (found) =>
    lift(
      (rate: number, x: number, last: number, seen: number) =>
        predict(found, customerOf(x, last, seen), check.discount_rate_period(rate)),
      { discount_rate_period, ...customer },
    ),
  );

export const GAMMA_GAMMA = inOrder<GammaGammaParameters>("gammagamma_p", "gammagamma_q", "gammagamma_v");

interface NewCustomerCells {
  spend_parameters: Table;
  first_order_value: Lifted;
  horizon: Lifted;
  margin_rate: Lifted;
  discount_rate_period: Maybe<Lifted>;
}

/**
 * What a customer not yet won is worth.
 *
 * @param worth     of the core; named where it is used, so that it is found as what the function does
 * @param expected  purchases within a time
 * @param scale     of the time in which their pace changes
 */
export const newValue = <P>(
  model: FittedModel<P>,
  parameters: Maybe<Table>,
  { spend_parameters, first_order_value, horizon, margin_rate, discount_rate_period }: NewCustomerCells,
  worth: typeof newCustomerValue,
  expected: (parameters: P, time: number) => number,
  scale: (parameters: P) => number,
): LikeInput =>
  withParameters(model, parameters, (found) => {
    const spending = readParameters("spend_parameters", spend_parameters, GAMMA_GAMMA.ids);
    // cells of one horizon ask for the same times
    const purchases = onceForEach((time) => expected(found, time));
    const spend = expectedSpend(GAMMA_GAMMA.parametersIn(spending), 0, 0);
    return lift(
      (first: number, ahead: number, margin: number, rate: number | undefined) =>
        worth(
          {
            expected: purchases,
            scale: scale(found),
            spend,
            firstOrderValue: check.first_order_value(first),
            marginRate: check.margin_rate(margin),
          },
          check.horizon(ahead),
          check.discount_rate_period(rate ?? 0),
        ),
      { first_order_value, horizon, margin_rate },
      { discount_rate_period },
    );
  });
