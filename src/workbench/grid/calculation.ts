import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType, IActiveDirtyManagerService, type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation, SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
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
      else if (command.id === SetFormulaCalculationNotificationMutation.id) this.notified(command.params as ISetFormulaCalculationNotificationMutation);
      else if (affecting.get(command.id) && !isResultOrStyle(command, options)) this.dirty = true;
    });
  }

  /** Calculates every formula again. */
  all(): void {
    this.dirty = true;
    void this.engine.commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {}, forceCalculation: true },
      { onlyLocal: true },
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
  return options?.onlyLocal === true || (command.params as ISetRangeValuesMutationParams).trigger === SetStyleCommand.id;
}
