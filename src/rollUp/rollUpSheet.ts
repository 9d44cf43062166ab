import { layout } from "../template/layout";
import type { Plan } from "../template/plan";
import { t } from "../template/specs";
import type { Spelling } from "../template/spelling";
import type { ColumnId, Template } from "../template/Template";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Locale } from "../vocabulary/locale";
import type { PaperId } from "../vocabulary/papers";
import { ROLLED_UP } from "./copyOf";
import { currenciesOf, signOf } from "./currencyOf";
import type { RolledUp } from "./RolledUp";
import { rollUpColumns, WIDTHS } from "./rollUpColumns";
import { HEADS } from "./rollUpWords";
import { rulesBlock } from "./rulesBlock";
import { rateKey, rowsFor, totalsBlock, workingsBlock } from "./totalsBlocks";

export interface RollUpOptions {
  locale: Locale;
  sheetName: string;
  /** What one unit of another currency is worth in the first one; one without is kept apart. */
  rates: Readonly<Record<string, number>>;
  /** Currencies in the order of their rows; those of the copies where none are given. */
  currencies?: readonly string[];
  spelling?: Spelling;
  paper?: PaperId;
}

const ROLL_UP = "roll_up";

/** Filled copies side by side, with totals that are ratios of sums. */
export function rollUpTemplate(rolled: RolledUp, { locale, rates, currencies }: RollUpOptions): Template {
  const known = currencies ?? currenciesOf(rolled.rows);
  const rows = rowsFor(known);
  return {
    id: ROLL_UP,
    title: t("Roll-up of filled copies", "Consolidation des exemplaires remplis"),
    description: t(
      "Filled copies of a worksheet side by side: totals by their sums, rules that differ, checks, who prepared them, and what was left out",
      "Exemplaires remplis d’une feuille côte à côte\u00A0: totaux par leurs sommes, règles qui diffèrent, contrôles, auteurs, et ce qui est écarté",
    ),
    page: {
      widths: [1, ...WIDTHS],
      left: LETTERS.slice(0, HALF),
      right: LETTERS.slice(HALF, WIDTHS.length),
      orientation: "landscape",
    },
    hint: t("Cream cells are inputs", "Cellules crème\u00A0: saisies"),
    subtitle: inEveryLanguage((language) =>
      SUBTITLE[language]
        .replace("{count}", String(rolled.rows.length))
        .replace("{template}", ROLLED_UP.title[language])
        .replace("{left}", String(rolled.left.length)),
    ),
    words: {
      look: t("look", "à voir"),
      rateIn: t("1 is, in", "1 vaut, en"),
      ratioOfSums: t(
        "Ratios of the sums, not means of ratios. A currency without a rate is not in the last row.",
        "Ratios des sommes, non moyennes de ratios. Une devise sans taux n’est pas dans la dernière ligne.",
      ),
    },
    bands: [
      {
        full: [
          {
            kind: "figures",
            figures: [
              {
                column: "B",
                label: t("Value of a customer", "Valeur d’un client"),
                formula: "value_all",
                format: "largeMoney",
                tone: "headline",
              },
              { column: "C", label: HEADS.revenue, formula: "revenue_all", format: "wholeMoney", tone: "plain" },
              {
                column: "F",
                label: t("Acquisition cost (CAC)", "Coût d’acquisition (CAC)"),
                formula: "cac_all",
                format: "largeMoney",
                tone: "plain",
              },
              { column: "I", label: HEADS.ratio, formula: "ratio_all", format: "ratio", tone: "quiet" },
              { column: "L", label: HEADS.customers, formula: "customers_all", format: "count", tone: "quiet" },
              {
                column: "O",
                label: t("Copies in the total", "Exemplaires au total"),
                formula: "copies_all",
                format: "count",
                tone: "quiet",
              },
            ],
          },
        ],
      },
      { full: [totalsBlock({ currencies: known, rates, rows })] },
      { full: [rulesBlock(rolled.rows, ratesGiven(known.length))] },
      { full: [{ kind: "list", name: LIST_NAME[locale], columns: rollUpColumns(rolled, locale) }] },
    ],
    beside: {
      widths: [3, 14, 12, 12, 12, 12, 12, 12],
      columns: WORKINGS,
      blocks: [workingsBlock(known, rows, WORKINGS.slice(1))],
    },
  };
}

const HALF = 8;
const LETTERS = Array.from("BCDEFGHIJKLMNOPQRSTU") as ColumnId[];
const WORKINGS = ["W", "X", "Y", "Z", "AA", "AB", "AC"] as const satisfies readonly ColumnId[];
const LIST_NAME = { en: "CopyList", fr: "ListeExemplaires" } as const;
const SUBTITLE = t(
  "{count} copies of “{template}”; {left} left out",
  "{count} exemplaires de «\u00A0{template}\u00A0»\u00A0; {left} écartés",
);

const ratesGiven = (count: number): string =>
  count > 1 ? `COUNT(${rateKey(0)}:${rateKey(count - 1)})=${String(count)}` : "TRUE";

/** The sheet, in the currency of all copies, or without a sign where they are in several. */
export function rollUpPlan(rolled: RolledUp, options: RollUpOptions): Plan {
  const { locale, sheetName, spelling = "native", paper = "a4" } = options;
  const currency = signOf(options.currencies ?? currenciesOf(rolled.rows));
  return layout(rollUpTemplate(rolled, options), locale, { sheetName, answers: {}, currency, spelling, paper });
}
