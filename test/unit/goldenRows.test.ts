import customers from "../cases/customers.json";
import forecasts from "../cases/forecasts.json";
import modelFunctions from "../cases/modelFunctions.json";
import retentionModels from "../cases/retentionModels.json";
import unitEconomics from "../cases/unitEconomics.json";
import { call, codeOf, functionIds } from "../support/functions";

/** [function, arguments, value, source, relative tolerance]; values come from test/oracles. */
type Cell = number | string;
type Row = [id: string, args: unknown[], value: Cell | Cell[][], source: string, tolerance?: number];
const TOLERANCE = 1e-14;
const golden = [...unitEconomics, ...customers, ...modelFunctions, ...retentionModels, ...forecasts] as Row[];

function expectCell(received: unknown, expected: Cell, tolerance: number): void {
  if (typeof expected === "number") expect(received).toBeNear(expected, tolerance);
  else expect(codeOf(received)).toBe(expected);
}

test.each(golden)("%s%j = %j (%s)", (id, args, value, _source, tolerance = TOLERANCE) => {
  const result = call(id, args, 10);
  if (!Array.isArray(value)) return expectCell(result, value, tolerance);
  const table = result as unknown[][];
  expect([table.length, table[0]?.length]).toEqual([value.length, value[0]?.length]);
  value.forEach((line, r) => line.forEach((cell, c) => expectCell(table[r]?.[c], cell, tolerance)));
});

test("every function has a golden row of a value and one of an error", () => {
  const withValue = new Set(golden.filter(([, , value]) => typeof value !== "string").map(([id]) => id));
  const withError = new Set(golden.filter(([, , value]) => typeof value === "string").map(([id]) => id));
  expect(functionIds().filter((id) => !withValue.has(id))).toEqual([]);
  expect(functionIds().filter((id) => !withError.has(id))).toEqual([]);
});
