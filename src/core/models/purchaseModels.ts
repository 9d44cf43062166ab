import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import type { Chance } from "../numerics/Chance";
import { fitBetaGeometric, fitRegular } from "./betaGeometric";
import { futureOfActive, phaseChances, stillActive, type BetaGeometricParameters } from "./betaGeometricFuture";
import type { BetaGeometric } from "./betaGeometricLikelihood";
import { Gaps } from "./Gaps";
import type { Customer, Fit, Standing } from "./Model";
import { fitParetoNbd } from "./paretoNbd";
import { purchasesOfActive, stillActive as stillActiveInPareto, type ParetoNbdParameters } from "./paretoNbdFuture";
import type { PurchaseModel } from "./PurchaseModel";
import type { PurchaseColumns } from "./purchaseRows";

/** A model that was fitted, and how to have it with other parameters. */
export interface FittedPurchases {
  fit: Fit;
  /** With parameters in the order of the fit. */
  withParameters: (parameters: readonly number[]) => PurchaseModel;
}

/** How each model of purchases is fitted to customers. */
export const purchaseModels: Readonly<Record<PurchaseModelId, (columns: PurchaseColumns) => FittedPurchases>> = {
  bgnbd: byChance(0),
  mbgnbd: byChance(1),
  bgcnbd: inRhythm(0),
  mbgcnbd: inRhythm(1),
  paretonbd: (columns) => ({
    fit: fitParetoNbd(columns),
    withParameters: (parameters) => new ParetoModel(parameters as unknown as ParetoNbdParameters),
  }),
};

function byChance(leavesAtFirst: 0 | 1) {
  return (columns: PurchaseColumns): FittedPurchases =>
    fitted(fitBetaGeometric(columns, leavesAtFirst), { regularity: 1, leavesAtFirst });
}

function inRhythm(leavesAtFirst: 0 | 1) {
  return (columns: PurchaseColumns): FittedPurchases => {
    const fit = fitRegular(columns, leavesAtFirst);
    return fitted(fit, { regularity: fit.regularity, leavesAtFirst });
  };
}

const fitted = (fit: Fit, model: BetaGeometric): FittedPurchases => ({
  fit,
  withParameters: (parameters) => new BetaGeometricModel(parameters as unknown as BetaGeometricParameters, model),
});

/** Arrivals of one customer by chance: each tells more of the customer's own rate, which nobody knows. */
class Pace {
  constructor(
    private shape: number,
    private scale: number,
  ) {}

  /** The time to the next arrival: of a rate that is gamma, it is Pareto's of the second kind. */
  wait(chance: Chance): number {
    const time = this.scale * Math.expm1(chance.exponential(this.shape++));
    // rates to which a draw of parameters may lead have no sense any more where no time passes
    this.scale += time;
    return Math.max(time, SHORTEST);
  }
}

/** Of the periods of a model: a hundredth of a second in a year. */
const SHORTEST = 1e-6;

class BetaGeometricModel implements PurchaseModel {
  readonly phases: number;

  constructor(
    private readonly parameters: BetaGeometricParameters,
    private readonly model: BetaGeometric,
  ) {
    this.phases = model.regularity;
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
    let [time, parts] = [0, regularity - phase];
    for (let stays = b + repeatPurchases + leavesAtFirst; time <= horizon; stays++) {
      for (; parts > 0 && time <= horizon; parts--) time += pace.wait(chance);
      if (time > horizon) return;
      visit(time);
      // what is known of the chance to leave grows with every purchase that did not end it
      if (chance.uniform() * (a + stays) < a) return;
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

  constructor(private readonly parameters: ParetoNbdParameters) {}

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
    for (let time = pace.wait(chance); time <= end; time += pace.wait(chance)) visit(time);
  }

  gaps(repeatPurchases: number): Gaps {
    const [r, alpha] = this.parameters;
    return new Gaps(r + repeatPurchases, alpha, 1);
  }
}
