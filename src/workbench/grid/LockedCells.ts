import { CanceledError, CommandType, RedoCommandId, UndoCommandId } from "@univerjs/core";
import type { Area } from "../address";
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

  constructor(engine: Engine, language: () => Language) {
    const tell = (): void => {
      engine.api.showMessage({ content: SENTENCE[language()] });
    };
    engine.commands.beforeCommandExecuted(({ id, type }) => {
      if (type === CommandType.COMMAND) this.isReplaying = id === UndoCommandId || id === RedoCommandId;
    });
    engine.api.addEvent(engine.api.Event.BeforeSheetEditStart, (event) => {
      const { worksheet, row, column } = event;
      if (!this.isLocked(worksheet.getSheetId(), { row, column, rows: 1, columns: 1 })) return;
      event.cancel = true;
      tell();
    });
    this.refuse = (sheet, area) => {
      if (this.isReplaying || !this.isLocked(sheet, area)) return;
      tell();
      throw new CanceledError();
    };
  }

  /** Asked before a person's edit; it is not done where this throws. */
  readonly refuse: (sheet: string, area: Area) => void;

  know(isLocked: (sheet: string, area: Area) => boolean): void {
    this.isLocked = isLocked;
  }
}
