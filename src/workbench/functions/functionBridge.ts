import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject, BaseFunction, type BaseReferenceObject, type BaseValueObject, BooleanValueObject, ERROR_TYPE_SET, type ErrorType, ErrorValueObject,
  FunctionType, type FunctionVariantType, IFunctionService, type ISetFormulaCalculationNotificationMutation, type ISetFormulaCalculationStartMutation, NumberValueObject,
  SetFormulaCalculationNotificationMutation, SetTriggerFormulaCalculationStartMutation, StringValueObject,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { addressOf, MAX_COLUMNS, MAX_ROWS, quoteSheet } from "../grid/address";
import type { Calculation } from "../grid/calculation";
import type { Engine } from "../grid/engine";
import { isErrorCode, type ErrorCode } from "./errors";
import { type Cell, CellError, type Given, lifted, marshal, pick } from "./marshal";
import type { Allowed, FunctionMetadata } from "./metadata";
import { type Failure, isFailure, type Outcome, type Value } from "./outcome";
import type { FunctionRoute, Invocation } from "./route";
import { Sentences } from "./sentences";

const BUSY = "#BUSY!" as ErrorType;
ERROR_TYPE_SET.add(BUSY); // a formula over a busy cell is busy too

/** The settled promises of one moment make one calculation. */
const RECALCULATION_PAUSE = 5;

/** A call whose promise is out. Its outcome answers the calculation it starts; after that the function is asked again, as Excel does. */
interface Pending {
  outcome?: Outcome;
  /** The last calculation before the one that shows the outcome. */
  before?: number;
}

/** What SetRangeValuesMutation writes where. */
interface Overwritten {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>> | null>>;
}

interface CellRef {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Puts the add-in's custom functions into the grid's engine, as NAMESPACE.NAME. */
export class FunctionBridge {
  readonly sentences: Sentences;
  private readonly pending = new Map<string, Pending>();
  private readonly ripe: ISetFormulaCalculationStartMutation["dirtyRanges"] = [];
  private readonly settled: Pending[] = [];
  private timer: number | undefined;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly route: FunctionRoute,
    readonly allowed: Allowed,
    private readonly calculation: Calculation,
  ) {
    this.sentences = new Sentences(() => calculation.run);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.calculated(command.params as ISetFormulaCalculationNotificationMutation);
      else if (command.id === SetRangeValuesMutation.id && !options?.onlyLocal) this.overwritten(command.params as Overwritten);
    });
  }

  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    const executors = this.engine.get(IFunctionService);
    const descriptions = this.engine.get(IDescriptionService);
    executors.registerExecutors(...functions.map((meta) => new CustomFunction(`${namespace}.${meta.name}`, meta, this)));
    descriptions.registerDescriptions(functions.map((meta) => ({
      functionName: `${namespace}.${meta.name}`,
      functionType: FunctionType.User,
      description: meta.description ?? "",
      abstract: meta.description ?? "",
      functionParameter: meta.parameters.map((p) => ({ name: p.name, detail: p.description ?? "", example: "", require: p.optional ? 0 : 1, repeat: 0 })),
    })));
  }

  /** Resolves when no call is out and the calculation of the last answers has ended. */
  answered(): Promise<void> {
    return this.idle ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The outcome now, or undefined while a promise is out; the cell is calculated again when it settles. */
  ask(meta: FunctionMetadata, args: readonly unknown[], cell: CellRef, parameterAddresses: readonly string[]): Outcome | undefined {
    const key = () => `${cell.sheet}!${cell.row},${cell.column}:${meta.id}:${JSON.stringify(args)}`;
    const known = this.pending.size > 0 ? this.pending.get(key()) : undefined;
    if (known) return known.outcome;

    const answer = this.route.invoke(meta, args, this.invocation(meta, cell, parameterAddresses));
    if (!(answer instanceof Promise)) return answer;
    const entry: Pending = {};
    this.pending.set(key(), entry);
    void answer.then((outcome) => {
      entry.outcome = outcome;
      this.recalculate(cell, entry);
    });
    return undefined;
  }

  private calculated({ stageInfo }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo) return;
    for (const [key, { before = Infinity }] of this.pending) if (this.calculation.run > before) this.pending.delete(key);
    if (this.idle) this.release();
  }

  private overwritten({ subUnitId, cellValue = {} }: Overwritten): void {
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(line ?? {})) if (!cell || "v" in cell || "f" in cell) this.sentences.forget(subUnitId, Number(row), Number(column));
    }
  }

  private get idle(): boolean {
    return this.pending.size === 0;
  }

  private release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private invocation(meta: FunctionMetadata, cell: CellRef, parameterAddresses: readonly string[]): Invocation {
    return {
      functionName: meta.id,
      ...(meta.options?.requiresAddress ? { address: this.addressIn(cell.sheet, addressOf({ row: cell.row, column: cell.column, rows: 1, columns: 1 })) } : {}),
      ...(meta.options?.requiresParameterAddresses ? { parameterAddresses } : {}),
    };
  }

  addressIn(sheet: string, local: string): string {
    return `${quoteSheet(this.engine.book.getSheetBySheetId(sheet)?.getSheetName() ?? "")}!${local}`;
  }

  private recalculate({ unit, sheet, row, column }: CellRef, entry: Pending): void {
    this.ripe.push({ unitId: unit, sheetId: sheet, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
    this.settled.push(entry);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const dirtyRanges = this.ripe.splice(0);
      for (const entry of this.settled.splice(0)) entry.before = this.calculation.run;
      void this.engine.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, {
        dirtyRanges, commands: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {}, forceCalculation: false,
      }, { onlyLocal: true });
    }, RECALCULATION_PAUSE);
  }
}

type Argument = FunctionVariantType | undefined;

class CustomFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  /** References as such: only they tell a whole column and their address. */
  override needsReferenceObject = true;

  constructor(name: string, private readonly meta: FunctionMetadata, private readonly bridge: FunctionBridge) {
    super(name);
  }

  override calculate(...args: FunctionVariantType[]): BaseValueObject {
    // An exception that leaves here stops Univer's calculation until the page is loaded again.
    try {
      return this.evaluate(args);
    } catch (error) {
      console.error(error);
      return errorObject("#VALUE!");
    }
  }

  private evaluate(variants: readonly Argument[]): BaseValueObject {
    const { meta, bridge } = this;
    const cell: CellRef = { unit: this.unitId ?? "", sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    bridge.sentences.begin(cell.sheet, cell.row, cell.column);
    const given = variants.map(givenOf);
    const addresses = meta.options?.requiresParameterAddresses ? variants.map((v) => (isReference(v) ? bridge.addressIn(v.getSheetId(), localAddress(v)) : "")) : [];
    const size = lifted(meta, given);
    if (!size) return this.answer(this.one(given, cell, addresses), cell);
    const places = Array.from({ length: size.rows }, (_, r) => Array.from({ length: size.columns }, (_, c) => scalarOf(this.one(pick(meta, given, r, c), cell, addresses))));
    return this.answer(places, cell);
  }

  private one(given: readonly Given[], cell: CellRef, addresses: readonly string[]): Outcome {
    // nothing is called until its arguments are there
    if (given.some(isBusy)) return { code: "#BUSY!" };
    const call = marshal(this.meta, given, this.bridge.allowed);
    if ("refused" in call) return { code: call.refused };
    return this.bridge.ask(this.meta, call.args, cell, addresses) ?? { code: "#BUSY!" };
  }

  private answer(outcome: Outcome, { sheet, row, column }: CellRef): BaseValueObject {
    const object = (value: Value, down: number, right: number) => {
      if (isFailure(value)) this.bridge.sentences.report(sheet, row, column, value, down, right);
      return valueObject(value);
    };
    if (!isRows(outcome)) return object(outcome, 0, 0);
    return ArrayValueObject.create({
      calculateValueList: outcome.map((line, r) => line.map((value, c) => object(value, r, c))),
      rowCount: outcome.length, columnCount: outcome[0]?.length ?? 0, unitId: "", sheetId: "", row: -1, column: -1,
    });
  }
}

const isRows = (outcome: Outcome): outcome is readonly (readonly Value[])[] => Array.isArray(outcome);
const isReference = (variant: Argument): variant is BaseReferenceObject => variant?.isReferenceObject() === true;

/** A call inside a lifted one answers one cell of the rectangle. */
const scalarOf = (outcome: Outcome): Value => (isRows(outcome) ? (outcome[0]?.[0] ?? 0) : outcome);

function givenOf(variant: Argument): Given {
  if (variant === undefined) return { kind: "omitted" };
  if (isReference(variant)) return rangeOf(variant);
  const value = variant as BaseValueObject;
  if (value.isArray()) {
    const rows = rowsOf(value as ArrayValueObject);
    return { kind: "range", rows, height: rows.length, width: rows[0]?.length ?? 0 };
  }
  // a blank cell comes as a reference, so a blank value is an argument left empty: F(1,,2)
  return value.isNull() ? { kind: "omitted" } : { kind: "value", value: cellOf(value) };
}

function rangeOf(reference: BaseReferenceObject): Given {
  const rows = rowsOf(reference.toArrayValueObject());
  const [height, width] = [reference.isColumn() ? MAX_ROWS : rows.length, reference.isRow() ? MAX_COLUMNS : (rows[0]?.length ?? 0)];
  if (reference.isColumn()) while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return height === 1 && width === 1 ? { kind: "value", value: rows[0]?.[0] ?? null } : { kind: "range", rows, height, width };
}

const rowsOf = (array: ArrayValueObject): Cell[][] => array.getArrayValue().map((line) => Array.from(line, (value) => cellOf(value)));

function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new CellError(errorCode(String(value.getValue())));
  return value.getValue();
}

const errorCode = (shown: string): ErrorCode => (isErrorCode(shown) ? shown : "#VALUE!");

function isBusy(given: Given): boolean {
  const busy = (cell: Cell) => cell instanceof CellError && cell.code === "#BUSY!";
  return given.kind === "value" ? busy(given.value) : given.kind === "range" && given.rows.some((row) => row.some(busy));
}

function localAddress(reference: BaseReferenceObject): string {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return addressOf({
    row: startRow, column: startColumn,
    rows: reference.isColumn() ? MAX_ROWS : endRow - startRow + 1,
    columns: reference.isRow() ? MAX_COLUMNS : endColumn - startColumn + 1,
  });
}

function valueObject(value: Value): BaseValueObject {
  if (isFailure(value)) return errorObject(value.code, value.message);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

const errorObject = (code: Failure["code"], message = ""): ErrorValueObject => ErrorValueObject.create(code as ErrorType, message);
