import { CommandType, type ICommand, type IMutationInfo, type IUndoRedoItem } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { QuietUndo } from "./QuietUndo";

/** As Excel. Univer keeps twenty. */
const MOST_STEPS = 100;
/** Steps that hold more cells than this together make room, the oldest first. */
const MOST_CELLS = 3_000_000;

interface Replay {
  readonly run: () => void;
}
/** Takes back, or does again, what Univer has no mutation for. */
export const ReplayMutation: ICommand<Replay> = {
  id: "workbench.mutation.replay",
  type: CommandType.MUTATION,
  handler(_accessor, params) {
    params?.run();
    return true;
  },
};

/**
 * Steps to undo: those of a person, as Univer makes them, and those of the add-in, of which everything in one batch is
 * one.
 */
export class UndoSteps extends QuietUndo {
  /** The step that is under way. */
  get current(): string | undefined {
    return this.step;
  }
  private step: string | undefined;
  private next = 1;
  private readonly cells = new WeakMap<IUndoRedoItem, number>();

  /** What a step is called: everything done under the same name is one, as long as nothing else comes between. */
  newStep(): string {
    return `step-${this.next++}`;
  }

  /** Everything that is done meanwhile belongs to this step. */
  during<T>(step: string, act: () => T): T {
    const outer = this.step;
    this.step = step;
    try {
      return act();
    } finally {
      this.step = outer;
    }
  }

  /** What is done meanwhile is one step, or part of the one that is under way. */
  asOne<T>(act: () => T): T {
    return this.step === undefined ? this.during(this.newStep(), act) : act();
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.isQuiet) return;
    const stack = this._getUndoStack(item.unitID, true);
    const last = stack.at(-1);
    if (this.step !== undefined && last?.id === this.step) {
      this._getRedoStack(item.unitID, true).length = 0;
      last.undoMutations.unshift(...item.undoMutations);
      last.redoMutations.push(...item.redoMutations);
      this.weigh(last, item);
    } else {
      const added: IUndoRedoItem =
        this.step === undefined
          ? item
          : { ...item, id: this.step, undoMutations: [...item.undoMutations], redoMutations: [...item.redoMutations] };
      const oldest = stack[0];
      super.pushUndoRedo(added);
      // what Univer dropped is put back
      if (oldest && stack[0] !== oldest && stack.length < MOST_STEPS) stack.unshift(oldest);
      this.weigh(added, added);
    }
    this.makeRoom(stack);
  }

  /** `undo` and `redo` say what they do by themselves; what they write meanwhile makes no steps. */
  remember(unit: string, undo: () => void, redo: () => void): void {
    const replay = (run: () => void): IMutationInfo => ({
      id: ReplayMutation.id,
      params: { run: () => this.quietly(run) },
    });
    this.pushUndoRedo({ unitID: unit, undoMutations: [replay(undo)], redoMutations: [replay(redo)] });
  }

  private weigh(step: IUndoRedoItem, { undoMutations }: IUndoRedoItem): void {
    this.cells.set(
      step,
      (this.cells.get(step) ?? 0) + undoMutations.reduce((sum, mutation) => sum + cellsOf(mutation), 0),
    );
  }

  private makeRoom(stack: IUndoRedoItem[]): void {
    const weight = (step: IUndoRedoItem) => this.cells.get(step) ?? 0;
    for (let all = stack.reduce((sum, step) => sum + weight(step), 0); all > MOST_CELLS && stack.length > 1;)
      all -= weight(stack.shift()!);
  }
}

function cellsOf({ id, params }: IMutationInfo): number {
  const lines =
    id === SetRangeValuesMutation.id ? Object.values((params as ISetRangeValuesMutationParams).cellValue ?? {}) : [];
  return lines.reduce<number>((sum, line) => sum + Object.keys(line as object).length, 0);
}
