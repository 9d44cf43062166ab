import type { Chance } from "../numerics/Chance";
import type { BetaGeometricParameters } from "./betaGeometricFuture";
import type { BetaGeometric } from "./betaGeometricLikelihood";
import type { Gaps } from "./Gaps";
import type { Customer, Standing } from "./Model";
import type { ParetoNbdParameters } from "./paretoNbdFuture";

/** Which model it is, and its parameters. */
type PurchaseLaw = ({ parameters: BetaGeometricParameters } & BetaGeometric) | { parameters: ParetoNbdParameters };

/** A model of purchases with its parameters, as whoever asks about a whole base knows it. */
export interface PurchaseModel {
  readonly law: PurchaseLaw;
  /** Phases that a customer may be in between two purchases; 1 where a purchase is made at once. */
  phases: number;
  /** The chance that a customer is one still. */
  active(customer: Customer): number;
  /** The chance of each phase, of a customer who is one still. */
  phaseChances(customer: Customer): readonly number[];
  /** Purchases expected of a customer who is one still. */
  expected(standing: Standing, horizon: number): number;
  /** A time in which its pace changes by a factor of a few at most. */
  scale(standing: Standing): number;
  /** One of the futures that a customer who is one still may have: visits the time of each purchase until the horizon. */
  live(chance: Chance, standing: Standing, horizon: number, visit: (time: number) => void): void;
  /** Times to the next purchase of customers with so many, as they are to be expected at the last one. */
  gaps(repeatPurchases: number): Gaps;
}
