import type { Grid, KeptCore } from "../grid/grid";
import type { OpenedFile } from "../files/OpenedFile";
import type { View } from "../grid/view";
import type { KeptModel } from "../model/keptModel";
import type { Workbook } from "../model/workbook";
import type { Transport } from "../transport/transport";
import type { Keepable, Taken } from "./Keeper";

/** All of a workbook but its cells, as it is kept. */
export interface BookCore {
  readonly grid: KeptCore;
  readonly model: KeptModel;
  /** The add-in's own, of Office.context.document. */
  readonly settings: readonly (readonly [name: string, value: string])[];
  readonly view: View;
  /** Where it came from, when it was opened from a file. */
  readonly file?: OpenedFile;
}

/** The open workbook, with what the grid, the object model and the add-in know of it. */
export class OpenBook implements Keepable {
  private readonly opened: string;
  private hasChanged = false;

  constructor(
    private readonly grid: Grid,
    private readonly workbook: Workbook,
    private readonly transport: Transport,
    /** What it was opened from. */
    private readonly file: OpenedFile | undefined,
  ) {
    this.opened = this.beside();
  }

  get isTouched(): boolean {
    this.hasChanged ||=
      this.grid.record.isTouched || this.grid.view().entry !== undefined || this.beside() !== this.opened;
    return this.hasChanged;
  }

  take(): Taken {
    const core = this.core();
    return { core, sheets: this.grid.sheets().map(({ name }) => name), ...this.grid.record.take() };
  }

  /** All of it as it is; the blocks are made when they are asked for. */
  whole(): { readonly core: BookCore; readonly blocks: Iterable<readonly [key: string, text: string]> } {
    return { core: this.core(), blocks: this.grid.record.all() };
  }

  private core(): BookCore {
    return {
      grid: this.grid.core(),
      model: this.workbook.kept(),
      settings: [...this.transport.settings],
      view: this.grid.view(),
      ...(this.file ? { file: this.file } : {}),
    };
  }

  takeAgain(): void {
    this.grid.record.takeAgain();
  }

  /** What tells no change by itself. */
  private beside(): string {
    return JSON.stringify([this.workbook.kept(), [...this.transport.settings]]);
  }
}

/** Is it what this release writes? A record that is whole may still have been changed by other hands. */
export function isBookCore(core: unknown): core is BookCore {
  const { grid, model, settings, view } = fieldsOf(core);
  const { workbook, names, rules } = fieldsOf(grid);
  const { sheets, sheetOrder } = fieldsOf(workbook);
  const hasSheets =
    Array.isArray(sheetOrder) &&
    sheetOrder.length > 0 &&
    sheetOrder.every((id) => typeof id === "string" && isObject(fieldsOf(sheets)[id]));
  return (
    hasSheets &&
    isObject(names) &&
    isObject(rules) &&
    isObject(fieldsOf(model)["sheets"]) &&
    Array.isArray(settings) &&
    isObject(view)
  );
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  isObject(value) ? (value as Record<string, unknown>) : {};
