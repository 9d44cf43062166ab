import {
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import type { Calculation } from "../grid/calculation";
import type { Engine } from "../grid/engine";
import type { Outcome } from "./outcome";

/** The cell whose formula calls. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A call whose promise is out. Its outcome answers the calculation it starts; after that the function is asked again,
 * as Excel does.
 */
interface Pending {
  outcome?: Outcome;
  /** The last calculation before the one that shows the outcome. */
  before?: number;
}

/** Promises that settle in the same moment make one calculation. */
const PAUSE = 5;

/** Functions that answer a promise: their cells are busy, and calculated again when it settles. */
export class PendingCalls {
  private readonly calls = new Map<string, Pending>();
  private settled: { readonly call: Pending; readonly cell: CellRef }[] = [];
  private timer: number | undefined;
  private waiting: (() => void)[] = [];

  constructor(
    engine: Engine,
    private readonly calculation: Calculation,
  ) {
    engine.commands.onCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      if (!(command.params as ISetFormulaCalculationNotificationMutation).stageInfo) this.forgetShown();
    });
  }

  /** Resolves when no call is out and the calculation of the last outcomes has ended. */
  none(): Promise<void> {
    return this.calls.size === 0 ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The outcome now, or undefined while it is out. The same call of the same cell is not made twice. */
  outcome(cell: CellRef, keyOf: () => string, call: () => Outcome | Promise<Outcome>): Outcome | undefined {
    const known = this.calls.size > 0 ? this.calls.get(keyOf()) : undefined;
    if (known) return known.outcome;
    const answer = call();
    if (!(answer instanceof Promise)) return answer;
    const pending: Pending = {};
    this.calls.set(keyOf(), pending);
    void answer.then((outcome) => {
      pending.outcome = outcome;
      this.settled.push({ call: pending, cell });
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.recalculate(), PAUSE);
    });
    return undefined;
  }

  private recalculate(): void {
    const settled = this.settled;
    this.settled = [];
    for (const { call } of settled) call.before = this.calculation.run;
    this.calculation.areas(
      settled.map(({ cell: { sheet, row, column } }) => ({ sheet, area: { row, column, rows: 1, columns: 1 } })),
    );
  }

  private forgetShown(): void {
    for (const [key, { before = Infinity }] of this.calls) if (this.calculation.run > before) this.calls.delete(key);
    if (this.calls.size > 0) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
