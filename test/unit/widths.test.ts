import { evaluatePlan } from "../../src/files/evaluatePlan";
import { cellAddress } from "../../src/formula/address";
import { columnsFor, roomFor } from "../../src/template/running";
import { layout } from "../../src/template/layout";
import type { Plan } from "../../src/template/plan";
import { templates } from "../../src/template/templates";
import { textWidth } from "../../src/template/textWidth";
import type { Answers, AskingTemplate } from "../../src/template/Template";
import { withRows } from "../../src/template/withRows";
import type { CurrencyId } from "../../src/vocabulary/currencies";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import { term } from "../../src/vocabulary/terms";
import { inputsOf } from "../../src/template/inputsOf";
import { CURRENCIES, figuresOf, fitOf, isAmount, unshrunk, VALUES } from "../support/figureWidths";
import { functionEntries } from "../support/writeTemplateFile";

const each = templates.flatMap((template) =>
  LOCALES.map((locale) => [template.id, locale, withRows(template, 14)] as const),
);

const planOf = (
  template: AskingTemplate,
  locale: Locale,
  currency: CurrencyId,
  answers: Answers = template.example(locale),
): Plan => layout(template, locale, { sheetName: "Widths", answers, currency, spelling: "native" });

describe("the font", () => {
  test.each([
    ["CHF 30.00", true, 16],
    ["1 000 000,00 €", false, 10],
    ["Coût d’achat des marchandises vendues", false, 10],
  ])("%s is wider in a larger size and in bold", (text, bold, size) => {
    expect(textWidth(text, { size: 2 * size, bold })).toBeNear(2 * textWidth(text, { size, bold }), 1e-12);
    expect(textWidth(text, { size, bold: true })).toBeGreaterThan(textWidth(text, { size }));
  });

  test("has all digits of one width, as figures in columns need", () => {
    expect(new Set([..."0123456789"].map((digit) => textWidth(digit, { size: 10 }))).size).toBe(1);
    // 1,038 of 2,048 units in the font's own table
    expect(textWidth("0", { size: 2048 * 0.75 })).toBe(1038);
  });

  test("takes a narrow space for a space, and what it lacks for a square", () => {
    expect(textWidth("1\u202F000", { size: 10 })).toBe(textWidth("1 000", { size: 10 }));
    expect(textWidth("会", { size: 7.5 })).toBe(10);
  });
});

describe.each(each)("%s in %s", (_, locale, template) => {
  test("shows no figure as ###, from 1 to 10⁹, above and below zero, in every currency", () => {
    const cut = CURRENCIES.flatMap((currency) => {
      const plan = planOf(template, locale, currency);
      return figuresOf(plan)
        .filter(isAmount)
        .flatMap((cell) =>
          VALUES.flatMap((value) => {
            const { text, size, width, room } = fitOf(cell, plan, value, locale);
            // at 10⁹ it may be small, but not vanish
            return size >= (Math.abs(value) < 1e6 ? 5.5 : 4)
              ? []
              : [`${currency} ${cellAddress(cell)} ${text}: ${size.toFixed(1)} points, ${width.toFixed()} in ${room}`];
          }),
        );
    });
    expect(cut).toEqual([]);
  });

  test("would show some as ### if nothing shrank", () => {
    const plan = planOf(template, locale, "CHF");
    expect(
      figuresOf(unshrunk(plan)).filter((cell) => isAmount(cell) && fitOf(cell, plan, -1e9, locale).size === 0).length,
    ).toBeGreaterThan(10);
  });

  test("shows its example's large figures in their own size, all others no smaller than 8 points, in every currency", () => {
    const small = CURRENCIES.flatMap((currency) => {
      const plan = planOf(template, locale, currency);
      const valueAt = evaluatePlan(plan, functionEntries);
      return figuresOf(plan).flatMap((cell) => {
        const value = cell.content && "value" in cell.content ? cell.content.value : valueAt(cell);
        if (typeof value !== "number") return [];
        const { text, size } = fitOf(cell, plan, value, locale);
        return size >= (cell.style.size > 10 ? cell.style.size * 0.97 : 8)
          ? []
          : [`${currency} ${cellAddress(cell)} ${text}: ${size.toFixed(1)} of ${cell.style.size}`];
      });
    });
    expect(small).toEqual([]);
  });

  test("has room for texts as long as its fields take them, in capitals as well, and for the line below the title", () => {
    const inputs = inputsOf(template);
    const answers = (text: string): Answers =>
      Object.fromEntries(
        [...inputs].flatMap(([key, { input, format }]) => {
          const { longest } = term(input).domain;
          return longest && format === "text" ? [[key, text.repeat(9).slice(0, longest)]] : [];
        }),
      );
    for (const text of ["Société générale des fournitures de bureau, ", "THE GENERAL STATIONERY AND PAPER COMPANY "]) {
      const plan = planOf(template, locale, "CHF", { ...template.example(locale), ...answers(text) });
      const [room, valueAt] = [roomFor(plan), evaluatePlan(plan, functionEntries)];
      const long = plan.cells.flatMap((cell) => {
        const value = cell.content && ("value" in cell.content ? cell.content.value : valueAt(cell));
        if (typeof value !== "string" || cell.style.shrink) return [];
        const width = textWidth(value, cell.style);
        return width > room(cell)
          ? [`${cellAddress(cell)} ${value}: ${width.toFixed()} in ${room(cell).toFixed()}`]
          : [];
      });
      expect(long).toEqual([]);
    }
  });

  test("lets no two texts run over the same columns", () => {
    const plan = planOf(template, locale, "CHF");
    const columns = columnsFor(plan);
    const taken = new Map<string, string>();
    for (const cell of plan.cells.filter(({ content, style }) => content !== undefined && !style.shrink)) {
      const { from, count } = columns(cell);
      // a text takes as many of its columns as it is wide; formulas' texts are looked at above
      const width = cell.content && "value" in cell.content ? textWidth(String(cell.content.value), cell.style) : 0;
      const order = Array.from({ length: count }, (_unused, i) =>
        cell.style.align === "right" ? from + count - 1 - i : from + i,
      );
      let left = width;
      for (const column of order) {
        if (left <= 0) break;
        const key = `${cell.row},${column}`;
        expect([key, taken.get(key)]).toEqual([key, undefined]);
        taken.set(key, cellAddress(cell));
        left -= plan.columnWidths[column]! * 7 + 5;
      }
    }
  });
});
