import { AGE_WORDS, ageFormat, byFirstPurchase, cohortLabel, SINCE, startNamed } from "../orderSheets/cohortWords";
import { figure } from "../orderSheets/figures";
import { ALL, CUSTOMERS } from "../orderSheets/words";
import type { FormatId } from "../template/numberFormat";
import { formula, t } from "../template/specs";
import type { Block, CellSpec, ColumnId, Figure, Head, TableBlock, TableRow, Template } from "../template/Template";
import { daySaid } from "../vocabulary/daySaid";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { modelNamed } from "../vocabulary/modelNamed";
import { subtitleOfModel, type ModelAbout } from "./ModelAbout";
import type { ModelTables } from "./ModelTables";

/** Of the periods since the first purchase, from that of the purchase itself on. */
const AGES = ["D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O"] as const satisfies readonly ColumnId[];

/** The triangle of the cohorts, and what a model expects where it has no cells yet. */
export function cohortForecastSheet(tables: ModelTables, about: ModelAbout): Template {
  const shown = shownCohorts(tables);
  const name = modelNamed({ model: tables.one.model, rhythm: tables.forecast.rhythm });
  return {
    id: "cohort_forecast",
    title: t("Cohort forecast", "Prévision des cohortes"),
    description: t(
      "Customers by the period of their first purchase: how many of them buy again and how often, until now and as a model expects it",
      "Clients selon la période de leur premier achat\u00A0: combien rachètent et combien de fois, jusqu’ici et selon un modèle",
    ),
    page: {
      widths: [1, 12.3, 10.3, ...AGES.map(() => 8.2)],
      left: ["B", "C", "D", "E", "F", "G"],
      right: ["I", "J", "K", "L", "M", "N", "O"],
      orientation: "portrait",
    },
    hint: t("Italic on grey: expected", "Italique sur gris\u00A0: attendu"),
    subtitle: subtitleOfModel(
      about,
      tables.buyers.ids.length,
      inEveryLanguage((locale) =>
        FITTED_UNTIL[locale].replace("{name}", name).replace("{day}", daySaid(tables.customers.until, locale)),
      ),
      byFirstPurchase(shown.periodId),
    ),
    words: {},
    bands: [
      { full: [{ kind: "figures", figures: figures(shown) }] },
      { full: [buyersBlock(shown, name, tables.settings.horizon), purchasesBlock(shown)] },
      ...(lastAge(shown) > 1 ? [{ left: [buyersChart(shown)], right: [purchasesChart(shown)] }] : []),
    ],
  };
}

const FITTED_UNTIL = t("{name} fitted until {day}", "{name} ajusté jusqu’au {day}");

/** A figure of a cohort at an age: it came, or is expected; nothing where it lies beyond the horizon. */
interface Known {
  value: number;
  isExpected: boolean;
}

interface ShownCohort {
  start: number;
  isFirst: boolean;
  customers: number;
  /** By age: the part of the customers who buy in the period, and purchases of a customer until its end. */
  active: Known[];
  bought: Known[];
}

interface Shown {
  rows: ShownCohort[];
  earlier: ModelTables["cohorts"]["earlier"];
  /** Of the cohorts that are averaged: the first of the source is not, as its customers may be older. */
  counted: number[];
  periodId: ModelTables["cohorts"]["period"];
  /** Is the period of the last cohort not over? */
  isGrowing: boolean;
}

function shownCohorts({ cohorts: { cohorts, earlier, over, forecast, period } }: ModelTables): Shown {
  const rows = cohorts.map(({ start, isFirst, customers, buyers, purchases }, i): ShownCohort => {
    if (customers === 0) return { start, isFirst, customers, active: [], bought: [] };
    let sum = 0;
    const until = purchases.map((count) => (sum += count));
    const past = (counts: readonly number[]): Known[] =>
      counts.slice(0, over - i).map((count) => ({ value: count / customers, isExpected: false }));
    // of a cohort whose own period is not over, all that is to come is later than it
    const next = (expected: Float64Array, already: number): Known[] =>
      Array.from(expected, (count) => ({ value: (already + count) / customers, isExpected: true }));
    return {
      start,
      isFirst,
      customers,
      active: [...past(buyers), ...next(forecast.buyers[i]!, 0)].slice(0, AGES.length),
      bought: [...past(until), ...next(forecast.purchases[i]!, sum)].slice(0, AGES.length),
    };
  });
  return {
    rows,
    earlier,
    counted: rows.flatMap(({ isFirst, customers }, i) => (isFirst || customers === 0 ? [] : [i])),
    periodId: period,
    isGrowing: over < cohorts.length,
  };
}

/** The cohorts that are averaged and have a figure of so late. */
const reached = ({ rows, counted }: Shown, age: number): number[] =>
  counted.filter((i) => rows[i]!.active.length > age);

/** The last age that the average has; -1 where there is none. */
const lastAge = (shown: Shown): number => AGES.filter((_, age) => reached(shown, age).length > 0).length - 1;

function figures(shown: Shown): Figure[] {
  const { periodId } = shown;
  const last = lastAge(shown);
  if (last < 0)
    return [
      {
        column: "B",
        label: CUSTOMERS,
        value: shown.rows.reduce((all, { customers }) => all + customers, 0),
        format: "count",
        tone: "headline",
      },
    ];
  const at = (what: Text, word: "byPeriod" | "inPeriod", age: number): Text =>
    inEveryLanguage((locale) => `${what[locale]} ${AGE_WORDS[periodId][word][locale]} ${age}`);
  return [
    {
      column: "B",
      label: at(t("Purchases a customer", "Achats par client"), "byPeriod", last),
      formula: `bought_all_${last}`,
      format: "twoDecimals",
      tone: "headline",
    },
    ...[1, 6]
      .filter((age) => age <= last)
      .map((age, i): Figure => ({
        column: i === 0 ? "F" : "J",
        label: at(t("Buy again", "Rachètent"), "inPeriod", age),
        formula: `active_all_${age}`,
        format: "shortRate",
        tone: i === 0 ? "plain" : "quiet",
      })),
  ];
}

/** What came, and in a look of its own what is expected. */
const cellsOf = (known: readonly Known[], key: string, format: FormatId, isFirst: boolean): TableRow["cells"] =>
  Object.fromEntries(
    known.map(({ value, isExpected }, age): [ColumnId, CellSpec] => [
      AGES[age]!,
      figure(value, format, `${key}_${age}`, {
        ...(isExpected ? { isExpected } : {}),
        ...(isFirst ? { quiet: true } : {}),
      }),
    ]),
  );

/** The average over cohorts, each weighed by its customers. */
function allCells(shown: Shown, id: string, format: FormatId): TableRow["cells"] {
  return Object.fromEntries(
    AGES.flatMap((column, age) => {
      const of = reached(shown, age);
      if (of.length === 0) return [];
      const between = (key: (i: number) => string): string => `${key(of[0]!)}:${key(of.at(-1)!)}`;
      const sizes = between((i) => `size_${i}`);
      const text = `SUMPRODUCT(${between((i) => `${id}_${i}_${age}`)},${sizes})/SUM(${sizes})`;
      return [[column, formula(`${id}_all_${age}`, text, format)]];
    }),
  );
}

const heads = (shown: Shown): Partial<Record<ColumnId, Head>> => ({
  C: CUSTOMERS,
  ...Object.fromEntries(
    AGES.slice(0, Math.max(0, ...shown.rows.map(({ active }) => active.length))).map((column, age) => [
      column,
      { value: age, format: age === 0 ? ageFormat(shown) : ("count" as const) },
    ]),
  ),
});

function buyersBlock(shown: Shown, name: string, horizon: number): TableBlock {
  const { rows, earlier, counted } = shown;
  const sum = counted.length === 0 ? '"–"' : `SUM(size_${counted[0]!}:size_${counted.at(-1)!})`;
  return {
    kind: "table",
    title: t(
      "Customers who buy, by time since the first purchase",
      "Clients acheteurs, selon le temps depuis le premier achat",
    ),
    headsBelow: true,
    heads: heads(shown),
    rows: [
      ...(earlier.cohorts > 0
        ? [
            {
              label: t("earlier", "avant"),
              cells: { C: figure(earlier.customers, "count", "size_earlier", { quiet: true }) },
            },
          ]
        : []),
      ...rows.map(({ start, isFirst, customers, active }, i): TableRow => ({
        label: cohortLabel({ start }, shown),
        cells: {
          C: figure(customers, "count", `size_${i}`, isFirst ? { quiet: true } : {}),
          ...cellsOf(active, `active_${i}`, "wholeRate", isFirst),
        },
      })),
      {
        label: ALL,
        kind: "total",
        cells: { C: formula("size_all", sum, "count"), ...allCells(shown, "active", "wholeRate") },
      },
    ],
    foot: t(
      `Italic on grey: what ${name} expects, from what each customer did. Blank: more than ${horizon} weeks ahead.`,
      `Italique sur gris\u00A0: attendu par ${name}, d’après ce que chaque client a fait. Vide\u00A0: au-delà de ${horizon} semaines.`,
    ),
  };
}

function purchasesBlock(shown: Shown): TableBlock {
  const { rows } = shown;
  return {
    kind: "table",
    title: t(
      "Cumulative purchases per customer, the first among them",
      "Achats cumulés par client, le premier compris",
    ),
    headsBelow: true,
    heads: heads(shown),
    rows: [
      ...rows.map(({ start, isFirst, bought }, i): TableRow => ({
        label: cohortLabel({ start }, shown),
        cells: {
          C: { formula: `size_${i}`, format: "count", ...(isFirst ? { quiet: true } : {}) },
          ...cellsOf(bought, `bought_${i}`, "twoDecimals", isFirst),
        },
      })),
      {
        label: ALL,
        kind: "total",
        cells: {
          C: formula("bought_size_all", "size_all", "count"),
          ...allCells(shown, "bought", "twoDecimals"),
        },
      },
    ],
    foot: inEveryLanguage((locale) =>
      [WEIGHED[shown.earlier.cohorts > 0 ? "all" : "withoutFirst"], ...(shown.isGrowing ? [GROWING] : [])]
        .map((said) => said[locale])
        .join(" "),
    ),
  };
}

const WEIGHED = {
  all: t(
    "“All”: what came and what is expected, weighed by customers.",
    "«\u00A0Ensemble\u00A0»\u00A0: venu et attendu, pondérés par les clients.",
  ),
  withoutFirst: t(
    "“All”: what came and what is expected, weighed by customers, without the grey cohort with which the orders begin.",
    "«\u00A0Ensemble\u00A0»\u00A0: venu et attendu, pondérés par les clients, sans la cohorte grise qui ouvre les commandes.",
  ),
};
const GROWING = t("The last cohort may still grow.", "La dernière cohorte peut encore grandir.");

/** The line of all cohorts, and of the one that has lived longest of those that are averaged. */
function linesOf(shown: Shown, id: "active" | "bought"): Extract<Block, { kind: "chart" }>["series"] {
  const last = lastAge(shown);
  const [oldest] = shown.counted;
  return [
    {
      name: t("all cohorts", "toutes les cohortes"),
      cells: [`${id}_all_1`, `${id}_all_${last}`],
      tone: "strong",
      labels: id === "active" ? "wholeRate" : "oneDecimal",
      labelsAt: [...new Set([0, Math.floor((last - 1) / 2), last - 1])],
    },
    ...(shown.counted.length > 1 && shown.rows[oldest!]!.active.length > last
      ? [
          {
            name: startNamed(shown.rows[oldest!]!.start, shown.periodId),
            cells: [`${id}_${oldest!}_1`, `${id}_${oldest!}_${last}`] as const,
            tone: "grey" as const,
            line: "dashed" as const,
          },
        ]
      : []),
  ];
}

const buyersChart = (shown: Shown): Block => ({
  kind: "chart",
  chart: "lines",
  title: t("Customers who buy again", "Clients qui rachètent"),
  description: t(
    "Lines: the part of the customers who buy in each period after the first purchase, came and expected, of all cohorts and of the oldest one",
    "Courbes\u00A0: la part des clients qui achètent à chaque période après le premier achat, venue et attendue, pour toutes les cohortes et pour la plus ancienne",
  ),
  rows: 22,
  categories: "heads",
  categoryTitle: SINCE[shown.periodId],
  bounds: { min: 0 },
  series: linesOf(shown, "active"),
});

const purchasesChart = (shown: Shown): Block => ({
  kind: "chart",
  chart: "lines",
  title: t("Purchases per customer", "Achats par client"),
  description: t(
    "Lines: purchases of a customer until each period after the first purchase, came and expected, of all cohorts and of the oldest one",
    "Courbes\u00A0: achats d’un client jusqu’à chaque période après le premier achat, venus et attendus, pour toutes les cohortes et pour la plus ancienne",
  ),
  rows: 22,
  categories: "heads",
  categoryTitle: SINCE[shown.periodId],
  bounds: { min: 0 },
  series: linesOf(shown, "bought"),
});
