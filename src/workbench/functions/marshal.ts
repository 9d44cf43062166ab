import { errorCellValue, type ErrorCode } from "./errors";
import type { Allowed, FunctionMetadata, ParameterMetadata } from "./metadata";

/** An error in a cell or handed over by a formula. */
export class CellError {
  constructor(readonly code: ErrorCode) {}
}
/** A data type in a cell: an entity, a formatted number. */
interface DataType {
  readonly type: string;
  readonly basicValue: string | number | boolean;
}
/** The content of one cell; null is a blank one. */
export type Cell = number | string | boolean | null | CellError | DataType;

/** One argument of a formula as the grid hands it over. */
export type Given =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: Cell }
  /** Only the part in use; `height` and `width` count the blank rest, 1,048,576 rows for a whole column. */
  | {
      readonly kind: "range";
      readonly rows: readonly (readonly Cell[])[];
      readonly height: number;
      readonly width: number;
    };

export type Marshalled = { readonly args: readonly unknown[] } | { readonly refused: ErrorCode };

/**
 * The arguments of one call as desktop Excel hands them over: a blank cell is 0, an argument left out null, a single
 * value for a matrix parameter [[value]]. An error stops the call and becomes the cell's own, unless the add-in asked
 * for errors.
 */
export function marshal(meta: FunctionMetadata, given: readonly Given[], allowed: Allowed): Marshalled {
  const required = meta.parameters.filter((p) => !p.optional).length;
  // Excel refuses such an entry; a grid that accepted it shows the nearest thing.
  if (given.length > meta.parameters.length || given.length < required) return { refused: "#VALUE!" };
  try {
    return {
      args: meta.parameters.map((parameter, i) => argument(parameter, given[i] ?? { kind: "omitted" }, allowed)),
    };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { refused: refusal.code };
    throw refusal;
  }
}

class Refusal extends Error {
  constructor(readonly code: ErrorCode) {
    super(code);
  }
}

function argument(parameter: ParameterMetadata, given: Given, allowed: Allowed): unknown {
  if (given.kind === "omitted") return null;
  const convert = converter(parameter.type ?? "any", allowed);
  if (parameter.dimensionality !== "matrix")
    return convert(given.kind === "value" ? given.value : (given.rows[0]?.[0] ?? null));
  return given.kind === "value" ? [[convert(given.value)]] : matrix(given, convert);
}

/** The blank rest is one row, shared and frozen: a whole column costs one array of pointers. */
function matrix(
  { rows, height, width }: Extract<Given, { kind: "range" }>,
  convert: (cell: Cell) => unknown,
): unknown[][] {
  const blank = convert(null);
  const filled = rows.map((row) => {
    const line = row.map(convert);
    while (line.length < width) line.push(blank);
    return line;
  });
  if (filled.length === height) return filled;
  const all = new Array<unknown[]>(height).fill(Object.freeze(new Array<unknown>(width).fill(blank)) as unknown[]);
  for (const [i, line] of filled.entries()) all[i] = line;
  return all;
}

/** Excel converts before it calls, and refuses what does not convert. */
function converter(type: string, allowed: Allowed): (cell: Cell) => unknown {
  const any = type === "any";
  const plain = PLAIN[type] ?? ((value: Plain) => value ?? 0);
  return (cell) => {
    if (cell instanceof CellError) {
      if (any && allowed.errors && cell.code !== "#BUSY!") return errorCellValue(cell.code);
      throw new Refusal(cell.code);
    }
    if (typeof cell === "object" && cell !== null) return any && allowed.dataTypes ? cell : plain(cell.basicValue);
    return plain(cell);
  };
}

type Plain = number | string | boolean | null;
const PLAIN: Readonly<Record<string, (value: Plain) => unknown>> = {
  number(value) {
    const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
    if (Number.isNaN(number)) throw new Refusal("#VALUE!");
    return number;
  },
  string: (value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "")),
  boolean(value) {
    if (typeof value === "string" && !/^(true|false)$/i.test(value)) throw new Refusal("#VALUE!");
    return typeof value === "string" ? /^true$/i.test(value) : Boolean(value);
  },
};

/** The scalar parameters that were given a range: Excel calls the function once a cell. */
export function lifted(
  meta: FunctionMetadata,
  given: readonly Given[],
): { readonly rows: number; readonly columns: number } | undefined {
  const ranges = given.filter(
    (g, i) => g.kind === "range" && meta.parameters[i]?.dimensionality !== "matrix" && g.height * g.width > 1,
  ) as Extract<Given, { kind: "range" }>[];
  if (ranges.length === 0) return undefined;
  return { rows: Math.max(...ranges.map((r) => r.height)), columns: Math.max(...ranges.map((r) => r.width)) };
}

/** The arguments of the call at one place of a lifted result; beside a shorter range it is #N/A. */
export function pick(meta: FunctionMetadata, given: readonly Given[], row: number, column: number): Given[] {
  return given.map((g, i) => {
    if (g.kind !== "range" || meta.parameters[i]?.dimensionality === "matrix") return g;
    const r = g.height === 1 ? 0 : row;
    const c = g.width === 1 ? 0 : column;
    return { kind: "value", value: r < g.height && c < g.width ? (g.rows[r]?.[c] ?? null) : new CellError("#N/A") };
  });
}
