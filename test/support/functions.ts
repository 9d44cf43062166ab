import { associate, idOf } from "../../src/functions/associate";
import { atOnce } from "../../src/functions/atOnce";
import { families } from "../../src/functions/families";

/** Excel's runtime as far as functions know it. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

type Cell = unknown;
const registry = new Map<string, (...args: unknown[]) => unknown[][]>();
Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    associate: (id: string, run: (...args: unknown[]) => unknown[][]) => registry.set(id, run),
  },
});
families.forEach(associate);

export { idOf };
export const functionIds = (): string[] => [...registry.keys()];

/**
 * Calls a function with raw arguments, and with the invocation that Excel always appends; what comes later to a cell is
 * answered at once.
 */
export function callRaw(id: string, args: readonly unknown[]): unknown[][] {
  const run = registry.get(id);
  if (!run) throw new Error(`${id} is not a function`);
  return atOnce(() => run(...args, { functionName: id }));
}

/** Calls a function as a formula would: single values become ranges of one cell, `null` an argument left out. */
export function call(id: string, args: readonly unknown[], parameters = args.length): unknown {
  const cells = args.map((arg) => (arg === null || Array.isArray(arg) ? arg : [[arg]]));
  const missing = Array.from({ length: Math.max(0, parameters - args.length) }, () => null);
  const result = callRaw(id, [...cells, ...missing]);
  return result.length === 1 && result[0]?.length === 1 ? result[0][0] : result;
}

/** An Excel error by its code, anything else as it is. */
export const codeOf = (cell: Cell): Cell => (cell instanceof CellError ? cell.code : cell);
