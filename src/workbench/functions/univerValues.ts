import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { addressOf, MAX_COLUMNS, MAX_ROWS } from "../address";
import { isErrorCode } from "./errors";
import { type Cell, CellError, type Given } from "./marshal";
import { isFailure, type Value } from "./outcome";

ERROR_TYPE_SET.add("#BUSY!" as ErrorType); // a formula over a busy cell is busy too

export const isReference = (variant: FunctionVariantType): variant is BaseReferenceObject =>
  variant.isReferenceObject();

/** An argument as the formula engine hands it over, in our words. */
export function givenOf(variant: FunctionVariantType): Given {
  if (isReference(variant)) return rangeOf(variant);
  if (variant.isArray()) {
    const rows = rowsOf(variant as ArrayValueObject);
    return { kind: "range", rows, height: rows.length, width: rows[0]?.length ?? 0 };
  }
  // a blank cell comes as a reference, so a blank value is an argument left empty: F(1,,2)
  return variant.isNull() ? { kind: "omitted" } : { kind: "value", value: cellOf(variant) };
}

function rangeOf(reference: BaseReferenceObject): Given {
  if (reference.isCell()) return { kind: "value", value: onlyCell(reference) };
  const rows = rowsOf(reference.toArrayValueObject());
  const height = reference.isColumn() ? MAX_ROWS : rows.length;
  const width = reference.isRow() ? MAX_COLUMNS : (rows[0]?.length ?? 0);
  if (reference.isColumn()) while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return height === 1 && width === 1
    ? { kind: "value", value: rows[0]?.[0] ?? null }
    : { kind: "range", rows, height, width };
}

/** Most arguments are one cell: without an array around it, which takes longer than the function itself. */
function onlyCell(reference: BaseReferenceObject): Cell {
  let cell: Cell = null;
  reference.iterator((value) => {
    cell = cellOf(value);
    return false;
  });
  return cell;
}

const rowsOf = (array: ArrayValueObject): Cell[][] => array.getArrayValue().map((line) => Array.from(line, cellOf));

function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  const content = value.getValue();
  if (!value.isError()) return content;
  return new CellError(isErrorCode(content) ? content : "#VALUE!");
}

/** The address of a reference, without its sheet. */
export function localAddress(reference: BaseReferenceObject): string {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return addressOf({
    row: startRow,
    column: startColumn,
    rows: reference.isColumn() ? MAX_ROWS : endRow - startRow + 1,
    columns: reference.isRow() ? MAX_COLUMNS : endColumn - startColumn + 1,
  });
}

export function valueObject(value: Value): BaseValueObject {
  if (isFailure(value)) return ErrorValueObject.create(value.code as ErrorType, value.message ?? "");
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

export const arrayObject = (rows: BaseValueObject[][]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
