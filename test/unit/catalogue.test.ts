import { readCatalogue } from "../support/catalogue";
import { call, functionIds } from "../support/functions";

const catalogue = readCatalogue();

test("functions are associated under the ids of the metadata", () => {
  expect(functionIds().sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

test("ids are fit for Excel: capitals, three characters or more, no cell address, never both A.B and A_B", () => {
  const ids = functionIds();
  for (const id of ids) {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  }
  expect(new Set(ids.map((id) => id.replace(/\./g, "_"))).size).toBe(ids.length);
});

/** A fit, and what rests on one, is shown with the digits that are sure: its optimum is flat. */
const OF_FITS = ["standard_error", "clv_low", "predicted_low"];
const digitsOf = (returns: readonly string[]): number => (returns.some((id) => OF_FITS.includes(id)) ? 1e-6 : 1e-13);
const examples = catalogue.flatMap(({ id, parameters, returns, examples: list }) =>
  list.map((example) => [example.formula, id, parameters.length, digitsOf(returns), example] as const),
);

test.each(examples)("%s", (_formula, id, parameters, tolerance, { arguments: args, value }) => {
  const flat = (result: unknown): unknown[] => (Array.isArray(result) ? result.flat() : [result]);
  const [received, expected] = [flat(call(id, args, parameters)), flat(value)];
  expect(received).toHaveLength(expected.length);
  expected.forEach((cell, i) =>
    typeof cell === "number" ? expect(received[i]).toBeNear(cell, tolerance) : expect(received[i]).toBe(cell),
  );
});

test("an example lists every argument it leaves out at the end only", () => {
  for (const { id, parameters, examples: list } of catalogue) {
    for (const { arguments: args } of list) {
      expect(args.length).toBeLessThanOrEqual(parameters.length);
      expect(args.length).toBeGreaterThanOrEqual(parameters.filter(({ optional }) => !optional).length);
      expect([id, args.includes(null)]).toEqual([id, false]);
    }
  }
});

test("optional arguments come last", () => {
  const mixed = catalogue.filter(({ parameters }) =>
    parameters.some(({ optional }, i) => optional && parameters.slice(i).some((later) => !later.optional)),
  );
  expect(mixed.map(({ id }) => id)).toEqual([]);
});
