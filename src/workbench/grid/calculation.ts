import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../address";
import type { Engine } from "./engine";

/** Knows when the grid calculates: it starts 100 ms after the last change that needs it and says when it is over. */
export class Calculation {
  /** Counts calculations: what a formula reports belongs to the current one. */
  run = 0;
  private dirty = false;
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private readonly engine: Engine) {
    const affecting = engine.get(IActiveDirtyManagerService);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started();
      else if (command.id === SetFormulaCalculationNotificationMutation.id)
        this.notified(command.params as ISetFormulaCalculationNotificationMutation);
      else if (affecting.get(command.id) && !isResultOrStyle(command, options)) this.dirty = true;
    });
  }

  /** Calculates every formula again. */
  all(): void {
    this.trigger([], true);
  }

  /** Calculates the formulas in these cells, and what depends on the cells. */
  areas(areas: readonly { readonly sheet: string; readonly area: Area }[]): void {
    const unitId = this.engine.book.getId();
    this.trigger(
      areas.map(({ sheet, area: { row, column, rows, columns } }) => ({
        unitId,
        sheetId: sheet,
        range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
      })),
      false,
    );
  }

  /** Promises of custom functions do not count: see FunctionBridge. */
  settled(): Promise<void> {
    return this.idle ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Answers how to stop listening. */
  onSettled(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  get idle(): boolean {
    return !this.dirty && !this.running;
  }

  private trigger(dirtyRanges: ISetFormulaCalculationStartMutation["dirtyRanges"], forceCalculation: boolean): void {
    this.dirty = true;
    const params: Omit<ISetFormulaCalculationStartMutation, "options"> = {
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      forceCalculation,
    };
    void this.engine.commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], ...params },
      { onlyLocal: true },
    );
  }

  private started(): void {
    this.dirty = false;
    this.running = true;
    this.run++;
  }

  private notified({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo || functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    setTimeout(() => this.release(), 0); // results are applied a microtask later
  }

  private release(): void {
    if (!this.idle) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
    for (const listener of this.listeners) listener();
  }
}

/** Results are applied locally; a style recalculates nothing. */
function isResultOrStyle(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  return (
    options?.onlyLocal === true || (command.params as ISetRangeValuesMutationParams).trigger === SetStyleCommand.id
  );
}
