import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { CellError, type Cell, type Given, lifted, marshal, pick } from "./marshal";
import type { Allowed, FunctionMetadata } from "./metadata";
import { isFailure, type Outcome, type Value } from "./outcome";
import type { CellRef } from "./pendingCalls";
import type { Sentences } from "./sentences";
import { arrayObject, givenOf, isReference, localAddress, valueObject } from "./univerValues";

/** What a function needs of the workbook it is called in. */
export interface FunctionHost {
  readonly allowed: Allowed;
  readonly sentences: Sentences;
  /** The outcome of a call, or undefined while its promise is out. */
  ask(
    meta: FunctionMetadata,
    args: readonly unknown[],
    cell: CellRef,
    parameterAddresses: readonly string[],
  ): Outcome | undefined;
  /** A local address with its sheet, as Excel writes it. */
  addressIn(sheet: string, local: string): string;
}

/** One function of the add-in, as Univer's formula engine calls it. */
export class CustomFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  /** References as such: only they tell a whole column, and where they point. */
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly meta: FunctionMetadata,
    private readonly host: FunctionHost,
  ) {
    super(name);
  }

  override calculate(...args: FunctionVariantType[]): BaseValueObject {
    // An exception that leaves here stops Univer's calculation until the page is loaded again.
    try {
      return this.evaluate(args);
    } catch (error) {
      console.error(error);
      return valueObject({ code: "#VALUE!" });
    }
  }

  private evaluate(variants: readonly FunctionVariantType[]): BaseValueObject {
    const { meta, host } = this;
    const cell: CellRef = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    host.sentences.begin(cell.sheet, cell.row, cell.column);
    const given = variants.map(givenOf);
    const addresses = meta.options?.requiresParameterAddresses
      ? variants.map((v) => (isReference(v) ? host.addressIn(v.getSheetId(), localAddress(v)) : ""))
      : [];
    const size = lifted(meta, given);
    if (!size) return this.answer(this.one(given, cell, addresses), cell);
    const places = Array.from({ length: size.rows }, (_, r) =>
      Array.from({ length: size.columns }, (_, c) => first(this.one(pick(meta, given, r, c), cell, addresses))),
    );
    return this.answer(places, cell);
  }

  private one(given: readonly Given[], cell: CellRef, addresses: readonly string[]): Outcome {
    // nothing is called until its arguments are there
    if (given.some(isBusy)) return { code: "#BUSY!" };
    const call = marshal(this.meta, given, this.host.allowed);
    if ("refused" in call) return { code: call.refused };
    return this.host.ask(this.meta, call.args, cell, addresses) ?? { code: "#BUSY!" };
  }

  private answer(outcome: Outcome, { sheet, row, column }: CellRef): BaseValueObject {
    const object = (value: Value, down: number, right: number) => {
      if (isFailure(value)) this.host.sentences.report(sheet, row, column, value, down, right);
      return valueObject(value);
    };
    return isRows(outcome)
      ? arrayObject(outcome.map((line, r) => line.map((value, c) => object(value, r, c))))
      : object(outcome, 0, 0);
  }
}

const isRows = (outcome: Outcome): outcome is readonly (readonly Value[])[] => Array.isArray(outcome);

/** A call inside a lifted one answers one cell of the rectangle. */
const first = (outcome: Outcome): Value => (isRows(outcome) ? (outcome[0]?.[0] ?? 0) : outcome);

function isBusy(given: Given): boolean {
  const busy = (cell: Cell) => cell instanceof CellError && cell.code === "#BUSY!";
  return given.kind === "value"
    ? busy(given.value)
    : given.kind === "range" && given.rows.some((row) => row.some(busy));
}
