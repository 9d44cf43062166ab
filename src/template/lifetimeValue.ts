import { realisticChange } from "../core/realisticChange";
import type { Text } from "../vocabulary/locale";
import type { TermId } from "../vocabulary/terms";
import { nearVat, ODD, TARGET_RATIO, TOLERANCE, VAT_RATES } from "../vocabulary/rules";
import { LEVERS } from "../vocabulary/levers";
import { aboutSheet, aboutWords, CREAM_IS_INPUT, subtitleOf } from "./aboutSheet";
import { CHURN_AGREES, periodsAgree, TIES_OUT, VAT_EXCLUDED } from "./commonChecks";
import { companyA } from "./companyA";
import type { FormatId } from "./numberFormat";
import { churnMissing, churnPossible, UNUSABLE } from "./possible";
import { ratingBorders, ratingOf, ratingWords } from "./rating";
import { leverEffects, leverEffectsChart } from "./leverEffects";
import { check, formula, input, note, t } from "./specs";
import type { AskingTemplate, FormulaSpec, InputSpec, TableRow } from "./Template";

const OK_WORDS = { look: t("look", "à voir") };

type Label = NonNullable<TableRow["label"]>;

const LARGER = "MAX(revenue/margin_revenue,margin_revenue/revenue)";
const looksLikeVat = VAT_RATES.map((vat) => `ABS(${LARGER}-${1 + vat})<${nearVat(vat)}`).join(",");

const sales = (
  term:
    | "revenue"
    | "orders"
    | "customers"
    | "margin_revenue"
    | "opening_stock"
    | "stock_purchases"
    | "closing_stock"
    | "cogs_typed"
    | "margin_typed",
  format: FormatId,
  en: string,
  fr: string,
  more: Partial<InputSpec> = {},
): TableRow => ({ label: { term }, cells: { C: input(term, format, more), D: note(en, fr) } });
const customers = (label: Label, spec: InputSpec): TableRow => ({ label, cells: { J: spec } });

const step = (
  term: "aov" | "purchase_frequency" | "cogs" | "margin_rate" | "churn_rate" | "period_value" | "lifetime" | "clv",
  text: string,
  format: FormatId,
  unit: Text,
  definition: Text,
  more: Partial<FormulaSpec> = {},
): TableRow => ({
  label: { term },
  cells: { C: formula(term, text, format, more), D: { note: unit }, E: { note: definition } },
});

const result = (label: Label, spec: FormulaSpec, en: string, fr: string): TableRow => ({
  label,
  cells: { C: spec, D: note(en, fr) },
});

/** As it is written here: a share, or points of a rate, in either direction. */
function usualChange(term: TermId): number {
  const { by, amount } = realisticChange(term)!;
  return by === "points" ? Math.abs(amount) * 100 : amount;
}

/** A lever's own change, and what it makes of the value below and above. */
const lever = (
  term: "aov" | "purchase_frequency" | "margin_rate" | "churn_rate",
  changeFormat: FormatId,
  low: string,
  high: string,
  format: FormatId,
): TableRow => ({
  label: { term },
  cells: {
    C: input("change", changeFormat, { key: `change_${term}`, usual: usualChange(term) }),
    D: formula(`low_${term}`, low, format),
    E: formula(`base_${term}`, term, format),
    F: formula(`high_${term}`, high, format),
  },
});
const valueWith = (moved: string, side: "low" | "high"): string =>
  `CLV.VALUE(${LEVERS.map((id) => `${id === moved ? side : "base"}_${id}`).join(",")})`;
const BASE_VALUE = `CLV.VALUE(${LEVERS.map((id) => `base_${id}`).join(",")})`;

/** The margin of the years before, of the year, and both; the last column takes all that is left. */
const years = ["C", "D", "E", "F"] as const;
const byYear = (row: (year: number) => FormulaSpec): TableRow["cells"] =>
  Object.fromEntries(years.map((column, year) => [column, row(year)]));

/**
 * The customer lifetime value of a business, step by step, from five figures of the accounts and a few of the customer
 * base;
 * then what a customer may cost, how sure the value is, and whether it agrees with the accounts. One page.
 */
export const lifetimeValue: AskingTemplate = {
  id: "lifetimeValue",
  title: t("Customer lifetime value", "Valeur vie client"),
  description: t(
    "From order value to lifetime value, acquisition, range and checks, on one page",
    "Du panier moyen à la valeur vie client, avec acquisition, fourchette et contrôles, sur une page",
  ),
  hint: CREAM_IS_INPUT,
  subtitle: subtitleOf("vat", "margin_kind"),
  page: {
    widths: [1, 31.2, 12.8, 12.4, 10.6, 9.6, 1.6, 20, 12.2, 12.2],
    left: ["B", "C", "D", "E", "F"],
    right: ["H", "I", "J"],
    orientation: "portrait",
  },
  start: "revenue",
  example: companyA,
  possible: {
    missing: `OR(COUNT(revenue,orders,customers)<3,${churnMissing(true)})`,
    divisors: ["orders", "customers", "margin_revenue"],
    contradictions: [["closing_stock>opening_stock+stock_purchases", "stock"]],
  },
  blocking: ["figures_possible", "churn_possible"],
  words: {
    yes: t("yes", "oui"),
    no: t("no", "non"),
    ...OK_WORDS,
    ...aboutWords,
    ...ratingWords,
    vat: t("VAT?", "TVA ?"),
    ratio: t("ratio ", "rapport "),
    missing: t("cost missing", "coût absent"),
    oneOff: t("one-off?", "achat unique ?"),
    period: t("period?", "période ?"),
    both: t("typed ≠ counts", "saisi ≠ calculé"),
    toCac: t("CLV to CAC", "Ratio CLV/CAC"),
    includes: t("incl. VAT", "TTC"),
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
              formula: "clv",
              format: "largeMoney",
              tone: "headline",
            },
            {
              column: "C",
              label: t("Acquisition cost (CAC)", "Coût d’acquisition (CAC)"),
              formula: "cac",
              format: "largeMoney",
              tone: "plain",
            },
            {
              column: "E",
              label: { formula: '=IFERROR("{toCac}, "&rating_word,"{toCac}")' },
              formula: "ltv_cac",
              format: "ratio",
              tone: "plain",
            },
            {
              column: "H",
              label: t("Payback, in periods", "Récupération, en périodes"),
              formula: "payback",
              format: "twoDecimals",
              tone: "plain",
            },
            {
              column: "I",
              label: t("Value, low", "Valeur basse"),
              formula: "low_clv",
              format: "largeMoney",
              tone: "quiet",
            },
            {
              column: "J",
              label: t("Value, high", "Valeur haute"),
              formula: "high_clv",
              format: "largeMoney",
              tone: "quiet",
            },
          ],
        },
      ],
    },
    aboutSheet("C", {
      column: "I",
      isWide: true,
      more: [
        customers(
          { term: "round_steps" },
          input("round_steps", "text", { choices: [t("no", "non"), t("yes", "oui")], usual: t("no", "non") }),
        ),
      ],
    }),
    {
      left: [
        {
          kind: "table",
          title: t("Sales and margin", "Ventes et marge"),
          rows: [
            sales("revenue", "wholeMoney", "of the period, excl. VAT", "de la période, HT"),
            sales("orders", "count", "of the period", "de la période"),
            sales("customers", "count", "bought at least once in the period", "au moins un achat dans la période"),
            sales(
              "margin_revenue",
              "wholeMoney",
              "follows revenue until typed",
              "suit le CA tant que rien n’est saisi",
              { follows: "=revenue" },
            ),
            sales("opening_stock", "wholeMoney", "at cost", "au coût d’achat", { usual: 0 }),
            sales("stock_purchases", "wholeMoney", "at cost", "au coût d’achat", { usual: 0 }),
            sales("closing_stock", "wholeMoney", "at cost", "au coût d’achat", { usual: 0 }),
            sales("cogs_typed", "wholeMoney", "instead of stock and purchases", "au lieu des stocks et achats"),
            sales("margin_typed", "rate", "instead of a cost", "au lieu d’un coût"),
          ],
        },
      ],
      right: [
        {
          kind: "table",
          title: t("Customers and acquisition", "Clients et acquisition"),
          rows: [
            customers({ term: "customers_start" }, input("customers_start", "count")),
            customers({ term: "customers_end" }, input("customers_end", "count")),
            customers({ term: "customers_new" }, input("customers_new", "count")),
            customers(
              t("Churn rate, if known, else blank", "Taux d’attrition, si connu, sinon vide"),
              input("churn_typed", "rate"),
            ),
            customers({ term: "acquisition_cost" }, input("acquisition_cost", "wholeMoney")),
            customers(
              t("Retention cost per customer, lifetime", "Coût de fidélisation, durée de vie"),
              input("retention_cost", "money", { usual: 0 }),
            ),
            customers({ term: "target_ratio" }, input("target_ratio", "ratio", { usual: TARGET_RATIO })),
          ],
        },
      ],
    },
    {
      full: [
        {
          kind: "table",
          title: t("Steps", "Étapes"),
          heads: { C: t("Result", "Résultat"), D: t("Unit", "Unité"), E: t("Definition", "Définition") },
          rows: [
            step(
              "aov",
              "CLV.AOV(revenue,orders)",
              "money",
              t("per order", "par commande"),
              t("Revenue divided by orders", "Chiffre d’affaires divisé par commandes"),
              { rounded: true },
            ),
            step(
              "purchase_frequency",
              "CLV.FREQUENCY(orders,customers)",
              "fourDecimals",
              t("per period", "par période"),
              t("Orders divided by unique customers", "Commandes divisées par clients uniques"),
              { rounded: true },
            ),
            step(
              "cogs",
              "IF(ISNUMBER(margin_typed),margin_revenue*(1-margin_typed),IF(ISNUMBER(cogs_typed),cogs_typed,CLV.COGS(opening_stock,stock_purchases,closing_stock)))",
              "wholeMoney",
              t("of the period", "de la période"),
              t(
                "Opening stock plus purchases less closing stock, unless known",
                "Stock initial plus achats moins stock final, sauf si connu",
              ),
              { rounded: true },
            ),
            step(
              "margin_rate",
              "IF(ISNUMBER(margin_typed),margin_typed,CLV.MARGIN(margin_revenue,cogs))",
              "rate",
              t("on revenue", "sur CA"),
              t(
                "Revenue for the margin less cost of goods sold, divided by that revenue, unless known",
                "CA de la marge moins coût des marchandises vendues, divisé par ce CA, sauf si connu",
              ),
              { rounded: true },
            ),
            step(
              "churn_rate",
              "IF(ISNUMBER(churn_typed),churn_typed,CLV.CHURN(customers_start,customers_end,customers_new))",
              "rate",
              t("per period", "par période"),
              t(
                "(Start plus new less end) divided by start, unless a rate is typed",
                "(Début plus nouveaux moins fin) divisé par début, sauf taux saisi",
              ),
              { rounded: true },
            ),
            step(
              "period_value",
              "CLV.PERIODVALUE(aov,purchase_frequency,margin_rate)",
              "money",
              t("per customer", "par client"),
              t(
                "Order value × frequency × margin rate, in one period",
                "Panier moyen × fréquence × taux de marge, en une période",
              ),
            ),
            step(
              "lifetime",
              "CLV.LIFETIME(churn_rate)",
              "fourDecimals",
              t("in periods", "en périodes"),
              t("One divided by churn rate", "Un divisé par le taux d’attrition"),
              { rounded: true },
            ),
            {
              ...step(
                "clv",
                `IF(${UNUSABLE},NA(),CLV.SIMPLE(period_value,lifetime))`,
                "money",
                t("per customer", "par client"),
                t(
                  "Order value × frequency × margin rate × lifetime, undiscounted",
                  "Panier moyen × fréquence × taux de marge × durée de vie, sans actualisation",
                ),
                { rounded: true },
              ),
              kind: "total",
            },
          ],
        },
      ],
    },
    {
      left: [
        {
          kind: "table",
          title: t("Acquisition and retention", "Acquisition et fidélisation"),
          rows: [
            result(
              t("Cost per new customer (CAC)", "Coût d’acquisition client (CAC)"),
              formula("cac", 'IF(acquisition_cost="",NA(),CLV.CAC(acquisition_cost,customers_new))', "money"),
              "per new customer",
              "par nouveau client",
            ),
            result(
              { term: "ltv_cac" },
              formula("ltv_cac", "CLV.RATIO(clv-retention_cost,cac)", "ratio"),
              "after retention cost",
              "après coût de fidélisation",
            ),
            {
              label: { term: "rating" },
              cells: {
                C: formula("rating_word", ratingOf("clv-retention_cost", "cac"), "text"),
                D: { note: ratingBorders },
              },
            },
            result(
              t("Payback without churn", "Récupération sans attrition"),
              formula("payback_simple", "CLV.PAYBACK(cac,period_value)", "twoDecimals"),
              "in periods",
              "en périodes",
            ),
            result(
              t("Payback with churn", "Récupération avec attrition"),
              formula("payback", "CLV.PAYBACK(cac,period_value,churn_rate)", "twoDecimals"),
              "in periods",
              "en périodes",
            ),
            result(
              { term: "max_cac" },
              formula("max_cac", "CLV.MAXCAC(clv-retention_cost,target_ratio)", "money"),
              "for the target ratio",
              "pour le ratio visé",
            ),
            result(
              { term: "budget" },
              formula("budget", "CLV.BUDGET(clv-retention_cost,customers_new,target_ratio)", "wholeMoney"),
              "for the new customers",
              "pour les nouveaux clients",
            ),
            result(
              t("One point of churn is worth", "Valeur d’un point d’attrition"),
              formula(
                "point_value",
                "IF(churn_rate>0.01,CLV.SIMPLE(period_value,CLV.LIFETIME(churn_rate-0.01))-CLV.SIMPLE(period_value,CLV.LIFETIME(churn_rate)),NA())",
                "money",
              ),
              "per customer, lifetime",
              "par client, durée de vie",
            ),
            result(
              t("Most to spend on that point", "Dépense maximale pour ce point"),
              formula("point_budget", "point_value*customers", "wholeMoney"),
              "for all customers",
              "pour tous les clients",
            ),
          ],
        },
        {
          kind: "table",
          title: t("Range", "Fourchette"),
          heads: { C: t("Change", "Variation"), D: t("Low", "Basse"), E: t("Base", "Base"), F: t("High", "Haute") },
          rows: [
            lever("aov", "changeShare", "base_aov*(1-change_aov)", "base_aov*(1+change_aov)", "money"),
            lever(
              "purchase_frequency",
              "changeShare",
              "base_purchase_frequency*(1-change_purchase_frequency)",
              "base_purchase_frequency*(1+change_purchase_frequency)",
              "fourDecimals",
            ),
            lever(
              "margin_rate",
              "changePoints",
              "base_margin_rate-change_margin_rate/100",
              "MIN(1,base_margin_rate+change_margin_rate/100)",
              "rate",
            ),
            lever(
              "churn_rate",
              "changePoints",
              "MIN(1,base_churn_rate+change_churn_rate/100)",
              "MAX(base_churn_rate/2,base_churn_rate-change_churn_rate/100)",
              "rate",
            ),
            {
              label: { term: "clv" },
              kind: "total",
              cells: {
                D: formula("low_clv", `CLV.VALUE(${LEVERS.map((id) => `low_${id}`).join(",")})`, "money"),
                E: formula("base_clv", "clv", "money"),
                F: formula("high_clv", `CLV.VALUE(${LEVERS.map((id) => `high_${id}`).join(",")})`, "money"),
              },
            },
          ],
        },
        {
          kind: "table",
          title: t("Value by period", "Valeur par période"),
          heads: {
            C: t("period 1", "période 1"),
            D: t("period 2", "période 2"),
            E: t("period 3", "période 3"),
            F: t("4 and on", "4 et suiv."),
          },
          rows: [
            {
              label: t("Margin of earlier periods", "Marge des périodes passées"),
              cells: byYear((n) =>
                formula(`earlier_${n}`, n ? `earlier_${n - 1}+margin_${n - 1}` : "0", "money", { quiet: true }),
              ),
            },
            {
              label: t("Margin of the period", "Marge de la période"),
              cells: byYear((n) =>
                formula(
                  `margin_${n}`,
                  n === 3 ? "clv-earlier_3" : n ? `period_value*(1-churn_rate)^${n}` : "period_value",
                  "money",
                ),
              ),
            },
            {
              label: t("Value to date", "Valeur cumulée"),
              kind: "sum",
              cells: byYear((n) => formula(`to_date_${n}`, `earlier_${n}+margin_${n}`, "money")),
            },
          ],
        },
      ],
      right: [
        {
          kind: "table",
          title: t("Tie-out to the accounts", "Rapprochement avec les comptes"),
          rows: [
            {
              label: t("Margin per customer × customers", "Marge par client × clients"),
              cells: { J: formula("margin_here", "period_value*customers", "wholeMoney") },
            },
            {
              label: { term: "margin_accounts" },
              cells: { J: input("margin_accounts", "wholeMoney", { follows: "=margin_revenue-cogs" }) },
            },
            {
              label: { term: "difference" },
              kind: "subtotal",
              cells: { J: formula("gap", "margin_here-margin_accounts", "wholeMoney") },
            },
            {
              label: t("of which revenue without margin", "dont CA hors base de marge"),
              kind: "detail",
              cells: {
                J: formula("gap_revenue", "(revenue-margin_revenue)*CLV.MARGIN(margin_revenue,cogs)", "wholeMoney", {
                  quiet: true,
                }),
              },
            },
            {
              label: t("of which rounded steps", "dont étapes arrondies"),
              kind: "detail",
              cells: {
                J: formula(
                  "gap_rounding",
                  "ROUND(margin_here-revenue*CLV.MARGIN(margin_revenue,cogs),2)",
                  "wholeMoney",
                  { quiet: true },
                ),
              },
            },
            {
              label: { check: "ties_out" },
              kind: "total",
              cells: {
                I: { formula: `IF(${TIES_OUT},"OK","{look}")`, format: "text", check: "ties_out" },
                J: formula("gap_unexplained", "ROUND(gap-gap_revenue-gap_rounding,2)", "wholeMoney"),
              },
            },
          ],
        },
        {
          kind: "table",
          title: t("Checks", "Contrôles"),
          rows: [
            check(
              "revenues_agree",
              "J",
              `IF(${LARGER}-1<${TOLERANCE.revenue},"OK",IF(OR(${looksLikeVat}),"{vat}","{ratio}"&ROUND(revenue/margin_revenue,2)))`,
            ),
            check("figures_possible", "J", ""),
            check("vat_excluded", "J", VAT_EXCLUDED),
            check("orders_cover_customers", "J", 'IF(orders>=customers,"OK","{look}")'),
            check("churn_possible", "J", churnPossible(true)),
            check("churn_agrees", "J", CHURN_AGREES),
            check("periods_agree", "J", periodsAgree("lifetime")),
            check("costs_entered", "J", 'IF(customers="","–",IF(AND(cogs>0,acquisition_cost>0),"OK","{missing}"))'),
            check(
              "customers_return",
              "J",
              `IF(OR(purchase_frequency>=${ODD.onceFrequency},churn_rate<${ODD.onceChurn}),"OK","{oneOff}")`,
            ),
          ],
        },
        {
          kind: "table",
          title: t("Effect of each lever", "Effet de chaque levier"),
          heads: { I: t("Low", "Basse"), J: t("High", "Haute") },
          rows: leverEffects(["I", "J"], (id, side) => `${valueWith(id, side)}-${BASE_VALUE}`),
        },
      ],
    },
    {
      left: [
        {
          kind: "chart",
          chart: "stackedColumns",
          rows: 12,
          categories: "heads",
          title: t("How the value builds up", "Comment la valeur se construit"),
          description: t(
            "Columns: the value of a customer after each period, earlier margin below, margin of the period above",
            "Colonnes : la valeur d’un client après chaque période, marge passée en bas, marge de la période en haut",
          ),
          series: [
            { name: t("earlier periods", "périodes passées"), cells: ["earlier_0", "earlier_3"], tone: "pale" },
            { name: t("the period", "la période"), cells: ["margin_0", "margin_3"], tone: "strong" },
            {
              name: t("value to date", "valeur cumulée"),
              cells: ["to_date_0", "to_date_3"],
              tone: "total",
              labels: "money",
            },
          ],
        },
      ],
      right: [leverEffectsChart(12)],
    },
  ],
};
