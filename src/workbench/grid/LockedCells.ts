import { CommandType, type ICommandInfo, type IExecutionOptions, RedoCommandId, UndoCommandId } from "@univerjs/core";
import type { Area } from "../address";
import type { Edit } from "../model/grid";
import type { Language } from "../settings";
import type { Engine } from "./engine";

/** What Excel says, too. */
const SENTENCE: Readonly<Record<Language, string>> = {
  en: "This cell is locked, and its sheet is protected. Unprotect the sheet to change it.",
  fr: "Cette cellule est verrouillée et sa feuille protégée. Ôtez la protection de la feuille pour la modifier.",
};

/**
 * Keeps a person from changing locked cells: they are not opened for typing, and what else would write into them,
 * pasting or deleting, is not done. Steps are taken back and done again all the same.
 */
export class LockedCells {
  private isLocked: (sheet: string, area: Area) => boolean = () => false;
  private isReplaying = false;

  constructor(
    private readonly engine: Engine,
    private readonly language: () => Language,
    private readonly editOf: (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => Edit | undefined,
  ) {
    const { api, commands } = engine;
    commands.beforeCommandExecuted(({ id, type }) => {
      if (type === CommandType.COMMAND) this.isReplaying = id === UndoCommandId || id === RedoCommandId;
    });
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      const { worksheet, row, column } = event;
      if (!this.isLocked(worksheet.getSheetId(), { row, column, rows: 1, columns: 1 })) return;
      event.cancel = true;
      this.tell();
    });
    this.guard();
  }

  know(isLocked: (sheet: string, area: Area) => boolean): void {
    this.isLocked = isLocked;
  }

  /** Whoever listens to what is about to be done, Univer's formulas above all, takes it for done. */
  private guard(): void {
    const { commands } = this.engine;
    const [later, now] = [commands.executeCommand.bind(commands), commands.syncExecuteCommand.bind(commands)];
    commands.executeCommand = async (id, params, options) =>
      this.refuses(id, params, options) ? (false as never) : later(id, params, options);
    commands.syncExecuteCommand = (id, params, options) =>
      this.refuses(id, params, options) ? (false as never) : now(id, params, options);
  }

  private refuses(id: string, params: object | undefined, options: IExecutionOptions | undefined): boolean {
    const edit = this.editOf(params ? { id, params } : { id }, options);
    if (!edit || edit.byAddin || this.isReplaying || !this.isLocked(edit.sheet, edit.area)) return false;
    this.tell();
    return true;
  }

  private tell(): void {
    this.engine.api.showMessage({ id: "locked-cell", content: SENTENCE[this.language()] });
  }
}
