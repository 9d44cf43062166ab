import { checkName } from "../vocabulary/checks";
import type { Locale } from "../vocabulary/locale";
import type { TermId } from "../vocabulary/terms";
import { aboutSheet, aboutWords, CREAM_IS_INPUT, subtitleOf } from "./aboutSheet";
import { periodsAgree, TIES_OUT, VAT_EXCLUDED } from "./commonChecks";
import type { FormatId } from "./numberFormat";
import { UNUSABLE } from "./possible";
import { ratingOf, ratingWords } from "./rating";
import { across, check, formula, input, note, t, unlessBlank } from "./specs";
import type { AskingTemplate, Answers, ColumnId, TableRow } from "./Template";

const COLUMNS = ["C", "D", "E", "F", "G"] as const satisfies readonly ColumnId[];
const TOTAL = "H" satisfies ColumnId;
const COUNT = COLUMNS.length;
const NUMBERS = COLUMNS.map((_, i) => i + 1);

/** The cells of all segments for one key. */
const all = (key: string): string => `${key}_1:${key}_${COUNT}`;
const heads = {
  ...Object.fromEntries(
    COLUMNS.map((column, i) => [column, { formula: `IF(segment_${i + 1}="","",segment_${i + 1})` }]),
  ),
  [TOTAL]: t("Total", "Total"),
};

const asked = (term: TermId, format: FormatId): TableRow => ({
  label: { term },
  cells: {
    ...across(COLUMNS, (i) => input(term, format, { key: `${term}_${i + 1}` })),
    [TOTAL]: formula(term, `IF(${UNUSABLE},NA(),SUM(${all(term)}))`, format),
  },
});

/**
 * A figure of each segment, and the total by the same formula from the summed inputs. `{n}` in the text becomes the
 * number of the segment, or nothing in the total.
 */
const figure = (
  key: string,
  label: TableRow["label"],
  text: string,
  format: FormatId,
  needs: readonly string[],
  kind?: TableRow["kind"],
): TableRow => ({
  ...(label ? { label } : {}),
  ...(kind ? { kind } : {}),
  cells: {
    ...across(COLUMNS, (i) => {
      const own = (part: string): string => part.replaceAll("{n}", `_${i + 1}`);
      return formula(`${key}_${i + 1}`, unlessBlank(needs.map(own), own(text)), format);
    }),
    [TOTAL]: formula(key, text.replaceAll("{n}", ""), format),
  },
});

const INPUTS = [
  "revenue",
  "orders",
  "customers",
  "cogs",
  "customers_start",
  "customers_new",
  "customers_end",
  "acquisition_cost",
] as const;
const inputsOf = (i: number): string => INPUTS.map((id) => `${id}_${i}`).join(",");
/** Something is entered, but not everything. */
const isPartial = (i: number): string => `AND(COUNTA(${inputsOf(i)})>0,COUNT(${inputsOf(i)})<${INPUTS.length})`;
const anySegment = (condition: (i: number) => string): string => `OR(${NUMBERS.map(condition).join(",")})`;

/**
 * Up to five groups of customers beside each other. The total is worked out from the summed inputs: a ratio of sums.
 */
export const segments: AskingTemplate = {
  id: "segments",
  title: t("Customer value by segment", "Valeur client par segment"),
  description: t(
    "Up to five channels, product lines or countries side by side, with a total that ties out",
    "Jusqu’à cinq canaux, gammes ou pays côte à côte, avec un total qui concorde",
  ),
  hint: CREAM_IS_INPUT,
  subtitle: subtitleOf("vat", "margin_kind"),
  page: {
    widths: [1, 31.2, 15, 15, 15, 15, 15, 14.5],
    left: ["B", "C", "D", "E"],
    right: ["F", "G", "H"],
    orientation: "portrait",
  },
  start: "segment_1",
  example,
  possible: {
    // a total of what is there would look like one of everything
    missing: `${checkName("segments_complete")}<>"OK"`,
    divisors: [all("revenue"), all("orders"), all("customers"), all("customers_start")],
    contradictions: [
      [
        anySegment(
          (i) => `OR(customers_end_${i}>customers_start_${i}+customers_new_${i},customers_end_${i}<customers_new_${i})`,
        ),
        "counts",
      ],
    ],
  },
  blocking: ["figures_possible", "segments_complete", "churn_possible"],
  words: {
    ...aboutWords,
    ...ratingWords,
    look: t("look", "à voir"),
    includes: t("incl. VAT", "TTC"),
    missing: t("cost missing", "coût absent"),
    period: t("period?", "période ?"),
    incomplete: t("incomplete", "incomplet"),
  },
  bands: [
    {
      full: [
        {
          kind: "figures",
          figures: [
            {
              column: "B",
              label: t("Value of a customer, total", "Valeur d’un client, total"),
              formula: "clv",
              format: "largeMoney",
              tone: "headline",
            },
            { column: "C", label: t("CAC, total", "CAC, total"), formula: "cac", format: "largeMoney", tone: "plain" },
            {
              column: "D",
              label: t("CLV to CAC", "Ratio CLV/CAC"),
              formula: "ltv_cac",
              format: "ratio",
              tone: "plain",
            },
            {
              column: "E",
              label: t("Most valuable segment", "Segment de plus grande valeur"),
              formula: `INDEX(${all("segment")},MATCH(MAX(${all("clv")}),${all("clv")},0))`,
              format: "text",
              tone: "quiet",
            },
            {
              column: "G",
              label: t("Lowest CLV to CAC", "Plus faible ratio CLV/CAC"),
              formula: `INDEX(${all("segment")},MATCH(MIN(${all("ltv_cac")}),${all("ltv_cac")},0))`,
              format: "text",
              tone: "quiet",
            },
          ],
        },
      ],
    },
    aboutSheet("C", { column: "H" }),
    {
      full: [
        {
          kind: "table",
          title: t("Totals of each segment", "Totaux de chaque segment"),
          heads: { [TOTAL]: t("Total", "Total") },
          rows: [
            {
              label: { term: "segment" },
              cells: across(COLUMNS, (i) => input("segment", "text", { key: `segment_${i + 1}` })),
            },
            asked("revenue", "wholeMoney"),
            asked("orders", "count"),
            asked("customers", "count"),
            asked("cogs", "wholeMoney"),
            asked("customers_start", "count"),
            asked("customers_new", "count"),
            asked("customers_end", "count"),
            asked("acquisition_cost", "wholeMoney"),
          ],
        },
      ],
    },
    {
      full: [
        {
          kind: "table",
          title: t("Steps", "Étapes"),
          heads,
          rows: [
            figure("aov", { term: "aov" }, "CLV.AOV(revenue{n},orders{n})", "money", ["revenue{n}", "orders{n}"]),
            figure(
              "purchase_frequency",
              { term: "purchase_frequency" },
              "CLV.FREQUENCY(orders{n},customers{n})",
              "fourDecimals",
              ["orders{n}", "customers{n}"],
            ),
            figure("margin_rate", { term: "margin_rate" }, "CLV.MARGIN(revenue{n},cogs{n})", "rate", [
              "revenue{n}",
              "cogs{n}",
            ]),
            figure(
              "churn_rate",
              { term: "churn_rate" },
              "CLV.CHURN(customers_start{n},customers_end{n},customers_new{n})",
              "rate",
              ["customers_start{n}", "customers_end{n}", "customers_new{n}"],
            ),
            figure(
              "period_value",
              { term: "period_value" },
              "CLV.PERIODVALUE(aov{n},purchase_frequency{n},margin_rate{n})",
              "money",
              ["aov{n}", "purchase_frequency{n}", "margin_rate{n}"],
            ),
            figure("lifetime", { term: "lifetime" }, "CLV.LIFETIME(churn_rate{n})", "fourDecimals", ["churn_rate{n}"]),
            figure(
              "clv",
              { term: "clv" },
              "CLV.SIMPLE(period_value{n},lifetime{n})",
              "money",
              ["period_value{n}", "lifetime{n}"],
              "total",
            ),
          ],
        },
      ],
    },
    {
      full: [
        {
          kind: "table",
          title: t("Acquisition", "Acquisition"),
          heads,
          rows: [
            figure("cac", { term: "cac" }, "CLV.CAC(acquisition_cost{n},customers_new{n})", "money", [
              "acquisition_cost{n}",
              "customers_new{n}",
            ]),
            figure("ltv_cac", { term: "ltv_cac" }, "CLV.RATIO(clv{n},cac{n})", "ratio", ["clv{n}", "cac{n}"]),
            figure("rating_word", { term: "rating" }, ratingOf("clv{n}", "cac{n}"), "text", ["clv{n}", "cac{n}"]),
            figure("payback", { term: "payback" }, "CLV.PAYBACK(cac{n},period_value{n},churn_rate{n})", "twoDecimals", [
              "cac{n}",
              "period_value{n}",
              "churn_rate{n}",
            ]),
          ],
        },
      ],
    },
    {
      full: [
        {
          kind: "table",
          title: t("Part of the whole", "Part du total"),
          heads,
          rows: [
            figure("customer_share", t("Share of customers", "Part des clients"), "customers{n}/customers", "rate", [
              "customers{n}",
            ]),
            figure(
              "margin_share",
              t("Share of margin", "Part de la marge"),
              "(revenue{n}-cogs{n})/(revenue-cogs)",
              "rate",
              ["revenue{n}", "cogs{n}"],
            ),
            {
              label: t("Share of value, at end", "Part de la valeur, en fin"),
              cells: {
                ...across(COLUMNS, (i) =>
                  formula(
                    `value_share_${i + 1}`,
                    `IF(clv_${i + 1}="","",IF(${UNUSABLE},NA(),customers_end_${i + 1}*clv_${i + 1}/SUMPRODUCT(${all("customers_end")},${all("clv")})))`,
                    "rate",
                  ),
                ),
                [TOTAL]: formula("value_share", `SUM(${all("value_share")})`, "rate"),
              },
            },
          ],
        },
      ],
    },
    {
      left: [
        {
          kind: "table",
          title: t("The total and its parts", "Le total et ses parties"),
          rows: [
            {
              label: t("Value from the sums", "Valeur d’après les sommes"),
              cells: { C: formula("value_of_sums", "clv", "money"), D: note("as one business", "comme un tout") },
            },
            {
              label: t("Mean of the segments", "Moyenne des segments"),
              cells: {
                C: formula("value_of_parts", `SUMPRODUCT(${all("customers")},${all("clv")})/customers`, "money"),
                D: note("by customers", "par clients"),
              },
            },
            {
              label: t("Difference, from the mix", "Écart, effet de composition"),
              kind: "subtotal",
              cells: { C: formula("mix", "value_of_parts-value_of_sums", "signedMoney") },
            },
            {
              label: t("Margin per customer × customers", "Marge par client × clients"),
              cells: { C: formula("margin_here", "period_value*customers", "wholeMoney") },
            },
            {
              label: { term: "margin_accounts" },
              cells: {
                C: input("margin_accounts", "wholeMoney", { follows: "=revenue-cogs" }),
                D: note("until typed", "jusqu’à saisie"),
              },
            },
            {
              label: { check: "ties_out" },
              kind: "total",
              cells: {
                C: formula("gap_unexplained", "ROUND(margin_here-margin_accounts,2)", "wholeMoney"),
                D: { formula: `IF(${TIES_OUT},"OK","{look}")`, format: "text", check: "ties_out" },
              },
            },
          ],
        },
      ],
      right: [
        {
          kind: "table",
          title: t("Checks", "Contrôles"),
          rows: [
            check(
              "segments_complete",
              "H",
              `IF(COUNTA(${NUMBERS.map(inputsOf).join(",")})=0,"–",IF(${anySegment(isPartial)},"{incomplete}","OK"))`,
            ),
            check("figures_possible", "H", ""),
            check("vat_excluded", "H", VAT_EXCLUDED),
            check(
              "orders_cover_customers",
              "H",
              `IF(${anySegment((i) => `orders_${i}<customers_${i}`)},"{look}","OK")`,
            ),
            check(
              "churn_possible",
              "H",
              `IF(COUNT(${all("customers_start")})=0,"–",IF(${anySegment((i) => `IF(ISERROR(churn_rate_${i}),TRUE,IF(churn_rate_${i}="",FALSE,churn_rate_${i}<=0))`)},"{look}","OK"))`,
            ),
            check("periods_agree", "H", periodsAgree(`MAX(${all("lifetime")})`)),
            check(
              "costs_entered",
              "H",
              `IF(${anySegment((i) => `AND(revenue_${i}>0,OR(cogs_${i}=0,acquisition_cost_${i}=0))`)},"{missing}","OK")`,
            ),
          ],
        },
      ],
    },
    {
      left: [
        {
          kind: "chart",
          chart: "columns",
          rows: 12,
          categories: "heads",
          title: t("Value and cost of a customer", "Valeur et coût d’un client"),
          description: t(
            "Columns: for each segment the lifetime value of a customer beside its acquisition cost",
            "Colonnes : pour chaque segment, la valeur vie client à côté du coût d’acquisition",
          ),
          series: [
            { name: t("value", "valeur"), cells: ["clv_1", `clv_${COUNT}`], tone: "strong", labels: "wholeMoney" },
            { name: t("CAC", "CAC"), cells: ["cac_1", `cac_${COUNT}`], tone: "grey", labels: "wholeMoney" },
          ],
        },
      ],
      right: [
        {
          kind: "chart",
          chart: "columns",
          rows: 12,
          categories: "heads",
          title: t("Customers and their value", "Les clients et leur valeur"),
          description: t(
            "Columns: for each segment its share of the customers beside its share of the value",
            "Colonnes : pour chaque segment, sa part des clients à côté de sa part de la valeur",
          ),
          series: [
            {
              name: t("share of customers", "part des clients"),
              cells: ["customer_share_1", `customer_share_${COUNT}`],
              tone: "grey",
              labels: "wholeRate",
            },
            {
              name: t("share of value", "part de la valeur"),
              cells: ["value_share_1", `value_share_${COUNT}`],
              tone: "strong",
              labels: "wholeRate",
            },
          ],
        },
      ],
    },
  ],
};

/** What the example says of itself. */
const ABOUT = {
  en: {
    entity: "Company A",
    period_covered: "year 2025",
    churn_rule: "12 months",
    data_source: "ledger and web shop",
    names: ["Web shop", "Marketplace", "Stores", "App", "Corporate"],
  },
  fr: {
    entity: "Entreprise A",
    period_covered: "exercice 2025",
    churn_rule: "12 mois",
    data_source: "compta et boutique",
    names: ["Boutique en ligne", "Place de marché", "Magasins", "Application", "Entreprises"],
  },
} as const satisfies Readonly<Record<Locale, unknown>>;

/**
 * Company A, split into five channels that add up to it; the cost of goods is such that the margin rate is the guide's
 * 41.25 %.
 */
function example(locale: Locale): Answers {
  const named = ABOUT[locale];
  const { names, ...about } = named;
  const figures: Readonly<Record<string, readonly (number | string)[]>> = {
    segment: names,
    revenue: [420_000, 180_000, 230_000, 90_000, 80_000],
    orders: [16_000, 9_000, 9_500, 4_500, 1_000],
    customers: [5_600, 4_200, 3_500, 1_500, 200],
    cogs: [235_200, 122_400, 133_400, 51_300, 45_200],
    customers_start: [5_600, 4_300, 3_500, 1_400, 200],
    customers_new: [3_000, 2_700, 1_500, 900, 100],
    customers_end: [5_400, 3_700, 3_450, 1_450, 200],
    acquisition_cost: [105_000, 45_000, 45_000, 33_000, 18_000],
  };
  return {
    ...about,
    data_cutoff: 46_022,
    prepared_by: "C. Martin",
    ...Object.fromEntries(
      Object.entries(figures).flatMap(([term, values]) => values.map((value, i) => [`${term}_${i + 1}`, value])),
    ),
  };
}
