import { LOCALES } from "../../../../src/vocabulary/locale";
import {
  amountWays,
  columnFindings,
  columnNumbered,
  keptKinds,
  leftOutReasons,
  orderQuestions,
} from "../../../../src/vocabulary/orderFindings";
import { productKinds, statusKinds } from "../../../../src/vocabulary/orderKinds";

const all = {
  ...leftOutReasons,
  ...keptKinds,
  ...Object.fromEntries(Object.entries(columnFindings).map(([id, text]) => [`column ${id}`, text])),
  ...orderQuestions,
  ...Object.fromEntries(Object.entries(amountWays).map(([id, text]) => [`amount ${id}`, text])),
  columnNumbered,
};

test.each(Object.entries(all))("%s is said in both languages, with the same blanks and French spaces", (_, text) => {
  const blanks = LOCALES.map((locale) => (text[locale].match(/\{\w+\}/g) ?? []).sort());
  expect(blanks[1]).toEqual(blanks[0]);
  expect(text.en).not.toBe("");
  expect(text.fr).not.toMatch(/(?:^|[^\u00A0])[;:?!%»]|«(?!\u00A0)| [;:?!%»]/);
});

test("every kind of status and product can be a reason", () => {
  expect(Object.keys(leftOutReasons)).toEqual(
    expect.arrayContaining([...Object.keys(statusKinds), ...Object.keys(productKinds)]),
  );
});
