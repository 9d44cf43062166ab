import { type IUndoRedoItem, LocalUndoRedoService } from "@univerjs/core";

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
