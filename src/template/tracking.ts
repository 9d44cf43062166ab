import type { Locale, Text } from "../vocabulary/locale";
import type { TermId } from "../vocabulary/terms";
import { aboutSheet, aboutWords, CREAM_IS_INPUT } from "./aboutSheet";
import { TIES_OUT, VAT_EXCLUDED } from "./commonChecks";
import type { FormatId } from "./numberFormat";
import { ratingOf, ratingWords } from "./rating";
import { check, formula, input, note, t, unlessBlank } from "./specs";
import type { AskingTemplate, Answers, ColumnId, FormulaSpec, TableRow } from "./Template";

const ROWS = 12;
const MONTHS: readonly Text[] = [
  t("Jan", "janv."),
  t("Feb", "févr."),
  t("Mar", "mars"),
  t("Apr", "avr."),
  t("May", "mai"),
  t("Jun", "juin"),
  t("Jul", "juil."),
  t("Aug", "août"),
  t("Sep", "sept."),
  t("Oct", "oct."),
  t("Nov", "nov."),
  t("Dec", "déc."),
];

/** What is typed for every period; the first day, the start and the active customers follow by themselves. */
const TYPED = ["revenue", "orders", "cogs", "customers_end", "customers_new", "acquisition_cost"] as const;

/** The row of one period. The first one begins what the others follow; the last one is the pattern for rows to come. */
function period(n: number): TableRow {
  const own = (key: string): string => `${key}_${n}`;
  const before = (key: string): string => `${key}_${n - 1}`;
  const typed = (term: TermId, format: FormatId, follows?: string) =>
    input(term, format, { key: own(term), ...(follows ? { follows: `=${follows}` } : {}) });
  const worked = (key: string, needs: readonly string[], text: string, format: FormatId): FormulaSpec =>
    formula(own(key), unlessBlank(needs.map(own), text), format);
  const following = `EDATE(${before("period_start")},months_per_row)`;
  return {
    cells: {
      B: formula(own("label"), unlessBlank([own("period_start")], labelOf(own("period_start"))), "text", {
        label: true,
      }),
      C: typed("period_start", "date", n > 1 ? unlessBlank([before("period_start")], following) : undefined),
      D: typed("revenue", "wholeMoney"),
      E: typed("orders", "count"),
      F: typed("cogs", "wholeMoney"),
      G: typed(
        "customers_start",
        "count",
        n > 1 ? unlessBlank([before("customers_end")], before("customers_end")) : undefined,
      ),
      H: typed("customers_new", "count"),
      I: typed("customers_end", "count"),
      J: typed(
        "customers_active",
        "count",
        unlessBlank(
          [own("customers_start"), own("customers_end")],
          `(${own("customers_start")}+${own("customers_end")})/2`,
        ),
      ),
      K: typed("acquisition_cost", "wholeMoney"),
      M: worked("aov", ["revenue", "orders"], `CLV.AOV(${own("revenue")},${own("orders")})`, "money"),
      N: worked(
        "purchase_frequency",
        ["orders", "customers_active"],
        `CLV.FREQUENCY(${own("orders")},${own("customers_active")})`,
        "fourDecimals",
      ),
      O: worked("margin_rate", ["revenue", "cogs"], `CLV.MARGIN(${own("revenue")},${own("cogs")})`, "rate"),
      P: worked(
        "churn_rate",
        ["customers_start", "customers_end", "customers_new"],
        `CLV.CHURN(${own("customers_start")},${own("customers_end")},${own("customers_new")})`,
        "rate",
      ),
      Q: worked("churn_year", ["churn_rate"], `1-(1-${own("churn_rate")})^(12/months_per_row)`, "rate"),
      R: worked(
        "clv",
        ["aov", "purchase_frequency", "margin_rate", "churn_rate"],
        `CLV.VALUE(${["aov", "purchase_frequency", "margin_rate", "churn_rate"].map(own).join(",")})`,
        "money",
      ),
      ...(n > 1
        ? {
            S: formula(
              own("change"),
              unlessBlank([own("clv"), before("clv")], `${own("clv")}-${before("clv")}`),
              "signedMoney",
            ),
          }
        : {}),
      T: worked(
        "cac",
        ["acquisition_cost", "customers_new"],
        `CLV.CAC(${own("acquisition_cost")},${own("customers_new")})`,
        "money",
      ),
      U: worked("ltv_cac", ["clv", "cac"], `CLV.RATIO(${own("clv")},${own("cac")})`, "ratio"),
      V: { key: own("flag"), formula: flagOf(n, own, before, following), format: "text", check: "row" },
    },
  };
}

/** "Q1 2025", "Mar 2025" or "2025", from the first day. */
function labelOf(start: string): string {
  const month = `CHOOSE(MONTH(${start}),${MONTHS.map((_, i) => `"{month${i + 1}}"`).join(",")})`;
  return `IF(interval="{year}","",IF(interval="{quarter}","{q}"&INT((MONTH(${start})+2)/3),${month})&" ")&YEAR(${start})`;
}

/** The first thing that is wrong in a row, in the order in which one would correct it. */
function flagOf(n: number, own: (key: string) => string, before: (key: string) => string, following: string): string {
  const typed = TYPED.map(own).join(",");
  const faults: [condition: string, word: string][] = [
    [
      `OR(COUNT(${typed})<${TYPED.length},NOT(ISNUMBER(${own("period_start")})),NOT(ISNUMBER(${own("customers_start")})))`,
      "incomplete",
    ],
    [`MIN(${typed},${own("customers_start")},${own("customers_active")})<0`, "tooLow"],
    ...(n > 1
      ? ([
          [`${own("period_start")}<>${following}`, "dates"],
          [`${own("customers_start")}<>${before("customers_end")}`, "start"],
        ] as [string, string][])
      : []),
    [
      `OR(${own("customers_end")}>${own("customers_start")}+${own("customers_new")},${own("customers_end")}<${own("customers_new")})`,
      "counts",
    ],
    [`ISERROR(${own("churn_rate")})`, "look"],
    [`${own("churn_rate")}<=0`, "noChurn"],
    [`ISERROR(${own("clv")})`, "look"],
    [`OR(${own("cogs")}=0,${own("acquisition_cost")}=0)`, "missing"],
  ];
  return `IF(COUNTA(${typed})=0,"–",${faults.map(([condition, word]) => `IF(${condition},"{${word}}",`).join("")}"OK"${")".repeat(faults.length + 1)}`;
}

/**
 * The last row that is complete, counted from the first one; 0 while there is none. An added period counts once all of
 * it is filled in.
 */
const LAST_COMPLETE = 'SUMPRODUCT(MAX((flag_rows<>"{incomplete}")*(flag_rows<>"–")*(ROW(flag_rows)-ROW(label_1)+1)))';
/** What stands in a column for the last complete period. */
const latest = (column: string): string => `INDEX(${column},MAX(1,last_complete))`;
const heads: Partial<Record<ColumnId, Text>> = {
  C: t("first day", "1er jour"),
  D: t("revenue", "CA"),
  E: t("orders", "commandes"),
  F: t("cost of goods", "coût d’achat"),
  G: t("at start", "début"),
  H: t("new", "nouveaux"),
  I: t("at end", "fin"),
  J: t("active", "actifs"),
  K: t("acquisition", "acquisition"),
  M: t("order value", "panier"),
  N: t("frequency", "fréquence"),
  O: t("margin", "marge"),
  P: t("churn", "attrition"),
  Q: t("a year", "par an"),
  R: t("value", "valeur"),
  S: t("change", "variation"),
  T: t("CAC", "CAC"),
  U: t("CLV to CAC", "CLV/CAC"),
  V: t("check", "contrôle"),
};

/**
 * The same figures period after period, a row each: where value, acquisition cost and their ratio are going. Rows are
 * added below.
 */
export const tracking: AskingTemplate = {
  id: "tracking",
  title: t("Customer value over time", "Valeur client dans le temps"),
  description: t(
    "A row a month, quarter or year: value, acquisition cost and their ratio, with charts; rows can be added",
    "Une ligne par mois, trimestre ou année : valeur, coût d’acquisition et ratio, avec graphiques ; lignes à ajouter",
  ),
  hint: CREAM_IS_INPUT,
  subtitle: `=IF(entity="","",entity&", ")&IF(last_complete=0,"",label_1&" – "&${latest("label_rows")}&", ")&IF(currency="","",currency&", ")&vat&", "&margin_kind`,
  page: {
    widths: [1, 14, 10.6, 12.8, 10, 12, 8.6, 8.8, 8.6, 8.6, 11.4, 1.6, 9, 8.8, 8, 8.2, 8.2, 10, 10, 9, 9.6, 14],
    left: ["B", "C", "D", "E", "F", "G", "H", "I", "J", "K"],
    right: ["M", "N", "O", "P", "Q", "R", "S", "T", "U", "V"],
    orientation: "landscape",
  },
  start: "period_start_1",
  blocking: ["rows_agree"],
  example,
  words: {
    ...aboutWords,
    ...ratingWords,
    month: t("month", "mois"),
    quarter: t("quarter", "trimestre"),
    year: t("year", "année"),
    q: t("Q", "T"),
    ...Object.fromEntries(MONTHS.map((text, i) => [`month${i + 1}`, text])),
    look: t("look", "à voir"),
    includes: t("incl. VAT", "TTC"),
    missing: t("cost missing", "coût absent"),
    incomplete: t("incomplete", "incomplet"),
    dates: t("first day?", "1er jour ?"),
    start: t("start ≠ end before", "début ≠ fin préc."),
    counts: t("counts?", "effectifs ?"),
    noChurn: t("nobody left?", "aucun départ ?"),
    value: t("Value of a customer", "Valeur d’un client"),
    toCac: t("CLV to CAC", "Ratio CLV/CAC"),
  },
  bands: [
    {
      full: [
        {
          kind: "figures",
          figures: [
            {
              column: "B",
              label: { formula: `="{value}"&IF(last_complete=0,"",", "&${latest("label_rows")})` },
              formula: latest("clv_rows"),
              format: "largeMoney",
              tone: "headline",
            },
            {
              column: "D",
              label: t("Acquisition cost (CAC)", "Coût d’acquisition (CAC)"),
              formula: latest("cac_rows"),
              format: "largeMoney",
              tone: "plain",
            },
            {
              column: "F",
              label: { formula: `=IFERROR("{toCac}, "&${ratingOf(latest("clv_rows"), latest("cac_rows"))},"{toCac}")` },
              formula: latest("ltv_cac_rows"),
              format: "ratio",
              tone: "plain",
            },
            {
              column: "K",
              label: t("Change of the value", "Variation de la valeur"),
              formula: `IF(last_complete<2,"",${latest("change_rows")})`,
              format: "signedMoney",
              tone: "quiet",
            },
            {
              column: "R",
              label: t("Churn, as a yearly rate", "Attrition, en taux annuel"),
              formula: latest("churn_year_rows"),
              format: "shortRate",
              tone: "quiet",
            },
          ],
        },
      ],
    },
    aboutSheet("D", {
      column: "R",
      isWide: true,
      without: ["period_covered"],
      more: [
        {
          label: { term: "interval" },
          cells: {
            R: input("interval", "text", {
              wide: true,
              choices: [t("month", "mois"), t("quarter", "trimestre"), t("year", "année")],
              usual: t("month", "mois"),
            }),
          },
        },
        {
          label: { term: "months_per_row" },
          cells: {
            R: formula("months_per_row", 'IF(interval="{year}",12,IF(interval="{quarter}",3,1))', "count", {
              label: true,
            }),
          },
        },
        {
          label: t("Last complete row", "Dernière ligne complète"),
          cells: { R: formula("last_complete", LAST_COMPLETE, "count", { label: true }) },
        },
      ],
    }),
    {
      left: [
        {
          kind: "table",
          title: t("Tie-out to the accounts, all rows", "Rapprochement avec les comptes, toutes les lignes"),
          rows: [
            {
              label: t("Margin of all rows", "Marge de toutes les lignes"),
              cells: {
                D: formula("margin_here", "SUM(revenue_rows)-SUM(cogs_rows)", "wholeMoney"),
                E: note("revenue less cost of goods", "CA moins coût d’achat"),
              },
            },
            {
              label: { term: "margin_accounts" },
              cells: {
                D: input("margin_accounts", "wholeMoney", { follows: "=SUM(revenue_rows)-SUM(cogs_rows)" }),
                E: note("follows until typed", "suit jusqu’à saisie"),
              },
            },
            {
              label: { check: "ties_out" },
              kind: "total",
              cells: {
                D: formula("gap_unexplained", "ROUND(margin_here-margin_accounts,2)", "wholeMoney"),
                F: {
                  formula: `IF(OR(COUNT(revenue_rows)=0,COUNT(revenue_rows,cogs_rows)<COUNTA(revenue_rows,cogs_rows)),"–",IF(${TIES_OUT},"OK","{look}"))`,
                  format: "text",
                  check: "ties_out",
                },
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
              "rows_agree",
              "V",
              'IF(COUNTA(revenue_rows)=0,"–",IF(SUMPRODUCT((flag_rows<>"OK")*(flag_rows<>"–"))>0,"{look}","OK"))',
            ),
            check("vat_excluded", "V", `IF(COUNT(revenue_rows)=0,"–",${VAT_EXCLUDED})`),
            check(
              "costs_entered",
              "V",
              'IF(COUNT(revenue_rows)=0,"–",IF(AND(SUM(cogs_rows)>0,SUM(acquisition_cost_rows)>0),"OK","{missing}"))',
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
          rows: 10,
          categories: "labels",
          axis: "wholeMoney",
          title: t("Value and cost of a customer", "Valeur et coût d’un client"),
          description: t(
            "Columns: for each period the lifetime value of a customer beside its acquisition cost",
            "Colonnes : pour chaque période, la valeur vie client à côté du coût d’acquisition",
          ),
          series: [
            { name: t("value", "valeur"), cells: ["clv_1", `clv_${ROWS}`], tone: "strong" },
            { name: t("CAC", "CAC"), cells: ["cac_1", `cac_${ROWS}`], tone: "grey" },
          ],
        },
      ],
      right: [
        {
          kind: "chart",
          chart: "columns",
          rows: 10,
          categories: "labels",
          axis: "oneDecimal",
          title: t("CLV to CAC", "Ratio CLV/CAC"),
          description: t(
            "Columns: for each period the lifetime value for one unit of acquisition cost",
            "Colonnes : pour chaque période, la valeur vie client pour une unité de coût d’acquisition",
          ),
          series: [{ name: t("CLV to CAC", "ratio CLV/CAC"), cells: ["ltv_cac_1", `ltv_cac_${ROWS}`], tone: "strong" }],
        },
      ],
    },
    {
      full: [
        {
          kind: "table",
          title: t("Periods", "Périodes"),
          heads,
          grows: {
            rows: "period_rows",
            columns: {
              B: "label_rows",
              D: "revenue_rows",
              F: "cogs_rows",
              K: "acquisition_cost_rows",
              Q: "churn_year_rows",
              R: "clv_rows",
              S: "change_rows",
              T: "cac_rows",
              U: "ltv_cac_rows",
              V: "flag_rows",
            },
          },
          rows: Array.from({ length: ROWS }, (_, i) => period(i + 1)),
        },
      ],
    },
  ],
};

/** What the example says of itself. */
const ABOUT = {
  en: { entity: "Company A", interval: "quarter", churn_rule: "12 months", data_source: "ledger and web shop" },
  fr: { entity: "Entreprise A", interval: "trimestre", churn_rule: "12 mois", data_source: "compta et boutique" },
} as const satisfies Readonly<Record<Locale, unknown>>;

/** Three years of Company A by quarter; the sales and costs of the last four add up to its year 2025. */
function example(locale: Locale): Answers {
  const about = ABOUT[locale];
  const figures: Readonly<Record<string, readonly number[]>> = {
    revenue: [
      208_000, 214_500, 206_000, 272_000, 221_000, 228_000, 219_500, 296_000, 232_000, 241_000, 228_000, 299_000,
    ],
    orders: [8_600, 8_800, 8_500, 11_000, 9_000, 9_200, 8_900, 11_800, 9_300, 9_700, 9_200, 11_800],
    cogs: [126_500, 129_700, 124_000, 164_300, 132_400, 136_100, 130_500, 176_400, 137_400, 142_300, 133_600, 174_200],
    customers_new: [2_750, 2_800, 2_600, 3_400, 2_850, 2_900, 2_700, 3_500, 2_900, 2_950, 2_750, 3_500],
    customers_end: [14_050, 14_100, 14_050, 14_700, 14_650, 14_700, 14_600, 15_000, 14_700, 14_500, 14_150, 14_200],
    acquisition_cost: [41_000, 43_000, 41_500, 58_000, 48_000, 50_500, 48_500, 68_000, 55_500, 58_000, 55_000, 77_500],
  };
  return {
    ...about,
    data_cutoff: 46_022,
    prepared_by: "C. Martin",
    period_start_1: 44_927, // 1 January 2023
    customers_start_1: 13_900,
    ...Object.fromEntries(
      Object.entries(figures).flatMap(([term, values]) => values.map((value, i) => [`${term}_${i + 1}`, value])),
    ),
  };
}
