import { CellError, type Cell, type Given, lifted, marshal, pick } from "../../../src/workbench/functions/marshal";
import type { Allowed, FunctionMetadata, ParameterMetadata } from "../../../src/workbench/functions/metadata";

const NOTHING: Allowed = { errors: false, dataTypes: false };
const ALL: Allowed = { errors: true, dataTypes: true };

const parameter = (more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name: "x",
  type: "any",
  dimensionality: "matrix",
  ...more,
});
const meta = (...parameters: ParameterMetadata[]): FunctionMetadata => ({ id: "F", name: "F", parameters });
const value = (cell: Cell): Given => ({ kind: "value", value: cell });
const range = (rows: Cell[][], height = rows.length, width = rows[0]?.length ?? 0): Given => ({
  kind: "range",
  rows,
  height,
  width,
});
const OMITTED: Given = { kind: "omitted" };

const only = (given: Given, allowed = NOTHING, more: Partial<ParameterMetadata> = {}): unknown => {
  const call = marshal(meta(parameter(more)), [given], allowed);
  return "args" in call ? call.args[0] : call;
};

describe("a matrix parameter of type any", () => {
  test.each<[string, Given, unknown]>([
    ["a number", value(1.5), [[1.5]]],
    ["a text", value("abc"), [["abc"]]],
    ["a boolean", value(true), [[true]]],
    ["a blank cell, as desktop Excel does", value(null), [[0]]],
    [
      "a range with blanks",
      range([
        [1, null],
        ["a", false],
      ]),
      [
        [1, 0],
        ["a", false],
      ],
    ],
    ["a row of a whole sheet", range([[1]], 1, 4), [[1, 0, 0, 0]]],
    ["an argument left out", OMITTED, null],
  ])("takes %s", (_, given, expected) => {
    expect(only(given)).toEqual(expected);
  });
});

test("a whole column has every row of the sheet, the blank ones being one frozen row", () => {
  const column = only(range([[1], [null], [3]], 1_048_576, 1)) as unknown[][];
  expect(column).toHaveLength(1_048_576);
  expect(column.slice(0, 4)).toEqual([[1], [0], [3], [0]]);
  expect(column[3]).toBe(column[1_048_575]);
  expect(Object.isFrozen(column[3])).toBe(true);
});

describe("an error in an argument", () => {
  const division = new CellError("#DIV/0!");

  test.each<[string, Given]>([
    ["as a value", value(division)],
    ["inside a range", range([[1], [division]])],
  ])("stops the call, %s", (_, given) => {
    expect(only(given)).toEqual({ refused: "#DIV/0!" });
  });

  test("reaches a function that allows errors", () => {
    expect(only(range([[1], [division]]), ALL)).toEqual([
      [1],
      [{ type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" }],
    ]);
  });

  test("reaches only parameters of type any", () => {
    expect(only(value(division), ALL, { type: "number" })).toEqual({ refused: "#DIV/0!" });
  });

  test("waits when it is #BUSY!", () => {
    expect(only(value(new CellError("#BUSY!")), ALL)).toEqual({ refused: "#BUSY!" });
  });
});

describe("a data type in an argument", () => {
  const entity = { type: "FormattedNumber", basicValue: 12 };

  test("is its basic value where data types are not allowed", () => {
    expect(only(value(entity), NOTHING)).toEqual([[12]]);
  });

  test("is the object where they are", () => {
    expect(only(value(entity), ALL)).toEqual([[entity]]);
  });
});

describe("the number of arguments", () => {
  const two = meta(parameter(), parameter({ optional: true }));

  test("may stop at the first optional one, which is null", () => {
    expect(marshal(two, [value(1)], NOTHING)).toEqual({ args: [[[1]], null] });
  });

  test.each([[0], [3]])("is refused when it is %d", (count) => {
    expect(
      marshal(
        two,
        Array.from({ length: count }, () => value(1)),
        NOTHING,
      ),
    ).toEqual({ refused: "#VALUE!" });
  });
});

describe("a scalar parameter", () => {
  test.each<[string, Cell, unknown]>([
    ["number", "12", 12],
    ["number", true, 1],
    ["number", null, 0],
    ["number", "abc", { refused: "#VALUE!" }],
    ["string", 12, "12"],
    ["string", true, "TRUE"],
    ["boolean", "true", true],
    ["boolean", "abc", { refused: "#VALUE!" }],
    ["any", "abc", "abc"],
  ])("of type %s makes of %p %p", (type, cell, expected) => {
    expect(only(value(cell), NOTHING, { type, dimensionality: "scalar" })).toEqual(expected);
  });

  test("is called once a cell of a range, #N/A beside a shorter one", () => {
    const scalars = meta(parameter({ dimensionality: "scalar" }), parameter({ dimensionality: "scalar" }));
    const given = [
      range([[1], [2], [3]]),
      range([
        [10, 20],
        [30, 40],
      ]),
    ];
    expect(lifted(scalars, given)).toEqual({ rows: 3, columns: 2 });
    expect(pick(scalars, given, 1, 1)).toEqual([value(2), value(40)]);
    expect(pick(scalars, given, 2, 0)).toEqual([value(3), value(new CellError("#N/A"))]);
  });

  test("is not asked for by a matrix", () => {
    expect(lifted(meta(parameter()), [range([[1], [2]])])).toBeUndefined();
  });
});
