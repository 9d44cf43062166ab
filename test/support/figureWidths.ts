import { layout } from "../../src/template/layout";
import type { Plan, PlanCell } from "../../src/template/plan";
import { isFigure } from "../../src/template/running";
import { roomIn, textWidth } from "../../src/template/textWidth";
import type { AskingTemplate } from "../../src/template/Template";
import { currencies, type CurrencyId } from "../../src/vocabulary/currencies";
import type { Locale } from "../../src/vocabulary/locale";
import { shownNumber } from "./shownNumber";

export const CURRENCIES = Object.keys(currencies) as CurrencyId[];
/** From 1 to 10⁹, above and below zero, round and with many digits. */
export const VALUES: readonly number[] = Array.from({ length: 10 }, (_, power) => 10 ** power)
  .flatMap((size) => [size, -size, size * 1.234567, -size * 9.876543])
  .filter((value) => Math.abs(value) <= 1e9);

/** A date is no amount: years have four digits. */
export const isAmount = ({ style }: PlanCell): boolean => !style.format?.includes("y");
export const figuresOf = (plan: Plan): PlanCell[] =>
  plan.cells.filter((cell) => isFigure(cell) && (cell.content !== undefined || cell.key !== undefined));

export interface Fit {
  text: string;
  /** The pixels the text takes in its own size, and those of its column. */
  width: number;
  room: number;
  /** In what size it is seen; 0 where it turns to ###. */
  size: number;
}

/** How a cell shows a number. */
export function fitOf({ column, style }: PlanCell, { columnWidths }: Plan, value: number, locale: Locale): Fit {
  const text = shownNumber(value, style.format ?? "General", locale);
  const [width, room] = [textWidth(text, style), roomIn([columnWidths[column]!], style.indent)];
  return { text, width, room, size: width <= room ? style.size : style.shrink ? style.size * (room / width) : 0 };
}

/** The sheet of a template, in a currency, whose amounts are all what `valueOf` says of their cells. */
export function sheetOfAmounts(
  template: AskingTemplate,
  locale: Locale,
  currency: CurrencyId,
  valueOf: (cell: PlanCell, plan: Plan) => number,
): Plan {
  const plan = layout(template, locale, {
    sheetName: "Widths",
    answers: template.example(locale),
    currency,
    spelling: "native",
  });
  const amounts = new Set(figuresOf(plan).filter(isAmount));
  return {
    ...plan,
    cells: plan.cells.map((cell) => (amounts.has(cell) ? { ...cell, content: { value: valueOf(cell, plan) } } : cell)),
  };
}

/** The amounts that take most room in their cells, in the currency that takes most. */
export function widestSheet(template: AskingTemplate, locale: Locale): Plan {
  const widest = (cell: PlanCell, plan: Plan): number =>
    VALUES.reduce((best, value) =>
      fitOf(cell, plan, value, locale).width > fitOf(cell, plan, best, locale).width ? value : best,
    );
  const widthOf = (plan: Plan): number =>
    figuresOf(plan)
      .filter(isAmount)
      .reduce((sum, cell) => sum + fitOf(cell, plan, (cell.content as { value: number }).value, locale).width, 0);
  return CURRENCIES.map((currency) => sheetOfAmounts(template, locale, currency, widest)).reduce((a, b) =>
    widthOf(b) > widthOf(a) ? b : a,
  );
}

/** The sheet as it would be without making anything smaller. */
export const unshrunk = (plan: Plan): Plan => ({
  ...plan,
  cells: plan.cells.map(({ style: { shrink: _shrunk, ...style }, ...cell }) => ({ ...cell, style })),
});
