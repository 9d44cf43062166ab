import { type IUndoRedoItem, LocalUndoRedoService } from "@univerjs/core";

/** Univer's steps to undo, without what the workbench does by itself. */
export class QuietUndo extends LocalUndoRedoService {
  protected isQuiet = false;

  /** What is done meanwhile is nobody's step. */
  quietly(act: () => void): void {
    const outer = this.isQuiet;
    this.isQuiet = true;
    try {
      act();
    } finally {
      this.isQuiet = outer;
    }
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (!this.isQuiet) super.pushUndoRedo(item);
  }
}
