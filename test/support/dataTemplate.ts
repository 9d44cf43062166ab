import type { Band, Block, ListBlock, ListColumn, ListValues, Template } from "../../src/template/Template";
import { t } from "../../src/template/specs";

const day = (year: number, month: number): number => Date.UTC(year, month - 1, 1) / 86_400_000 + 25_569;

/** A sheet that asks nothing and has a block of every kind that sheets of data are made of. */
export const dataTemplate: Template = {
  id: "data_test",
  title: t("Cohorts", "Cohortes"),
  description: t("Who came back.", "Qui est revenu."),
  page: {
    widths: [1, 12, 9, 9, 9, 9, 9],
    left: ["B", "C", "D"],
    right: ["E", "F", "G"],
    orientation: "portrait",
  },
  subtitle: t("Company B, until 31 Dec 2025", "Société B, jusqu’au 31/12/2025"),
  bands: [
    {
      full: [
        {
          kind: "figures",
          figures: [
            {
              column: "B",
              label: t("Paid back in", "Remboursé en"),
              value: 2,
              format: "monthNumber",
              tone: "headline",
            },
            {
              column: "D",
              label: t("Customers", "Clients"),
              formula: "SUM(cohort_sizes_1,cohort_sizes_2)",
              format: "count",
              tone: "plain",
              below: { value: "12 of them companies" },
            },
          ],
        },
        {
          kind: "table",
          title: t("Customers who bought", "Clients acheteurs"),
          headsBelow: true,
          heads: {
            B: t("Cohort", "Cohorte"),
            C: t("customers", "clients"),
            D: { value: 0, format: "monthNumber", align: "center" },
            E: { value: 1, format: "count" },
            F: { value: 2, format: "count" },
          },
          rows: [
            {
              label: { value: day(2025, 1), format: "month" },
              cells: {
                C: { value: 405, format: "count", key: "cohort_sizes_1" },
                D: { value: 1, format: "wholeRate", quiet: true, align: "center" },
                E: { value: 0.2, format: "wholeRate", key: "first" },
                F: { value: 0.18, format: "wholeRate", key: "first_2" },
              },
            },
            {
              label: { value: day(2025, 2), format: "month" },
              cells: {
                C: { value: 390, format: "count", key: "cohort_sizes_2" },
                D: { value: 1, format: "wholeRate", quiet: true, align: "center", isExpected: true },
                E: { value: 0.25, format: "wholeRate" },
                F: { value: "=not yet", format: "wholeRate", key: "last" },
              },
            },
            {
              label: t("All", "Toutes"),
              kind: "total",
              cells: {
                C: { value: 795, format: "count" },
                E: { value: 0.22, format: "wholeRate", key: "all_1" },
                F: { value: 0.18, format: "wholeRate", key: "all_2" },
              },
            },
          ],
          rules: [
            { from: "E", to: "F", rule: { kind: "scale" } },
            { from: "C", to: "C", rule: { kind: "bars" } },
            {
              from: "E",
              to: "F",
              rows: [0, 1],
              rule: { kind: "formula", formula: "AND({cell}>=$C$1,{before}<{C})", tone: "green4" },
            },
          ],
          foot: t("Dark: paid back.", "Foncé : remboursé."),
        },
        {
          kind: "table",
          title: t("Map", "Carte"),
          rows: [
            {
              kind: "bare",
              height: 40,
              label: { value: "7 or more", format: "text" },
              cells: {
                C: { value: t("Champions", "Champions"), format: "text", tone: "green4", bold: true, align: "center" },
                D: { value: 935, format: "count", tone: "grey4", align: "center" },
              },
            },
          ],
        },
      ],
    },
    {
      left: [
        {
          kind: "chart",
          chart: "lines",
          title: t("Bought again", "Ont racheté"),
          description: t("Two curves.", "Deux courbes."),
          rows: 6,
          categories: "heads",
          categoryTitle: t("months since the first purchase", "mois depuis le premier achat"),
          bounds: { min: 0, max: 0.3 },
          series: [
            { name: t("all", "toutes"), cells: ["all_1", "all_2"], tone: "strong", labels: "wholeRate", labelsAt: [0] },
            { name: t("first", "première"), cells: ["first", "first_2"], tone: "grey", line: "dashed" },
          ],
        },
      ],
      right: [
        {
          kind: "chart",
          chart: "stackedColumns",
          title: t("Gained and lost", "Gagnés et perdus"),
          description: t("Columns.", "Colonnes."),
          rows: 6,
          categories: ["month_1", "month_2"],
          namesBelow: true,
          gap: 0,
          series: [
            { name: t("base", "base"), cells: ["base_1", "base_2"], tone: "none" },
            {
              name: t("lost", "perdus"),
              cells: ["lost_1", "lost_2"],
              tone: "grey",
              labels: "count",
              labelsInside: true,
            },
            { name: t("cost", "coût"), cells: ["cost_1", "cost_2"], tone: "ink", line: "dashed" },
          ],
        },
      ],
    },
    {
      full: [
        {
          kind: "sentences",
          title: t("What they say", "Ce qu’ils disent"),
          lines: [t("One in four comes back.", "Un sur quatre revient."), { formula: '"So many: "&cohort_sizes_1' }],
        },
      ],
    },
  ],
  beside: {
    widths: [2, 8, 8, 8, 8],
    columns: ["I", "J", "K", "L"],
    blocks: [
      {
        kind: "table",
        title: t("Figures of the charts", "Chiffres des graphiques"),
        rows: [0, 1].map((i) => ({
          label: { value: i, format: "count" as const },
          cells: {
            J: { value: 10 * (i + 1), format: "count" as const, key: `base_${i + 1}` },
            K: { value: -5 * (i + 1), format: "count" as const, key: `lost_${i + 1}` },
            L: { value: 30, format: "money" as const, key: `cost_${i + 1}` },
          },
        })),
      },
      {
        kind: "table",
        title: t("Months", "Mois"),
        rows: [
          {
            cells: {
              J: { value: "Jan", format: "text", key: "month_1" },
              K: { value: "Feb", format: "text", key: "month_2" },
            },
          },
        ],
      },
    ],
  },
};
/** A list of so many customers under two figures. */
/** The same with a column to fill in, and a table below the list, which stays as short as it is. */
export function shortListTemplate(rows: number): Template {
  const { bands, ...rest } = listTemplate(rows);
  const [figures, { full }] = bands as { full: Block[] }[] as [Band, { full: Block[] }];
  const list = full[0] as ListBlock;
  const done: ListColumn = {
    head: "done",
    format: "text",
    values: Array.from({ length: rows }, () => null),
    isInput: true,
  };
  return {
    ...rest,
    page: { ...rest.page, widths: [...rest.page.widths, 8], right: ["D", "E"] },
    bands: [
      figures,
      { full: [{ ...list, isShort: true, columns: [...list.columns, done] }] },
      {
        full: [
          {
            kind: "table",
            title: t("Below", "En dessous"),
            rows: [
              { label: t("Total", "Total"), cells: { D: { formula: "SUM(totals)", format: "money", key: "sum" } } },
            ],
          },
        ],
      },
    ],
  };
}

export const listTemplate = (rows: number, more: { texts?: ListValues } = {}): Template => ({
  id: "list_test",
  title: t("Customers", "Clients"),
  description: t("A row each.", "Une ligne chacun."),
  page: {
    widths: [1, 16, 10, 12],
    left: ["B", "C"],
    right: ["D"],
    orientation: "landscape",
  },
  subtitle: '="Customers: "&COUNT(totals)',
  bands: [
    {
      full: [
        {
          kind: "figures",
          figures: [
            { column: "B", label: t("Total", "Total"), formula: "SUM(totals)", format: "money", tone: "headline" },
          ],
        },
      ],
    },
    {
      full: [
        {
          kind: "list",
          name: "Customers",
          columns: [
            {
              head: t("customer", "client"),
              format: "text",
              values: more.texts ?? Array.from({ length: rows }, (_, i) => `00${i}`),
            },
            {
              head: t("last", "dernier"),
              format: "date",
              values: Int32Array.from({ length: rows }, (_, i) => 45_000 + i),
            },
            {
              head: "total",
              format: "money",
              values: Float64Array.from({ length: rows }, (_, i) => (i === 1 ? NaN : i + 0.5)),
              key: "totals",
              bold: true,
              rules: [{ kind: "scale" }],
            },
          ],
        },
      ],
    },
  ],
});
