import fc from "fast-check";
import { workOut } from "../../src/explain/workOut";
import { changed, realisticChange } from "../../src/core/realisticChange";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import type { TermId } from "../../src/vocabulary/terms";
import { entries, explained, functions, textsOf } from "../support/explanations";
import { call, codeOf } from "../support/functions";
import type { Cells } from "../support/reading";

const EXACT = 1e-12;
/** No text may show what only a program knows. */
const INNARDS = /NaN|undefined|\bnull\b|Infinity|\[object|\{\w+\}/;

const scalars = entries
  .filter(({ parameters }) => parameters.every(({ takes }) => takes === "lifted"))
  .flatMap((entry) => entry.examples.map((example) => [example.formula, entry, example] as const));

describe.each<Locale>([...LOCALES])("every function explained in %s", (locale) => {
  test.each(scalars)("%s", (_, entry, { formula, value }) => {
    const { call: told, label, effects, fault, isEmpty } = explained({ A1: { formula, value } }, "A1", {}, locale);
    expect([label, fault, isEmpty]).toEqual([expect.any(String), undefined, false]);
    expect(told?.sentence).toMatch(/^\S.{15,}\.$/);
    expect(told?.inputs).toHaveLength(entry.parameters.length);
    expect(told?.steps.length).toBeGreaterThan(0);
    expect(textsOf([told, effects]).filter((text) => INNARDS.test(text))).toEqual([]);
  });
});

test.each(scalars)("%s: its documented steps end at its result", (_, entry, { arguments: args, value }) => {
  const { steps } = workOut(
    functions.find(({ id }) => id === entry.id)!,
    new Map(args.map((arg, i) => [entry.parameters[i]!.term, arg as number])),
  );
  expect(steps.at(-1)?.name).toBe("result");
  expect(steps.at(-1)?.value).toBeNear(value as number, EXACT);
});

test.each(scalars)(
  "%s: each effect is what the function gives for the changed argument",
  (_, entry, { formula, arguments: args, value }) => {
    const { effects } = explained({ A1: { formula, value } }, "A1");
    const wanted = entry.parameters.slice(0, args.length).flatMap(({ term }, i) => {
      const change = realisticChange(term as TermId);
      if (!change || (change.by === "share" && args[i] === 0)) return [];
      const moved = call(
        entry.id,
        args.map((arg, j) => (j === i ? changed(arg as number, change) : arg)),
        entry.parameters.length,
      );
      return [typeof moved === "number" ? Math.abs(moved - (value as number)) : -1];
    });
    const largest = Math.max(...wanted);
    const sizes = effects.map((effect) => ("size" in effect ? effect.size : -1));
    expect(effects).toHaveLength(wanted.length);
    [...wanted]
      .sort((a, b) => b - a)
      .forEach((size, i) => expect(sizes[i]).toBeNear(size < 0 ? -1 : largest > 0 ? size / largest : 0, 1e-6));
  },
);

test("random figures: the steps end where the function does", () => {
  const rate = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  const amount = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
  const given = (unit: string) =>
    unit === "rate"
      ? rate
      : unit === "period"
        ? fc.constantFrom("day", "week", "month", "year")
        : unit === "count"
          ? fc.integer({ min: 1, max: 100 })
          : amount;
  for (const entry of functions.filter(({ parameters }) => parameters.every(({ takes }) => takes === "lifted"))) {
    const values = fc.tuple(...entry.parameters.map(({ term }) => given(unitOf(term))));
    fc.assert(
      fc.property(values, (args) => {
        const result = call(
          entry.id,
          args.map((arg, i) => (entry.parameters[i]!.term === "timing" ? Number(arg) % 1 : arg)),
        );
        const worked = workOut(
          entry,
          new Map(
            args.map((arg, i) => [
              entry.parameters[i]!.term,
              entry.parameters[i]!.term === "timing" ? Number(arg) % 1 : arg,
            ]),
          ),
        );
        const last = worked.steps.at(-1);
        if (typeof result !== "number" || last?.name !== "result") return;
        // documented formulas subtract nearly equal numbers where the code does not
        expect(Math.abs(last.value - result)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(result)));
      }),
      { numRuns: 150 },
    );
  }
});

const unitOf = (id: TermId): string =>
  /rate/.test(id) ? "rate" : /_period$/.test(id) ? "period" : id === "periods" ? "count" : "money";

/** The guided worksheet's chain of names, in the cells of Company A. */
const companyA: Cells = {
  B2: { value: 1_000_000, text: "€1,000,000" },
  B3: { value: 40_000, text: "40,000" },
  B4: { value: 15_000, text: "15,000" },
  C2: { formula: "=CLV.AOV(B2,B3)", value: 25, text: "€25.00" },
  C3: { formula: "=CLV.FREQUENCY(B3,B4)", value: 8 / 3, text: "2.6667" },
  C4: { value: 0.4125, text: "41.25%" },
  C5: { value: 0.6, text: "60.0%" },
  C6: { formula: "=CLV.VALUE(C2,C3,C4,C5)", value: 45.833333333333336, text: "€45.83" },
};

describe("the worked example", () => {
  const { formula, label, shown, call: told, effects, cell } = explained(companyA, "C6");

  test("says what it means, from what and how", () => {
    expect([label, shown, told?.sentence]).toEqual([
      "Customer lifetime value",
      "€45.83",
      "A customer brings €45.83 of margin on average, spread over 1.6667 periods.",
    ]);
    expect(cell).toEqual({ address: "Sheet1!C6", short: "C6", sheet: "Sheet1", cells: "C6", first: "Sheet1!C6" });
    expect(formula).toEqual([
      { text: "=CLV.VALUE(" },
      { text: "C2", argument: 0 },
      { text: ", " },
      { text: "C3", argument: 1 },
      { text: ", " },
      { text: "C4", argument: 2 },
      { text: ", " },
      { text: "C5", argument: 3 },
      { text: ")" },
    ]);
    expect(told?.inputs.map(({ label: name, link, shown: text, note }) => [name, link?.short, text, note])).toEqual([
      ["Average order value", "C2", "€25.00", undefined],
      ["Purchase frequency", "C3", "2.6667", undefined],
      ["Margin rate", "C4", "41.25%", undefined],
      ["Churn rate", "C5", "60.0%", undefined],
    ]);
    expect(
      told?.steps.map(({ label: name, pieces, shown: text }) => [
        name,
        pieces.map((piece) => piece.text).join(""),
        text,
      ]),
    ).toEqual([
      ["Margin per customer and period", "€25.00 × 2.6667 × 41.25%", "€27.50"],
      ["Customer lifetime", "1 ÷ 60.0%", "1.6667 periods"],
      ["Customer lifetime value", "€27.50 × 1.6667", "€45.83"],
    ]);
    expect(told?.steps[0]?.pieces.filter(({ argument }) => argument !== undefined)).toEqual([
      { text: "€25.00", argument: 0 },
      { text: "2.6667", argument: 1 },
      { text: "41.25%", argument: 2 },
    ]);
  });

  test("says what one realistic change of each input would do", () => {
    expect(
      effects.map((effect) =>
        "size" in effect ? [effect.label, effect.after, effect.difference, Math.round(effect.size * 100)] : effect,
      ),
    ).toEqual([
      ["Average order value +5%", "€48.13", "+€2.29", 100],
      ["Purchase frequency +5%", "€48.13", "+€2.29", 100],
      ["Margin rate +2 points", "€48.06", "+€2.22", 97],
      ["Churn rate −2 points", "€47.41", "+€1.58", 69],
    ]);
  });

  test("in French", () => {
    const told = explained(companyA, "C6", { localFormula: "=CLV.VALUE(C2;C3;C4;C5)" }, "fr");
    expect(told.formula?.filter(({ argument }) => argument !== undefined).map(({ text }) => text)).toEqual([
      "C2",
      "C3",
      "C4",
      "C5",
    ]);
    expect(told.call?.sentence).toBe(
      "Un client apporte en moyenne €45.83 de marge, sur une durée de 1,6667\u00A0période.".replace(
        "1,6667\u00A0",
        "1,6667 ",
      ),
    );
    expect(told.effects.at(-1)).toMatchObject({ label: "Taux d’attrition −2 points", difference: "+1,58\u00A0€" });
  });

  test("a cell without a format still says money and rates", () => {
    const { call: plain } = explained(
      { A1: { formula: "=CLV.AOV(B1,B2)", value: 25, text: "25" }, B1: 1_000_000, B2: 40_000 },
      "A1",
    );
    expect([plain?.sentence, plain?.inputs[0]?.shown]).toEqual(["One order brings in €25.00 on average.", "1000000"]);
    expect(plain?.steps[0]?.pieces[0]?.text).toBe("€1,000,000");
  });

  test("a change that cannot be is left out with the reason", () => {
    const { effects: some } = explained(
      { A1: { formula: "=CLV.CHURN(B1,B2,B3)", value: 0 }, B1: 100, B2: 100, B3: 0 },
      "A1",
    );
    expect(some).toContainEqual({
      label: "Customers at end +5%",
      reason: "customers_end must be at most customers_start plus customers_new (100); it is 105.",
    });
  });

  test.each([
    ["trimestrielle", "Losing 60% of the customers per year is the same as losing 20.47% per quarter."],
    ["monthly", "Losing 60% of the customers per year is the same as losing 7.35% per month."],
  ])("a period is said by its noun, whatever was typed: %s", (word, sentence) => {
    expect(
      textsOf(
        explained(
          { A1: { formula: `=CLV.CONVERTCHURN(B1,"p.a.","${word}")`, value: 0 }, B1: { value: 0.6, text: "60%" } },
          "A1",
        ),
      ),
    ).toContain(sentence);
  });

  test("a churn of little falls to half of it, as in the range of the sheet", () => {
    expect(explained({ A1: { formula: "=CLV.LIFETIME(B1)", value: 100 }, B1: 0.01 }, "A1").effects).toEqual([
      { label: "Churn rate −0.5 points", after: "200 periods", difference: "+100", size: 1 },
    ]);
    expect(explained({ A1: { formula: "=CLV.LIFETIME(B1)", value: 50 }, B1: 0.02 }, "A1").effects).toEqual([
      { label: "Churn rate −1 point", after: "100 periods", difference: "+50", size: 1 },
    ]);
  });
});

describe("nested formulas", () => {
  test("arguments that are calls and expressions", () => {
    const cells: Cells = {
      A1: { formula: "=CLV.VALUE(CLV.AOV(B2,$B$3),B3/B4,1-D2,60%)", value: 45.833333333333336 },
      B2: 1_000_000,
      B3: 40_000,
      B4: 15_000,
      D2: { value: 0.5875, text: "58.75%" },
    };
    const { call: told, about, effects } = explained(cells, "A1");
    const [aov, frequency, margin, churn] = told!.inputs;
    expect([
      aov?.source,
      aov?.shown,
      aov?.calls[0]?.sentence,
      aov?.calls[0]?.inputs.map(({ link }) => link?.short),
    ]).toEqual(["CLV.AOV(B2,$B$3)", "€25.00", "One order brings in €25.00 on average.", ["B2", "B3"]]);
    expect([
      frequency?.source,
      frequency?.shown,
      frequency?.references.map(({ link, shown }) => [link?.short, shown]),
    ]).toEqual([
      "B3/B4",
      "2.6667",
      [
        ["B3", "40000"],
        ["B4", "15000"],
      ],
    ]);
    expect([margin?.source, margin?.shown, churn?.note, churn?.shown]).toEqual([
      "1-D2",
      "41.25%",
      "typed in the formula",
      "60%",
    ]);
    expect([about, effects.length]).toEqual([[], 4]);
  });

  test.each<[string, unknown, string | undefined, readonly string[]]>([
    [
      "=IF(ISNUMBER(B1),B1,CLV.CHURN(B2,B3,B4))",
      0.6,
      "CLV.CHURN",
      ["ISNUMBER(B1) is not true, so CLV.CHURN(B2,B3,B4) counts."],
    ],
    ["=IFERROR(CLV.AOV(B2,B3),0)", 2.5, "CLV.AOV", ["CLV.AOV(B2,B3) gives no error, so it counts."]],
    [
      "=IFERROR(CLV.AOV(B2,0),CLV.LIFETIME(0.5))",
      2,
      "CLV.LIFETIME",
      ["CLV.AOV(B2,0) gives #DIV/0!, so CLV.LIFETIME(0.5) counts instead."],
    ],
    ["=ROUND(CLV.LIFETIME(0.6),2)", 1.67, "CLV.LIFETIME", ["Rounded to 2 decimals."]],
    ["=CHOOSE(2,1,+CLV.LIFETIME(0.6))", 5 / 3, "CLV.LIFETIME", ["CHOOSE takes +CLV.LIFETIME(0.6)."]],
    ["=_xldudf_CLV_AOV(B2,B3)", 2.5, "CLV.AOV", []],
    ["=_xlfn.IFNA(CLV.AOV(B2,B3),0)", 2.5, "CLV.AOV", ["CLV.AOV(B2,B3) gives no error, so it counts."]],
  ])("%s comes from the call that counts", (formula, value, name, about) => {
    const told = explained({ A1: { formula, value }, B1: "", B2: 15_000, B3: 6_000, B4: 0 }, "A1");
    expect([told.call?.name, told.about]).toEqual([name, about]);
  });

  test("calls in a condition and in the branch not taken are told as well, each once", () => {
    const told = explained(
      {
        A1: {
          formula: "=IF(CLV.RATIO(B1,B2)<1,CLV.NET(B1,B2),IF(CLV.RATIO(B1,B2)<3,CLV.MAXCAC(B1),CLV.MAXCAC(B1)))",
          value: 30,
        },
        B1: 90,
        B2: 45,
      },
      "A1",
    );
    expect([told.call?.name, told.otherCalls.map(({ source, shown }) => [source, shown])]).toEqual([
      "CLV.MAXCAC",
      [
        ["CLV.RATIO(B1,B2)", "2.00\u00A0: 1"],
        ["CLV.NET(B1,B2)", "€45.00"],
      ],
    ]);
  });

  test("a difference of two calls: both, and what is made of them", () => {
    const cells: Cells = {
      A1: { formula: "=CLV.LIFETIME(B1-0.01)-CLV.LIFETIME(B1)", value: 1 / 0.49 - 2, text: "0.0408" },
      B1: 0.5,
    };
    const told = explained(cells, "A1", { names: { "Sheet1!churn_rate": "=Sheet1!$B$1" } });
    expect(told.otherCalls.map(({ source, shown }) => [source, shown])).toEqual([
      ["CLV.LIFETIME(B1-0.01)", "2.0408 periods"],
      ["CLV.LIFETIME(B1)", "2 periods"],
    ]);
    expect(told.steps.map(({ pieces, shown }) => [pieces.map(({ text }) => text).join(""), shown])).toEqual([
      ["2.0408 periods − 2 periods", "0.0408"],
    ]);
    // both places of the cell move together
    const after = 1 / 0.47 - 1 / 0.48;
    expect(told.effects).toEqual([
      {
        label: "Churn rate −2 points",
        after: `${Number(after.toFixed(4))} periods`,
        difference: `+${Number((after - (1 / 0.49 - 2)).toFixed(4))}`,
        size: 1,
      },
    ]);
  });

  test("names of the sheet, of the workbook, of a constant; other sheets; absolute references", () => {
    const cells: Cells = {
      A1: { formula: "=CLV.VALUE(aov,'Year 1'!$B$2,margin,rate)", value: 1 },
      B1: { value: 25, text: "€25.00" },
      "'Year 1'!B2": 2,
      "'Year 1'!B3": 0.5,
    };
    const told = explained(cells, "A1", {
      names: { "Sheet1!aov": "=Sheet1!$B$1", margin: "='Year 1'!$B$3", rate: "=0.5" },
    });
    expect(told.call?.inputs.map(({ link, shown }) => [link?.address, shown])).toEqual([
      ["Sheet1!B1", "€25.00"],
      ["'Year 1'!B2", "2"],
      ["'Year 1'!B3", "0.5"],
      [undefined, "50%"],
    ]);
    expect(told.about).toEqual(["Worked out now, it is €50.00. Excel shows an older value: press F9 to calculate."]);
  });

  test("what only Excel can work out is said so, and the rest is explained", () => {
    const told = explained({ A1: { formula: "=CLV.AOV(SUMIFS(B:B,C:C,1),B2)", value: 3 }, B2: 5 }, "A1");
    expect(told.call?.inputs.map(({ shown }) => shown)).toEqual(["worked out by Excel", "5"]);
    expect([told.about, told.call?.sentence, told.effects]).toEqual([
      ["SUMIFS is worked out by Excel only; the rest is explained here."],
      undefined,
      [],
    ]);
    const table = explained({ A1: { formula: "=CLV.AOV(Sales[Revenue],B2)", value: 3 }, B2: 5 }, "A1");
    expect([table.call?.inputs[0]?.note, table.call?.inputs[0]?.shown]).toEqual([
      "a table’s column",
      "worked out by Excel",
    ]);
    // how large a table will be is not known before: the function says what it makes of it
    expect(
      explained({ A1: { formula: "=CLV.LIFETIME(CLV.LIFETIMETABLE())", value: "#VALUE!" } }, "A1").fault?.sentence,
    ).toBe("churn_rate must be a rate between 0 and 1 (0% to 100%); it is “churn_rate”.");
  });

  test("ranges say their size and first values", () => {
    const told = explained(
      { A1: { formula: "=SUM(B1:B5)/C1", value: 15, text: "15" }, B1: 1, B2: 2, B3: 3, B4: 4, B5: 5, C1: 1 },
      "A1",
    );
    expect(told.references.map(({ link, shown }) => [link?.address, shown])).toEqual([
      ["Sheet1!B1:B5", "5 × 1 cells: 1, 2, 3 …"],
      ["Sheet1!C1", "1"],
    ]);
    expect(told.steps.map(({ pieces }) => pieces.map(({ text }) => text).join(""))).toEqual(["15 ÷ 1"]);
  });
});

describe("a cell among those that one formula fills", () => {
  const cells: Cells = {
    A1: { formula: "=CLV.AOV(B1:B3,C1)", value: 10 },
    A2: 20,
    A3: 30,
    B1: 100,
    B2: { value: 200, text: "€200.00" },
    B3: 300,
    C1: 10,
  };
  const around = { anchor: "A1", spill: { rows: 3, columns: 1 } };

  test("is explained by the formula of the first, with its own row's figures", () => {
    const told = explained(cells, "A2", around);
    expect([told.cell.short, told.origin?.short, told.shown, told.call?.sentence]).toEqual([
      "A2",
      "A1",
      "20",
      "One order brings in €20.00 on average.",
    ]);
    expect(told.about).toEqual(["Row 2, column 1 of the 3 × 1 cells that one formula fills."]);
    expect(told.call?.inputs.map(({ link, shown, note }) => [link?.short, shown, note])).toEqual([
      ["B2", "€200.00", "from B1:B3"],
      ["C1", "10", undefined],
    ]);
    expect(told.effects).toHaveLength(2);
  });

  test("the first says how many it fills", () => {
    expect(explained(cells, "A1", around).about).toEqual(["The first of the 3 × 1 cells that this formula fills."]);
  });

  test("a table's row is told by its own figures", () => {
    const value = "=CLV.SENSITIVITY(100,2,0.5,0.5)";
    const told = explained(
      { A1: { formula: value, value: "lever" }, C4: { value: 208.33333333333334, text: "208.33" } },
      "C4",
      { anchor: "A1", spill: { rows: 5, columns: 4 } },
    );
    expect(told.call?.sentence).toBe("Churn rate −2 points makes the lifetime value €208.33: a difference of €8.33.");
    expect(told.call?.steps.map(({ pieces, shown }) => [pieces.map(({ text }) => text).join(""), shown])).toEqual([
      ["€100.00 × 2 × 50% ÷ 48%", "€208.33"],
    ]);
    expect(
      explained({ A1: { formula: value, value: "lever" } }, "A1", { spill: { rows: 5, columns: 4 } }).call?.sentence,
    ).toBe("This row names the columns of the table.");
  });

  test("shapes that do not go together say so", () => {
    const told = explained(
      { A1: { formula: "=CLV.AOV(B1:B3,C1:C2)", value: "#VALUE!" }, B1: 1, B2: 2, B3: 3, C1: 1, C2: 2 },
      "A1",
    );
    expect(told.fault).toMatchObject({
      code: "#VALUE!",
      sentence: expect.stringContaining("orders must be one cell") as string,
    });
  });
});

describe("errors", () => {
  test.each<[string, Cells, string, string]>([
    [
      "a wrong argument",
      { A1: { formula: "=CLV.LIFETIME(1.4)", value: "#VALUE!" } },
      "#VALUE!",
      "churn_rate must be a rate between 0 and 1 (0% to 100%); it is 1.4.",
    ],
    [
      "a division by zero",
      { A1: { formula: "=CLV.LIFETIME(B1)", value: "#DIV/0!" }, B1: 0 },
      "#DIV/0!",
      "churn_rate must not be 0: it divides the result.",
    ],
    [
      "a blank that the desktop hands over as 0",
      { A1: { formula: "=CLV.LIFETIME(B9)", value: "#DIV/0!" } },
      "#DIV/0!",
      "churn_rate must not be 0: it divides the result.",
    ],
    [
      "no answer",
      { A1: { formula: "=CLV.PAYBACK(30,10,0.5)", value: "#N/A" } },
      "#N/A",
      "The acquisition is never paid back: cac is 30, and a customer brings 20 in all.",
    ],
    [
      "a number too large",
      { A1: { formula: "=CLV.AOV(1E+308,1E-308)", value: "#NUM!" } },
      "#NUM!",
      "The result is too large for a number.",
    ],
    [
      "an unknown name",
      { A1: { formula: "=CLV.LIFETIME(churn)", value: "#NAME?" } },
      "#NAME?",
      "churn is not a name of this workbook. Correct it, or define it.",
    ],
    [
      "an unknown function of ours",
      { A1: { formula: "=CLV.NOTHING(1)", value: "#NAME?" } },
      "#NAME?",
      "CLV.NOTHING is not a function of this add-in. Choose one under Functions.",
    ],
    [
      "a misspelt function of Excel's",
      { A1: { formula: "=CLV.LIFETIME(SUMM(1))", value: "#NAME?" } },
      "#NAME?",
      "Excel does not know SUMM. Correct the spelling.",
    ],
    [
      "a formula older than the add-in",
      { A1: { formula: "=CLV.LIFETIME(0.5)", value: "#NAME?" } },
      "#NAME?",
      "Excel did not know the add-in’s functions when this formula was entered. “Check this workbook” enters it again.",
    ],
    [
      "a deleted cell",
      { A1: { formula: "=CLV.LIFETIME(#REF!)", value: "#REF!" } },
      "#REF!",
      "The formula refers to a cell that was deleted. Choose the cell again in its place.",
    ],
    [
      "a deleted sheet",
      { A1: { formula: "=CLV.LIFETIME(Gone!A1)", value: "#REF!" } },
      "#REF!",
      "The formula refers to the sheet Gone, which is not there.",
    ],
    [
      "no room",
      { A1: { formula: "=CLV.LIFETIMETABLE()", value: "#SPILL!" } },
      "#SPILL!",
      "The result needs more cells than are free. Empty the cells below and to the right of it.",
    ],
    [
      "still at work",
      { A1: { formula: "=CLV.LIFETIME(0.5)", value: "#BUSY!" } },
      "#BUSY!",
      "The add-in is still working on it. If it stays so, press Ctrl+Alt+F9.",
    ],
    [
      "a division of Excel's",
      { A1: { formula: "=B1/B2", value: "#DIV/0!" }, B1: 1, B2: 0 },
      "#DIV/0!",
      "B2 is 0 or blank, and the formula divides by it. Fill it in, or correct it.",
    ],
    [
      "a text among numbers",
      { A1: { formula: "=B1*2", value: "#VALUE!" }, B1: "many" },
      "#VALUE!",
      "The formula calculates with a text. Put a number in its place.",
    ],
    [
      "a value kept back",
      { A1: { formula: "=NA()", value: "#N/A" } },
      "#N/A",
      "The formula answers #N/A on purpose: a value it needs is not there yet.",
    ],
    ["a typed error", { A1: "#N/A" }, "#N/A", "A value the formula needs is not there."],
    ["one nobody foresaw", { A1: { formula: "=A2", value: "#PYTHON!" } }, "#PYTHON!", "Excel cannot work this out."],
  ])("%s", (_, cells, code, sentence) => {
    expect(explained(cells, "A1").fault).toMatchObject({ code, sentence });
    expect(explained(cells, "A1", {}, "fr").fault?.sentence).not.toMatch(INNARDS);
  });

  test("what #NAME? would come to", () => {
    expect(explained({ A1: { formula: "=CLV.LIFETIME(0.5)", value: "#NAME?" } }, "A1").fault?.here).toBe("2 periods");
  });

  test("an error handed on is followed to the first cell at fault", () => {
    const cells: Cells = {
      A1: { formula: "=CLV.RATIO(A2,30)", value: "#DIV/0!" },
      A2: { formula: "=A3*2", value: "#DIV/0!" },
      A3: { formula: "=CLV.AOV(B1,B2)", value: "#DIV/0!" },
      B1: 10,
      B2: 0,
    };
    const names = { "Sheet1!aov": "=Sheet1!$A$3" };
    expect(explained(cells, "A1", { names }).fault).toEqual({
      code: "#DIV/0!",
      sentence: "orders must not be 0: it divides the result.",
      from: {
        address: "Sheet1!A3",
        short: "A3",
        sheet: "Sheet1",
        cells: "A3",
        first: "Sheet1!A3",
        label: "Average order value",
      },
    });
  });

  test("an error of another sheet, and one in a circle", () => {
    const other: Cells = { A1: { formula: "=CLV.LIFETIME(Data!B1)", value: "#N/A" }, "Data!B1": "#N/A" };
    expect(explained(other, "A1").fault).toMatchObject({ from: { address: "Data!B1", short: "Data!B1" } });
    const circle: Cells = { A1: { formula: "=A2+1", value: "#REF!" }, A2: { formula: "=A1+1", value: "#REF!" } };
    expect(explained(circle, "A1").fault?.code).toBe("#REF!");
  });
});

describe("other cells", () => {
  const names = { "Sheet1!revenue": "=Sheet1!$B$1", "Sheet1!clv": "=Sheet1!$B$2", "Sheet1!aov_2": "=Sheet1!$B$3" };

  test("an input of ours says what it is", () => {
    const told = explained({ B1: { value: 1_000_000, text: "€1,000,000" } }, "B1", { names });
    expect(told).toMatchObject({
      label: "Revenue",
      shown: "€1,000,000",
      about: ["Sales of the period, net of refunds, excluding VAT.", "Typed in this cell, not calculated."],
      isEmpty: false,
    });
    expect(explained({ B3: 25 }, "B3", { names }).label).toBe("Average order value");
  });

  test("a formula of Excel's says what goes in, and what the cell is", () => {
    const told = explained(
      {
        B2: { formula: "=period_value*lifetime", value: 50, text: "€50.00" },
        C1: { value: 25, text: "€25.00" },
        C2: 2,
      },
      "B2",
      { names: { ...names, "Sheet1!period_value": "=Sheet1!$C$1", "Sheet1!lifetime": "=Sheet1!$C$2" } },
    );
    expect(told).toMatchObject({
      label: "Customer lifetime value",
      about: [
        "Margin that a customer brings over the whole relation.",
        "A formula of Excel’s, without a CLV function.",
      ],
    });
    expect(told.references.map(({ label, link, shown }) => [label, link?.short, shown])).toEqual([
      ["Margin per customer and period", "C1", "€25.00"],
      ["Customer lifetime", "C2", "2"],
    ]);
    expect(told.steps[0]?.pieces.map(({ text }) => text).join("")).toBe("€25.00 × 2");
    expect(told.effects.map(({ label }) => label)).toEqual([
      "Customer lifetime +1 period",
      "Margin per customer and period +5%",
    ]);
  });

  test("of a text or a blank there is nothing to say", () => {
    expect(explained({ A1: "Company A" }, "A1").isEmpty).toBe(true);
    expect(explained({ A1: "" }, "A1").isEmpty).toBe(true);
  });

  test("a formula that cannot be read is left to Excel", () => {
    expect(explained({ A1: { formula: "=CLV.AOV(1,", value: 5 } }, "A1").about).toEqual([
      "This formula cannot be read here; Excel works it out.",
    ]);
  });
});

describe("functions that take a column whole", () => {
  const spent: Cells = { A1: "Total", A2: 100, A3: 60, A4: 20, A5: 10, A6: 10 };

  test("the share of the best: how many of how many, and every step", () => {
    const told = explained({ ...spent, C1: { formula: "=CLV.TOPSHARE(A:A,0.2)", value: 0.5, text: "50%" } }, "C1");
    expect(told).toMatchObject({
      label: "Share of the best",
      call: { sentence: "50% of the total comes from the top 1 of 5 customers." },
    });
    expect(told.call?.steps.map(({ label, shown }) => [label, shown])).toEqual([
      ["Customers with a value", "5"],
      ["Best customers", "1"],
      ["Total of the best", "€100.00"],
      ["Total of all", "€200.00"],
      ["Share of the best", "50%"],
    ]);
    expect(told.call?.steps.map(({ pieces }) => pieces.map(({ text }) => text).join("")).slice(0, 2)).toEqual([
      "COUNT(A:A)",
      "ROUNDUP(20% × 5, 0)",
    ]);
    expect(told.call?.inputs.map(({ shown, link }) => [shown, link?.short])).toEqual([
      ["whole column: Total, 100, 60 …", "A:A"],
      ["20%", undefined],
    ]);
    expect(told.effects.map(({ label }) => label)).toEqual(["Share of customers +2 points"]);
  });

  test("a share of its own for each cell of a range", () => {
    const cells: Cells = {
      ...spent,
      B1: 0.2,
      B2: 0.4,
      C1: { formula: "=CLV.TOPSHARE(A2:A6,B1:B2)", value: 0.5 },
      C2: { value: 0.8, text: "80%" },
    };
    expect(explained(cells, "C2", { anchor: "C1", spill: { rows: 2, columns: 1 } }).call?.sentence).toBe(
      "80% of the total comes from the top 2 of 5 customers.",
    );
  });

  test("a tier for each cell: of the selected one", () => {
    const cells: Cells = {
      ...spent,
      B1: { formula: "=CLV.VALUETIERS(A1:A6,{0.2,0.4})", value: "value_tier" },
      B4: { value: 2, text: "2" },
    };
    const told = explained(cells, "B4", { anchor: "B1", spill: { rows: 6, columns: 1 } });
    expect(told.call?.sentence).toBe("By value, this customer is in tier 2, where 1 is the best.");
    expect(told.call?.inputs[1]?.shown).toBe("1 × 2 cells: 20%, 40%");
    expect(told.about).not.toContain(expect.stringMatching(/Excel shows/));
  });

  test("the sentence behind an error, and the cell it comes from", () => {
    expect(
      explained({ ...spent, A3: "abc", C1: { formula: "=CLV.TOPSHARE(A1:A6)", value: "#VALUE!" } }, "C1").fault
        ?.sentence,
    ).toBe("values must be a number; it is “abc” (cell 3).");
    expect(
      explained({ ...spent, A3: "#N/A", C1: { formula: "=CLV.TOPSHARE(A1:A6)", value: "#N/A" } }, "C1").fault?.from
        ?.short,
    ).toBe("A3");
    expect(
      explained({ A1: 1, A2: -2, C1: { formula: "=CLV.TOPSHARE(A1:A2)", value: "#N/A" } }, "C1", {}, "fr").fault
        ?.sentence,
    ).toBe("Il n’y a pas de part d’un total qui n’est pas supérieur à 0\u00a0: la somme de values est -1.");
  });

  test("what is worked out of all its cells stands in other formulas", () => {
    expect(
      explained({ ...spent, C1: { formula: "=SUM(CLV.VALUETIERS(A2:A6))*2", value: 26 } }, "C1").steps[0]?.shown,
    ).toBe("26");
    expect(explained({ C1: { formula: "=SUM(CLV.LIFETIMETABLE(0.5,1,0.5))", value: 4.5 } }, "C1").about).toEqual([]);
  });
});

test("names that lead to themselves, by many ways, end at once", () => {
  const names = {
    loop: "=loop+loop*loop-loop^loop+loop",
    "Sheet1!churn_rate": "=IF(aov>1,aov,churn_rate)+churn_rate*churn_rate",
    aov: "=CLV.AOV(churn_rate,churn_rate)+aov",
  };
  for (const formula of ["=loop", "=SUM(loop,loop)*loop", "=CLV.AOV(churn_rate,loop)"])
    expect(explained({ A1: { formula, value: "#REF!" } }, "A1", { names }).isEmpty).toBe(false);
});

test("random workbooks: nothing throws, and no text shows the inside", () => {
  const value = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.constantFrom("", "#N/A", "#REF!", "#BUSY!", "#NAME?", 0, 1, 0.5, "1,234", "year"),
  );
  const leaf = fc.oneof(
    fc.constantFrom(
      "B1",
      "B2",
      "$B$3",
      "B1:B3",
      "B:B",
      "1:1",
      "Gone!A1",
      "Other!A1",
      "aov",
      "churn_rate",
      "nothing",
      "Sales[x]",
      "#REF!",
      "TRUE",
      '"x"',
      "",
      "A1",
      "{1,2;3,4}",
      "B1#",
      "@B1:B3",
    ),
    fc.integer({ min: -10, max: 1000 }).map(String),
    fc.double({ min: 0, max: 2, noNaN: true }).map((number) => number.toFixed(4)),
  );
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc
        .tuple(
          fc.constantFrom(
            ...functions.map(({ id }) => `CLV.${id}`),
            "CLV.NOTHING",
            "IF",
            "IFERROR",
            "ROUND",
            "SUM",
            "MIN",
            "INDEX",
            "MATCH",
            "AND",
            "COUNT",
            "CHOOSE",
            "SUMIFS",
            "NA",
          ),
          fc.array(tie("formula"), { maxLength: 5 }),
        )
        .map(([name, args]) => `${name}(${args.join(",")})`),
      fc
        .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<", ":"), tie("formula"))
        .map((parts) => parts.join("")),
      tie("formula").map((part) => `-${part}`),
      tie("formula").map((part) => `(${part})%`),
    ),
  }));
  const book = fc.record({
    formula,
    A1: value,
    B1: value,
    B2: value,
    B3: value,
    other: value,
    inner: formula,
    row: fc.nat(3),
    column: fc.nat(3),
    locale: fc.constantFrom<Locale>("en", "fr"),
  });
  fc.assert(
    fc.property(book, ({ formula: text, A1, B1, B2, B3, other, inner, row, column, locale }) => {
      const cells: Cells = {
        A1: { formula: `=${text}`, value: A1, text: "" },
        B1: { formula: `=${inner}`, value: B1, text: "" },
        B2: { value: B2, text: "########" },
        B3: { value: B3, text: "" },
        "Other!A1": { value: other, text: "" },
      };
      const at = `${"ABCD"[column]}${row + 1}`;
      const told = explained(
        { ...cells, ...(at === "A1" || at in cells ? {} : { [at]: { value: A1, text: "" } }) },
        at,
        {
          anchor: "A1",
          names: { aov: "=Sheet1!$B$1", "Sheet1!churn_rate": `=${inner}` },
          ...(row + column ? { spill: { rows: 4, columns: 4 } } : {}),
        },
        locale,
      );
      const own = [text, inner, A1, B1, B2, B3, other].join(" ");
      expect(textsOf(told).filter((one) => INNARDS.test(one) && !INNARDS.test(own))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("a catalogue of the build has all that an explanation needs", () => {
  expect(
    functions.filter(({ means, steps }) => !means.en || !means.fr || steps.length === 0).map(({ id }) => id),
  ).toEqual([]);
  expect(codeOf(call("LIFETIME", [0]))).toBe("#DIV/0!");
});
