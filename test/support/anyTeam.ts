import fc from "fast-check";
import { allowedIn } from "../../src/template/inputRule";
import { inputsOf } from "../../src/template/inputsOf";
import { labelsOf } from "../../src/template/labelsOf";
import { labelProblems } from "../../src/template/team/labelProblems";
import { SPELLINGS } from "../../src/template/spelling";
import type { TeamTemplate } from "../../src/template/team/TeamTemplate";
import { kindOf, wordsOf } from "../../src/template/team/teamValues";
import type { InputSpec } from "../../src/template/Template";
import { templates } from "../../src/template/templates";
import { withRows } from "../../src/template/withRows";
import { currencies, type CurrencyId } from "../../src/vocabulary/currencies";
import { term } from "../../src/vocabulary/terms";
import { LOCALES } from "../../src/vocabulary/locale";

/** Any text that a cell holds, those that look like formulas, markup, days and numbers among them. */
const cellText = fc.oneof(
  fc
    .string({ unit: "grapheme", maxLength: 40 })
    .filter((text) => !/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/.test(text)),
  fc.constantFrom(
    "=1+1",
    "+SUM(A1)",
    "-2",
    "@x",
    "'quoted",
    "<b>bold</b>",
    "</script>",
    "&amp;",
    "2025",
    "1/2",
    "TRUE",
    "#REF!",
    "_x000D_",
    "{word}",
    "__proto__",
    "\u{1F600}",
  ),
);

function valueFor(spec: InputSpec): fc.Arbitrary<string | number> {
  const { min = -1e12, above, max = 1e12, whole } = allowedIn(spec);
  switch (kindOf(spec)) {
    case "number":
      return fc.oneof(
        fc.constant(""),
        whole
          ? fc.integer({ min, max: Math.min(max, 2 ** 31) })
          : fc
              .double({ min: above ?? min, minExcluded: above !== undefined, max, noNaN: true })
              .map((value) => value + 0),
      ); // cells know no -0
    case "choice":
      return fc.constantFrom("", ...wordsOf(spec).flatMap((word) => LOCALES.map((locale) => word[locale])));
    case "day":
      return fc.oneof(
        cellText,
        fc
          .date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10)),
      );
    case "text":
      return cellText.filter((text) => text.length <= (term(spec.input).domain.longest ?? 255));
  }
}

const trimmed = (values: fc.Arbitrary<string | number>): fc.Arbitrary<string> =>
  values.map((value) => String(value).trim());

/** Some of the keys, each with what `valueOf` gives it. */
const someOf = <T>(
  keys: readonly string[],
  valueOf: (key: string) => fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> =>
  fc
    .subarray([...keys])
    .chain((chosen) =>
      fc.tuple(...chosen.map(valueOf)).map((found) => Object.fromEntries(chosen.map((key, i) => [key, found[i]!]))),
    );

/** Any team template: every kind of template, some of its answers, some of its words. */
export const anyTeam: fc.Arbitrary<TeamTemplate> = fc
  .constantFrom(...templates)
  .chain((template) =>
    fc.record({
      template: fc.constant(withRows(template, 14)),
      currency: fc.constantFrom(...(Object.keys(currencies) as CurrencyId[])),
    }),
  )
  .chain(({ template, currency }) => {
    const inputs = inputsOf(template);
    const problem = labelProblems(template);
    return fc.record({
      name: cellText.filter((name) => name.trim() !== "").map((name) => name.trim()),
      template: fc.constant(template.id),
      language: fc.constantFrom(...LOCALES),
      currency: fc.constant(currency),
      formulas: fc.constantFrom(...SPELLINGS),
      values: someOf(
        [...inputs.keys()].filter((key) => key !== "currency" || currency === "other"),
        // a currency is told by its letters, whatever is around them
        (key) => (key === "currency" ? trimmed(valueFor(inputs.get(key)!)) : valueFor(inputs.get(key)!)),
      ),
      labels: someOf([...labelsOf(template).keys()], (key) => cellText.filter((text) => !problem(key, text))),
    });
  });
