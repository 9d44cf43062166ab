import { evaluatePlan } from "../../src/files/evaluatePlan";
import type { CellValue } from "../../src/files/cellValue";
import { cellAddress } from "../../src/formula/address";
import { layout } from "../../src/template/layout";
import type { Plan } from "../../src/template/plan";
import type { Spelling } from "../../src/template/spelling";
import { styles } from "../../src/template/styles";
import type { Answers, Template } from "../../src/template/Template";
import { checkOfName, type CheckId } from "../../src/vocabulary/checks";
import type { Locale } from "../../src/vocabulary/locale";
import { functionEntries } from "./writeTemplateFile";

/** A sheet as its reader sees it: worked out without Excel. */
export interface ShownSheet {
  plan: Plan;
  /** The large figures, the headline first. */
  figures: (CellValue | undefined)[];
  subtitle: CellValue | undefined;
  checks: Readonly<Partial<Record<CheckId, CellValue | undefined>>>;
  /** What a cell with a key shows, or holds. */
  at: (key: string) => CellValue | undefined;
  /** Every formula's cell by its address. */
  formulas: () => ReadonlyMap<string, CellValue | undefined>;
}

export function shownSheet(
  template: Template,
  answers: Answers,
  { locale = "en", spelling = "clv" }: { locale?: Locale; spelling?: Spelling } = {},
): ShownSheet {
  const plan = layout(template, locale, { sheetName: "x", answers, currency: "EUR", spelling });
  const valueAt = evaluatePlan(plan, functionEntries);
  const calculated = plan.cells.filter(({ content }) => content && "formula" in content);
  const large = calculated.filter(({ style }) => style.size === styles.figure.size);
  return {
    plan,
    figures: large.map(valueAt),
    subtitle: valueAt({ row: 1, column: 1 }),
    checks: Object.fromEntries(
      plan.names.flatMap(({ name, ...cell }) => {
        const check = checkOfName(name);
        return check ? [[check, valueAt(cell)]] : [];
      }),
    ),
    at: (key) => {
      const cell = plan.cells.find((one) => one.key === key)!;
      return valueAt(cell) ?? (cell.content && "value" in cell.content ? cell.content.value : undefined);
    },
    formulas: () => new Map(calculated.map((cell) => [cellAddress(cell), valueAt(cell)])),
  };
}

/** Answers with some of them changed; what is undefined is left blank. */
export const changed = (answers: Answers, change: Readonly<Record<string, Answers[string]>>): Answers =>
  Object.fromEntries(Object.entries({ ...answers, ...change }).filter(([, answer]) => answer !== undefined));
