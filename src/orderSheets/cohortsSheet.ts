import type { CohortRow, OrderTables } from "../orders/tables/OrderTables";
import { formula, input, t } from "../template/specs";
import type { FormatId } from "../template/numberFormat";
import type { Band, Block, ColumnId, Figure, Head, Said, TableBlock, TableRow, Template } from "../template/Template";
import { cohortMeasures } from "../vocabulary/cohortMeasures";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { AGE_WORDS, ageFormat, byFirstPurchase, cohortLabel, SINCE, startNamed } from "./cohortWords";
import { figure } from "./figures";
import { moneyWords } from "./moneyWords";
import { subtitleOf, valuesFrom, type SheetAbout } from "./SheetAbout";
import { ALL, CAC, CAC_NAMED, CUSTOMERS } from "./words";

/** Of the periods since the first purchase, from that of the purchase itself on. */
const AGES = ["E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P"] as const satisfies readonly ColumnId[];
const BESIDE = ["T", "U", "V", "W", "X", "Y", "Z", "AA", "AB", "AC", "AD", "AE"] as const satisfies readonly ColumnId[];

/** Customers by the period of their first purchase: who came back, and when their margin has paid what they cost. */
export function cohortsSheet(tables: OrderTables, about: SheetAbout): Template {
  const shown = shownCohorts(tables);
  return {
    id: "cohorts",
    title: t("Cohorts", "Cohortes"),
    description: t(
      "Customers by the period of their first purchase: how many of them buy again, and when their margin has paid for the acquisition",
      "Clients selon la période de leur premier achat\u00A0: combien rachètent, et quand leur marge a payé l’acquisition",
    ),
    page: {
      widths: [1, 12.3, 9.1, 9.3, 8.2, ...Array<number>(11).fill(7.4), 11],
      left: ["B", "C", "D", "E", "F", "G", "H"],
      right: ["J", "K", "L", "M", "N", "O", "P", "Q"],
      orientation: "portrait",
    },
    hint: valuesFrom(about),
    subtitle: subtitleOf(about, tables.settings.until, [
      t(about.source, about.source),
      byFirstPurchase(shown.periodId),
    ]),
    words: {
      notYet: t("not yet", "pas encore"),
      ...SENTENCE_WORDS,
      ...AGE_WORDS[shown.periodId],
      ...moneyWords(about.currency),
    },
    bands: [
      headlines(shown),
      { full: [returnsBlock(shown), moneyBlock(shown)] },
      ...(countOf(shown) > 1 ? [{ left: [returnsChart(shown)], right: [moneyChart(shown)] }, saidBand(shown)] : []),
    ],
    beside: {
      widths: [3, 20, ...AGES.map(() => 8)],
      columns: ["S", ...BESIDE],
      blocks: [chartFigures(shown), buyersBlock(shown)],
    },
  };
}

/** What of the tables stands on the sheet. */
interface Shown {
  rows: readonly CohortRow[];
  /** Of the cohorts that are averaged: the first of the source is not, as its customers may be older. */
  counted: readonly number[];
  hasMargin: boolean;
  cac: number | undefined;
  ages: number;
  /** Of amounts: without cents where some have four digits and more, as columns are narrow. */
  money: FormatId;
  /** Cohorts before those of the sheet. */
  earlier: OrderTables["cohorts"]["earlier"];
  periodId: OrderTables["settings"]["cohortPeriod"];
}

function shownCohorts({ cohorts, year, settings }: OrderTables): Shown {
  const { rows, earlier } = cohorts;
  const { acquisitionCost, figures } = year;
  return {
    rows,
    counted: rows.flatMap(({ isFirst, customers }, i) => (isFirst || customers === 0 ? [] : [i])),
    hasMargin: rows.some(({ marginPerCustomer }) => marginPerCustomer !== undefined),
    cac:
      acquisitionCost === undefined || figures.newCustomers === 0 ? undefined : acquisitionCost / figures.newCustomers,
    earlier,
    money: rows.some((row) => moneyOf(row).some((value) => value !== undefined && Math.abs(value) >= 1000))
      ? "count"
      : "twoDecimals",
    ages: Math.min(AGES.length, Math.max(...rows.map(({ active }) => active.length))),
    periodId: settings.cohortPeriod,
  };
}

/** Margin where it is known, else revenue, of each customer and until each age. */
const moneyOf = (row: CohortRow): readonly (number | undefined)[] => row.marginPerCustomer ?? row.revenuePerCustomer;

/** The cohorts that are averaged and have lived so long. */
const reached = ({ rows, counted }: Shown, age: number): number[] =>
  counted.filter((i) => rows[i]!.active[age] !== undefined);

const ages = ({ ages: count }: Shown): number[] => Array.from({ length: count }, (_, age) => age);

function headlines(shown: Shown): Band {
  const month = (age: number): boolean => reached(shown, age).length > 0;
  const agesOf = [1, 6].filter(month);
  const moneyBy = (age: number, column: ColumnId): Figure => ({
    column,
    label: atAge(shown.hasMargin ? MARGIN_BY : REVENUE_BY, "byPeriod", shown, age),
    formula: `money_all_${age}`,
    format: "largeMoney",
    tone: "plain",
  });
  const againIn = (age: number, column: ColumnId, tone: Figure["tone"]): Figure => ({
    column,
    label: atAge(BOUGHT_AGAIN, "inPeriod", shown, age),
    formula: `active_all_${age}`,
    format: "shortRate",
    tone,
  });
  return {
    full: [
      {
        kind: "figures",
        figures: shown.hasMargin
          ? [
              {
                column: "B",
                label: t("Acquisition cost paid back in", "Acquisition remboursée en"),
                formula: "paid_all",
                format: ageFormat(shown),
                tone: "headline",
              },
              { column: "E", label: CAC_NAMED, formula: "cac", format: "largeMoney", tone: "plain" },
              ...agesOf.slice(-1).map((age) => moneyBy(age, "H")),
              ...agesOf.map((age, i) => againIn(age, i === 0 ? "K" : "O", "quiet")),
            ]
          : // without a margin nothing is paid back: what customers did is what there is to say
            [
              ...agesOf.map((age, i) => againIn(age, i === 0 ? "B" : "E", i === 0 ? "headline" : "plain")),
              ...agesOf.slice(-1).map((age) => moneyBy(age, "I")),
            ],
      },
    ],
  };
}

const MARGIN_BY = t("Margin", "Marge");
const REVENUE_BY = t("Revenue", "CA");
const BOUGHT_AGAIN = t("Bought again", "Rachat");

/** "Margin by month 6", "Bought again in month 1". */
const atAge = (what: Text, word: "byPeriod" | "inPeriod", { periodId }: Shown, age: number): Text =>
  inEveryLanguage((locale) => `${what[locale]} ${AGE_WORDS[periodId][word][locale]} ${age}`);

/** Numbers of the periods above their columns. */
const heads = (shown: Shown): Partial<Record<ColumnId, Head>> =>
  Object.fromEntries(
    ages(shown).map((age) => [AGES[age]!, { value: age, format: age === 0 ? ageFormat(shown) : ("count" as const) }]),
  );

/** The average over cohorts of a column, each weighed by its customers. */
function averageOf(shown: Shown, id: string, age: number): string | undefined {
  const of = reached(shown, age);
  if (of.length === 0) return undefined;
  const [first, last] = [of[0]!, of.at(-1)!];
  return `SUMPRODUCT(${id}_${first}_${age}:${id}_${last}_${age},size_${first}:size_${last})/SUM(size_${first}:size_${last})`;
}

function allCells(shown: Shown, id: string, format: FormatId): TableRow["cells"] {
  return Object.fromEntries(
    ages(shown).flatMap((age) => {
      const text = averageOf(shown, id, age);
      return text === undefined ? [] : [[AGES[age]!, formula(`${id}_all_${age}`, text, format)]];
    }),
  );
}

const sumOf = ({ counted }: Shown, id: string): string =>
  counted.length === 0 ? '"–"' : `SUM(${id}_${counted[0]!}:${id}_${counted.at(-1)!})`;

function returnsBlock(shown: Shown): TableBlock {
  const { rows, ages: count, earlier } = shown;
  return {
    kind: "table",
    title: t(
      "Customers who bought, by time since the first purchase",
      "Clients acheteurs, selon le temps depuis le premier achat",
    ),
    headsBelow: true,
    heads: {
      C: CUSTOMERS,
      D: t("came back", "revenus"),
      ...heads(shown),
      Q: t("purchases", "achats"),
    },
    rows: [
      ...(earlier.cohorts > 0
        ? [{ label: EARLIER, cells: { C: figure(earlier.customers, "count", "size_earlier", { quiet: true }) } }]
        : []),
      ...rows.map((row, i): TableRow => {
        const quiet = row.isFirst ? ({ quiet: true } as const) : {};
        return {
          label: cohortLabel(row, shown),
          cells: {
            C: figure(row.customers, "count", `size_${i}`, quiet),
            D: figure(row.customers === 0 ? undefined : row.cameBack / row.customers, "wholeRate", `back_${i}`, quiet),
            ...Object.fromEntries(
              row.active
                .slice(0, count)
                .map((active, age) => [
                  AGES[age]!,
                  figure(
                    active === undefined || row.customers === 0 ? undefined : active / row.customers,
                    "wholeRate",
                    `active_${i}_${age}`,
                    quiet,
                  ),
                ]),
            ),
            Q: figure(
              row.customers === 0 ? undefined : row.purchases / row.customers,
              "twoDecimals",
              `purchases_${i}`,
              quiet,
            ),
          },
        };
      }),
      {
        label: ALL,
        kind: "total",
        cells: {
          C: formula("size_all", sumOf(shown, "size"), "count"),
          ...(shown.counted.length > 0
            ? {
                D: formula("back_all", weighed(shown, "back"), "wholeRate"),
                Q: formula("purchases_all", weighed(shown, "purchases"), "twoDecimals"),
              }
            : {}),
          ...allCells(shown, "active", "wholeRate"),
        },
      },
    ],
    // the column of the purchase itself is 100 % throughout
    ...(count > 1 ? { rules: [{ from: "F", to: AGES[count - 1]!, rule: { kind: "scale" } }] } : {}),
    foot: earlier.cohorts > 0 ? EARLIER_SAID : FIRST_SAID,
  };
}

const FIRST_SAID = t(
  "Blank: the time is not over. The cohort with which the orders begin is grey and not in “All”: its customers may have bought before.",
  "Vide\u00A0: la période n’est pas finie. La cohorte qui ouvre les commandes est grise et hors «\u00A0Ensemble\u00A0»\u00A0: ses clients ont pu acheter avant.",
);

const EARLIER = t("earlier", "avant");
const EARLIER_SAID = t(
  "Blank: the time is not over. Customers who first bought before these cohorts are counted above them, and are not in “All”.",
  "Vide\u00A0: la période n’est pas finie. Les clients venus avant ces cohortes sont comptés au-dessus, et hors «\u00A0Ensemble\u00A0».",
);

const weighed = ({ counted }: Shown, id: string): string => {
  const [first, last] = [counted[0]!, counted.at(-1)!];
  return `SUMPRODUCT(${id}_${first}:${id}_${last},size_${first}:size_${last})/SUM(size_${first}:size_${last})`;
};

function moneyBlock(shown: Shown): TableBlock {
  const { rows, hasMargin, cac, ages: count, money } = shown;
  const last = AGES[count - 1] ?? "E";
  return {
    kind: "table",
    title: hasMargin
      ? t(
          "Cumulative margin per customer, against acquisition cost",
          "Marge cumulée par client, face au coût d’acquisition",
        )
      : cohortMeasures.cumulative_revenue.label,
    headsBelow: true,
    heads: {
      C: CUSTOMERS,
      ...(hasMargin ? { D: CAC, Q: t("paid back in", "remboursé en") } : {}),
      ...heads(shown),
    },
    rows: [
      ...rows.map((row, i): TableRow => {
        const quiet = row.isFirst ? ({ quiet: true } as const) : {};
        const values = moneyOf(row).slice(0, count);
        const known = values.filter((value) => value !== undefined).length;
        return {
          label: cohortLabel(row, shown),
          cells: {
            C: { formula: `size_${i}`, format: "count", ...quiet },
            ...Object.fromEntries(
              values.map((value, age) => [AGES[age]!, figure(value, money, `money_${i}_${age}`, quiet)]),
            ),
            ...(hasMargin
              ? {
                  D: input("cac", money, { key: `cac_${i}`, follows: '=IF(ISNUMBER(cac),cac,"")' }),
                  ...(known > 0
                    ? { Q: formula(`paid_${i}`, paidIn(`money_${i}`, `cac_${i}`, known), ageFormat(shown)) }
                    : {}),
                }
              : {}),
          },
        };
      }),
      {
        label: ALL,
        kind: "total",
        cells: {
          C: formula("money_size_all", "size_all", "count"),
          ...allCells(shown, "money", money),
          ...(hasMargin
            ? {
                D: input("cac", money, cac === undefined ? {} : { usual: Math.round(cac * 100) / 100 }),
                Q: formula("paid_all", paidIn("money_all", "cac", countOf(shown)), ageFormat(shown)),
              }
            : {}),
        },
      },
    ],
    ...(hasMargin
      ? {
          rules: [
            { from: "E", to: "E", rule: { kind: "formula", formula: PAID, tone: "green4" } },
            ...(last === "E"
              ? []
              : ([
                  { from: "F", to: last, rule: { kind: "formula", formula: PAID_NOW, tone: "green4" } },
                  { from: "F", to: last, rule: { kind: "formula", formula: PAID, tone: "green1" } },
                ] as const)),
          ] as NonNullable<TableBlock["rules"]>,
          foot: t(
            "Dark cell: the margin has paid for the acquisition; pale cells: after it. “All” takes the cohorts that have reached the time.",
            "Cellule foncée\u00A0: la marge a payé l’acquisition\u00A0; claires\u00A0: ensuite. «\u00A0Ensemble\u00A0» retient les cohortes arrivées à ce terme.",
          ),
        }
      : {}),
  };
}

const PAID = "AND(ISNUMBER({cell}),ISNUMBER({D}),{cell}>={D})";
const PAID_NOW = "AND(ISNUMBER({cell}),ISNUMBER({D}),{cell}>={D},{before}<{D})";

/** How many ages the average has. */
const countOf = (shown: Shown): number => ages(shown).filter((age) => reached(shown, age).length > 0).length;

/** The first age at which the money reaches the cost. */
function paidIn(id: string, cac: string, count: number): string {
  if (count === 0) return '"–"';
  const values = `${id}_0:${id}_${count - 1}`;
  const numbers = `age_0:age_${count - 1}`;
  return `IF(ISNUMBER(${cac}),IF(MAX(${values})<${cac},"{notYet}",${count}-SUMPRODUCT(MAX((${values}>=${cac})*(${count}-${numbers})))),"–")`;
}

/** What the charts are made of. */
function chartFigures(shown: Shown): TableBlock {
  const count = countOf(shown);
  const across = (id: string, text: (age: number) => string, format: FormatId): TableRow["cells"] =>
    Object.fromEntries(
      Array.from({ length: count }, (_, age) => [BESIDE[age]!, formula(`${id}_${age}`, text(age), format)]),
    );
  return {
    kind: "table",
    title: t("Figures of the charts", "Données des graphiques"),
    rows: [
      {
        label: t("time since the first purchase", "temps depuis le premier achat"),
        cells: Object.fromEntries(ages(shown).map((age) => [BESIDE[age]!, figure(age, "count", `age_${age}`)])),
      },
      ...(shown.hasMargin
        ? [
            {
              label: NOT_PAID,
              cells: across(
                "unpaid",
                (age) => `IF(ISNUMBER(cac),IF(money_all_${age}<cac,money_all_${age},0),money_all_${age})`,
                "twoDecimals",
              ),
            },
            {
              label: PAID_BACK,
              cells: across(
                "repaid",
                (age) => `IF(ISNUMBER(cac),IF(money_all_${age}<cac,0,money_all_${age}),0)`,
                "twoDecimals",
              ),
            },
            { label: CAC, cells: across("line", () => 'IF(ISNUMBER(cac),cac,"")', "twoDecimals") },
          ]
        : []),
    ],
  };
}

/** How many customers of each cohort bought, of which the shares are made. */
function buyersBlock({ rows, ages: count, ...shown }: Shown): TableBlock {
  return {
    kind: "table",
    title: cohortMeasures.customers.label,
    rows: rows.map((row, i): TableRow => ({
      label: cohortLabel(row, shown),
      cells: Object.fromEntries(
        row.active.slice(0, count).map((active, age) => [BESIDE[age]!, figure(active, "count", `buyers_${i}_${age}`)]),
      ),
    })),
  };
}

const NOT_PAID = t("not yet paid back", "pas encore remboursé");
const PAID_BACK = t("paid back", "remboursé");
function returnsChart(shown: Shown): Block {
  const last = countOf(shown) - 1;
  const oldest = shown.counted[0]!;
  return {
    kind: "chart",
    chart: "lines",
    title: t("Customers who bought again", "Clients qui ont racheté"),
    description: t(
      "Lines: the part of the customers who buy in each period after the first purchase, of all cohorts and of the oldest one",
      "Courbes\u00A0: la part des clients qui achètent à chaque période après le premier achat, pour toutes les cohortes et pour la plus ancienne",
    ),
    rows: 26,
    categories: ["age_1", `age_${last}`],
    categoryTitle: SINCE[shown.periodId],
    bounds: { min: 0 },
    series: [
      {
        name: t("all cohorts", "toutes les cohortes"),
        cells: ["active_all_1", `active_all_${last}`],
        tone: "strong",
        labels: "wholeRate",
        labelsAt: [...new Set([0, Math.floor((last - 1) / 2), last - 1])],
      },
      // the only one that has lived through all of it
      ...(shown.counted.length > 1
        ? [
            {
              name: startNamed(shown.rows[oldest]!.start, shown.periodId),
              cells: [`active_${oldest}_1`, `active_${oldest}_${last}`] as const,
              tone: "grey" as const,
              line: "dashed" as const,
            },
          ]
        : []),
    ],
  };
}

function moneyChart(shown: Shown): Block {
  const last = countOf(shown) - 1;
  const { hasMargin } = shown;
  return {
    kind: "chart",
    chart: "stackedColumns",
    title: hasMargin
      ? t("Margin per customer and CAC", "Marge par client et CAC")
      : cohortMeasures.cumulative_revenue.label,
    description: t(
      "Columns: what a customer has brought by each period after the first purchase, with a line for the acquisition cost where it is known",
      "Colonnes\u00A0: ce qu’un client a rapporté à chaque période après le premier achat, avec une ligne pour le coût d’acquisition s’il est connu",
    ),
    rows: 26,
    categories: ["age_0", `age_${last}`],
    categoryTitle: SINCE[shown.periodId],
    gap: 40,
    series: hasMargin
      ? [
          { name: NOT_PAID, cells: ["unpaid_0", `unpaid_${last}`], tone: "pale", labels: "count" },
          {
            name: PAID_BACK,
            cells: ["repaid_0", `repaid_${last}`],
            tone: "strong",
            labels: "count",
            labelsInside: true,
          },
          ...(shown.cac === undefined
            ? []
            : [
                {
                  name: CAC,
                  cells: ["line_0", `line_${last}`] as const,
                  tone: "ink" as const,
                  line: "dashed" as const,
                },
              ]),
        ]
      : [
          {
            name: cohortMeasures.cumulative_revenue.label,
            cells: ["money_all_0", `money_all_${last}`],
            tone: "strong",
            labels: "count",
            labelsInside: true,
          },
        ],
  };
}

/** What the averages mean, worked out in the sheet so that it follows them. */
function saidBand(shown: Shown): Band {
  const last = countOf(shown) - 1;
  const money = (key: string): string => `"{moneyBefore}"&ROUND(${key},0)&"{moneyAfter}"`;
  const share = (key: string): string => `ROUND(${key}*100,0)&"{percent}"`;
  const lines: Said[] = [
    ...(shown.hasMargin
      ? [
          {
            formula: `IF(ISNUMBER(cac),"{costs} "&${money("cac")}&"{andBrought} "&${money(`money_all_${last}`)}&"{ofMargin} {byPeriod} ${last}{colon} "&ROUND(money_all_${last}/cac,1)&"{times}","{noCost}")`,
          },
        ]
      : [{ formula: `"{brought} "&${money(`money_all_${last}`)}&" {byPeriod} ${last}."` }]),
    {
      formula: `"{ofHundred} "&ROUND(active_all_1*100,0)&"{buyAgain} {inPeriod} ${last}{stillBuy} "&${share(`active_all_${last}`)}&"."`,
    },
  ];
  return { full: [{ kind: "sentences", title: t("What the cohorts say", "Ce que disent les cohortes"), lines }] };
}

const SENTENCE_WORDS = {
  costs: t("A new customer costs", "Un nouveau client coûte"),
  andBrought: t(" and has brought", " et a rapporté"),
  ofMargin: t(" of margin", " de marge"),
  colon: t(":", "\u00A0:"),
  times: t(" times its cost.", " fois son coût."),
  noCost: t(
    "Type what winning a customer costs into the cream cell of the last row: the months of the payback follow.",
    "Saisissez dans la cellule crème de la dernière ligne ce que coûte un nouveau client\u00A0: le délai en découle.",
  ),
  brought: t("A customer has brought", "Un client a rapporté"),
  ofHundred: t("Of 100 new customers,", "Sur 100 nouveaux clients,"),
  buyAgain: t(" buy again right after;", " rachètent juste après\u00A0;"),
  stillBuy: t(" it is", ", c’est"),
  percent: t("%", "\u00A0%"),
} as const satisfies Record<string, Text>;
