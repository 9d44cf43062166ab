import fc from "fast-check";
import { footerText } from "../../src/template/footerText";
import { layout } from "../../src/template/layout";
import { templates } from "../../src/template/templates";
import { cutText, shortened } from "../../src/vocabulary/cutText";
import { LOCALES } from "../../src/vocabulary/locale";

test.each([
  ["Company A", 40, "Company A"],
  ["abc", 2, "ab"],
  ["a😀", 2, "a"],
  ["a😀", 3, "a😀"],
  ["👨‍👩‍👧b", 7, ""],
  ["👨‍👩‍👧b", 8, "👨‍👩‍👧"],
  ["e\u0301e", 1, ""],
  ["🇫🇷🇨🇭", 5, "🇫🇷"],
  ["", 0, ""],
])("%p in %d characters is %p", (text, longest, cut) => {
  expect(cutText(text, longest)).toBe(cut);
});

test("of any text, the beginning in whole signs, and as many of them as there is room for", () => {
  const segmenter = new Intl.Segmenter("fr", { granularity: "grapheme" });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), (text, longest) => {
      const cut = cutText(text, longest);
      expect(cut.length).toBeLessThanOrEqual(longest);
      expect(text.startsWith(cut)).toBe(true);
      const next = [...segmenter.segment(text)].find(({ index }) => index === cut.length);
      // cut between two signs, of which the next one had no room
      expect(cut === text || (next !== undefined && cut.length + next.segment.length > longest)).toBe(true);
    }),
  );
});

test("a shortened text says that there is more", () => {
  expect([shortened("abcd", 4), shortened("abcde", 4), shortened("ab😀de", 4)]).toEqual(["abcd", "abc…", "ab…"]);
});

/** Without halves of signs. */
const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text);

describe("the foot of a page", () => {
  const wholeCodes = (text: string): boolean => !text.replaceAll("&&", "").includes("&");

  test("doubles every ampersand and halves none", () => {
    for (let length = 40; length < 60; length++) {
      const foot = footerText(`${"a".repeat(length)}&&b&c😀`);
      expect([wholeCodes(foot), isWhole(foot)]).toEqual([true, true]);
    }
    expect(footerText("R&D")).toBe("R&&D");
  });

  test.each(templates.map((template) => [template.id, template] as const))(
    "of %s stays within Excel's 255 characters whatever a team calls the sheet",
    (_, template) => {
      for (const locale of LOCALES)
        for (const title of ["&".repeat(255), "👨‍👩‍👧".repeat(30), "x".repeat(255), template.title[locale]]) {
          const { left, center, right } = layout(template, locale, {
            sheetName: "A",
            answers: {},
            currency: "EUR",
            spelling: "clv",
            labels: { title },
          }).page.footer;
          // what files put in front of each of the three: its place, its size, its colour
          expect(`&L&8&K616161${left}&C&8&K616161${center}&R&8&K616161${right}`.length).toBeLessThanOrEqual(255);
          expect([wholeCodes(left), isWhole(left)]).toEqual([true, true]);
        }
    },
  );
});
