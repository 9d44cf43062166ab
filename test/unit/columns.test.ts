import fc from "fast-check";
import { CoreError } from "../../src/core/CoreError";
import { InputError } from "../../src/functions/cellError";
import { columnsOf, figuresOf } from "../../src/functions/columns";
import { describeWithData, referenceText } from "../support/referenceData";

type Cells = unknown[][] | null;
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/**
 * Orders, by terms of the units that orders have: a key for the customer, a day, an amount, and what the order is
 * called.
 */
const orders = (lever: Cells, period_start: Cells, revenue: Cells, segment: Cells = null) =>
  columnsOf({ lever, period_start, revenue }, { segment });
/** Lines of an export, of which some have no customer. */
const lines = (lever: Cells, period_start: Cells, revenue: Cells) =>
  columnsOf({ lever, period_start, revenue }, {}, ["lever"]);

const plain = (read: ReturnType<typeof orders>): unknown =>
  Object.fromEntries(
    Object.entries(read).map(([id, values]) => [id, Array.from<unknown>(values as ArrayLike<unknown>)]),
  );

function sentenceOf(make: () => unknown): { en: string; fr: string } {
  try {
    make();
  } catch (error) {
    if (error instanceof CoreError || error instanceof InputError) return error.sentence;
    throw error;
  }
  throw new Error("nothing is refused");
}

test("columns are read by the units of their terms: numbers and days as numbers, keys and texts as texts", () => {
  const read = orders(
    column(17_850, "17850", "17850.0"),
    column(45_352.35, "2010-12-01 08:26:00", "25/12/2024"),
    column(10, "1 234,50 €", -5),
    column("A1", 536_365, "C1"),
  );
  expect(plain(read)).toEqual({
    lever: ["17850", "17850", "17850.0"],
    period_start: [45_352, 40_513, 45_651],
    revenue: [10, 1234.5, -5],
    segment: ["A1", "536365", "C1"],
  });
  expect([read.period_start, read.revenue].map((values) => values instanceof Float64Array)).toEqual([true, true]);
});

test("rows may lie beside each other as well", () => {
  expect(plain(orders([["Ann", "Bob"]], [[45_352, 45_353]], column(1, 2)))).toEqual({
    lever: ["Ann", "Bob"],
    period_start: [45_352, 45_353],
    revenue: [1, 2],
  });
});

describe("a header row", () => {
  const body = [
    ["Ann", 45_352, 10],
    ["Bob", 45_353, 20],
  ] as const;
  const under =
    (head: readonly unknown[]): (() => ReturnType<typeof orders>) =>
    () =>
      orders(...([0, 1, 2].map((i) => column(head[i], ...body.map((row) => row[i]))) as [Cells, Cells, Cells]));

  test.each([
    ["CustomerID", "InvoiceDate", "Amount"],
    ["Client", "Date", "Montant"],
    ["", "Date", "Amount"],
    [null, "", "€ TTC"],
    [2024, "Date", "Amount"],
  ])("is left out: %j, %j, %j", (...head) => {
    expect(plain(under(head)())).toEqual({ lever: ["Ann", "Bob"], period_start: [45_352, 45_353], revenue: [10, 20] });
  });

  test("is none where one of the columns begins with what belongs there: a text beside it is a slip", () => {
    expect(sentenceOf(under(["Eve", 45_351, "free"])).en).toBe(
      "revenue must be a number of 0 or more; it is “free” (cell 1).",
    );
    expect(sentenceOf(under(["Eve", "soon", 5])).fr).toBe(
      "period_start doit être une date\u00a0; sa valeur est «\u00a0soon\u00a0» (cellule 1).",
    );
    expect(sentenceOf(under(["Eve", "01/04/2024", 5])).en).toMatch(
      /^period_start must be a date that can be read in one way; .* \(cell 1\)\.$/,
    );
    expect(sentenceOf(under(["Eve", "#N/A", "Amount"])).en).toBe("period_start must be a date; it is #N/A (cell 1).");
  });

  test("is none in a row alone, nor among texts alone", () => {
    expect(sentenceOf(() => orders(column("Client"), column("Date"), column("Amount"))).en).toBe(
      "period_start must be a date; it is “Date”.",
    );
    expect(columnsOf({ segment: column("Segment", "Ann") })).toEqual({ segment: ["Segment", "Ann"] });
  });

  test("above nothing leaves nothing to read", () => {
    expect(sentenceOf(() => orders(column("Client", ""), column("Date", null), column("Amount", ""))).en).toMatch(
      /^lever must be .*; it is blank\.$/,
    );
  });
});

describe("blank cells", () => {
  test("a row that is blank in all columns is ignored", () => {
    expect(
      plain(
        orders(column("Ann", null, " ", "Bob", ""), column(45_352, "", null, 45_353, ""), column(1, null, "", 2, null)),
      ),
    ).toEqual({ lever: ["Ann", "Bob"], period_start: [45_352, 45_353], revenue: [1, 2] });
  });

  test.each([
    [0, "lever"],
    [1, "period_start"],
    [2, "revenue"],
    [3, "segment"],
  ] as const)("one in column %d only is named with its argument and its cell", (which, id) => {
    const cells = [
      column("Client", "Ann", "Bob"),
      column("Date", 45_352, 45_353),
      column("Amount", 1, 2),
      column("Order", "A", "B"),
    ] as const;
    cells[which][2] = [null];
    const { en, fr } = sentenceOf(() => orders(...cells));
    expect(en).toMatch(new RegExp(`^${id} must be .*; it is blank \\(cell 3\\)\\.$`));
    expect(fr).toMatch(new RegExp(`^${id} doit être .*\u00a0; sa valeur est vide \\(cellule 3\\)\\.$`));
  });

  test("are kept where they are allowed: a quarter of Online Retail has no customer", () => {
    expect(
      plain(
        lines(
          column("Client", "17850.0", "", null),
          column("Date", 40_513, 40_513, null),
          column("Amount", 15.3, 22, null),
        ),
      ),
    ).toEqual({ lever: ["17850.0", ""], period_start: [40_513, 40_513], revenue: [15.3, 22] });
    expect(sentenceOf(() => lines(column("17850.0", ""), column(40_513, null), column(15.3, 22))).en).toBe(
      "period_start must be a date; it is blank (cell 2).",
    );
    expect(columnsOf({ revenue: column(1, null), segment: column("A", "B") }, {}, ["revenue"]).revenue).toEqual(
      Float64Array.of(1, NaN),
    );
  });

  test("a column that may be left out is left out whole, by nothing or by cells with nothing in them", () => {
    for (const nothing of [null, [[null]], [[""]], column("", null), column(null, " ", "")]) {
      expect(plain(orders(column("Ann", "Bob"), column(45_352, 45_353), column(1, 2), nothing))).toEqual({
        lever: ["Ann", "Bob"],
        period_start: [45_352, 45_353],
        revenue: [1, 2],
      });
    }
  });

  test("a column that must be given is asked for", () => {
    expect(sentenceOf(() => orders(column("Ann"), null, column(1))).en).toBe(
      "period_start must be a date; it is blank.",
    );
    expect(sentenceOf(() => orders(column("Ann"), [[]], column(1))).en).toBe(
      "period_start must be a date; it is blank.",
    );
    expect(sentenceOf(() => orders(column(null, null), column("", ""), column(null, null))).en).toMatch(
      /^lever must be .*; it is blank\.$/,
    );
  });
});

describe("lengths", () => {
  test("must be one, and both are named", () => {
    expect(sentenceOf(() => orders(column("Ann", "Bob"), column(45_352), column(1, 2)))).toEqual({
      en: "period_start must be as long as lever (2 cells); it is 1 cell.",
      fr: "period_start doit être de même longueur que lever (2 cellules)\u00a0; sa valeur est 1 cellule.",
    });
    expect(sentenceOf(() => orders(column("Ann", "Bob"), column(1, 2), column(1, 2), column("A", "B", "C"))).en).toBe(
      "segment must be as long as lever (2 cells); it is 3 cells.",
    );
  });

  test("a rectangle is no column", () => {
    expect(
      sentenceOf(() =>
        orders(
          column("Ann", "Bob"),
          [
            [1, 2],
            [3, 4],
          ],
          column(1, 2),
        ),
      ).en,
    ).toBe("period_start must be one row or one column; it is 2 × 2 cells.");
  });
});

describe("whole columns", () => {
  const ROWS = 1_048_576;
  const BLANK = [null];
  const whole = (cells: readonly unknown[], from = 0): unknown[][] => {
    const sheet = Array<unknown[]>(ROWS - from).fill(BLANK);
    cells.forEach((cell, i) => {
      sheet[i] = [cell];
    });
    return sheet;
  };
  const read = { lever: ["Ann", "Bob"], period_start: [45_352, 45_353], revenue: [1, 0] };

  test("are cut together, also where blanks come as 0", () => {
    const zeros = whole(["Amount", 1, 0]).map((row) => (row === BLANK ? [0] : row));
    expect(
      plain(orders(whole(["Client", "Ann", "Bob"]), whole(["Date", 45_352, 45_353]), whole(["Amount", 1, 0]))),
    ).toEqual(read);
    expect(plain(orders(whole(["Client", "Ann", "Bob"]), whole(["Date", 45_352, 45_353]), zeros))).toEqual(read);
    expect(plain(orders(whole(["Ann", "Bob"], 1), whole([45_352, 45_353], 1), whole([1, 0], 1)))).toEqual(read);
  });

  test("go with a range down to their last row, and with no other", () => {
    expect(
      plain(orders(whole(["Client", "Ann", "Bob"]), column("Date", 45_352, 45_353), column("Amount", 1, 0))),
    ).toEqual(read);
    expect(
      sentenceOf(() => orders(whole(["Client", "Ann", "Bob"]), column(45_352, 45_353), column("Amount", 1, 0))).en,
    ).toBe("period_start must be as long as lever (3 cells); it is 2 cells.");
  });

  test("that begin a row below one another are not taken for each other's", () => {
    expect(
      sentenceOf(() => orders(whole(["Client", "Ann", "Bob"]), whole([45_352, 45_353], 1), whole(["Amount", 1, 2]))).en,
    ).toBe("period_start must be as long as lever (1048576 cells); it is 1048575 cells.");
  });
});

test("an error value among the cells goes on as it came, with its place", () => {
  const reference = { type: "Error", basicType: "Error", basicValue: "#REF!", errorType: "Ref" };
  const read = (): unknown => orders(column("Ann", "Bob"), column(45_352, reference), column(1, 2));
  expect(read).toThrow(InputError);
  expect(sentenceOf(read).en).toBe("period_start must be a date; it is #REF! (cell 2).");
});

test("figures are one column of them, with their places", () => {
  expect(figuresOf("values", column("Total", 5, null, "7"))).toEqual({
    values: Float64Array.of(5, 7),
    places: Int32Array.of(1, 3),
    rows: 4,
    columns: 1,
    hasHeader: true,
  });
  expect(figuresOf("values", [[5, "", 7]])).toEqual({
    values: Float64Array.of(5, 7),
    places: Int32Array.of(0, 2),
    rows: 1,
    columns: 3,
    hasHeader: false,
  });
});

describe("any orders", () => {
  const order = fc.record({
    customer: fc.oneof(fc.nat(99_999), fc.constantFrom("17850.0", "007", "ann@example.com", "Ann Lee")),
    day: fc.integer({ min: 61, max: 60_000 }),
    amount: fc.integer({ min: -99_999, max: 99_999 }),
  });
  const BLANKS = [null, undefined, "", " "];

  test("are read back, whatever blank rows lie between them, with a header and without, down and across", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(order, { freq: 3 }), { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(...BLANKS),
        (rows, hasHeader, isAcross, blank) => {
          const found = rows.filter((row) => row !== null);
          fc.pre(found.length > 0);
          const cells = (name: string, of: (row: NonNullable<(typeof rows)[number]>) => unknown): unknown[][] => {
            const all = [...(hasHeader ? [name] : []), ...rows.map((row) => (row ? of(row) : blank))];
            return isAcross ? [all] : column(...all);
          };
          const read = orders(
            cells("Client", ({ customer }) => customer),
            cells("Date", ({ day }) => day + 0.25),
            cells("Amount", ({ amount }) => amount),
          );
          expect(plain(read)).toEqual({
            lever: found.map(({ customer }) => String(customer)),
            period_start: found.map(({ day }) => day),
            revenue: found.map(({ amount }) => amount + 0),
          });
        },
      ),
    );
  });

  test("with one cell gone are refused, and the cell is named", () => {
    fc.assert(
      fc.property(
        fc.array(order, { minLength: 2, maxLength: 20 }),
        fc.nat(),
        fc.constantFrom("lever", "period_start", "revenue"),
        (rows, any, id) => {
          const place = any % rows.length;
          const cells = {
            lever: column(...rows.map(({ customer }) => customer)),
            period_start: column(...rows.map(({ day }) => day)),
            revenue: column(...rows.map(({ amount }) => amount)),
          };
          cells[id][place] = [null];
          expect(sentenceOf(() => orders(cells.lever, cells.period_start, cells.revenue)).en).toMatch(
            new RegExp(`^${id} must be .*; it is blank \\(cell ${place + 1}\\)\\.$`),
          );
        },
      ),
    );
  });
});

describeWithData("the lines of Online Retail", () => {
  test("are read as they stand in the export", () => {
    // a description may hold commas and quotes; what is wanted stands around it
    const cells = referenceText("retail/online_retail.csv.gz")
      .trimEnd()
      .split("\n")
      .map((line) => /,([^,]*),([^,]*),([^,]*),([^,]*),[^,]*$/.exec(line.trimEnd())!.slice(1));
    const at = (part: number): unknown[][] => cells.map((line) => [line[part]]);
    const read = lines(at(3), at(1), at(0));
    expect(read.lever).toHaveLength(541_909);
    expect(read.lever.filter((customer) => customer === "")).toHaveLength(135_080);
    expect(read.lever[0]).toBe("17850.0");
    expect(new Set(read.period_start).size).toBe(305);
    expect(read.revenue.filter((quantity) => quantity < 0)).toHaveLength(10_624);
  });
});
