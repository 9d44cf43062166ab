import { total } from "../core/numerics/total";
import { figure } from "../orderSheets/figures";
import { formula, input, t } from "../template/specs";
import type { Block, CellSpec, TableBlock, TableRow, ValueSpec } from "../template/Template";
import { daySaid } from "../vocabulary/daySaid";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import {
  eachMonth,
  FORECAST,
  HIGH,
  LAST_YEAR,
  LOW,
  monthLabel,
  rounded,
  TWELVE_MONTHS,
  type ForecastShown,
} from "./ForecastShown";

/** The months and their sum, or the year where they have no seasons, with a cream column for what comes. */
export function monthsBlock(shown: ForecastShown): TableBlock {
  const { before, hasMonths } = shown;
  return {
    kind: "table",
    title: hasMonths ? t("By month", "Par mois") : t("The year", "L’année"),
    heads: {
      C: FORECAST,
      D: LOW,
      E: HIGH,
      ...(before ? { F: LAST_YEAR } : {}),
      G: t("came", "réalisé"),
    },
    rows: hasMonths
      ? [...Array.from(shown.rows.expected, (_, i) => monthRow(shown, i)), yearRow(shown)]
      : [yearRow(shown)],
    foot: hasMonths
      ? t(
          "The interval of the year is narrower than the sum of the months: their errors partly cancel.",
          "L’intervalle de l’année est plus étroit que la somme des mois\u00A0: leurs erreurs se compensent en partie.",
        )
      : t(
          "Months stand here where two years of orders brought something in each: elsewhere their seasons are not known.",
          "Les mois figurent ici si deux ans de commandes ont tous apporté quelque chose\u00A0: sinon, leurs saisons sont inconnues.",
        ),
  };
}

function monthRow(shown: ForecastShown, i: number): TableRow {
  const { rows, format, before, measure, starts } = shown;
  const value = (of: number, key: string, look: Partial<ValueSpec> = {}): CellSpec =>
    figure(rounded(of, shown), format, `${key}_${i}`, look);
  return {
    label: monthLabel(starts[i]!),
    cells: {
      C: value(rows.expected[i]!, "ahead", { bold: true }),
      D: value(rows.low[i]!, "low", { quiet: true }),
      E: value(rows.high[i]!, "high", { quiet: true }),
      ...(before ? { F: value(before.months[measure][i]!, "before") } : {}),
      G: input("revenue", format, { key: `came_${i}` }),
    },
  };
}

function yearRow(shown: ForecastShown): TableRow {
  const { rows, format, before, hasMonths, measure, starts } = shown;
  const year = (key: string, value: number): CellSpec =>
    hasMonths
      ? formula(`${key}_all`, `SUM(${eachMonth(key, shown)})`, format)
      : figure(rounded(value, shown), format, `${key}_all`);
  return {
    label: hasMonths
      ? TWELVE_MONTHS
      : inEveryLanguage((locale) => FROM[locale].replace("{day}", daySaid(starts[0]!, locale))),
    kind: "total",
    cells: {
      C: year("ahead", rows.all.expected),
      D: figure(rounded(rows.all.low, shown), format, "low_all"),
      E: figure(rounded(rows.all.high, shown), format, "high_all"),
      ...(before ? { F: year("before", total(before.months[measure])) } : {}),
      G: hasMonths
        ? formula("came_all", `IF(COUNT(${eachMonth("came", shown)})=0,"",SUM(${eachMonth("came", shown)}))`, format)
        : input("revenue", format, { key: "came_all" }),
    },
  };
}

const FROM = t("from {day}", "dès le {day}");

/** Cells that the chart is made of: a low one that is not seen, and what lies above it. */
export function chartTable(shown: ForecastShown): TableBlock {
  const { format, before } = shown;
  return {
    kind: "table",
    title: t("Month", "Mois"),
    heads: { N: LOW, O: HIGH, P: FORECAST, ...(before ? { Q: LAST_YEAR } : {}) },
    rows: Array.from(shown.rows.expected, (_, i): TableRow => ({
      label: monthLabel(shown.starts[i]!),
      cells: {
        N: formula(`chart_low_${i}`, `low_${i}`, format),
        O: formula(`chart_span_${i}`, `high_${i}-low_${i}`, format),
        P: formula(`chart_ahead_${i}`, `ahead_${i}`, format),
        ...(before ? { Q: formula(`chart_before_${i}`, `before_${i}`, format) } : {}),
      },
    })),
  };
}

export function monthsChart(shown: ForecastShown): Block {
  const { rows, before, measure } = shown;
  const last = rows.expected.length - 1;
  const labels = measure === "revenue" ? ("thousands" as const) : ("count" as const);
  const said = labelled(rows.expected);
  return {
    kind: "chart",
    chart: "stackedColumns",
    title:
      measure === "revenue"
        ? t("Revenue by month, today’s customers", "CA par mois, clients actuels")
        : t("Purchases by month, today’s customers", "Achats par mois, clients actuels"),
    description: t(
      "Lines: what today’s customers are expected to bring each month and, dashed, what the customers known a year ago brought; behind them the interval of the forecast",
      "Courbes\u00A0: ce que les clients actuels devraient apporter chaque mois et, en tirets, ce que les clients connus il y a un an ont apporté\u00A0; derrière, l’intervalle de prévision",
    ),
    rows: 28,
    categories: "labels",
    bounds: { min: 0 },
    gap: 0,
    series: [
      { name: LOW, cells: ["chart_low_0", `chart_low_${last}`], tone: "none" },
      {
        name: t("between low and high", "intervalle de prévision"),
        cells: ["chart_span_0", `chart_span_${last}`],
        tone: "shade",
      },
      {
        name: FORECAST,
        cells: ["chart_ahead_0", `chart_ahead_${last}`],
        tone: "strong",
        line: "solid",
        labels,
        labelsAt: said,
      },
      ...(before
        ? [
            {
              name: t("customers known a year ago, last year", "clients connus il y a un an, an dernier"),
              cells: ["chart_before_0", `chart_before_${last}`] as const,
              tone: "grey" as const,
              line: "dashed" as const,
              labels,
              labelsAt: said,
            },
          ]
        : []),
    ],
  };
}

/** The first month and the last, the best and the worst. */
function labelled(months: Float64Array): number[] {
  const [best, worst] = [Math.max(...months), Math.min(...months)];
  return [...new Set([0, months.indexOf(best), months.indexOf(worst), months.length - 1])].sort((a, b) => a - b);
}
