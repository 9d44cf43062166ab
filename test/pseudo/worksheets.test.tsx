import { layout } from "../../src/template/layout";
import { templates } from "../../src/template/templates";
import { periods } from "../../src/vocabulary/periods";
import { LOCALES } from "../../src/vocabulary/locale";
import type { Answers } from "../../src/template/Template";
import { PSEUDO, unspoken } from "./pseudoLanguage";

/** What somebody typed: the figures' names, of whom, which year. */
const typed = (answers: Answers): string[] =>
  Object.values(answers)
    .flat()
    .filter((answer) => typeof answer === "string");

test("the pseudo language is one of all", () => {
  expect(LOCALES).toContain(PSEUDO);
});

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  test.each(["empty", "with its example"])(
    "%s: cells, prompts, alerts, lists, charts and foot speak the third language",
    (kind) => {
      const answers = kind === "empty" ? {} : template.example(PSEUDO);
      const plan = layout(template, PSEUDO, {
        sheetName: template.title[PSEUDO],
        answers,
        currency: "other",
        spelling: "clv",
      });
      const texts = [
        plan.sheetName,
        plan.title,
        ...Object.values(plan.page.footer).map((text) => text.replace(plan.stamp, "")),
        ...plan.cells.flatMap(({ content }) =>
          content && "value" in content && typeof content.value === "string" ? [content.value] : [],
        ),
        ...plan.cells.flatMap(({ content }) =>
          content && "formula" in content ? [...content.formula.matchAll(/"([^"]*)"/g)].map(([, text]) => text!) : [],
        ),
        ...plan.validations.flatMap(({ rule, prompt, alert }) => [
          prompt.title,
          prompt.message,
          alert?.title ?? "",
          alert?.message ?? "",
          ...(rule?.kind === "list" ? rule.values : []),
        ]),
        ...plan.charts.flatMap(({ title, description, series }) => [
          title,
          description,
          ...series.map(({ name }) => name),
        ]),
      ];
      const found = texts.map(unspoken).filter((text) => /\p{L}{2}/u.test(text));
      // the answer of a check, and the words of CONVERTCHURN, are the same in every language
      const expected = [...typed(answers), "OK", ...Object.keys(periods)];
      expect([...new Set(found)].filter((text) => !expected.includes(text))).toEqual([]);
    },
  );
});
