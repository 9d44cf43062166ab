import { figuresShown } from "../../src/template/figuresShown";
import { layout } from "../../src/template/layout";
import { templates } from "../../src/template/templates";
import { tracking } from "../../src/template/tracking";
import { LOCALES } from "../../src/vocabulary/locale";

const each = templates.flatMap((template) =>
  LOCALES.flatMap((locale) =>
    (["clv", "native"] as const).map((spelling) => [template.id, locale, spelling, template] as const),
  ),
);

test.each(each)(
  "%s in %s, spelled %s: headline and ratio are where they are said to be",
  (_, locale, spelling, template) => {
    const plan = layout(template, locale, { sheetName: "x", answers: {}, currency: "EUR", spelling });
    for (const place of Object.values(figuresShown(template))) {
      expect(place).toBeDefined();
      if (!place) continue;
      const name = plan.names.find((one) => one.name === ("name" in place ? place.name : place.from))!;
      expect([name.rows, name.columns]).toEqual([1, 1]);
      const at =
        "name" in place ? name : { row: name.row + place.offset.row, column: name.column + place.offset.column };
      const cell = plan.cells.find(({ row, column }) => row === at.row && column === at.column);
      if ("formula" in place) expect(cell?.content).toEqual({ formula: place.formula });
      expect(cell?.content).toHaveProperty("formula");
    }
  },
);

test("a figure of the last period has no name: it is found from a cell that has one", () => {
  const { headline } = figuresShown(tracking);
  expect(headline).toMatchObject({ offset: { row: -3 }, formula: expect.stringContaining("clv_rows") as string });
});
