import { layout } from "../../src/template/layout";
import { templates } from "../../src/template/templates";
import { LOCALES } from "../../src/vocabulary/locale";
import type { Answers } from "../../src/template/Template";
import { PSEUDO, unspoken } from "./pseudoLanguage";

const typed = (answers: Answers): string[] => Object.values(answers).flat().filter((answer) => typeof answer === "string");

test("the pseudo language is one of all", () => {
  expect(LOCALES).toContain(PSEUDO);
});

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  test.each(["empty", "with its example"])("%s: cells, prompts, alerts, lists, charts and foot speak the third language", (kind) => {
    const answers = kind === "empty" ? {} : template.example(PSEUDO);
    const plan = layout(template, PSEUDO, { sheetName: template.title[PSEUDO], answers, currency: "other", spelling: "clv" });
    const texts = [
      plan.sheetName, plan.title, ...Object.values(plan.page.footer),
      ...plan.cells.flatMap(({ content }) => (content && "value" in content && typeof content.value === "string" ? [content.value] : [])),
      ...plan.cells.flatMap(({ content }) => (content && "formula" in content ? [...content.formula.matchAll(/"([^"]*)"/g)].map(([, text]) => text!) : [])),
      ...plan.validations.flatMap(({ rule, prompt, alert }) => [prompt.title, prompt.message, alert?.title ?? "", alert?.message ?? "", ...(rule?.kind === "list" ? rule.values : [])]),
      ...plan.charts.flatMap(({ title, description, series }) => [title, description, ...series.map(({ name }) => name)]),
    ];
    const found = texts.map(unspoken).filter((text) => /\p{L}{2}/u.test(text));
    expect([...new Set(found)].filter((text) => !typed(answers).includes(text))).toEqual([]);
  });
});
