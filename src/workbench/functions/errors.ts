/** Excel's error values: what a cell shows, and the name its data type carries. */
const ERROR_TYPES = {
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#VALUE!": "Value",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
  "#BUSY!": "Busy",
  "#CONNECT!": "Connect",
} as const;

export type ErrorCode = keyof typeof ERROR_TYPES;

export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === "string" && Object.hasOwn(ERROR_TYPES, value);

/** Errors whose sentence Excel shows. */
export const hasSentence = (code: string): boolean => code === "#VALUE!" || code === "#N/A";

/** An error as a function receives it that allows errors. */
export interface ErrorCellValue {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: ErrorCode;
  readonly errorType: string;
}

export const errorCellValue = (code: ErrorCode): ErrorCellValue => ({
  type: "Error",
  basicType: "Error",
  basicValue: code,
  errorType: ERROR_TYPES[code],
});
