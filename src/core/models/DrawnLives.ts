import type { Chance } from "../numerics/Chance";
import type { PurchaseModel } from "./PurchaseModel";
import { purchaseRows, type PurchaseColumns } from "./purchaseRows";

/** Lives of customers by chance; those who are the same are asked about once. */
export class DrawnLives {
  private readonly rows;

  constructor(
    columns: PurchaseColumns,
    private readonly chance: Chance,
  ) {
    this.rows = purchaseRows(columns);
  }

  /**
   * One life of each customer under a model.
   *
   * @param visit  is told the time of each purchase
   * @param after  is told the customer whose purchases these were
   */
  each(model: PurchaseModel, horizon: number, visit: (time: number) => void, after: (place: number) => void): void {
    const { chance, rows } = this;
    const { purchases, recency, age, counts, times, rowOf } = rows;
    const active = new Float64Array(purchases.length);
    const phases = new Float64Array(purchases.length * model.phases);
    for (let row = 0; row < purchases.length; row++) {
      const customer = {
        repeatPurchases: counts[purchases[row]!]!,
        recency: times[recency[row]!]!,
        age: times[age[row]!]!,
      };
      active[row] = model.active(customer);
      phases.set(model.phaseChances(customer), row * model.phases);
    }
    for (let place = 0; place < rowOf.length; place++) {
      const row = rowOf[place]!;
      if (chance.uniform() >= active[row]!) continue;
      const standing = { repeatPurchases: counts[purchases[row]!]!, age: times[age[row]!]!, phase: 0 };
      let left = model.phases === 1 ? 0 : chance.uniform() - phases[row * model.phases]!;
      while (left > 0 && standing.phase < model.phases - 1) left -= phases[row * model.phases + ++standing.phase]!;
      model.live(chance, standing, horizon, visit);
      after(place);
    }
  }
}
