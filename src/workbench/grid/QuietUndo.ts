import { type IUndoRedoItem, IUndoRedoService, LocalUndoRedoService } from "@univerjs/core";
import type { Engine } from "./engine";

/** Univer's steps to undo, without what the workbench does by itself. */
export class QuietUndo extends LocalUndoRedoService {
  private isQuiet = false;

  /** What is done meanwhile is nobody's step. */
  quietly(act: () => void): void {
    this.isQuiet = true;
    try {
      act();
    } finally {
      this.isQuiet = false;
    }
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (!this.isQuiet) super.pushUndoRedo(item);
  }
}

export function quietly(engine: Engine, act: () => void): void {
  (engine.get(IUndoRedoService) as QuietUndo).quietly(act);
}
