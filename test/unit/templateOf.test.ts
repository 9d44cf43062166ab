import { checkOfName } from "../../src/vocabulary/checks";
import { namesOf } from "../../src/template/keys";
import { layout } from "../../src/template/layout";
import { templateOf } from "../../src/template/templateOf";
import { templates } from "../../src/template/templates";

const each = templates.map((template) => [template.id, template] as const);

test.each(each)("%s is known by the names of its sheet", (_, template) => {
  const { names } = layout(template, "en", { sheetName: "x", answers: {}, currency: "EUR", spelling: "clv" });
  expect(names.map(({ name }) => name).sort()).toEqual(namesOf(template).sort());
  expect(templateOf(namesOf(template))).toBe(template);
});

test.each(each)("%s is known among names of the user's own, in whatever case Excel gives them", (_, template) => {
  expect(templateOf(["Print_Area", "my_rate", ...namesOf(template).map((name) => name.toUpperCase())])).toBe(template);
});

test.each(each)("%s is not known without one of its names, of whatever is no check", (_, template) => {
  const isCheck = (name: string): boolean => checkOfName(name) !== undefined;
  for (const missing of namesOf(template).filter((name) => !isCheck(name)))
    expect(templateOf(namesOf(template).filter((name) => name !== missing))).not.toBe(template);
});

test.each(each)("%s is known without a check: a sheet that was made before it existed", (_, template) => {
  expect(templateOf(namesOf(template).filter((name) => checkOfName(name) === undefined))).toBe(template);
});

test("a sheet of others is none of ours", () => {
  expect(templateOf([])).toBeUndefined();
  expect(templateOf(["revenue", "orders", "clv"])).toBeUndefined();
});
