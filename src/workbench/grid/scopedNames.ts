import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation, SetWorksheetNameCommand } from "@univerjs/sheets";
import type { DefinedName } from "../model/grid";
import type { Engine } from "./engine";
import { numberedMark, withMarks } from "./nameMarks";

/** Names with the ids that Univer knows them by, and the marks that stand in its formulas. */
export interface NamesState {
  readonly names: readonly (DefinedName & { readonly id: string })[];
  readonly marks: readonly (readonly [sheet: string, mark: string])[];
  readonly next: number;
}

/**
 * Univer knows one name for a workbook; in Excel every sheet has its own. A name of a sheet gets an invisible mark
 * behind it in the formulas of that sheet, so the same name on two sheets is two names and reads the same.
 */
export class ScopedNames {
  private readonly names = new Map<string, DefinedName & { readonly id: string }>();
  private readonly marks: Map<string, string>;
  private readonly unit: string;
  private next: number;

  constructor(
    private readonly engine: Engine,
    private readonly calculateAll: () => void,
    kept: NamesState | undefined,
  ) {
    this.unit = engine.book.getId();
    for (const name of kept?.names ?? []) this.names.set(keyOf(name), name);
    this.marks = new Map(kept?.marks);
    this.next = kept?.next ?? 1;
    engine.commands.onCommandExecuted((command) => {
      if (command.id !== SetWorksheetNameCommand.id || this.names.size === 0) return;
      this.readAgain();
    });
    engine.commands.beforeCommandExecuted((command, options) => {
      if (command.id === SetRangeValuesMutation.id && !options?.onlyLocal)
        this.markFormulas(command.params as ISetRangeValuesMutationParams);
    });
  }

  state(): NamesState {
    return { names: [...this.names.values()], marks: [...this.marks], next: this.next };
  }

  /** Formulas follow when a sheet is renamed, which Univer does. */
  list(): DefinedName[] {
    const service = this.engine.get(IDefinedNamesService);
    return [...this.names.values()].map(({ id, ...name }) => ({
      ...name,
      formula: `=${service.getValueById(this.unit, id)?.formulaOrRefString ?? name.formula.slice(1)}`,
    }));
  }

  add(name: DefinedName): void {
    const id = `name-${this.next++}`;
    this.names.set(keyOf(name), { ...name, id });
    this.engine.commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: this.unit,
      id,
      name: this.marked(name),
      formulaOrRefString: name.formula.replace(/^=/, ""),
      comment: name.comment,
    });
  }

  /** The cells that the name stands for from now on. */
  change(name: DefinedName, formula: string): void {
    this.delete(name);
    this.add({ ...name, formula });
    this.readAgain();
  }

  delete(name: DefinedName): void {
    const known = this.names.get(keyOf(name));
    if (!known) return;
    this.names.delete(keyOf(name));
    this.engine.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, {
      unitId: this.unit,
      id: known.id,
      name: this.marked(name),
      formulaOrRefString: name.formula.replace(/^=/, ""),
    });
  }

  /** A deleted sheet takes its names along. */
  forget(sheet: string): void {
    for (const name of [...this.names.values()]) if (name.scope === sheet) this.delete(name);
  }

  /** As the engine takes a formula of this sheet. */
  forEngine(formula: string, sheet: string): string {
    return withMarks(
      formula,
      (name) => this.names.has(keyOf({ name, scope: sheet })),
      () => this.markOf(sheet),
    );
  }

  /** The engine still has the formulas as it read them, with what a name or a sheet's name meant before. */
  private readAgain(): void {
    this.engine.get(IFunctionService).deleteFormulaAstCacheKey("");
    this.calculateAll();
  }

  private markFormulas({ subUnitId, cellValue = {} }: ISetRangeValuesMutationParams): void {
    if (this.names.size === 0) return;
    for (const row of Object.values(cellValue)) {
      for (const cell of Object.values(row as object) as ({ f?: string | null } | null)[])
        if (cell?.f) cell.f = this.forEngine(cell.f, subUnitId);
    }
  }

  private marked({ name, scope }: Pick<DefinedName, "name" | "scope">): string {
    return scope === undefined ? name : name + this.markOf(scope);
  }

  private markOf(sheet: string): string {
    const mark = this.marks.get(sheet) ?? numberedMark(this.marks.size + 1);
    this.marks.set(sheet, mark);
    return mark;
  }
}

const keyOf = ({ name, scope = "" }: { readonly name: string; readonly scope?: string }): string =>
  `${scope}!${name.toLowerCase()}`;
