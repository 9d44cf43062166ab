import {
  closedGallery,
  picturedPlan,
  reduceGallery,
  templatePlan,
  type Gallery,
  type GalleryAction,
} from "../../src/taskpane/templates/gallery";
import { contentsOf } from "../../src/taskpane/templates/contentsOf";
import { miniature } from "../../src/taskpane/templates/miniature";
import { sheetLine } from "../../src/taskpane/home/sheetLine";
import { startLabel } from "../../src/taskpane/templates/startLabel";
import { nameProblem } from "../../src/taskpane/parts/sheet/nameProblem";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { segments } from "../../src/template/segments";
import { templates } from "../../src/template/templates";
import { LOCALES } from "../../src/vocabulary/locale";

const after = (...actions: GalleryAction[]): Gallery => actions.reduce(reduceGallery, closedGallery);
const each = templates.flatMap((template) => LOCALES.map((locale) => [template.id, locale, template] as const));

describe("the gallery", () => {
  test("goes back to the list, and knows where it was", () => {
    expect(after({ type: "opened", id: "segments" }).openId).toBe("segments");
    expect(after({ type: "opened", id: "segments" }, { type: "closed" })).toMatchObject({
      openId: undefined,
      leftId: "segments",
    });
  });

  test("keeps language, currency and spelling for the next template, not the name", () => {
    const next = after(
      { type: "opened", id: "segments" },
      { type: "sheetChosen", choices: { name: "Mine", currency: "USD", locale: "fr", spelling: "native" } },
      { type: "closed" },
      { type: "opened", id: "lifetimeValue" },
    );
    expect(next.choices).toEqual({ name: undefined, currency: "USD", locale: "fr", spelling: "native", paper: "a4" });
  });

  test.each<[string, GalleryAction, Gallery["writing"]["status"]]>([
    ["begins", { type: "writingStarted" }, "running"],
    ["ends", { type: "written", sheetName: "A" }, "done"],
    ["fails", { type: "writingFailed", reason: "protected", code: "AccessDenied" }, "failed"],
  ])("knows when writing %s; another choice makes it a new attempt", (_, action, status) => {
    expect(after(action).writing.status).toBe(status);
    for (const next of [
      { type: "reopened" },
      { type: "figuresChosen", figures: "none" },
      { type: "sheetChosen", choices: {} },
      { type: "opened", id: "segments" },
    ] as const) {
      expect(after(action, next).writing.status).toBe("idle");
    }
  });
});

describe("the plan of a template", () => {
  test.each(each)("%s in %s: a name Excel takes, filled in or empty", (_, locale, template) => {
    const [filled, empty] = (["example", "none"] as const).map((figures) =>
      templatePlan(template, { ...closedGallery, figures }, locale),
    );
    expect(nameProblem(filled!.sheetName)).toBeUndefined();
    const numbers = (plan: typeof filled): number =>
      plan!.inputs.filter(({ row, column }) =>
        plan!.cells.some((cell) => cell.row === row && cell.column === column && cell.content),
      ).length;
    expect(numbers(filled)).toBeGreaterThan(numbers(empty));
  });

  test("takes what was chosen before what the pane speaks", () => {
    const plan = templatePlan(
      segments,
      after({ type: "sheetChosen", choices: { name: " Shops ", locale: "fr", currency: "CHF", spelling: "native" } }),
      "en",
    );
    expect([plan.sheetName, plan.title]).toEqual(["Shops", "Valeur client par segment"]);
    expect(JSON.stringify(plan.cells)).not.toContain("CLV.");
    expect(plan.cells.map(({ content }) => content)).toContainEqual({ value: "CHF" });
  });
});

test("a sheet in dollars is printed on Letter when that is asked, and on A4 otherwise", () => {
  const paperWith = (choices: Partial<Gallery["choices"]>): string =>
    templatePlan(segments, after({ type: "sheetChosen", choices }), "en").page.paper;
  expect([
    paperWith({ currency: "USD" }),
    paperWith({ currency: "USD", paper: "letter" }),
    paperWith({ paper: "letter" }),
  ]).toEqual(["a4", "letter", "letter"]);
});

describe("the picture", () => {
  test.each(each)("%s in %s shows its cells and its charts, all inside the page", (_, locale, template) => {
    const plan = picturedPlan(template, locale);
    const { width, height, paths } = miniature(plan);
    const boxes = paths.flatMap(({ tone, d }) =>
      [...d.matchAll(/M(\S+) (\S+)h(\S+)v(\S+)h-?\S+?z/g)].map(([, ...numbers]) => ({
        tone,
        box: numbers.map(Number) as [number, number, number, number],
      })),
    );
    for (const {
      box: [x, y, w, h],
    } of boxes) {
      for (const size of [w, h]) expect(size).toBeGreaterThanOrEqual(0);
      expect([x >= 0, x + w <= width + 1, y >= -2, y + h <= height + 2]).toEqual([true, true, true, true]);
    }
    expect(boxes.filter(({ tone }) => tone === "inputFill")).toHaveLength(
      plan.cells.filter(({ style }) => style.fill).length,
    );
    const starts = paths.flatMap(({ tone, d }) =>
      [...d.matchAll(/M(\S+) ([\d.-]+)/g)].map(([, x, y]) => ({ tone, x: Number(x), y: Number(y) })),
    );
    for (const { kind, area, series } of plan.charts) {
      const [top, left] = [
        sum(plan.rowHeights.slice(0, area.row)),
        sum(plan.columnWidths.slice(0, area.column).map((characters) => (characters * 7 + 5) * 0.75)),
      ];
      const inside = starts
        .filter(({ tone, x, y }) => y > top && x > left && ["brand", "pale", "grey"].includes(tone))
        .map(({ tone }) => tone);
      const drawn = series.filter(({ total }) => !total);
      const { rows, columns } = series[0]!.values;
      if (kind !== "lines") expect(inside.length).toBeGreaterThanOrEqual(drawn.length * Math.max(rows, columns));
      expect(new Set(inside).size).toBeGreaterThanOrEqual(new Set(drawn.map(({ color }) => color)).size);
    }
  });

  test("a text is as long as it is, up to where the next begins", () => {
    const plan = picturedPlan(lifetimeValue, "en");
    const style = { size: 10, color: "242424" };
    const bar = (text: string, beside: boolean): number => {
      const cells = [
        { row: 0, column: 1, style, content: { value: text } },
        ...(beside ? [{ row: 0, column: 2, style: { ...style, color: "616161" }, content: { value: "x" } }] : []),
      ];
      const [path] = miniature({ ...plan, cells, charts: [] }).paths.filter(({ tone }) => tone === "text");
      return Number(/h(\S+?)v/.exec(path!.d)![1]);
    };
    expect(bar("four", false)).toBeNear(20, 1e-12);
    expect(bar("x".repeat(60), false)).toBeNear(300, 1e-12);
    expect(bar("x".repeat(60), true)).toBeLessThan(170);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test.each(each)("%s in %s: what it holds is said, and what to begin with has a name", (_, locale, template) => {
  const { tables, charts, checks } = contentsOf(template, locale);
  const plan = picturedPlan(template, locale);
  expect(charts).toEqual(plan.charts.map(({ title }) => title));
  expect(plan.cells.map(({ content }) => content)).toEqual(expect.arrayContaining(tables.map((value) => ({ value }))));
  expect(checks).toBe(plan.names.filter(({ name }) => name.startsWith("check_")).length);
  expect(startLabel(template, locale)).not.toBe(template.start);
});

describe("the line below a worksheet's name", () => {
  const guided = {
    kind: "guided" as const,
    name: "Company A 2025",
    title: lifetimeValue.title,
    ratio: { text: "1.53 : 1", value: 1.5278 },
  };
  const other = {
    kind: "other" as const,
    name: "Channels",
    title: segments.title,
    ratio: { text: "0.90 : 1", value: 0.9 },
  };

  test.each([
    ["en", guided, "CLV to CAC 1.53 : 1, fragile"],
    ["fr", { ...guided, ratio: { text: "3,20 : 1", value: 3.2 } }, "Ratio CLV/CAC 3,20 : 1, sain"],
    ["en", { ...guided, ratio: undefined }, "Customer lifetime value"],
    ["fr", other, "Valeur client par segment"],
    ["fr", { ...other, name: "Customer value by segment (2)" }, "Ratio CLV/CAC 0.90 : 1, perte"],
  ] as const)("in %s", (locale, sheet, line) => {
    expect(sheetLine(sheet, locale)).toBe(line);
  });
});
