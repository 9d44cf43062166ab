import fc from "fast-check";
import { inputsOf } from "../../../src/template/inputsOf";
import { layout } from "../../../src/template/layout";
import { lifetimeValue } from "../../../src/template/lifetimeValue";
import type { Plan } from "../../../src/template/plan";
import { segments } from "../../../src/template/segments";
import {
  sheetAnswers,
  sheetExtent,
  sheetTemplate,
  type SheetContent,
  type SheetReading,
} from "../../../src/template/team/sheetAnswers";
import { teamPlan } from "../../../src/template/team/teamPlan";
import type { TeamTemplate } from "../../../src/template/team/TeamTemplate";
import { teamValueOf } from "../../../src/template/team/teamValues";
import { templates } from "../../../src/template/templates";
import type { Answers, AskingTemplate } from "../../../src/template/Template";
import { tracking } from "../../../src/template/tracking";
import { withRows } from "../../../src/template/withRows";
import { anyTeam } from "../../support/anyTeam";
import { contentOf } from "../../support/contentOf";

type Content = ReturnType<typeof contentOf>;

const planned = (team: TeamTemplate): Plan =>
  teamPlan(team, team.language, { sheetName: team.name, currency: team.currency, spelling: team.formulas });
function read(content: SheetContent): SheetReading {
  const template = sheetTemplate(content.named);
  if (!template) throw new Error("none of ours");
  return sheetAnswers(template, content);
}
const example = (
  template: AskingTemplate,
  locale: "en" | "fr" = "en",
  answers: Answers = template.example(locale),
): Plan => layout(template, locale, { sheetName: "Sheet 7", answers, currency: "EUR", spelling: "clv" });
const valuesOf = (template: AskingTemplate, answers: Answers): Record<string, unknown> => {
  const inputs = inputsOf(template);
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [key, teamValueOf(inputs.get(key)!, answer as string | number)]),
  );
};

describe("a worksheet of ours, read back", () => {
  test("makes the same worksheet again, whatever was answered and changed", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { team: found, leftOut } = read(contentOf(planned(team)));
        // a row that was made blank altogether could as well be one that was inserted
        fc.pre(!Object.values(team.labels).includes("") || leftOut.length === 0);
        expect(leftOut).toEqual([]);
        expect(found).toMatchObject({ template: team.template, name: team.name, formulas: team.formulas });
        expect(planned({ ...found, language: team.language }).cells.map(({ content }) => content)).toEqual(
          planned({ ...team, currency: found.currency }).cells.map(({ content }) => content),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each(
    templates.flatMap((template) =>
      (["en", "fr"] as const).flatMap((locale) =>
        (["clv", "native"] as const).map((spelling) => [template.id, locale, spelling, template] as const),
      ),
    ),
  )("%s in %s with %s formulas: answers, language, currency and formulas", (_, locale, spelling, template) => {
    const answers = template.example(locale);
    const { team, formulas, leftOut } = read(
      contentOf(layout(template, locale, { sheetName: "x", answers, currency: "CHF", spelling })),
    );
    expect(team).toMatchObject({
      name: "x",
      template: template.id,
      language: locale,
      currency: "CHF",
      formulas: spelling,
      values: valuesOf(template, answers),
      labels: {},
    });
    expect([formulas, leftOut]).toEqual([0, []]);
  });

  test("a sheet of others is none of ours", () => {
    expect(sheetTemplate(new Map([["revenue", { row: 1, column: 1, rows: 1, columns: 1 }]]))).toBeUndefined();
  });
});

/** Types into the cell of an input or a label. */
function type(
  plan: Plan,
  content: Content,
  key: string,
  value: unknown,
  formula: unknown = value,
  of: "inputs" | "labels" = "inputs",
): void {
  const { row, column } = plan[of].find((one) => one.key === key)!;
  content.values[row]![column] = value;
  content.formulas[row]![column] = formula;
}

describe("what was typed since", () => {
  const typed = (
    changes: (plan: Plan, content: Content) => void,
    template: AskingTemplate = lifetimeValue,
  ): SheetReading => {
    const plan = example(template);
    const content = contentOf(plan);
    changes(plan, content);
    return read(content);
  };

  test("changed labels, titles, notes and heads come by their keys; one made blank too", () => {
    const { team } = typed((plan, content) => {
      for (const [key, text] of Object.entries({
        title: "=1+1",
        revenue: "Net sales",
        "revenue.note": "",
        "head.low_aov": "Pessimistic",
        "table.revenue": "<b>Sales</b>",
        "chart.earlier_0": "Build-up",
      }))
        type(plan, content, key, text, text, "labels");
    });
    expect(team.labels).toEqual({
      title: "=1+1",
      revenue: "Net sales",
      "revenue.note": "",
      "head.low_aov": "Pessimistic",
      "table.revenue": "<b>Sales</b>",
      "chart.earlier_0": "Build-up",
    });
  });

  test("a formula gives what it shows, and is counted; one that follows stays what it is", () => {
    const { team, formulas } = typed((plan, content) => {
      type(plan, content, "revenue", 900_000, "='Ledger 2025'!B4");
      type(plan, content, "margin_accounts", 12, "= Margin_Revenue - COGS");
    });
    expect(team.values["revenue"]).toBe(900_000);
    expect(team.values).not.toHaveProperty("margin_accounts");
    expect(formulas).toBe(1);
  });

  test("a text that looks like a formula is a text, and none is counted", () => {
    const { team, formulas, leftOut } = typed((plan, content) => {
      type(plan, content, "entity", "=1+1");
      type(plan, content, "period_covered", "=#REF!");
      type(plan, content, "revenue", "=#REF!", "=#REF!", "labels");
    });
    expect(team).toMatchObject({ values: { entity: "=1+1", period_covered: "=#REF!" }, labels: { revenue: "=#REF!" } });
    expect([formulas, leftOut]).toEqual([0, []]);
  });

  test("what is usual or follows and was made blank stays blank", () => {
    const { team } = typed((plan, content) => {
      type(plan, content, "margin_accounts", "", "");
      type(plan, content, "target_ratio", "");
      type(plan, content, "retention_cost", "");
    });
    expect(team.values).toMatchObject({ margin_accounts: "", target_ratio: "", retention_cost: "" });
  });

  test("a number typed as a text is that number where it is clear", () => {
    const { team, leftOut } = typed((plan, content) => {
      type(plan, content, "revenue", "1 250 000,50");
      type(plan, content, "orders", "1,234");
    });
    expect(team.values["revenue"]).toBe(1_250_000.5);
    expect(team.values).not.toHaveProperty("orders");
    expect(leftOut.map(({ label, reason }) => `${label.en}: ${reason.en}`)).toEqual([
      'Orders: Must be a number of 0 or more, or "" for a blank cell; it is “1,234”.',
    ]);
  });

  test("what no file holds is left out, with its cell and why", () => {
    const { team, leftOut } = typed((plan, content) => {
      type(plan, content, "revenue", "#REF!", "=#REF!");
      type(plan, content, "orders", true);
      type(plan, content, "churn_typed", 60);
      type(plan, content, "vat", "whatever");
      type(plan, content, "entity", "e".repeat(256));
      type(plan, content, "customers", "#DIV/0!", "=1/0");
      type(plan, content, "aov", "l".repeat(300), "l", "labels");
    });
    expect(Object.keys(team.values)).not.toEqual(
      expect.arrayContaining(["revenue", "orders", "churn_typed", "vat", "entity", "customers"]),
    );
    expect(leftOut.map(({ label, reason }) => `${label.en}: ${reason.en}`)).toEqual([
      "Entity: Must be at most 40 characters; it has 256.",
      "VAT: Must be excl. VAT or HT or incl. VAT or TTC; it is “whatever”.",
      "Revenue: The cell shows #REF!.",
      'Orders: Must be a number of 0 or more, or "" for a blank cell; it is true.',
      "Unique customers: The cell shows #DIV/0!.",
      'Churn rate, if known: Must be a rate between 0 and 1 (0% to 100%), or "" for a blank cell; it is 60.',
      "Average order value: Must be at most 255 characters; it has 300.",
    ]);
    const { row, column } = example(lifetimeValue).inputs.find(({ key }) => key === "revenue")!;
    expect(leftOut[2]?.cell).toEqual({ row, column });
  });

  test.each([
    ["usd", "USD", undefined],
    ["JPY", "other", "JPY"],
    ["", "EUR", undefined],
  ])("the currency %j is %s", (text, currency, value) => {
    const { team } = typed((plan, content) => {
      type(plan, content, "currency", text);
    });
    expect([team.currency, team.values["currency"]]).toEqual([currency, value]);
  });

  test("a day comes as it is written", () => {
    expect(
      typed((plan, content) => {
        type(plan, content, "data_cutoff", 46_022.75);
      }).team.values["data_cutoff"],
    ).toBe("2025-12-31");
    expect(
      typed((plan, content) => {
        type(plan, content, "data_cutoff", "end of 2025");
      }).team.values["data_cutoff"],
    ).toBe("end of 2025");
  });
});

describe("rows that were added to a table", () => {
  test("come along, and make a sheet with as many", () => {
    const plan = example(withRows(tracking, 14), "fr", { ...tracking.example("fr"), revenue_14: 5, orders_13: 6 });
    const { team, leftOut } = read(contentOf(plan));
    expect(team.values).toMatchObject({ revenue_14: 5, orders_13: 6, revenue_12: 299_000 });
    expect(leftOut).toEqual([]);
    expect(planned(team).growing[0]?.area.rows).toBe(14);
  });

  test("typed below it without being part of it are said", () => {
    const plan = example(tracking);
    const content = contentOf(plan);
    const { area } = plan.growing[0]!;
    content.values[area.row + area.rows]![3] = 300_000;
    expect(read(content).leftOut).toMatchObject([
      { cell: { row: area.row + area.rows, column: 3 }, label: { en: "Periods" } },
    ]);
  });
});

/** The sheet after a row or column was inserted at, or deleted from, an index. */
function moved({ sheetName, named, ...cells }: Content, side: "row" | "column", at: number, by: 1 | -1): SheetContent {
  const line = (rows: readonly (readonly unknown[])[], blank: unknown): unknown[][] => {
    const cut = <T>(items: readonly T[], one: T): T[] =>
      by > 0 ? [...items.slice(0, at), one, ...items.slice(at)] : items.filter((_, i) => i !== at);
    return side === "row"
      ? cut(rows, Array<unknown>(rows[0]!.length).fill(blank)).map((row) => [...row])
      : rows.map((row) => cut(row, blank));
  };
  const size = side === "row" ? "rows" : "columns";
  const names = [...named].map(([name, area]): [string, typeof area] => {
    if (!area) return [name, area];
    const [from, to] = [area[side], area[side] + area[size]];
    if (by < 0 && from === at && area[size] === 1) return [name, undefined];
    const start = at < from || (by > 0 && at === from) ? from + by : from;
    const inside = by > 0 ? at > from && at < to : at >= from && at < to;
    return [name, { ...area, [side]: start, [size]: area[size] + (inside ? by : 0) }];
  });
  return {
    sheetName,
    named: new Map(names),
    values: line(cells.values, ""),
    formulas: line(cells.formulas, ""),
    formats: line(cells.formats, "General"),
  };
}

describe("a sheet in which rows or columns were inserted or deleted", () => {
  const cases = [
    segments,
    lifetimeValue,
    tracking,
    ...templates.filter(({ id }) => ["subscription", "scenarios"].includes(id)),
  ];

  test.each(cases.map((template) => [template.id, template] as const))(
    "%s: every answer is the right one, or is left out and said",
    (_, template) => {
      const plan = example(template);
      const expected = valuesOf(template, template.example("en"));
      const before = contentOf(plan);
      let [taken, left] = [0, 0];
      for (const side of ["row", "column"] as const) {
        for (const by of [1, -1] as const) {
          for (let at = 0; at < (side === "row" ? plan.page.area.rows : plan.page.area.columns); at++) {
            const content = moved(before, side, at, by);
            const known = sheetTemplate(content.named);
            if (!known) continue;
            const { team, leftOut } = sheetAnswers(known, content);
            // in the table that grows, a row more is a period more
            if (known !== template && template === tracking && side === "row") continue;
            const wrong = Object.entries(expected).filter(
              ([key, value]) => team.values[key] !== undefined && team.values[key] !== value,
            );
            expect([side, by, at, wrong]).toEqual([side, by, at, []]);
            const missing = Object.keys(expected).filter((key) => team.values[key] === undefined);
            // what stood in the deleted line is gone for good
            const deleted = by < 0 ? plan.inputs.filter((one) => one[side] === at).length : 0;
            if (missing.length > deleted) expect(leftOut.length).toBeGreaterThan(0);
            taken += Object.keys(expected).length - missing.length;
            left += missing.length;
          }
        }
      }
      // most is found again all the same; between two scenarios no name tells where a column was inserted
      expect(taken / (taken + left)).toBeGreaterThan(0.85);
    },
  );

  test("a name whose cell is gone is said as such", () => {
    const plan = example(lifetimeValue);
    const content = contentOf(plan);
    const { leftOut } = read({ ...content, named: new Map([...content.named, ["revenue", undefined]]) });
    expect(leftOut.map(({ label, reason }) => `${label.en}: ${reason.en}`)).toEqual([
      "Revenue: Its cell is gone: the name leads nowhere.",
    ]);
  });

  test("so much is read that all of it is there", () => {
    const plan = example(lifetimeValue);
    const { named } = moved(contentOf(plan), "row", 3, 1);
    expect(sheetExtent(lifetimeValue, named)).toEqual({
      rows: plan.page.area.rows + 2,
      columns: plan.page.area.columns,
    });
  });
});
