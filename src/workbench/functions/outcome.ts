import { hasSentence, isErrorCode, type ErrorCode } from "./errors";

/** A failed cell; the sentence is there only when Excel would show it. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message?: string;
}
export type Value = number | string | boolean | Failure;
/** What a call answers: one cell, or a rectangle that spills. */
export type Outcome = Value | readonly (readonly Value[])[];

export const isFailure = (value: unknown): value is Failure =>
  typeof value === "object" && value !== null && "code" in value;

/** Codes an add-in may return; #NAME? and #REF! are Excel's own. */
const RETURNABLE: readonly string[] = ["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#VALUE!"];

export function failure(code: ErrorCode, message?: string): Failure {
  return message && hasSentence(code) ? { code, message } : { code };
}

/** An exception of the function: only CustomFunctions.Error speaks, of others Excel shows nothing. */
export function outcomeOfException(thrown: unknown): Failure {
  return customFunctionsError(thrown) ?? failure("#VALUE!");
}

/** What Excel makes of a returned value. */
export function outcomeOf(returned: unknown): Outcome {
  if (!Array.isArray(returned)) return valueOf(returned);
  const rows = returned as readonly unknown[];
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : undefined;
  if (rows.length === 0 || width === 0) return failure("#CALC!");
  if (!rows.every((row): row is unknown[] => Array.isArray(row) && row.length === width)) return failure("#VALUE!");
  const values = rows.map((row) => row.map(valueOf));
  return values.length === 1 && width === 1 ? (values[0]?.[0] ?? 0) : values;
}

function valueOf(value: unknown): Value {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : failure("#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return value;
  const failed = customFunctionsError(value) ?? errorDataType(value);
  if (failed) return failed;
  // entities and formatted values show their basic value
  const basic = typeof value === "object" && "basicValue" in value ? value.basicValue : undefined;
  return typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean"
    ? valueOf(basic)
    : failure("#VALUE!");
}

/** Known by its code, not by its class: it comes from another frame. */
function customFunctionsError(value: unknown): Failure | undefined {
  if (
    typeof value !== "object" ||
    value === null ||
    !("code" in value) ||
    typeof value.code !== "string" ||
    !value.code.startsWith("#")
  )
    return undefined;
  const message = "message" in value && typeof value.message === "string" ? value.message : "";
  return RETURNABLE.includes(value.code) && isErrorCode(value.code) ? failure(value.code, message) : failure("#VALUE!");
}

function errorDataType(value: unknown): Failure | undefined {
  if (typeof value !== "object" || value === null || !("type" in value) || value.type !== "Error") return undefined;
  return failure("basicValue" in value && isErrorCode(value.basicValue) ? value.basicValue : "#VALUE!");
}
