import { outcomeOf, outcomeOfException } from "../../../src/workbench/functions/outcome";
import { DirectRoute, type CustomFunction, type FunctionsWindow } from "../../../src/workbench/functions/route";

const customFunctionsError = (code: string, message?: string): Error => Object.assign(new Error(message), { code });

describe("a returned value", () => {
  test.each<[string, unknown, unknown]>([
    ["a number", 25, 25],
    ["a text", "a", "a"],
    ["null", null, 0],
    ["NaN", NaN, { code: "#NUM!" }],
    ["an infinity", -Infinity, { code: "#NUM!" }],
    [
      "a rectangle",
      [
        [1, "a"],
        [true, null],
      ],
      [
        [1, "a"],
        [true, 0],
      ],
    ],
    ["a rectangle of one cell", [[7]], 7],
    ["a list", [1, 2], { code: "#VALUE!" }],
    ["ragged rows", [[1], [1, 2]], { code: "#VALUE!" }],
    ["nothing at all", [], { code: "#CALC!" }],
    ["a formatted number", { type: "FormattedNumber", basicValue: 3, numberFormat: "0.00" }, 3],
    ["an object", { some: "thing" }, { code: "#VALUE!" }],
    ["an error as data type", { type: "Error", basicValue: "#REF!", errorType: "Ref" }, { code: "#REF!" }],
  ])("%s", (_, returned, expected) => {
    expect(outcomeOf(returned)).toEqual(expected);
  });

  test("an error inside a rectangle stays in its place", () => {
    expect(outcomeOf([[1, customFunctionsError("#N/A", "no answer")]])).toEqual([
      [1, { code: "#N/A", message: "no answer" }],
    ]);
  });
});

describe("an exception", () => {
  test.each<[string, unknown, unknown]>([
    [
      "#VALUE! keeps its sentence",
      customFunctionsError("#VALUE!", "orders must be a number"),
      { code: "#VALUE!", message: "orders must be a number" },
    ],
    ["#N/A keeps its sentence", customFunctionsError("#N/A", "no answer"), { code: "#N/A", message: "no answer" }],
    ["#DIV/0! shows none", customFunctionsError("#DIV/0!", "orders is 0"), { code: "#DIV/0!" }],
    ["#NAME? is not the add-in's to return", customFunctionsError("#NAME?"), { code: "#VALUE!" }],
    ["any other exception is #VALUE! without a sentence", new TypeError("x is undefined"), { code: "#VALUE!" }],
  ])("%s", (_, thrown, expected) => {
    expect(outcomeOfException(thrown)).toEqual(expected);
  });
});

describe("a direct call", () => {
  const meta = { id: "F", name: "F", parameters: [] };
  const route = (f: CustomFunction) => {
    const frame: FunctionsWindow = { Array, CustomFunctions: { _association: { mappings: { F: f } } } };
    return new DirectRoute(() => frame);
  };

  test("appends the invocation", () => {
    expect(
      route((...args) => args.length + (args[1] as { functionName: string }).functionName).invoke(meta, [[[1]]], {
        functionName: "F",
      }),
    ).toBe("2F");
  });

  test("keeps a shared row shared and frozen in the pane's arrays", () => {
    const shared = Object.freeze([0]);
    const f: CustomFunction = (cells) => {
      const [, second, third] = cells as unknown[][];
      return second === third && second !== shared && Object.isFrozen(third);
    };
    expect(route(f).invoke(meta, [[[1], shared, shared]], { functionName: "F" })).toBe(true);
  });

  test("waits for a promise, resolved or not", async () => {
    await expect(route(() => Promise.resolve([[1], [2]])).invoke(meta, [], { functionName: "F" })).resolves.toEqual([
      [1],
      [2],
    ]);
    await expect(
      route(() => Promise.reject(customFunctionsError("#N/A", "no fit"))).invoke(meta, [], { functionName: "F" }),
    ).resolves.toEqual({ code: "#N/A", message: "no fit" });
  });
});
