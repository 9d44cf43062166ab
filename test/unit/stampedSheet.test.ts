import fc from "fast-check";
import { version } from "../../package.json";
import { cellAddress, type CellArea } from "../../src/formula/address";
import { movedFormula } from "../../src/formula/movedFormula";
import { compareReleases } from "../../src/template/compareReleases";
import { stampedSheet, type StampedSheet } from "../../src/template/stampedSheet";
import { layout, type LayoutOptions } from "../../src/template/layout";
import { levers } from "../../src/template/levers";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import type { Plan } from "../../src/template/plan";
import { readStamp } from "../../src/template/readStamp";
import { SPELLINGS } from "../../src/template/spelling";
import { sheetTemplate } from "../../src/template/team/sheetAnswers";
import type { SheetCells } from "../../src/template/team/SheetPlaces";
import { teamPlan } from "../../src/template/team/teamPlan";
import { templates } from "../../src/template/templates";
import type { Template } from "../../src/template/Template";
import { tracking } from "../../src/template/tracking";
import { withRows } from "../../src/template/withRows";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import { anyTeam } from "../support/anyTeam";
import { contentOf } from "../support/contentOf";

type Cells = ReturnType<typeof contentOf>;
const planned = (template: Template, locale: Locale = "en", more: Partial<LayoutOptions> = {}): Plan =>
  layout(template, locale, { sheetName: "A", answers: {}, currency: "EUR", spelling: "clv", ...more });
const held = (cells: SheetCells, stamp: unknown): StampedSheet | undefined =>
  stampedSheet(stamp, sheetTemplate(cells.named)!, cells);
const differing = (cells: SheetCells, stamp: unknown): string[] =>
  held(cells, stamp)!.differences.map((one) => `${cellAddress(one)} ${one.is}`);
const type = (cells: Cells, address: { row: number; column: number }, typed: unknown, value: unknown = typed): void => {
  cells.formulas[address.row]![address.column] = typed;
  cells.values[address.row]![address.column] = value;
};
const cellOf = (plan: Plan, key: string) => plan.cells.find((cell) => cell.key === key)!;

/** Rows and columns put in, as Excel does it: names, cells and what formulas refer to move. */
function inserted(cells: Cells, { row = Infinity, column = Infinity, count = 1 }): Cells {
  const moved = <T extends { row: number; column: number }>(at: T): T => ({
    ...at,
    row: at.row >= row ? at.row + count : at.row,
    column: at.column >= column ? at.column + count : at.column,
  });
  const area = (one: CellArea | undefined): CellArea | undefined => {
    if (!one) return undefined;
    const [first, last] = [
      moved(one),
      moved({ row: one.row + one.rows - 1, column: one.column + one.columns - 1 }),
    ] as const;
    return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
  };
  const grid = (lines: readonly (readonly unknown[])[]): unknown[][] => {
    const wide = lines.map((line) =>
      column < line.length
        ? [...line.slice(0, column), ...Array<unknown>(count).fill(""), ...line.slice(column)]
        : [...line],
    );
    const blank = Array.from({ length: count }, () => Array<unknown>(wide[0]!.length).fill(""));
    return row < wide.length ? [...wide.slice(0, row), ...blank, ...wide.slice(row)] : wide;
  };
  const formulas = grid(cells.formulas).map((line) =>
    line.map((typed) => (typeof typed === "string" && typed.startsWith("=") ? movedFormula(typed, moved)! : typed)),
  );
  return {
    ...cells,
    named: new Map([...cells.named].map(([name, place]) => [name, area(place)])),
    values: grid(cells.values),
    formulas,
  };
}

describe("a stamp", () => {
  test("is read as it is written, and nothing else is one", () => {
    for (const template of templates) {
      const { stamp } = planned(template);
      expect(readStamp(stamp)).toEqual({ template: template.id, release: version, hash: stamp.split(" ")[2] });
    }
    for (const other of [
      undefined,
      7,
      "",
      "segments",
      "segments 0.1.0",
      "a 0.1.0 311b872fa74",
      "a b 0.1.0 311b872fa74a",
      "a x 311b872fa74a",
    ])
      expect(readStamp(other)).toBeUndefined();
  });

  test("releases come after each other as their numbers do", () => {
    const inOrder = ["0.1.0-beta.2", "0.1.0-beta.11", "0.1.0-rc", "0.1.0", "0.1.1", "0.2.0", "0.10.0", "1.0.0"];
    inOrder.forEach((a, i) => {
      inOrder.forEach((b, j) => {
        expect([a, b, Math.sign(compareReleases(a, b))]).toEqual([a, b, Math.sign(i - j)]);
      });
    });
    expect([compareReleases("1.0", "1.0.0"), compareReleases("1.0.0+a", "1.0.0+b")]).toEqual([0, 0]);
  });
});

describe("nothing differs", () => {
  const made = templates.flatMap((template) =>
    LOCALES.flatMap((locale) => SPELLINGS.map((spelling) => [template.id, locale, spelling, template] as const)),
  );
  test.each(made)("%s in %s with %s formulas, filled in or not", (_, locale, spelling, template) => {
    for (const answers of [{}, template.example(locale)])
      for (const currency of ["other", "CHF"] as const) {
        const plan = planned(template, locale, { spelling, answers, currency });
        expect(held(contentOf(plan), plan.stamp)).toMatchObject({ madeBy: "this", differences: [] });
      }
  });

  test("in a team's own sheet, with its words and as many rows as it has", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { language, currency, formulas: spelling } = team;
        const plan = teamPlan(team, language, { sheetName: "x", currency, spelling });
        expect(differing(contentOf(plan), plan.stamp)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test.each(templates.map((template) => [template.id, template] as const))(
    "%s, where rows and columns were put in anywhere",
    (_, template) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...LOCALES),
          fc.array(
            fc.record({ row: fc.nat(70), column: fc.constant(Infinity), count: fc.integer({ min: 1, max: 3 }) }),
            {
              maxLength: 3,
            },
          ),
          fc.option(fc.nat(14), { nil: Infinity }),
          (locale, rows, column) => {
            const plan = planned(template, locale, { answers: template.example(locale) });
            const cells = [...rows, { column }].reduce(inserted, contentOf(plan));
            expect(differing(cells, plan.stamp)).toEqual([]);
          },
        ),
        { numRuns: 12 },
      );
    },
  );

  test("in a sheet that grew, whose last row was cleared", () => {
    for (const rows of [13, 24, 60]) {
      const plan = planned(withRows(tracking, rows), "fr");
      const cells = contentOf(plan);
      expect(differing(cells, plan.stamp)).toEqual([]);
      const { area } = plan.growing[0]!;
      for (let column = area.column; column < area.column + area.columns; column++)
        type(cells, { row: area.row + area.rows - 1, column }, "");
      expect(differing(cells, plan.stamp)).toEqual([]);
    }
  });

  test("where Excel writes a formula in its own way, and where its functions are not there", () => {
    const plan = planned(lifetimeValue);
    const cells = contentOf(plan);
    const [aov, churn] = [cellOf(plan, "aov"), cellOf(plan, "churn_rate")];
    const formula = (cell: typeof aov): string => (cell.content as { formula: string }).formula;
    type(cells, aov, formula(aov).replace("CLV.AOV(", "_xldudf_CLV_AOV(").replace(",", ", "), 25);
    type(cells, churn, formula(churn).replace("=", "=@"), 0.5);
    expect(differing(cells, plan.stamp)).toEqual([]);
    type(cells, aov, "=CLVX.SOMETHING(1)", "#NAME?");
    expect(differing(cells, plan.stamp)).toEqual([]);
  });

  test("in what somebody wrote beside it, in its inputs and in its words", () => {
    const plan = planned(lifetimeValue);
    const cells = contentOf(plan);
    const last = cells.formulas.length - 1;
    type(cells, { row: last, column: 1 }, "=SUM(A1:A3)", 6);
    for (const input of plan.inputs) type(cells, input, "=Data!B4", 5);
    for (const label of plan.labels) type(cells, label, "Ours");
    expect(differing(cells, plan.stamp)).toEqual([]);
  });
});

describe("what differs", () => {
  test("is told by its cell: typed over, changed or cleared, and what was to be there", () => {
    for (const locale of LOCALES)
      for (const spelling of SPELLINGS) {
        const plan = planned(lifetimeValue, locale, { spelling, answers: lifetimeValue.example(locale) });
        const cells = contentOf(plan);
        const [aov, churn, cac] = ["aov", "churn_rate", "cac"].map((key) => cellOf(plan, key));
        type(cells, aov!, 25);
        type(cells, churn!, "=1/3", 1 / 3);
        type(cells, cac!, "");
        const { differences } = held(cells, plan.stamp)!;
        expect(differences).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ key: "aov", is: "typedOver", ...aov!.content }),
            expect.objectContaining({ key: "churn_rate", is: "changed", ...churn!.content }),
            expect.objectContaining({ key: "cac", is: "cleared", ...cac!.content }),
          ]),
        );
        expect(differences).toHaveLength(3);
      }
  });

  // so many at a time, as each comparison lays a whole sheet out
  const APART = 9;
  test.each(templates.map((template) => [template.id, template] as const))(
    "every formula of %s, where it stands by now",
    (_, template) => {
      const plan = planned(template, "en", { answers: template.example("en") });
      const free = new Set([...plan.inputs, ...plan.labels].map(cellAddress));
      const formulas = plan.cells.filter(
        (cell) => cell.content && "formula" in cell.content && !free.has(cellAddress(cell)),
      );
      let lost = 0;
      for (let first = 0; first < APART; first++) {
        const changed = formulas.filter((_, i) => i % APART === first);
        const cells = contentOf(plan);
        for (const cell of changed) type(cells, cell, "=PI()", 3);
        expect(differing(cells, plan.stamp)).toEqual(changed.map((cell) => `${cellAddress(cell)} changed`));
        const down = changed.map((cell) => `${cellAddress({ ...cell, row: cell.row + 2 })} changed`);
        const found = differing(inserted(cells, { row: 0, count: 2 }), plan.stamp);
        // what stands above the first name may stand anywhere by now
        expect(found.filter((one) => !down.includes(one))).toEqual([]);
        lost += down.length - found.length;
      }
      expect(lost / formulas.length).toBeLessThan(0.3);
    },
  );

  test("of another release is not known: only which came first", () => {
    const cells = contentOf(planned(levers));
    const madeBy = (release: string) => held(cells, `levers ${release} 000000000000`)?.madeBy;
    expect([madeBy("0.0.9"), madeBy(version), madeBy("99.0.0")]).toEqual(["older", "older", "newer"]);
    type(cells, { row: 1, column: 1 }, 7);
    expect(held(cells, "levers 0.0.9 000000000000")?.differences).toEqual([]);
    expect(held(cells, planned(tracking).stamp)).toBeUndefined();
    expect(held(cells, undefined)).toBeUndefined();
  });

  test("of an older release with the same formulas is known all the same", () => {
    const plan = planned(levers);
    const cells = contentOf(plan);
    expect(held(cells, plan.stamp.replace(version, "0.0.9"))).toMatchObject({ madeBy: "this", differences: [] });
  });
});
