import fc from "fast-check";
import { CellError, call, callRaw, codeOf } from "../support/functions";

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const row = (...cells: unknown[]): unknown[][] => [cells];

test("same shape in, same shape out", () => {
  expect(call("AOV", [column(10, 20, 30), column(1, 2, 4)])).toEqual(column(10, 10, 7.5));
  expect(call("AOV", [row(10, 20), row(5, 4)])).toEqual(row(2, 5));
  expect(
    call("AOV", [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 1],
        [2, 2],
      ],
    ]),
  ).toEqual([
    [1, 2],
    [1.5, 2],
  ]);
});

test("a single cell beside a range is repeated", () => {
  expect(call("AOV", [column(10, 20), 5])).toEqual(column(2, 4));
  expect(call("NET", [column(10, 20), 5, row(1, 2)])).toEqual([
    [4, 3],
    [14, 13],
  ]);
});

test("a column beside a row makes a two-way table", () => {
  expect(call("AOV", [column(100, 200), row(1, 2, 4)])).toEqual([
    [100, 50, 25],
    [200, 100, 50],
  ]);
});

test("other shapes are #VALUE!", () => {
  expect(codeOf(call("AOV", [column(1, 2, 3), column(1, 2)]))).toBe("#VALUE!");
  expect(codeOf(call("AOV", [row(1, 2, 3), row(1, 2)]))).toBe("#VALUE!");
  expect(
    codeOf(
      call("AOV", [
        [
          [1, 2],
          [3, 4],
        ],
        column(1, 2, 3),
      ]),
    ),
  ).toBe("#VALUE!");
});

test("one bad row is an error in its own row only", () => {
  const result = call("AOV", [
    column(10, "abc", 30, 40),
    column(1, 1, 0, { type: "Error", basicValue: "#N/A" }),
  ]) as unknown[][];
  expect(result.flat().map(codeOf)).toEqual([10, "#VALUE!", "#DIV/0!", "#N/A"]);
});

test("numeric texts and data types that hold a number are read", () => {
  expect(call("AOV", ["1 000 000,00 €", { type: "FormattedNumber", basicValue: 40_000, numberFormat: "0" }])).toBe(25);
  expect(call("LIFETIME", ["50%"])).toBe(2);
});

test("an error value passes through: as an error of its own, or as the object it came in", () => {
  const reference = { type: "Error", basicType: "Error", basicValue: "#REF!", errorType: "Ref" };
  expect(call("AOV", [reference, 1])).toBe(reference);
  expect(codeOf(call("AOV", [1, new CellError("#NUM!")]))).toBe("#NUM!");
  expect(codeOf(call("AOV", [1, { type: "Error", errorType: "Div0" }]))).toBe("#DIV/0!");
  expect(call("AOV", [1, new CellError("#NAME?")])).toEqual(
    new CellError("#VALUE!", "orders must be a number of 0 or more; it is #NAME?."),
  );
});

test("blank optional cells take their default, row by row", () => {
  expect(call("NET", [column(10, 20), 5, column("", 2)])).toEqual(column(5, 13));
  expect(call("MAXCAC", [30, null])).toBe(10);
});

describe("whole columns", () => {
  const SHEET = 1_048_576;
  const whole = (blank: unknown, ...cells: unknown[]): unknown[][] => {
    const rows = new Array<unknown[]>(SHEET).fill([blank]);
    cells.forEach((cell, i) => (rows[i] = [cell]));
    return rows;
  };

  test.each([
    ["0", 0],
    ["null", null],
    ["empty text", ""],
  ])("trailing rows handed over as %s are cut", (_name, blank) => {
    expect(call("AOV", [whole(blank, 10, 20, 30), whole(blank, 1, 2)])).toHaveLength(3);
    expect(callRaw("LIFETIME", [whole(blank)])).toHaveLength(1);
  });

  test("a column without its header is one as well", () => {
    const rows = whole(0, 10, 20).slice(1);
    expect(call("AOV", [rows, whole(0, 1, 4).slice(1)])).toBe(5);
  });

  test("a zero above the last used row stays", () => {
    const result = call("AOV", [whole(0, 10, 0, 30), whole(0, 1, 2, 3)]) as unknown[][];
    expect(result).toEqual(column(10, 0, 10));
  });

  test("beside a range that is longer, the shapes do not fit", () => {
    expect(codeOf(call("AOV", [whole(0, 1, 2, 3), column(1, 2)]))).toBe("#VALUE!");
    expect(call("AOV", [whole(0, 1, 2), 2])).toEqual(column(0.5, 1));
  });
});

test("a range that is shorter than a sheet keeps its blank rows", () => {
  expect((call("AOV", [column(1, ""), column(1, "")]) as unknown[][]).flat().map(codeOf)).toEqual([1, "#VALUE!"]);
});

test("a result beyond five million cells is refused, not tried", () => {
  const result = call("AOV", [
    column(...Array<number>(3000).fill(1)),
    row(...Array<number>(3000).fill(1)),
  ]) as CellError;
  expect(result).toEqual(new CellError("#VALUE!", "The result must be at most 5000000 cells; it is 9000000."));
});

test("lifting is the function itself, cell by cell", () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 20 }), (pairs) => {
      const lifted = callRaw("AOV", [pairs.map(([a]) => [a]), pairs.map(([, b]) => [b])]);
      expect(lifted.map(([cell]) => codeOf(cell))).toEqual(pairs.map(([a, b]) => codeOf(call("AOV", [a, b]))));
    }),
  );
});
