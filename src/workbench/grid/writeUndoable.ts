import { type IMutationInfo, IUndoRedoService } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";
import type { Engine } from "./engine";
import { UndoSteps } from "./UndoSteps";

export function undoSteps(engine: Engine): UndoSteps {
  const steps = engine.get(IUndoRedoService);
  if (!(steps instanceof UndoSteps)) throw new Error("The grid has steps to undo of its own.");
  return steps;
}

/** Writes cells by mutation as a step to be undone. What was there is asked before. */
export function writeUndoable(engine: Engine, params: ISetRangeValuesMutationParams): void {
  const accessor = { get: engine.get } as Parameters<typeof SetRangeValuesUndoMutationFactory>[0];
  const step = (of: ISetRangeValuesMutationParams): IMutationInfo[] => [{ id: SetRangeValuesMutation.id, params: of }];
  const undo = SetRangeValuesUndoMutationFactory(accessor, params);
  if (!engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params)) return;
  undoSteps(engine).pushUndoRedo({ unitID: params.unitId, undoMutations: step(undo), redoMutations: step(params) });
}
