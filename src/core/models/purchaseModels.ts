import { keepsOneTimeBuyers, type PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import type { Chance } from "../numerics/Chance";
import { fitBetaGeometric, fitRegular } from "./betaGeometric";
import { futureOfActive, phaseChances, stillActive, type BetaGeometricParameters } from "./betaGeometricFuture";
import { betaGeometricLikelihood, type BetaGeometric } from "./betaGeometricLikelihood";
import { Gaps } from "./Gaps";
import type { Customer, Fit, LogLikelihood, Standing } from "./Model";
import { fitParetoNbd } from "./paretoNbd";
import { purchasesOfActive, stillActive as stillActiveInPareto, type ParetoNbdParameters } from "./paretoNbdFuture";
import { paretoNbdLikelihood } from "./paretoNbdLikelihood";
import type { PurchaseModel } from "./PurchaseModel";
import { purchaseRows, type PurchaseColumns } from "./purchaseRows";

/** A model that was fitted, and how to have it with other parameters. */
export interface FittedPurchases {
  fit: Fit;
  logLikelihood: LogLikelihood;
  /** With parameters in the order of the fit. */
  withParameters: (parameters: readonly number[]) => PurchaseModel;
}

/** How each model of purchases is fitted to customers. */
export const purchaseModels: Readonly<Record<PurchaseModelId, (columns: PurchaseColumns) => FittedPurchases>> = {
  bgnbd: (columns) => byChance(columns, 0),
  mbgnbd: (columns) => byChance(columns, 1),
  bgcnbd: (columns) => inRhythm(columns, 0),
  mbgcnbd: (columns) => inRhythm(columns, 1),
  paretonbd: (columns) => ({
    fit: fitParetoNbd(columns),
    logLikelihood: paretoNbdLikelihood(purchaseRows(columns)),
    withParameters: (parameters) => new ParetoModel(parameters as unknown as ParetoNbdParameters),
  }),
};

const byChance = (columns: PurchaseColumns, leavesAtFirst: 0 | 1): FittedPurchases =>
  fitted(columns, fitBetaGeometric(columns, leavesAtFirst), { regularity: 1, leavesAtFirst });

function inRhythm(columns: PurchaseColumns, leavesAtFirst: 0 | 1): FittedPurchases {
  const fit = fitRegular(columns, leavesAtFirst);
  return fitted(columns, fit, { regularity: fit.regularity, leavesAtFirst });
}

const fitted = (columns: PurchaseColumns, fit: Fit, model: BetaGeometric): FittedPurchases => ({
  fit,
  logLikelihood: betaGeometricLikelihood(purchaseRows(columns), model),
  withParameters: (parameters) => new BetaGeometricModel(parameters as unknown as BetaGeometricParameters, model),
});

/** A model with parameters that are known; of one with a rhythm, its k follows them. */
export function modelWith(id: PurchaseModelId, parameters: readonly number[]): PurchaseModel {
  if (id === "paretonbd") return new ParetoModel(parameters as unknown as ParetoNbdParameters);
  const [r, alpha, a, b, regularity = 1] = parameters as [number, number, number, number, number?];
  return new BetaGeometricModel([r, alpha, a, b], { regularity, leavesAtFirst: keepsOneTimeBuyers(id) ? 0 : 1 });
}

/** No future has more purchases: there are as many days in 270 years. */
const MOST_PURCHASES = 100_000;

/** Arrivals of one customer by chance: each tells more of the customer's own rate, which nobody knows. */
class Pace {
  constructor(
    private shape: number,
    private scale: number,
  ) {}

  /** The time to the next arrival: of a rate that is gamma, it is Pareto's of the second kind. */
  wait(chance: Chance): number {
    const time = this.scale * Math.expm1(chance.exponential(this.shape++));
    this.scale += time;
    return time;
  }
}

class BetaGeometricModel implements PurchaseModel {
  readonly phases: number;

  readonly law: { parameters: BetaGeometricParameters } & BetaGeometric;

  constructor(
    private readonly parameters: BetaGeometricParameters,
    private readonly model: BetaGeometric,
  ) {
    this.phases = model.regularity;
    this.law = { parameters, ...model };
  }

  active(customer: Customer): number {
    return stillActive(this.parameters, this.model, customer);
  }

  phaseChances(customer: Customer): readonly number[] {
    return this.phases === 1 ? ONLY : phaseChances(this.parameters, this.model, customer);
  }

  expected(standing: Standing, horizon: number): number {
    return futureOfActive(this.parameters, this.model, standing, horizon).purchases;
  }

  scale({ repeatPurchases, age }: Standing): number {
    const [r, alpha] = this.parameters;
    return (alpha + age) / Math.max(1, r + this.phases * repeatPurchases);
  }

  live(
    chance: Chance,
    { repeatPurchases, age, phase }: Standing,
    horizon: number,
    visit: (time: number) => void,
  ): void {
    const [r, alpha, a, b] = this.parameters;
    const { regularity, leavesAtFirst } = this.model;
    const pace = new Pace(r + regularity * repeatPurchases + phase, alpha + age);
    const stays = b + repeatPurchases + leavesAtFirst;
    let [time, parts] = [0, regularity - phase];
    for (let purchases = 0; purchases < MOST_PURCHASES; purchases++) {
      for (; parts > 0 && time <= horizon; parts--) time += pace.wait(chance);
      if (time > horizon) return;
      visit(time);
      // the chance to leave is known the better the more purchases did not end in it
      if (chance.uniform() * (a + stays + purchases) < a) return;
      parts = regularity;
    }
  }

  gaps(repeatPurchases: number): Gaps {
    const [r, alpha] = this.parameters;
    return new Gaps(r + this.phases * repeatPurchases, alpha, this.phases);
  }
}

const ONLY: readonly number[] = [1];

class ParetoModel implements PurchaseModel {
  readonly phases = 1;

  readonly law: { parameters: ParetoNbdParameters };

  constructor(private readonly parameters: ParetoNbdParameters) {
    this.law = { parameters };
  }

  active(customer: Customer): number {
    return stillActiveInPareto(this.parameters, customer);
  }

  phaseChances(): readonly number[] {
    return ONLY;
  }

  expected(standing: Standing, horizon: number): number {
    return purchasesOfActive(this.parameters, standing, horizon);
  }

  scale({ age }: Standing): number {
    const [, , s, beta] = this.parameters;
    return (beta + age) / Math.max(1, s);
  }

  live(chance: Chance, { repeatPurchases, age }: Standing, horizon: number, visit: (time: number) => void): void {
    const [r, alpha, s, beta] = this.parameters;
    const pace = new Pace(r + repeatPurchases, alpha + age);
    const end = Math.min(horizon, (beta + age) * Math.expm1(chance.exponential(s)));
    let time = pace.wait(chance);
    for (let purchases = 0; time <= end && purchases < MOST_PURCHASES; purchases++) {
      visit(time);
      time += pace.wait(chance);
    }
  }

  gaps(repeatPurchases: number): Gaps {
    const [r, alpha] = this.parameters;
    return new Gaps(r + repeatPurchases, alpha, 1);
  }
}
