import type { ICellData, ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { addressOf, type Area } from "../address";
import type { Edit } from "../model/grid";
import type { Engine } from "./engine";

const SETTLING = 50;

/**
 * Tells content changed by a person or by the add-in from results of formulas. Univer writes a value that the
 * validation refuses and takes it back at once: a person's edits wait a moment, and those undone are not reported.
 */
export class EditWatch {
  private readonly listeners: ((edit: Edit) => void)[] = [];
  private readonly recent = new Map<string, { readonly edit: Edit; readonly before: string; count: number }>();
  private writing = false;

  constructor(
    engine: Engine,
    private readonly content: (sheet: string, area: Area) => unknown,
  ) {
    engine.commands.beforeCommandExecuted((command, options) => {
      const edit = this.editOf(command, options);
      if (!edit || edit.byAddin) return;
      const key = `${edit.sheet}!${addressOf(edit.area)}`;
      const known = this.recent.get(key);
      if (known) {
        known.count++;
        return;
      }
      this.recent.set(key, { edit, before: this.held(edit), count: 1 });
      setTimeout(() => this.report(key), SETTLING);
    });
    engine.commands.onCommandExecuted((command, options) => {
      const edit = this.editOf(command, options);
      if (edit?.byAddin) this.tell(edit);
    });
  }

  listen(listener: (edit: Edit) => void): void {
    this.listeners.push(listener);
  }

  byAddin(write: () => void): void {
    this.writing = true;
    try {
      write();
    } finally {
      this.writing = false;
    }
  }

  private report(key: string): void {
    const entry = this.recent.get(key);
    if (!entry) return;
    this.recent.delete(key);
    if (entry.count === 1 || this.held(entry.edit) !== entry.before) this.tell(entry.edit);
  }

  private tell(edit: Edit): void {
    for (const listener of this.listeners) listener(edit);
  }

  private held({ sheet, area }: Edit): string {
    return JSON.stringify(this.content(sheet, area));
  }

  /** What a command changes, where it changes what cells hold. */
  editOf(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): Edit | undefined {
    if (command.id !== SetRangeValuesMutation.id || !command.params || options?.onlyLocal) return undefined; // results are onlyLocal
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const area = contentArea((cellValue ?? {}) as Lines);
    return area && { sheet: subUnitId, area, byAddin: this.writing };
  }
}

type Lines = Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;

/** The area whose content, not only its style, a mutation sets. */
export function contentArea(cellValue: Lines): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [r, line] of Object.entries(cellValue)) {
    for (const [c, cell] of Object.entries(line ?? {})) {
      if (cell && !("v" in cell || "f" in cell || "si" in cell || "p" in cell)) continue;
      const [row, column] = [Number(r), Number(c)];
      [top, bottom, left, right] = [
        Math.min(top, row),
        Math.max(bottom, row),
        Math.min(left, column),
        Math.max(right, column),
      ];
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
