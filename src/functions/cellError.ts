import { CoreError, type ErrorKind } from "../core/CoreError";
import { errorValues, isErrorValue } from "../vocabulary/errorValues";
import { sentences } from "../vocabulary/errors";
import type { Text } from "../vocabulary/locale";
import { locale } from "./locale";

/** The ones a custom function may answer by itself. */
const RETURNABLE: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

const CODES: Readonly<Record<ErrorKind, string>> = {
  value: "#VALUE!",
  notAvailable: "#N/A",
  divide: "#DIV/0!",
  overflow: "#NUM!",
};

/** An error value found in an input. It goes through to the result. */
export class InputError extends Error {
  constructor(
    readonly code: string,
    readonly cell: unknown,
    readonly sentence: Text,
  ) {
    super(sentence.en);
  }
}

/** The error that a cell of an input holds, in any of the ways hosts hand it over; undefined when it holds none. */
export function errorCodeIn(cell: unknown): string | undefined {
  if (typeof cell === "string") return isErrorValue(cell) ? cell : undefined;
  if (typeof cell !== "object" || cell === null) return undefined;
  const { code, type, basicType, basicValue, errorType } = cell as Record<string, unknown>;
  if (typeof code === "string" && code.startsWith("#")) return code;
  if (type !== "Error" && basicType !== "Error") return undefined;
  const named = Object.keys(errorValues).find((error) => errorValues[error] === errorType);
  return typeof basicValue === "string" ? basicValue : (named ?? "#VALUE!");
}

/**
 * What a cell shows for a failed calculation: an Excel error with its sentence. A fault of our own is #VALUE!, never a
 * raw exception.
 */
export function cellError(error: unknown): unknown {
  if (error instanceof CoreError) return excelError(CODES[error.kind], error.sentence);
  if (error instanceof InputError) return passedOn(error);
  return excelError("#VALUE!", sentences.internal(String(error)));
}

/**
 * #REF!, #NAME? and the like can only be handed back as the object they came in; as anything else they become #VALUE!.
 */
function passedOn({ code, cell, sentence }: InputError): unknown {
  if (RETURNABLE.includes(code)) return excelError(code, sentence);
  return typeof cell === "object" && (cell as { type?: unknown }).type === "Error"
    ? cell
    : excelError("#VALUE!", sentence);
}

const excelError = (code: string, sentence: Text): unknown =>
  new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence[locale()]);
