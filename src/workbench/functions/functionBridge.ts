import { FunctionType, type IFunctionInfo, IFunctionService } from "@univerjs/engine-formula";
import {
  type IInsertColMutationParams,
  type IInsertRowMutationParams,
  InsertColMutation,
  InsertRowMutation,
  type IRemoveColMutationParams,
  type IRemoveRowsMutationParams,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { addressOf, quoteSheet } from "../address";
import type { Calculation } from "../grid/calculation";
import type { Engine } from "../grid/engine";
import { CustomFunction, type FunctionHost } from "./customFunction";
import type { Allowed, FunctionMetadata } from "./metadata";
import type { Outcome } from "./outcome";
import { type CellRef, PendingCalls } from "./pendingCalls";
import type { FunctionRoute, Invocation } from "./route";
import { Sentences } from "./sentences";

/** Puts the add-in's custom functions into the grid's formula engine, as NAMESPACE.NAME. */
export class FunctionBridge implements FunctionHost {
  readonly sentences: Sentences;
  readonly pending: PendingCalls;

  constructor(
    private readonly engine: Engine,
    private readonly route: FunctionRoute,
    readonly allowed: Allowed,
    calculation: Calculation,
  ) {
    this.sentences = new Sentences(() => calculation.run);
    this.pending = new PendingCalls(engine, calculation);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetRangeValuesMutation.id && !options?.onlyLocal) this.overwritten(command.params as Written);
      else if (SHIFTS[command.id]) this.shifted(command.id, command.params as Shift);
    });
  }

  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    const named = functions.map((meta) => [`${namespace}.${meta.name}`, meta] as const);
    this.engine
      .get(IFunctionService)
      .registerExecutors(...named.map(([name, meta]) => new CustomFunction(name, meta, this)));
    this.engine.get(IDescriptionService).registerDescriptions(named.map(([name, meta]) => descriptionOf(name, meta)));
  }

  ask(
    meta: FunctionMetadata,
    args: readonly unknown[],
    cell: CellRef,
    parameterAddresses: readonly string[],
  ): Outcome | undefined {
    const key = () => JSON.stringify([cell.sheet, cell.row, cell.column, meta.id, args]);
    return this.pending.outcome(cell, key, () =>
      this.route.invoke(meta, args, this.invocation(meta, cell, parameterAddresses)),
    );
  }

  addressIn(sheet: string, local: string): string {
    return `${quoteSheet(this.engine.book.getSheetBySheetId(sheet)?.getSheetName() ?? "")}!${local}`;
  }

  private invocation(
    meta: FunctionMetadata,
    { sheet, row, column }: CellRef,
    parameterAddresses: readonly string[],
  ): Invocation {
    return {
      functionName: meta.id,
      ...(meta.options?.requiresAddress
        ? { address: this.addressIn(sheet, addressOf({ row, column, rows: 1, columns: 1 })) }
        : {}),
      ...(meta.options?.requiresParameterAddresses ? { parameterAddresses } : {}),
    };
  }

  /** Rows or columns have come or gone: what is behind them moves. */
  private shifted(id: string, { subUnitId: sheet, range }: Shift): void {
    const inserted = id === InsertRowMutation.id || id === InsertColMutation.id;
    const [first, last, alongRows] =
      SHIFTS[id] === "rows" ? [range.startRow, range.endRow, true] : [range.startColumn, range.endColumn, false];
    const count = last - first + 1;
    const to = (at: number): number | undefined =>
      at < first ? at : inserted ? at + count : at <= last ? undefined : at - count;
    this.sentences.move(sheet, (row, column) => {
      const at = to(alongRows ? row : column);
      return at === undefined ? undefined : { sheet, row: alongRows ? at : row, column: alongRows ? column : at };
    });
  }

  private overwritten({ subUnitId, cellValue = {} }: Written): void {
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        if (!cell || "v" in cell || "f" in cell || "si" in cell)
          this.sentences.forget(subUnitId, Number(row), Number(column));
      }
    }
  }
}

type Shift = IInsertRowMutationParams | IInsertColMutationParams | IRemoveRowsMutationParams | IRemoveColMutationParams;
const SHIFTS: Readonly<Record<string, "rows" | "columns">> = {
  [InsertRowMutation.id]: "rows",
  [RemoveRowMutation.id]: "rows",
  [InsertColMutation.id]: "columns",
  [RemoveColMutation.id]: "columns",
};

/** What SetRangeValuesMutation writes where. */
interface Written {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>> | null>>;
}

/** What the grid shows while one types. */
const descriptionOf = (functionName: string, { description = "", parameters }: FunctionMetadata): IFunctionInfo => ({
  functionName,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((p) => ({
    name: p.name,
    detail: p.description ?? "",
    example: "",
    require: p.optional ? 0 : 1,
    repeat: 0,
  })),
});
